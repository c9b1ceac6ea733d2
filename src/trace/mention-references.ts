import { type Span, spanOf, spansTouch } from '../model/span.ts'
import { scanWords } from '../text/scan-words.ts'
import { firstOutletIn, isNews } from './outlet-search.ts'
import { isReaction } from './reactions.ts'
import { claimAt, evidenceOf, placeAt, prominenceAt, type Reference } from './reference.ts'
import { isSameOutlet, type ReportView, sentenceAt } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

interface StoryName {
  readonly name: string
  readonly outlet: string
  /** A common word or a very short name: it counts between quotation marks. */
  readonly isQuotedOnly: boolean
}

/** The names of a story's outlets by their first word in lower case. */
export type StoryNames = ReadonlyMap<string, readonly StoryName[]>

const mentionsMax = 20
const mentionConfidence = 0.85
/** A mention is weaker than a citing phrase at the same place. */
const mentionFactor = 0.8
/** A single short word is too often a word of the language. */
const nameUnitsMin = 5
/** The same for a report that is only the occasion of the news. */
const asideMalus = 0.35
const quotedOrdinalMax = 3
const ownNameUnitsMin = 6
/** What stands before the name of one who is spoken to or asks. */
const spokenTo =
  /(?<!\p{L})(?:to|with|by|told|au|aux|à|par|alla|allo|al|a|dalla|dal|ao|pelo|pela|por|dem|der|gegenüber|von|przez)\s(?:the |The |la |La |le |Le |el |El |il |o )?[“"«„]?$/u

/** The names that the story's reports may call each other's outlets by. */
export function storyNames(views: readonly ReportView[], lexicon: TraceLexicon): StoryNames {
  const names = new Map<string, StoryName[]>()
  const seen = new Set<string>()
  for (const { outlet, article } of views) {
    for (const printed of new Set([outlet, article.outlet?.name])) {
      if (outlet === undefined || printed === undefined || seen.has(printed)) continue
      seen.add(printed)
      for (const name of spellingsOf(printed, outlet, lexicon)) {
        const first = (/^[\p{L}\p{N}]+/u.exec(name.name)?.[0] ?? '').toLowerCase()
        names.set(first, [...(names.get(first) ?? []), name])
      }
    }
  }
  return names
}

/** How an outlet may be called: as printed, without article, without "News". */
function spellingsOf(printed: string, outlet: string, lexicon: TraceLexicon): readonly StoryName[] {
  const bare = printed.replace(/^(?:The|Die|Der|Das|Le|La|Les|El|Il|O|A) /u, '')
  const spellings = [
    ...new Set([printed, bare, `${printed} News`, printed.replace(/ (?:News|Newspaper|Online)$/u, '')]),
  ]
  return spellings
    .filter((name) => name.length > 1)
    .map((name) => {
      const isFull = name === printed && bare !== printed
      const isShort = name.length < nameUnitsMin || (name !== printed && !name.includes(' '))
      return { name, outlet, isQuotedOnly: !isFull && (isShort || lexicon.isAmbiguous(name)) }
    })
}

/** Where a report names the outlet of another report of the story in words that no citing pattern knows. */
export function mentionReferences(view: ReportView, names: StoryNames, lexicon: TraceLexicon): readonly Reference[] {
  const { text, citations } = view.article
  const found: Reference[] = []
  const hasOthers = [...names.values()].some((each) =>
    each.some(({ outlet }) => !isSameOutlet(outlet, view.outlet, lexicon)),
  )
  if (!hasOthers) return found
  scanWords(text, (start, end) => {
    if (found.length >= mentionsMax || isLowerCode(text.charCodeAt(start))) return
    const known = names.get(text.slice(start, end).toLowerCase())?.find((each) => isNameAt(text, start, each))
    if (known === undefined || isSameOutlet(known.outlet, view.outlet, lexicon)) return
    const span = spanOf(text, start, start + known.name.length)
    if (!citations.some((citation) => spansTouch(citation.phrase, span) || spansTouch(citation.span, span)))
      add(found, view, span, known.outlet)
  })
  return found
}

/** Where a report names its own outlet as the one that was spoken to ("alla Gazzetta", "contactée par Le Parisien"), beyond the patterns we know. */
export function ownMentions(view: ReportView): readonly Reference[] {
  const { article } = view
  const printed = article.outlet?.name ?? view.outlet
  if (printed === undefined) return []
  const bare = printed.replace(/^(?:The|Die|Der|Das|Le|La|Les|El|Il|O|A) /u, '')
  const first = bare.split(' ')[0] ?? bare
  const found: Reference[] = []
  if (first.length < ownNameUnitsMin) return []
  for (let start = article.text.indexOf(first); start >= 0; start = article.text.indexOf(first, start + 1)) {
    const end = start + (article.text.startsWith(bare, start) ? bare : first).length
    if (found.length >= mentionsMax) break
    if (/[\p{L}\p{N}’']/u.test(article.text.charAt(end))) continue
    if (!spokenTo.test(article.text.slice(Math.max(0, start - 20), start)) || isSilent(view, start)) continue
    const span = spanOf(article.text, start, end)
    if (!article.citations.some((citation) => spansTouch(citation.phrase, span))) add(found, view, span, printed)
  }
  return found.map((reference) => ({ ...reference, target: { kind: 'own' }, basis: 'own' }))
}

/** Whether the sentence is one in which somebody says nothing. */
function isSilent(view: ReportView, at: number): boolean {
  const sentence = sentenceAt(view, at)
  return view.statements.some(
    ({ form, cue }) =>
      (form === 'no-comment' || form === 'not-said') &&
      cue !== undefined &&
      sentence !== undefined &&
      sentence.start <= cue.start &&
      cue.end <= sentence.end,
  )
}

/** Outlets of the gazetteer whose names stand between quotation marks in headline and lede ("pisze „Gazeta Wyborcza”", 据《纽约时报》报道). */
export function quotedReferences(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  const { text, citations } = view.article
  const found: Reference[] = []
  for (const sentence of view.sentences) {
    if (sentence.ordinal > quotedOrdinalMax || sentence.kind === 'post') continue
    for (const match of text
      .slice(sentence.start, sentence.end)
      .matchAll(/[《«“„"]([^《》«»“”„"\n]{2,40})[》»”“"]/gu)) {
      const name = match[1] ?? ''
      const outlet = lexicon.outletOf(name)
      const start = sentence.start + match.index + 1
      const span = spanOf(text, start, start + name.length)
      const isCited = citations.some((citation) => spansTouch(citation.phrase, span) || spansTouch(citation.span, span))
      if (outlet === undefined || isCited || !isNews(outlet.kind) || isSameOutlet(outlet.name, view.outlet, lexicon))
        continue
      add(found, view, span, outlet.name)
    }
  }
  return found.slice(0, mentionsMax)
}

/** The first outlet of the gazetteer that an aggregator's story names in any words: its text has to come from somewhere. */
export function firstNamedOutlet(view: ReportView, lexicon: TraceLexicon): Reference | undefined {
  const { text } = view.article
  const named = firstOutletIn(
    text,
    { start: 0, end: text.length },
    lexicon,
    ({ span, outlet }) =>
      sentenceAt(view, span.start) !== undefined && !isSameOutlet(outlet.name, view.outlet, lexicon),
  )
  const found: Reference[] = []
  if (named !== undefined) add(found, view, named.span, named.outlet.name)
  return found[0]
}

function isLowerCode(code: number): boolean {
  return code >= 97 && code <= 122
}

function isNameAt(text: string, start: number, { name, isQuotedOnly }: StoryName): boolean {
  if (!text.startsWith(name, start) && text.slice(start, start + name.length) !== name.toUpperCase()) return false
  const after = text.charAt(start + name.length)
  if (isQuotedOnly) return /[“„"«‘'»]/u.test(text.charAt(start - 1)) && /[”“"»’'«]/u.test(after)
  return !/[\p{L}\p{N}]/u.test(after)
}

/** Adds the mention unless it stands outside the story. */
function add(found: Reference[], view: ReportView, span: Span, outlet: string): void {
  const sentence = sentenceAt(view, span.start)
  if (sentence === undefined) return
  const claim = claimAt(view, span.start)
  const isAside = isReaction(view.article.text.slice(sentence.start, span.start), view.article.language)
  found.push({
    target: { kind: 'outlet', outlet },
    basis: 'other',
    relation: 'cites',
    grade: 'stated',
    confidence: mentionConfidence,
    evidence: [evidenceOf('citing-phrase', view.article.id, span)],
    statements: [],
    claim,
    prominence: mentionFactor * prominenceAt(view, span.start, claim) - (isAside ? asideMalus : 0),
    place: placeAt(view, span.start) - (isAside ? asideMalus : 0),
    isWholeText: false,
    start: span.start,
    ...(isAside ? { lessened: asideMalus } : {}),
  })
}
