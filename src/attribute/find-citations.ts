import type { Article, Zone } from '../model/article.ts'
import { isInside, spanOf } from '../model/span.ts'
import type { Citation, CitationPattern } from '../model/statement.ts'
import { matchesOf } from '../text/matches-of.ts'
import type { NameMatch } from '../text/name-trie.ts'
import { type CitingPhrase, nounsAfter, ownAffairs, phrasesAfter, phrasesBefore } from './citing-phrases.ts'
import {
  closePhrasesAfter,
  closePhrasesBefore,
  foreignPhrasesAfter,
  foreignPhrasesBefore,
} from './citing-phrases-foreign.ts'
import { furtherPhrases } from './citing-phrases-further.ts'
import { creditedNames } from './credited-names.ts'
import { longerOutletName, stationsByNumber } from './longer-outlet-names.ts'
import type { OutletEntry, OutletLexicon } from './outlet-lexicon.ts'
import { outletShapedNames } from './outlet-shaped-names.ts'
import { ownOutletTest, withOwnChannel } from './own-outlet.ts'
import { isPersonIn } from './person-of-same-name.ts'
import { reportingPeople } from './reporting-people.ts'
import { articledNames, namesByFirstWord, shortOutletNames, withoutCountry } from './short-outlet-names.ts'
import { storyStretches } from './story-stretches.ts'
import { findUnnamedCitations } from './unnamed-outlets.ts'
import { germanKindBefore, reportedInPerfect } from './verb-last-houses.ts'

/** The outlets that an article cites, named or only described, in the order of the text. */
export function findCitations(
  article: Article,
  lexicon: OutletLexicon,
  story = storyStretches(article),
): readonly Citation[] {
  const isOwn = ownOutletTest(article, lexicon)
  const names = outletNames(article, lexicon).map((name) => ownNameAt(article, name))
  const found: Citation[] = []
  let at = 0
  for (const name of names) {
    while ((article.zones[at]?.end ?? Infinity) <= name.start) at += 1
    const zone = article.zones[at]
    const isZoned = zone !== undefined && isInside(name, zone) && zone.kind !== 'body'
    const isCut = zone?.kind === 'truncation'
    const sign = isZoned && !isCut ? undefined : signedBy(article.text, name)
    const cited = sign ?? (isZoned ? citedInZone(article, name, zone) : citedInStory(article, name))
    if (cited !== undefined)
      found.push(citationOf(article.text, name, { ...cited, isOwnOutlet: isOwn(name.value.outlet) }))
    if (found.length >= citationsMax) break
  }
  const unnamed = findUnnamedCitations(article, story).filter(
    (one) => !found.some((other) => overlaps(one.span, other.span)),
  )
  const people = reportingPeople(article).filter((one) => !found.some((other) => overlaps(one.phrase, other.span)))
  const all = [...found, ...creditedNames(article, found), ...unnamed, ...people]
  return withOwnChannel(
    article,
    all.sort((a, b) => a.span.start - b.span.start),
  )
}

interface Cited {
  readonly pattern: CitationPattern
  readonly start: number
  readonly end: number
}

const windowChars = 110
/** Languages whose citing words touch the name or run from right to left. */
const closeLanguages: ReadonlySet<string> = new Set(['zh', 'ja', 'ar'])
/** No report cites so often; whatever does is no report. */
const citationsMax = 1000
const otherThing =
  /^(?:\s+(?:Square|Building|Tower|Office|Offices|Center|Centre|Inc|Group|Media Group|Corp|Company|Holdings|Foundation|Law|Studios|Sports?|Entertainment|Street|Prize|Award|Person of the Year|President|Chancellor|Minister|Admiral|app|town hall|debate|forum|studios?|headquarters|newsroom in|affiliates?|executives?|shares|stock|subscribers|viewers|readers|Networks?\s+Group)\b|-\p{L})/u

/** The gazetteer's names, then short forms of them, then names that only look like an outlet's; people of the same name left out. */
function outletNames({ text, language }: Article, lexicon: OutletLexicon): readonly NameMatch<OutletEntry>[] {
  const known = lexicon.namesIn(text)
  // What is said on a platform is somebody's post there; the platform reports nothing.
  const names = known
    .filter((name) => name.value.outlet.kind !== 'social' && !isPersonIn(text, name))
    .map((name) => longerOutletName(text, name))
  const more = [
    ...shortOutletNames(text, names),
    ...articledNames(text, lexicon),
    ...outletShapedNames(text, language).map((name) => withoutCountry(name, lexicon)),
  ]
  const kept = [...names]
  const taken = new Set(known.flatMap((name) => tensOf(name)))
  for (const one of more) {
    if (tensOf(one).some((ten) => taken.has(ten)) && known.some((name) => overlaps(one, name))) continue
    kept.push(one)
  }
  const sorted = kept.sort((a, b) => a.start - b.start)
  return stationsByNumber(text, namesByFirstWord(sorted))
}

/** The tens of units that a name touches, for asking quickly whether anything may overlap. */
function tensOf(name: { start: number; end: number }): readonly number[] {
  const tens: number[] = []
  for (let ten = Math.floor(name.start / 10); ten <= Math.floor(name.end / 10); ten += 1) tens.push(ten)
  return tens
}

const signHead = /[\p{L}\d%)][.!?]["”’»]?\s+(?:[–—-]+\s?)?\(?$/u

/** "… squeeze margins. REUTERS": an agency's name in capitals as the last word of a paragraph, behind its full stop, signs the text. */
function signedBy(text: string, { start, end, value }: NameMatch<OutletEntry>): Cited | undefined {
  if (value.outlet.kind !== 'agency') return undefined
  const next = text.charCodeAt(end)
  const isLast = Number.isNaN(next) || next === 10 || (next === 41 && text.charCodeAt(end + 1) === 10)
  if (!isLast || text.slice(start, end) !== text.slice(start, end).toUpperCase()) return undefined
  const head = text.slice(Math.max(0, start - 12), start)
  return !head.includes('\n') && signHead.test(head) ? { pattern: 'credit-line', start, end } : undefined
}

/** A citing phrase beside the name, inside the same sentence. */
function citedInStory(article: Article, name: NameMatch<OutletEntry>): Cited | undefined {
  const { text } = article
  const head = sentencePartBefore(text, name.start)
  const tail = sentencePartAfter(text, name.end)
  const isForeign = article.language !== 'en'
  const isClose = closeLanguages.has(article.language)
  const further = isForeign ? furtherPhrases.get(article.language.slice(0, 2)) : undefined
  const sets = isClose
    ? [closePhrasesBefore]
    : isForeign
      ? [further?.before ?? [], foreignPhrasesBefore, phrasesBefore]
      : [phrasesBefore]
  if (isOtherThing(head, tail, name)) return undefined
  return firstDefined([
    ...sets.map((set) => () => phraseBefore(name, head, set)),
    () =>
      phraseAfter(
        text,
        name,
        tail,
        isClose
          ? closePhrasesAfter
          : isForeign
            ? [...(further?.after ?? []), ...foreignPhrasesAfter, ...phrasesAfter]
            : phrasesAfter,
      ),
    () => (isForeign ? toldBack(name, head, tail) : undefined),
    () => (verbLast.has(article.language) ? saidInPerfect(name, head, tail) : undefined),
    () => laterOfList(name, head, sets.flat()),
    () => phraseAfter(text, name, tail, nounsAfter),
  ])
}

function firstDefined<T>(attempts: readonly (() => T | undefined)[]): T | undefined {
  for (const attempt of attempts) {
    const result = attempt()
    if (result !== undefined) return result
  }
  return undefined
}

function phraseBefore(name: NameMatch<OutletEntry>, head: string, phrases: readonly CitingPhrase[]): Cited | undefined {
  const lower = head.toLowerCase()
  for (const phrase of phrases) {
    if (phrase.cue?.test(lower) === false) continue
    const match = phrase.words.exec(head)
    if (match === null) continue
    const lead = /^[^\p{L}\p{N}(]*/u.exec(match[0])?.[0].length ?? 0
    return { pattern: phrase.pattern, start: name.start - match[0].length + lead, end: name.end }
  }
  return undefined
}

function phraseAfter(
  text: string,
  name: NameMatch<OutletEntry>,
  tail: string,
  phrases: readonly CitingPhrase[],
): Cited | undefined {
  for (const phrase of phrases) {
    const match = phrase.words.exec(tail)
    if (match === null) continue
    const rest = tail.slice(match[0].length)
    if (phrase.mayBeOwnAffairs === true && ownAffairs.test(rest)) continue
    return { pattern: phrase.pattern, start: citingClauseStart(text, name.start), end: name.end + match[0].length }
  }
  return undefined
}

const backward = /(?:^|[.!?…"»”]\s+)(?:про це|об этом|аб гэтым|o tym)\s(?:[\p{Ll}’'-]+\s){0,4}["«„“]?$/iu
const spokeNext =
  /^["»“”]?\s(?:(?:розпов[іи]|повідоми|заяви|сказа|підтверди|рассказа|сообщи|подтверди)(?:в|л|ла|ли)|(?:powiedzia|poinformowa|przekaza)(?:ł|ła|li))(?!\s(?:со?|из?|і?з|зі|в|у|на|по|через|ранее|раніше|сьогодні|сегодня|вчера|вчора|w|na|z)\s)\s\p{L}/u

/** "Об этом Интерфаксу сообщил …", "Про це УНІАН розповів …": who was told stands between "of this" and the verb. */
function toldBack(name: NameMatch<OutletEntry>, head: string, tail: string): Cited | undefined {
  const spoke = backward.test(head) ? spokeNext.exec(tail)?.[0] : undefined
  return spoke === undefined ? undefined : { pattern: 'told', start: name.start, end: name.end + spoke.length - 2 }
}

/** Languages whose verb may close the sentence. */
const verbLast: ReadonlySet<string> = new Set(['de', 'nl'])

function saidInPerfect(name: NameMatch<OutletEntry>, head: string, tail: string): Cited | undefined {
  const said = reportedInPerfect(head, tail)
  return said === undefined ? undefined : { pattern: 'reported', start: name.start, end: name.end + said.length }
}

const listKind =
  '(?:(?:news )?(?:agency|broadcaster|newspaper|website|site|magazine|station)|телерадиокомпани\\p{L}*|телеканал\\p{L}*|агентств\\p{L}*|газет\\p{L}*|издани\\p{L}*|видання\\p{L}*|телекомпані\\p{L}*|télévision|chaîne|radio|journal|site|quotidien|agence|hebdomadaire|Sender|Zeitung|Magazin|Nachrichtenagentur|diario|cadena|agencia|revista|quotidiano|emittente|agenzia)'
const join = String.raw`(?:,\s+|,?\s+(?:and|und|et|y|e|и|і|та|oraz|og|och|en)\s+|\s*\/\s*)`
/** What joins a name to those before it in a list, with what kind of house it is. */
const pairJoin = new RegExp(
  `^(?<first>.{3,120}?)${join}(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|dem|den|des|[Ll]e|[Ll]a|[Ll]['’]|[Ee]l|[Ii]l|lo)\\s*)?(?:(?:[\\p{Ll}-]+\\s+){0,2}${listKind}\\s+(?:[\\p{Ll}-]+\\s+){0,2})?["“„‘'«»]?$`,
  'su',
)
const listedName = /^(?<lead>.*?)(?:the\s+)?["“„‘'«»]?(?:\p{Lu}[\p{L}.'’&-]*\s?){1,5}["“”»«’']?$/su
const listMax = 3

/** "reported by the Kyiv Post, Reuters and the BBC": the later names of a list are cited as the first is. */
function laterOfList(name: NameMatch<OutletEntry>, head: string, phrases: readonly CitingPhrase[]): Cited | undefined {
  let before = pairJoin.exec(head)?.groups?.['first']
  for (let step = 0; step < listMax && before !== undefined; step += 1) {
    const lead: string | undefined = listedName.exec(before)?.groups?.['lead']
    if (lead === undefined) return undefined
    const cited = phraseBefore(name, lead, phrases)
    if (cited !== undefined)
      return { ...cited, start: name.start - head.length + lead.length - (name.start - cited.start) }
    before = pairJoin.exec(lead)?.groups?.['first'] ?? lead.replace(/(?:,|\s(?:and|und|et|y|e|и|і|та))\s+$/u, '')
    if (before === lead) return undefined
  }
  return undefined
}

/** "Citing four sources, X reported": the phrase begins with what X cites. */
function citingClauseStart(text: string, start: number): number {
  const head = sentencePartBefore(text, start)
  const match = /(?:citing|quoting)\s+[^,.;]{2,90},\s+(?:the\s+)?$/iu.exec(head)
  return match === null ? start : start - match[0].length
}

/** "Time Warner", "Globe Theatre": a common word as the first of a longer name, unless a desk, a day or a verb of a title follows. */
const longerName =
  /^\s(?!(?:News|Sport|Sports|Online|Magazine|Newspaper|Daily|Weekly|Digital|Business|World|International|Live|TV|Television|Radio|Media|Today|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Reports?|Reported|Says|Said|Writes|Wrote|Reveals?|Claims?|Finds|Poll|Survey|Interview|Reporter|Correspondent|Columnist|Editor|Journalist)(?:day)?\b)\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+)?\s(?:said|says|reported|announced|wrote|told|will|would|has|had|is|was)\b/u

/** "Told Politiken Nord" in Politiken Nord: the longer name is the report's own, though only its first word is known. */
function ownNameAt(article: Article, name: NameMatch<OutletEntry>): NameMatch<OutletEntry> {
  const own = article.outlet?.name
  if (
    own?.includes(' ') === true &&
    isInflected(article.text.slice(Math.max(0, name.start - windowChars), name.start), own)
  )
    return { ...name, value: { outlet: { name: own, kind: 'web', domains: [] }, ambiguous: false } }
  const isLonger = own !== undefined && own.length > name.end - name.start && article.text.startsWith(own, name.start)
  if (!isLonger) return name
  const outlet = { name: own, kind: 'web', domains: [] } as const
  return { start: name.start, end: name.start + own.length, value: { outlet, ambiguous: false } }
}

const endingUnitsMax = 3

/** Whether a text ends in a name of two words or more with other endings ("z Przeglądem Sportowym" in Przegląd Sportowy): what follows is part of it. */
function isInflected(head: string, name: string): boolean {
  const words = name.split(' ')
  if (words.length < 2) return false
  const last = head
    .slice(-(name.length + words.length * endingUnitsMax + 1))
    .trimEnd()
    .split(/\s+/u)
    .slice(-words.length)
  return words.every((word, i) => {
    const stem = word.slice(0, Math.max(4, word.length - 1))
    const printed = last[i] ?? ''
    return word.length > 4 && printed.startsWith(stem) && printed.length - word.length <= endingUnitsMax
  })
}

/** "Zwei der Insider berichten": people, where several are counted. */
const counted =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|mehrere|einige|viele|two|three|four|five|several|some|many)\s(?:der\s|of\sthe\s)?$/iu

/** "Die Statistikbehörde CBS". */
const statisticians = /(?<!\p{L})(?:statisti\p{L}*|\p{L}*statistik\p{L}*|\p{L}*(?:behörde|bundesamt))\s["(]?$/iu

/** What the name stands for elsewhere: a place, a prize, a company's building. */
function isOtherThing(head: string, tail: string, name: NameMatch<OutletEntry>): boolean {
  if (statisticians.test(head)) return true
  if (otherThing.test(tail) && !phrasesAfter.some((phrase) => phrase.pattern === 'poll' && phrase.words.test(tail)))
    return true
  if (!name.value.ambiguous) return false
  if (name.end - name.start > 3 && longerName.test(tail)) return true
  if (counted.test(head)) return true
  const isAfterName =
    /\p{Lu}[\p{L}'’]+(?<!['’]s)\s$/u.test(head) &&
    !germanKindBefore.test(head) &&
    !/(?:^|[.!?]\s|\b(?:The|In|On|By|To|As|At|But|And|When|While|After|Since|If|Yet|Even|Meanwhile|Magazine|Newspaper|Citing|Told|According))\s?$/u.test(
      head,
    )
  return isAfterName || isPartOfName(head, tail)
}

/** "the Ministry of Foreign Affairs", "the Voice of the People"; but "the cover of Time", "Jane Harrow of Focus wrote". */
function isPartOfName(head: string, tail: string): boolean {
  if (!/\b(?:of|for|and)\s(?:the\s)?$/u.test(head)) return false
  if (/\b(?:cover|issue|edition|pages|interview|editor|reporter|correspondent)s? of\s(?:the\s)?$/iu.test(head))
    return false
  const isWriter = /(?<!\p{L})(?!(?:The|An?|Its|His|Her|Our)\b)\p{Lu}\p{L}+\s\p{Lu}[\p{L}'’-]+\sof\s(?:the\s)?$/u.test(
    head,
  )
  return !(isWriter && phrasesAfter.some((phrase) => phrase.pattern === 'reported' && phrase.words.test(tail)))
}

function citedInZone(article: Article, name: NameMatch<OutletEntry>, zone: Zone): Cited | undefined {
  const { text } = article
  switch (zone.kind) {
    case 'caption':
      return isCaptionCredit(text, name, zone)
        ? { pattern: 'image-credit', start: name.start, end: name.end }
        : undefined
    case 'credit':
      return { pattern: creditPattern(text, zone), start: zone.start, end: zone.end }
    case 'dateline':
      return { pattern: 'wire-dateline', start: zone.start, end: zone.end }
    case 'byline':
      return name.value.outlet.kind === 'agency' && !name.value.ambiguous
        ? { pattern: 'credit-line', start: zone.start, end: zone.end }
        : undefined
    case 'headline':
    case 'standfirst':
    case 'truncation':
      return headlineCitation(article, name, zone)
    default:
      return undefined
  }
}

function creditPattern(text: string, zone: Zone): CitationPattern {
  const line = text.slice(zone.start, zone.end)
  if (/^\W*(?:via|h\/t|hat tip|ht)\b/iu.test(line)) return 'via'
  return /contributed/iu.test(line) ? 'contributed' : 'credit-line'
}

/** A picture's credit stands at the caption's end, in brackets, or after "Credit:". */
function isCaptionCredit(text: string, name: NameMatch<OutletEntry>, zone: Zone): boolean {
  const head = text.slice(zone.start, name.start)
  const tail = text.slice(name.end, zone.end)
  if (
    /(?:credit|photo|image|picture|foto|fot\.|bild|crédit|фото|source|via|courtesy of|provided by|released by|©)[^.]{0,40}$/iu.test(
      head,
    )
  )
    return true
  return /^[^.!?]{0,40}$/u.test(tail) || /[([][^)\]]*$/u.test(head)
}

/** Headlines cite in their own way: "…, X reports", "…: X", "… - X", "X: …". */
function headlineCitation(article: Article, name: NameMatch<OutletEntry>, zone: Zone): Cited | undefined {
  const { text } = article
  const head = text.slice(zone.start, name.start)
  const tail = text.slice(name.end, zone.end)
  const end = /[:–—|-]\s*$/u.exec(head)
  if (end !== null && /^\W*$/u.test(tail))
    return name.value.ambiguous ? undefined : { pattern: 'reported', start: name.start, end: name.end }
  if (head.trim() === '' && /^:\s/u.test(tail) && !name.value.ambiguous)
    return { pattern: 'reported', start: name.start, end: name.end }
  return citedInStory(article, name)
}

function citationOf(text: string, name: NameMatch<OutletEntry>, cited: Cited & { isOwnOutlet: boolean }): Citation {
  return {
    span: spanOf(text, name.start, name.end),
    outlet: name.value.outlet.name,
    resolved: true,
    phrase: spanOf(text, cited.start, cited.end),
    pattern: cited.pattern,
    isOwnOutlet: cited.isOwnOutlet,
  }
}

/** The words of the sentence before an offset, at most a window of them. */
function sentencePartBefore(text: string, at: number): string {
  const head = text.slice(Math.max(0, at - windowChars), at)
  const cut = Math.max(head.lastIndexOf('\n') + 1, lastSentenceStart(head))
  return head.slice(cut)
}

function sentencePartAfter(text: string, at: number): string {
  const tail = text.slice(at, at + windowChars)
  const newline = tail.indexOf('\n')
  return newline === -1 ? tail : tail.slice(0, newline)
}

const sentenceEnd = /(?<=[\p{L}\p{N}]{4}|["”’)])[.!?]["”’)]*\s+(?=[\p{Lu}"“‘«]|$)/gu

/** After a full stop that follows a word of four letters or more: "U.S." and "Mr." end no sentence. */
function lastSentenceStart(head: string): number {
  let cut = 0
  for (const match of matchesOf(sentenceEnd, head)) cut = match.index + match[0].length
  return cut
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}
