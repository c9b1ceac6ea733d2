import type { Zone, ZoneKind } from '../model/article.ts'
import { type Span, spanOf } from '../model/span.ts'
import type { KnownName, OutletNames } from './outlet-names.ts'

/** An outlet in a notice of its own house, with the words that show it. */
export interface NoticedHouse {
  readonly name: string
  readonly span: Span
}

/** What may be done with the texts of a house, as sites of eastern Europe say below each. */
const reuseNotice =
  /(?:перепечатк|использовани|цитировани|копировани|воспроизведени|передрук|використанн|цитуванн|копіюванн|відтворенн)\p{L}*/iu
/** The same where many agencies are quoted with theirs: only a house that is no agency counts. */
const westernReuse =
  /(?:kopiowanie|przedruk|rozpowszechnianie|prohibida\s(?:la|su)\s(?:copia|reproducción)|riproduzione|reprodução|nachdruck|reproduction\sinterdite)/iu
const noticeKinds: ReadonlySet<ZoneKind> = new Set(['furniture', 'disclaimer', 'credit'])
const domainIn = /(?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12}\b/giu
const domainsMax = 4

/** The one house that a notice on reuse names; undefined where it names none or several. */
export function byReuseNotice(text: string, zones: readonly Zone[], outlets: OutletNames): NoticedHouse | undefined {
  for (const line of linesOf(text, zones, noticeKinds)) {
    const words = text.slice(line.start, line.end)
    const isEastern = reuseNotice.test(words)
    if (!isEastern && !westernReuse.test(words)) continue
    const named = [...namedIn(text, line, outlets), ...domainsIn(text, line, outlets)].filter(
      ({ outlet: { kind } }) => kind !== 'social' && (isEastern || kind !== 'agency'),
    )
    const [first] = named
    if (first !== undefined && named.every(({ outlet }) => outlet.name === first.outlet.name))
      return { name: first.outlet.name, span: first.span }
  }
  return undefined
}

const bylineLike = /^(?:by|par|von|por|di|autore?|автор|источник)\s?:?\s/iu

/** "Par : Corvane-News - corvane.example | le 9 mai": a site in the byline is whose text it is. */
export function bySiteInByline(text: string, zones: readonly Zone[], outlets: OutletNames): NoticedHouse | undefined {
  const lines = linesOf(text, zones, new Set(['byline', 'standfirst', 'furniture']))
  for (const line of lines.filter(({ start, end }) => bylineLike.test(text.slice(start, end)))) {
    const known = domainsIn(text, line, outlets)[0]
    if (known !== undefined && known.outlet.kind !== 'agency' && known.outlet.kind !== 'social')
      return { name: known.outlet.name, span: known.span }
  }
  return undefined
}

/** What somebody is called who writes for a house, before its name. */
const officeBefore =
  /^(?:dziennikark?[ai]?|dziennikarz|redaktork?a?|korespondentk?a?|журналіст(?:ка)?|журналист(?:ка)?|к[оо]рр?еспондент(?:ка)?|periodista|redactora?|giornalista|journaliste|redakteur(?:in)?|reporter|correspondent|staff writer)\s(?:(?:bei|bei der|beim|de la|del|de|du|di|della|of|at|for|with)\s)?(?:the\s)?[„“"«]?$/iu

/** What the note on an author says before the house's name: "Ada Lund covers the port for the …". */
const authorNote =
  /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s(?:covers|writes|reports|is\s(?:an?|the)\s)[^.\n]{0,120}\s(?:for|at|with)\s(?:the\s)?$/u

/** "Reporter of Corvane Radio" below the name of who wrote, or a note on them: for whom they do. */
export function byOffice(text: string, zones: readonly Zone[], outlets: OutletNames): NoticedHouse | undefined {
  for (const line of linesOf(text, zones, new Set(['byline', 'standfirst', 'furniture']))) {
    const named = namedIn(text, line, outlets)[0]
    if (named === undefined || named.outlet.kind === 'agency' || named.outlet.kind === 'social') continue
    const before = text.slice(line.start, named.span.start)
    if (officeBefore.test(before) || authorNote.test(before)) return { name: named.outlet.name, span: named.span }
  }
  return undefined
}

/** What readers are asked to do, in words that stand before a house's name. */
const invitation =
  /(?:obserwuj|śledź|polub|suivez|abonnez-vous à|folgen sie|folge|abonnieren sie|sigue a|síguenos en|suscríbete a|segui|seguici su|iscriviti a|siga|подписывайтесь на|читайте|підписуйтесь на|підписуйтеся на|у нашому каналі|в нашем канале|feedback on|stay updated with)\s(?:the\s)?[„“"«]?$/iu

/** "Follow Corvane Radio" in languages of which no more is known: only known houses count. */
export function byInvitation(text: string, zones: readonly Zone[], outlets: OutletNames): NoticedHouse | undefined {
  for (const line of [...linesOf(text, zones, noticeKinds), ...lastLines(text)]) {
    for (const named of namedIn(text, line, outlets)) {
      if (named.outlet.kind === 'agency' || named.outlet.kind === 'social') continue
      if (invitation.test(text.slice(line.start, named.span.start)))
        return { name: named.outlet.name, span: named.span }
    }
  }
  return undefined
}

const signUnits = 160
/** "(PAP)" at the end of the story, before nothing but the signs of the desk ("kno/ mok/ lm/"). */
const signedOff = /[.!?"”»]\s*\((?<name>[^()\n]{2,20})\)\s*(?:\n+\s*[\p{L}/ .]{2,24})?\s*$/u

/** The agency that signs the end of a story; undefined where a credit names it too, since then somebody else prints it. */
export function bySignedEnd(text: string, zones: readonly Zone[], outlets: OutletNames): NoticedHouse | undefined {
  const from = Math.max(0, text.trimEnd().length - signUnits)
  const match = signedOff.exec(text.slice(from))
  const printed = match?.groups?.['name']
  if (match === null || printed === undefined) return undefined
  const outlet = outlets.outletOf(printed)
  if (outlet?.kind !== 'agency') return undefined
  const credits = zones.filter(({ kind }) => kind === 'credit' || kind === 'byline')
  const isCredited = credits.some((zone) =>
    namedIn(text, zone, outlets).some((each) => each.outlet.name === outlet.name),
  )
  const start = from + match.index + match[0].indexOf(`(${printed}`) + 1
  return isCredited ? undefined : { name: outlet.name, span: spanOf(text, start, start + printed.length) }
}

interface Named {
  readonly outlet: KnownName
  readonly span: Span
}

function namedIn(text: string, range: Line, outlets: OutletNames): readonly Named[] {
  return outlets
    .namesIn(text, { start: range.start, end: range.end })
    .map(({ start, end, value }) => ({ outlet: value.outlet, span: spanOf(text, start, end) }))
}

function domainsIn(text: string, range: Line, outlets: OutletNames): readonly Named[] {
  return [...text.slice(range.start, range.end).matchAll(domainIn)].slice(0, domainsMax).flatMap((match) => {
    const outlet = outlets.outletOf(match[0].toLowerCase())
    const start = range.start + match.index
    return outlet === undefined ? [] : [{ outlet, span: spanOf(text, start, start + match[0].length) }]
  })
}

interface Line {
  readonly start: number
  readonly end: number
}

const footLinesMax = 3
const footUnits = 300

/** The last lines of a text, which may not have been told from its story. */
function lastLines(text: string): readonly Line[] {
  const end = text.trimEnd().length
  const start = Math.max(0, end - footUnits)
  return linesOf(text, [{ kind: 'furniture', start, end }], noticeKinds)
    .slice(1)
    .slice(-footLinesMax)
}

function linesOf(text: string, zones: readonly Zone[], kinds: ReadonlySet<ZoneKind>): readonly Line[] {
  return zones
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((zone) => {
      let at = zone.start
      return text
        .slice(zone.start, zone.end)
        .split('\n')
        .map((line) => {
          const start = at + (line.length - line.trimStart().length)
          at += line.length + 1
          return { start, end: start + line.trim().length }
        })
    })
}
