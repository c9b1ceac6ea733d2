import type { Zone, ZoneKind } from '../model/article.ts'
import { type Span, spanOf } from '../model/span.ts'
import type { OutletNames } from './outlet-names.ts'
import { printedDatesIn } from './printed-dates.ts'

/** An outlet's name in the matter around a story, with the words that show it. */
export interface Masthead {
  readonly name: string
  readonly span: Span
}

const matterKinds: ReadonlySet<ZoneKind> = new Set(['standfirst', 'byline', 'furniture', 'headline', 'disclaimer'])
const matterLinesMax = 8
const nameWordsMax = 6
const footUnitsMax = 90

/** What an outlet's name ends or begins with, where no gazetteer knows it. */
const outletShaped =
  /(?:^|\s)(?:News|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|Observer|Telegraph|Examiner|Courier|Ledger|Sentinel|Inquirer|Dispatch|Bulletin|Express|Standard|Echo|Argus|Mercury|Wire|Newswire|Radio|TV|Television|Broadcasting|Magazine|Weekly|Daily|Reporter|Press Agency|News Agency|Zeitung|Nachrichten|Rundfunk|Anzeiger|Diario|Diário|Correo|Gaceta|Heraldo|Corriere|Gazzetta|Giornale|Jornal|Folha|Gazeta|Dziennik|Kurier|Dépêche|Presse|Investigations)$|^(?:Radio|TV|Canal|Kanal|Diario|Diário|Corriere|Gazzetta|Jornal|Gazeta|Kurier|Le Journal|La Gaceta)\s\p{Lu}|^\p{Lu}\p{L}+(?:Daily|News|Wire|Times|Post|Herald|Today|Press)$/u
const desks =
  /^(?:Services|Staff|News|Sport|Sports|World|Business|Politics|Culture|Online|Technology|Science|Health|staff|and|agencies|correspondents?|reporters?|website|International|Europe|Africa|Asia|Arabic|English|Live|the|The|editorial|team|desk)$/u
/** What readers are asked to do with it. */
const prompt =
  /^(?:subscribe|sign|join|follow|get|read|download|watch|listen|support|donate|register|log|try|buy|see|view|share)\s/iu
/** A shelf of the site, not the site. */
const section =
  /^(?:(?:US|UK|World|India|China|Pakistan|Canada|Africa|Asia|Europe|Middle East|Local|National|Business|Tech|City|State|Breaking|Top) News|.* Google News|News|Investigations|Magazine|Weekly|Daily|Reporter|Radio|TV|Television|Nachrichten|Presse|Sport)$/u
/** "Foreign News Reporter": an office, and no house's name. */
const office =
  /(?:^|\s)(?:News|Senior|Chief|Staff|Foreign|Political|Politics|Crime|Business|Sports?|Culture|Health|Education|Court|Courts|Defen[cs]e|World|National|General|Weekend|Night|Trainee|Junior|Royal|Showbiz|Entertainment|Technology|Consumer|Local|Breaking|Assignment|Features?)\s(?:News\s|Affairs\s)?(?:Reporter|Editor|Writer|Correspondent)$/u
/** A shelf of any site, though papers are called so too. */
const rubric =
  /^(?:политика|політика|экономика|економіка|спорт|общество|суспільство|культура|происшествия|події|политики|politika|ekonomika|politics|business|economy|technology|opinion|lifestyle|markets|companies|culture|politik|wirtschaft|kultur|panorama|politique|économie|société|sociedad|política|economía|economia|cronaca|esteri|gospodarka|polityka|siyaset|ekonomi|gündem|dünya|spor|yaşam)$/iu
/** "Quay Radio 103.4FM": what a station prints at its foot. */
const frequency = /^(?<name>\p{Lu}[^\d|·•\n]{2,40}?),? \d{2,3}(?:(?:[.,]\d{1,2})? ?(?:FM|AM|MHz)\b|[.,]\d (?=\p{Lu}))/u
/** Call letters of stations in North America (47 CFR 73.3550). */
const callLetters = /^[WK][A-Z]{3}(?<kind>-(?:TV|FM|AM|DT))?$/u
const ownSite = /^(.{3,60}?)\s(?:official (?:website|site)|newsroom|press (?:office|room|service))$/iu

/** The outlet that stands alone in a line above or below the story ("BBC Sport", "The Calder Ledger | 3 May 2030"); undefined where none does. */
export function findMasthead(text: string, zones: readonly Zone[], outlets: OutletNames): Masthead | undefined {
  for (const line of matterLines(text, zones)) {
    const masthead = readLine(text, line, outlets)
    if (masthead !== undefined) return masthead
  }
  return undefined
}

interface Line {
  readonly start: number
  readonly end: number
  readonly isHeadline: boolean
  /** Whether it is the last line of the story itself: only a whole name counts there. */
  readonly isFoot?: boolean
}

/** Lines around the body that may name the outlet: the first above it, then the last below it. */
function matterLines(text: string, zones: readonly Zone[]): readonly Line[] {
  const bodyStart = zones.find((zone) => zone.kind === 'body')?.start ?? text.length
  const lines = zones
    .filter((zone) => matterKinds.has(zone.kind))
    .flatMap((zone) => linesOf(text, zone).map((line) => ({ ...line, isHeadline: zone.kind === 'headline' })))
  const above = lines.filter((line) => line.start < bodyStart).slice(0, matterLinesMax)
  const below = lines.filter((line) => line.start >= bodyStart).slice(-matterLinesMax)
  return [...above, ...below.reverse(), ...signedEnd(text, zones), ...stationsAtFoot(text)]
}

const footLinesMax = 4

/** The last lines of a text that name a station by its frequency. */
function stationsAtFoot(text: string): readonly Line[] {
  const from = Math.max(0, text.trimEnd().length - footLinesMax * footUnitsMax)
  return linesOf(text, { start: from, end: text.length })
    .slice(-footLinesMax)
    .filter(({ start, end }) => frequency.test(text.slice(start, end)))
    .map((line) => ({ ...line, isHeadline: false }))
}

/** The last line of a text, where it ends in a date ("The Calder Ledger, 9 October 2030") or stands as one short line below the story. */
function signedEnd(text: string, zones: readonly Zone[]): readonly Line[] {
  const end = text.trimEnd().length
  const start = text.lastIndexOf('\n', end - 1) + 1
  const date = end - start < 100 ? printedDatesIn(text.slice(start, end)).at(-1) : undefined
  const isDated = date !== undefined && date.end === end - start && date.start > 0
  const line = { start, end, isHeadline: false }
  if (isDated) return [line]
  const isBody = zones.some((zone) => zone.kind === 'body' && zone.start < start && end <= zone.end)
  return isBody && end - start < footUnitsMax ? [{ ...line, isFoot: true }] : []
}

/** The lines of a stretch that are not blank, without the space around them. */
export function linesOf(
  text: string,
  zone: Pick<Zone, 'start' | 'end'>,
): readonly { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = []
  let at = zone.start
  for (const part of text.slice(zone.start, zone.end).split('\n')) {
    const start = at + (part.length - part.trimStart().length)
    if (part.trim() !== '') lines.push({ start, end: start + part.trim().length })
    at += part.length + 1
  }
  return lines
}

/** The name in a line that holds nothing besides but a date; a headline must be the whole name of a known outlet. */
function readLine(text: string, line: Line, outlets: OutletNames): Masthead | undefined {
  const station = line.isHeadline ? undefined : frequency.exec(text.slice(line.start, line.end))?.groups?.['name']
  if (station !== undefined) return { name: station, span: spanOf(text, line.start, line.start + station.length) }
  if (line.isFoot === true) return readFoot(text, line, outlets)
  const name = withoutDate(text, line)
  if (name === undefined || name.text.split(/\s+/u).length > nameWordsMax || /[.!?:;”"]$/u.test(name.text))
    return undefined
  if (prompt.test(name.text) || rubric.test(name.text) || office.test(name.text)) return undefined
  const house = afterRole(text, name)
  const known = knownName(text, house, outlets)
  if (known !== undefined) return { name: known, span: house }
  if (line.isHeadline) return undefined
  if (house !== name || section.test(name.text)) return undefined
  const site = ownSite.exec(name.text)?.[1]
  if (site !== undefined) return { name: site, span: spanOf(text, name.start, name.start + site.length) }
  const heardName = withoutRole(name)
  if (isHeardBy(text, heardName) || isStation(text, name)) return { name: heardName.text, span: heardName }
  return outletShaped.test(name.text) &&
    /^\p{Lu}/u.test(name.text) &&
    !/^(?:Why|How|What|Where|When|Who|Watch|Listen|Contact|About|By|All|Latest|Top|More|Next|Previous|Prev|Older|Newer|Recent|Popular|Featured|Share|Print|See|View|This|First|Last|Breaking|Related|Other|World|Local|Today['’]s|Live|Our|Your|Good|Bad|Fake)\s/u.test(
      name.text,
    )
    ? { name: name.text, span: name }
    : undefined
}

/** A known house, no agency, that is the whole of the last line. */
function readFoot(text: string, { start, end }: Line, outlets: OutletNames): Masthead | undefined {
  const line = text.slice(start, end)
  // "Le Quai – L’info en continu": the name and what the house says of itself.
  const name = motto.exec(line)?.groups?.['name'] ?? line
  const known = outlets.outletOf(name)
  if (known === undefined || known.kind === 'agency' || known.kind === 'social') return undefined
  return { name: known.name, span: spanOf(text, start, start + name.length) }
}

const motto = /^(?<name>[^|•·–—]{2,40}?)\s[|•·–—]\s\p{Lu}[^.!?|•·–—\d]{2,40}$/u

const heardMax = 3
const heard =
  /(?<!\p{L})(?:told|tells|seen by|obtained by|reviewed by|shared with|interview with|spoke to|contacted by|contactad[oa]s? (?:por|pel[oa])|(?:disse|afirmou|explicou|contou)(?: \p{L}+){0,2} (?:ao|à)|(?:dijo|explicó|aseguró|declaró)(?: \p{L}+){0,2} al?|(?:a déclaré|a expliqué|a confié|a indiqué)(?: \p{L}+){0,2} (?:à|au)|sagte(?:n)?(?: \p{L}+){0,3} (?:der|dem)|ha (?:detto|spiegato)(?: \p{L}+){0,2} al?|powiedział[ao]?(?: \p{L}+){0,2}|anfrage (?:von|des|der))\s(?:the\s)?$/iu

/** "The Courier reporter", "Courier Correspondent" below who wrote: the house before the office. */
function withoutRole(name: Span): Span {
  const words = name.text.replace(/\s(?:[Rr]eporters?|[Cc]orrespondents?|[Ss]taff(?:\s[Ww]riter)?|[Tt]eam)$/u, '')
  return { start: name.start, end: name.start + words.length, text: words }
}

/** Call letters with the kind of the station, or above the time of the report; alone they may be any word ("KIDS"). */
function isStation(text: string, { text: name, end }: Span): boolean {
  const letters = callLetters.exec(name)
  if (letters === null) return false
  return (
    letters.groups?.['kind'] !== undefined || /^\s*(?:updated|published|posted)\b/iu.test(text.slice(end, end + 30))
  )
}

/** Whether the story says that somebody told or showed it to whoever the line names: then it is a house, known or not. */
function isHeardBy(text: string, { text: name, start }: Span): boolean {
  if (!/^\p{Lu}[\p{L}\p{N}.’'-]+(?:\s\p{Lu}[\p{L}\p{N}.’'-]+){0,3}$/u.test(name)) return false
  let at = text.indexOf(name)
  for (let tries = 0; at !== -1 && tries < heardMax; tries += 1, at = text.indexOf(name, at + 1))
    if (
      at !== start &&
      heard.test(text.slice(Math.max(0, at - 30), at)) &&
      !/^(?:[\p{L}\p{N}]|['’]s\s)/u.test(text.slice(at + name.length, at + name.length + 3))
    )
      return true
  return false
}

/** "Health editor, Yorkshire Post": for whom somebody of that office writes. */
function afterRole(text: string, name: Span): Span {
  const role = /^[^,]{3,40}\b(?:editor|correspondent|reporter|writer|columnist|staff)\b[^,]{0,20},\s+/iu.exec(name.text)
  return role === null ? name : spanOf(text, name.start + role[0].length, name.end)
}

/** The words of a line beside its date and what divides them. */
function withoutDate(text: string, line: Line): Span | undefined {
  const words = text.slice(line.start, line.end)
  const date = printedDatesIn(words)[0]
  const before = date === undefined ? words : words.slice(0, date.start)
  const name = before.replace(/[\s|,·•–—-]+(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s*)?$/u, '').trim()
  if (name === '') return undefined
  const start = line.start + words.indexOf(name)
  return spanOf(text, start, start + name.length)
}

/** The canonical name where the words are a known outlet's and at most a desk of it. */
function knownName(text: string, name: Span, outlets: OutletNames): string | undefined {
  const match = outlets.namesIn(text, { start: name.start, end: name.end })[0]
  if (match === undefined || match.start - name.start > 4 || match.value.outlet.kind === 'social') return undefined
  const rest = text
    .slice(match.end, name.end)
    .trim()
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
  if (isLedByArticle(text, name, match.start) && isWithAgencies(text.slice(match.end, name.end), outlets))
    return match.value.outlet.name
  const isOffice = /^(?:,|\s?[|•·–—])\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u.test(text.slice(match.end, name.end))
  return (isOffice || rest.every((word) => desks.test(word))) && isLedByArticle(text, name, match.start)
    ? match.value.outlet.name
    : undefined
}

/** Whether nothing but an article stands between the beginning of a line's name and the outlet's. */
function isLedByArticle(text: string, name: Span, start: number): boolean {
  return /^(?:the)?$/iu.test(text.slice(name.start, start).trim())
}

/** "Le Monde avec AFP", "Tagesschau mit dpa und Reuters": agencies beside the house. */
function isWithAgencies(rest: string, outlets: OutletNames): boolean {
  const words = /^\s*(?:avec|mit|with|con|com|and|und|et|y|e|\/|,|\|)\s*(?<names>.{2,60})$/iu.exec(rest)?.groups?.[
    'names'
  ]
  return (
    words !== undefined &&
    words
      .split(/\s*(?:,|\/|\s(?:and|und|et|y|e|mit|avec|with)\s)\s*/u)
      .every(
        (part) => outlets.outletOf(part)?.kind === 'agency' || /^(?:agenc\p{L}+|agentur\p{L}*|wires?)$/iu.test(part),
      )
  )
}
