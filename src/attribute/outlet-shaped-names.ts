import { capitalStarts } from '../text/capital-starts.ts'
import { matchesOf } from '../text/matches-of.ts'
import type { NameMatch } from '../text/name-trie.ts'
import { isAsciiLetter } from '../text/scan-words.ts'
import { demonym } from './description-stretches.ts'
import type { OutletEntry } from './outlet-lexicon.ts'

/** Words with which the names of many outlets end or begin; in a citing phrase they are enough. */
const shaped =
  /(?<![\p{L}’'-])(?:(?:(?:(?:\p{Lu}\p{L}{0,2}\.)+|\p{Lu}(?:[\p{L}&]|['’-](?=\p{L}))*)\s){1,3}(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Observer|Daily|Telegraph|Examiner|Courier|TV|Television|Radio|Broadcasting|Magazine|Weekly|Standard|Express|Bulletin|Dispatch|Sentinel|Inquirer|Guardian|Newspaper|Newswire|Media|Reporter|Ledger|Echo|Argus|Mercury|Bugle|Advertiser|Leader|Advocate|Register|Record|Enterprise|Monitor)|(?:Radio|TV|Telewizja|Televisión|Rádio|Diario|Zeitung|Canal|Kanal)\s\p{Lu}(?:[\p{L}\d]|[.'’-](?=[\p{L}\d]))*(?:\s\p{Lu}(?:[\p{L}\d]|[.'’-](?=[\p{L}\d]))*){0,2}|(?:ABC|NBC|CBS|FOX|CW)\d{1,2}(?:\sNews)?|(?:\p{Lu}\p{Ll}+\s)?(?:Channel|Kanal|Canal)\s\d{1,3}(?:\s(?:Action|Eyewitness|Local|Live|Team))?(?:\s(?:News|TV))?)(?!\s\p{Lu}\p{Ll})(?![\p{L}-])/uy

const notOutlets =
  /^(?:The )?(?:Official (?:Journal|Gazette|Bulletin|Monitor)|Federal (?:Register|Bulletin)|Congressional Record|Government Gazette|London Gazette|Criminal Record|Land Registe?r)\b|^(?:Social|Mainstream|New|Mass|State|Local|Western|Free|Federal|Foreign|Russian|Chinese|Ukrainian|American|Iranian|Israeli|Truth|Breaking|Good|Bad|Fake|Prime|Old|Hard|First|Last|In|On|The (?:Social|Mainstream|State)|Both|Washington-based)\s(?:Media|News|Times|TV|Television|Radio|Newspaper|Reporter|Post|Standard|Daily)$|\b(?:Minister|President|Secretary|General|Senator|Mr\.?|Mrs\.?|Command|Trading|Military|Last|General|Guard|New|Border)\s\p{L}+$/u
const leadingWords =
  /^(?:(?:The|A|An|In|On|At|By|From|Both|And|But|As|When|While|After|For|With|To|Of|According|Citing)\s)+/u

/** No report names so many. */
const namesMax = 200

/** Names that look like an outlet's ("Ferry County Gazette") though the gazetteer does not know them. */
export function outletShapedNames(text: string, language = 'en'): readonly NameMatch<OutletEntry>[] {
  const starts = capitalStarts(text)
  const abroad = language === 'en' ? [] : namesOfKind(text)
  const found = [...abroad, ...describedNames(text, starts), ...stationNames(text, starts)].slice(0, namesMax)
  const followed = starts.filter((start) => mayBeShaped(text, start))
  for (const match of matchesAt(shaped, text, followed)) {
    if (found.length >= 2 * namesMax) break
    const lead = leadingWords.exec(match[0])?.[0].length ?? 0
    const name = match[0].slice(lead).replace(/\s+/gu, ' ')
    if ((!name.includes(' ') && !/\d$/u.test(name)) || notOutlets.test(name)) continue
    const start = match.index + lead
    if (found.some((one) => one.start < match.index + match[0].length && start < one.end)) continue
    found.push({
      start,
      end: match.index + match[0].length,
      value: { outlet: { name, kind: 'web', domains: [] }, ambiguous: true },
    })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "the newspaper Fjordposten", "public broadcaster “Kanal Nord”": the word before says what it is. */
const described =
  /\b(?:newspaper|broadcaster|news (?:site|website|agency|outlet|channel|portal|service)|daily|tabloid|magazine|weekly|radio station|TV (?:channel|station)|television (?:channel|station))[ \u00a0]["“«‘]?(\p{Lu}(?:[\p{L}\p{N}]|[.’'-](?=[\p{L}\p{N}]))*(?:[ \u00a0]\p{Lu}(?:[\p{L}\p{N}]|[.’'-](?=[\p{L}\p{N}]))*){0,3})/gu

/** "El diario brasileño A Crítica", "незалежне видання Astra": the same in other languages, with one adjective between. */
const describedAbroad =
  /(?<!\p{L})(?:diario|periódico|rotativo|semanario|emisora|jornal|semanário|emissora|quotidiano|settimanale|emittente|quotidien|hebdomadaire|dziennik\p{Ll}{0,3}|tygodnik\p{Ll}{0,3}|телеканал\p{Ll}{0,3}|газет[аиуіеы]|видання|издани[ея]|інтернет-видання|[Zz]eitung|[Nn]achrichtenportal)[ \u00a0](?<adjective>\p{Ll}[\p{L}-]{3,20}[ \u00a0])?["“«‘„]?(?<name>(?:[AO][ \u00a0])?\p{Lu}(?:[\p{L}\p{N}]|[.’'-](?=[\p{L}\p{N}]))*(?:[ \u00a0](?:d[aeo]s?[ \u00a0])?\p{Lu}(?:[\p{L}\p{N}]|[.’'-](?=[\p{L}\p{N}]))*){0,2})/gu

/** "Dijo a este diario Marta Ruiz": whose paper it is needs no name. */
const thisHouse =
  /(?<!\p{L})(?:est[ea]|es[ea]|quest[oa]|cet?|[nd]est[ea]|te(?:go|mu|n)|цього|цьому|этого|этому|этой|нашого|нашему)\s$/iu
const articleFirst = /^(?:El|La|Los|Las|Il|Lo|Le|Les|O|A|Os|As|Die|Der|Das)\s/u

function namesOfKind(text: string): readonly NameMatch<OutletEntry>[] {
  return matchesOf(describedAbroad, text).flatMap((match) => {
    const { name, adjective } = match.groups ?? {}
    if (name === undefined || thisHouse.test(text.slice(Math.max(0, match.index - 12), match.index))) return []
    const mark = match[0].at(-name.length - 1) ?? ''
    const isPerson = adjective === undefined && mark === ' ' && /\s/u.test(name) && !articleFirst.test(name)
    return isPerson ? [] : [shapedName(name, match.index + match[0].length - name.length)]
  })
}

/** A word that makes a name one of an outlet, and the words before it, which may be so many. */
const shapingWords: ReadonlySet<string> = new Set(
  [
    'News Times Post Herald Tribune Gazette Journal Chronicle Observer Daily Telegraph Examiner Courier TV Television',
    'Radio Broadcasting Magazine Weekly Standard Express Bulletin Dispatch Sentinel Inquirer Guardian Newspaper Newswire',
    'Media Reporter Ledger Echo Argus Mercury Bugle Advertiser Leader Advocate Register Record Enterprise Monitor',
    'Telewizja Diario Zeitung Canal Kanal Channel',
  ].flatMap((words) => words.split(' ')),
)
const shapedWordsMax = 4
/** Networks whose stations have a number behind their letters ("ABC7"). */
const networks: ReadonlySet<string> = new Set(['ABC', 'NBC', 'CBS', 'FOX', 'CW'])

/**
 * Whether a name of the shape may begin at `start`: of the capitalised words there, one space apart, one is such a word. A
 * word with other letters than ASCII passes.
 */
function mayBeShaped(text: string, start: number): boolean {
  let at = start
  for (let word = 0; word < shapedWordsMax && at < text.length; word += 1) {
    const from = at
    while (at < text.length && isAsciiLetter(text.charCodeAt(at))) at += 1
    const letters = text.slice(from, at)
    if (networks.has(letters) && isDigit(text.charCodeAt(at))) return true
    const isShaping = shapingWords.has(letters)
    while (at < text.length && text.charCodeAt(at) > 32 && text.charCodeAt(at) < 128) at += 1
    if (at < text.length && text.charCodeAt(at) >= 128) return true
    if (isShaping && (word > 0 || hasNameAt(text, at + 1))) return true
    if (!hasNameAt(text, at + 1)) return false
    at += 1
  }
  return false
}

/** Whether a capital, a figure or a character beyond ASCII stands at `at`. */
function hasNameAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const next = text.charCodeAt(at)
  return next >= 128 || (next >= 65 && next <= 90) || (next >= 48 && next <= 57)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The matches of a sticky expression that begin at one of `starts`, none inside another. */
function matchesAt(expression: RegExp, text: string, starts: readonly number[]): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let end = 0
  for (const start of starts) {
    if (start < end) continue
    expression.lastIndex = start
    const match = expression.exec(text)
    if (match === null) continue
    found.push(match)
    end = start + match[0].length
  }
  return found
}

/** "the Fjordposten newspaper", "the Kurier daily": the word behind says it; in "the Velby daily Kurier" it is said of the name after. */
const describedBehind =
  /(\p{Lu}(?:[\p{L}\p{N}]|[.’'-](?=[\p{L}\p{N}]))*(?:[ \u00a0]\p{Lu}(?:[\p{L}\p{N}]|[.’'-](?=[\p{L}\p{N}]))*){0,2})["”»’]?[ \u00a0](?:newspaper|broadsheet|tabloid|daily|news (?:site|website|agency|outlet|channel|portal))(?![\p{L}-])(?![ \u00a0](?:group|chain|publisher|company|owner|industry|editors?|guild|press|briefing|life|routine|business)\b)(?![ \u00a0]["“«‘]?\p{Lu})/uy
/** Whose or of which day a paper is, instead of its name. */
const noNames = new RegExp(
  `^(?:${demonym}|\\p{Lu}\\p{L}+(?:-\\p{L}+)+|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\p{Lu}{2,3}|New York|Irish|Welsh|Western|Northern|Southern|Eastern|[\\p{L}]+[’']s)$`,
  'u',
)

function describedNames(text: string, starts: readonly number[]): NameMatch<OutletEntry>[] {
  const ahead = matchesOf(described, text).flatMap((match) => {
    const name = match[1]?.replace(/(?:['’]s|[.’'-])$/u, '')
    if (name === undefined || name === '') return []
    const start = match.index + match[0].indexOf(name)
    return [shapedName(name, start)]
  })
  const articled = starts.filter((start) => isAfterArticle(text, start))
  const behind = matchesAt(describedBehind, text, articled).flatMap(({ 1: name = '', index: start }) =>
    noNames.test(name) || ahead.some((one) => one.end > start && one.start < start + name.length)
      ? []
      : [shapedName(name, start)],
  )
  return [...ahead, ...behind]
}

/** Whether "the " stands before a capital, or before the quotation mark in front of it. */
function isAfterArticle(text: string, start: number): boolean {
  const at = text.charCodeAt(start - 1) === 32 ? start : start - 1
  const end = text.charCodeAt(at - 2)
  return end === 101 && text.startsWith('the ', at - 4) && (at === start || /["“«‘]/u.test(text.charAt(at)))
}

/** American stations are named by four letters (WQXR, KTLA-TV). */
const station = /(?<![\p{L}\p{N}-])[WK][A-Z]{3}(?:-(?:TV|FM|AM|DT)| \d{1,2}(?= [\p{Ll}(]|[,.’']))?(?![\p{L}\p{N}-])/uy
const noStations: ReadonlySet<string> = new Set([
  'WADA',
  'WWII',
  'WEEE',
  'WIPO',
  'WHAT',
  'WITH',
  'WILL',
  'WHEN',
  'WERE',
  'WEST',
  'WEEK',
  'KEEP',
  'KIEV',
  'KYIV',
  'KNOW',
  'KING',
  'KFOR',
  'KCNA',
  'WORK',
  'WANT',
  'WELL',
  'WENT',
  'WORD',
  'WIFE',
  'WALL',
  'WAIT',
  'WAGE',
  'WAVE',
  'WIND',
  'WINE',
  'WOOD',
  'KILL',
  'KIND',
  'KIDS',
])

function stationNames(text: string, starts: readonly number[]): readonly NameMatch<OutletEntry>[] {
  return matchesAt(
    station,
    text,
    starts.filter((start) => isStationAt(text, start)),
  )
    .filter((match) => !noStations.has(match[0].slice(0, 4)))
    .map((match) => shapedName(match[0], match.index))
}

/** W or K and three capitals more, which the expression asks for first. */
function isStationAt(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  if ((first !== 87 && first !== 75) || start + 3 >= text.length) return false
  for (let at = start + 1; at <= start + 3; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 65 || code > 90) return false
  }
  return true
}

function shapedName(name: string, start: number): NameMatch<OutletEntry> {
  const outlet = { name: name.replace(/\s+/gu, ' '), kind: 'web', domains: [] } as const
  return { start, end: start + name.length, value: { outlet, ambiguous: true } }
}
