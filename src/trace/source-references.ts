import type { Evidence } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { spanOf, spansTouch, trimmedSpanOf } from '../model/span.ts'
import type { Statement, StatementSource } from '../model/statement.ts'
import { askedOnce } from './asked-once.ts'
import { isOccasion, isOfThePast, pastProminence } from './citation-weight.ts'
import { withInner } from './outlet-references.ts'
import { isRefuted } from './reactions.ts'
import {
  claimAt,
  claimOf,
  evidenceOf,
  isBareReport,
  placeAt,
  prominenceAt,
  type Reference,
  type Target,
} from './reference.ts'
import { isSameOutlet, type ReportView, sentenceAt, zoneAt } from './report-view.ts'
import { outletNamed, outletOfListener, type TraceLexicon } from './trace-lexicon.ts'

const statementsMax = 300
const ownPhrasesMax = 20
/** A source and its cue stand near each other; further apart only the cue is shown. */
const evidenceUnitsMax = 200

/** What a report's statements refer to: the people, bodies, papers and posts that it heard itself, and outlets they spoke to. */
export function sourceReferences(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  const cited = view.article.citations.map((citation) => citation.phrase)
  return view.statements
    .slice(0, statementsMax)
    .filter((statement) => statement.nestedIn === undefined)
    .map((statement) => referenceOf(view, statement, cited, lexicon))
    .filter((found) => found !== undefined)
}

/** Where the report says that it was told, saw or learned something itself ("told this newspaper"). */
export function ownPhraseReferences(view: ReportView, lexicon: TraceLexicon): readonly Reference[] {
  return lexicon
    .phrasesIn('own', view.article.text, { language: view.article.language })
    .filter((match) => ['headline', 'standfirst', 'body'].includes(zoneAt(view.article, match.start)))
    .filter((match) => !isSpokenAt(view, match.start))
    .slice(0, ownPhrasesMax)
    .map((match) => {
      const span = spanOf(view.article.text, match.start, match.end)
      const claim = claimAt(view, match.start)
      return { ...plain(view, span, claim), target: { kind: 'own' }, basis: 'own' } as const
    })
}

/** Whether words stand in somebody's speech: "they told us" is then told to the speaker. */
function isSpokenAt(view: ReportView, at: number): boolean {
  return view.statements.some(
    ({ form, content }) => form === 'direct' && content.some((span) => span.start < at && at < span.end),
  )
}

/** The embedded posts of a report whose author the text shows ("— Name (@handle)"). */
export function postReferences(view: ReportView): readonly Reference[] {
  const { article } = view
  return article.zones
    .filter((zone) => zone.kind === 'post')
    .slice(0, 50)
    .flatMap((zone) => {
      const match = /[—–-]\s*([^()\n—–]{1,60}\(@\w{1,30}\))/u.exec(article.text.slice(zone.start, zone.end))
      if (match?.[1] === undefined) return []
      const start = zone.start + match.index + match[0].length - match[1].length
      const label = spanOf(article.text, start, start + match[1].length)
      const name = trimmedSpanOf(label.text, 0, label.text.indexOf('('))?.text
      const target: Target = { kind: 'post', speaker: name, isPerson: true, label, outlet: undefined }
      const statements = article.statements.filter((each) =>
        each.content.some((span) => zone.start <= span.start && span.end <= zone.end),
      )
      return [
        {
          ...plain(view, label, new Set()),
          target,
          relation: 'embeds',
          statements: statements.map((each) => each.id),
          prominence: 0.2,
        },
      ] as const
    })
}

function referenceOf(
  view: ReportView,
  statement: Statement,
  cited: readonly Span[],
  lexicon: TraceLexicon,
): Reference | undefined {
  const { source, to, via } = statement
  if (statement.form === 'no-comment' || statement.form === 'not-said') return undefined
  if (source !== undefined && (source.kind === 'hearsay-marker' || isBareReport(source.span.text)))
    return hearsay(view, statement, source.span)
  const anchors = [statement.to?.span, statement.via?.span, source?.span, statement.cue].filter(
    (span) => span !== undefined,
  )
  if (anchors.some((anchor) => cited.some((phrase) => spansTouch(anchor, phrase))))
    return ownSpokesperson(view, statement, lexicon)
  const listener = via?.span.text ?? to?.span.text
  if (listener !== undefined && self.test(listener)) return ownStatement(view, statement)
  // "Dijo a este diario Marta Ruiz": the speaker stands behind whom she told.
  if (source !== undefined && (self.test(source.span.text) || toSelf.test(source.span.text)))
    return { ...ofStatement(view, statement), basis: 'own', target: { kind: 'own' } }
  const outlet = outletOf(statement, lexicon)
  if (outlet !== undefined) return spokenTo(view, statement, outlet, lexicon)
  const unnamed = [via?.span, to?.span, source?.span].find(
    (span) => span !== undefined && isUnnamedMedia(span.text, lexicon),
  )
  if (unnamed !== undefined) return unnamedMedia(view, statement, unnamed)
  const paper = [to?.span, via?.span].find((span) => span !== undefined && thePaper.test(span.text))
  if (paper !== undefined && citesBefore(view, paper.start)) return unnamedMedia(view, statement, paper)
  // What somebody told another person was not said to this report.
  return source === undefined || statement.level === 'second-hand'
    ? undefined
    : spoken(view, statement, source, lexicon)
}

/** Who was told, by a word that takes up a name. */
const thePaper = /^the (?:paper|outlet|daily|weekly|site|network|channel|portal|publication)$/iu

/** Whether another outlet stands in the story before an offset, so that "the paper" has a name to take up. */
function citesBefore({ article }: ReportView, at: number): boolean {
  return article.citations.some(
    ({ span, resolved, isOwnOutlet, pattern }) =>
      resolved && !isOwnOutlet && pattern !== 'image-credit' && pattern !== 'credit-line' && span.end <= at,
  )
}

/** "This newspaper", "us": who writes. */
const self =
  /^(?:(?:to|a|à|ao|al|dem|der) )?(?:(?:this|our|diese[rnm]?|unsere[rnm]?|notre|nos|nuestr[oa]s?|este|questo|nostro|nosso|naszej|naszemu|нашому|нашій|нашему|нашей)\s|us$|uns$|nous$|нам$)/iu

/** "Sources in the club whom this newspaper asked", "fuentes consultadas por este periódico". */
const toSelf =
  /\s(?:by|to|with|por|con|a|par|à|von|mit|gegenüber|da|di|przez)\s(?:this|our|este|esta|nuestr[oa]|ce|cette|notre|diese[rm]|unsere[rm]|questo|questa|nostr[oa]|noss[oa])\s\p{Ll}[\p{L}-]+$/iu

/** What was said to the report itself: an interview, words on record, or its own sources'. */
function ownStatement(view: ReportView, statement: Statement): Reference {
  const { source } = statement
  const base = { ...ofStatement(view, statement), basis: 'own' } as const
  if (source === undefined || !isOnRecord(statement)) return { ...base, target: { kind: 'own' } }
  if (source.kind !== 'named' || view.outlet === undefined) return { ...base, target: targetOf(statement, source) }
  return { ...base, target: { kind: 'interview', outlet: view.outlet, speaker: speakerOf(source) } }
}

const outletOfSource = askedOnce(outletNamed)

/** The outlet that a statement was made to or through, or that makes it. */
function outletOf({ to, via, source }: Statement, lexicon: TraceLexicon): string | undefined {
  const named = via?.outlet ?? to?.outlet
  if (named !== undefined) return named
  const listener = via?.span.text ?? to?.span.text
  const isBody = source !== undefined && source.kind !== 'anonymous' && source.kind !== 'generic'
  const outlet =
    (listener === undefined ? undefined : outletOfListener(listener, lexicon)) ??
    (isBody ? outletOfSource(source.span.text, lexicon) : undefined)
  return outlet === undefined || outlet.kind === 'social' || outlet.kind === 'government' ? undefined : outlet.name
}

/** A citing phrase of the report's own outlet settles where it was said; who said it is still a source on record. */
function ownSpokesperson(view: ReportView, statement: Statement, lexicon: TraceLexicon): Reference | undefined {
  const outlet = outletOf(statement, lexicon)
  if (outlet === undefined || !isSameOutlet(outlet, view.outlet, lexicon)) return undefined
  const reference = spokenTo(view, statement, outlet, lexicon)
  const isPast = view.article.citations.some(
    (citation) => spansTouch(citation.phrase, statement.cue ?? citation.phrase) && isOfThePast(view, citation),
  )
  return reference !== undefined && isPast
    ? { ...reference, prominence: Math.min(reference.prominence, pastProminence) }
    : reference
}

function spokenTo(
  view: ReportView,
  statement: Statement,
  outlet: string,
  lexicon: TraceLexicon,
): Reference | undefined {
  const isOwn = isSameOutlet(outlet, view.outlet, lexicon)
  const { source } = statement
  // "The Courier reported on it in March": what an outlet says of itself is nobody's word that it heard.
  if (isOwn && source !== undefined && isSameOutlet(outletOfSource(source.span.text, lexicon)?.name, outlet, lexicon))
    return undefined
  const base = { ...ofStatement(view, statement), basis: isOwn ? 'own' : 'other' } as const
  const isSpeaker = source?.kind === 'named' && outletOfSource(source.span.text, lexicon) === undefined
  if (source !== undefined && isSpeaker)
    return { ...base, target: { kind: 'interview', outlet, speaker: speakerOf(source) } }
  if (!isOwn) return { ...base, target: { kind: 'outlet', outlet } }
  return source !== undefined && isOnRecord(statement)
    ? { ...base, target: targetOf(statement, source) }
    : { ...base, target: { kind: 'own' } }
}

function spoken(
  view: ReportView,
  statement: Statement,
  source: StatementSource,
  lexicon: TraceLexicon,
): Reference | undefined {
  const base = { ...ofStatement(view, statement), basis: 'people' } as const
  // A pronoun that stands for an outlet is a misreading: nobody the report heard.
  if (isShort(source.span.text) && lexicon.outletOf(speakerOf(source)) !== undefined) return undefined
  // "…, told the Guardian" read the wrong way round still says to whom it was told.
  if (isSameOutlet(speakerOf(source), view.outlet, lexicon)) return { ...base, basis: 'own', target: { kind: 'own' } }
  if (statement.form === 'post') return { ...base, target: targetOf(statement, source), relation: 'embeds' }
  if (isOnRecord(statement)) return { ...base, target: targetOf(statement, source) }
  if (source.kind === 'anonymous' || source.kind === 'unnamed-spokesperson') return { ...base, target: { kind: 'own' } }
  return undefined
}

/** "Local media" or "west European newspapers" are a source without a name, whatever the cue. */
const isUnnamedMedia = askedOnce((words, lexicon) => {
  if (/social media|соцмедіа|соцсет/iu.test(words) || pressOffice.test(words)) return false
  // The head of the phrase has to be it: "a paper, seen by this newspaper" is a paper.
  const head = /^[^,;(]*?(?=\s+(?:of|in|for|from|by|seen|obtained|near|close)\s|[,;(]|$)/iu.exec(words)?.[0] ?? words
  return lexicon.phrasesIn('unnamed-media', head).some((match) => match.end === head.length)
})

/** Who speaks for a body to the press. */
const pressOffice =
  /(?<!\p{L})(?:service de presse|ufficio stampa|gabinete de (?:prensa|comunicación|imprensa)|oficina de prensa|assessoria de imprensa|biur\p{L}{1,3} prasow\p{L}+|пре(?:сс|с)-?служб\p{L}*|press (?:office|service|team|secretary)|Presse(?:stelle|abteilung|sprecher\p{L}*))(?!\p{L})/iu

/** A source without a name; none of the news where the sentence denies it or begins after it. */
function unnamedMedia(view: ReportView, statement: Statement, label: Span): Reference {
  const reference = hearsay(view, statement, label)
  const start = sentenceAt(view, label.start)?.start ?? label.start
  const isAside = isRefuted(view, label) || isOccasion(view.article.text.slice(start, label.start))
  return { ...reference, basis: isAside ? 'none' : 'unnamed' }
}

function hearsay(view: ReportView, statement: Statement, label: Span): Reference {
  return {
    ...ofStatement(view, statement),
    target: { kind: 'unnamed', label },
    basis: 'hearsay',
    relation: 'cites',
    grade: 'stated-unresolved',
  }
}

function isOnRecord(statement: Statement): boolean {
  const kind = statement.source?.kind
  if (statement.form === 'headline') return false
  if (statement.source === undefined || isPronoun(statement.source)) return false
  if (kind === 'document') return true
  const isNamed = kind === 'named' || kind === 'office' || kind === 'institution' || kind === 'unnamed-spokesperson'
  return isNamed && (statement.level === 'on-record' || statement.level === 'on-record-institutional')
}

/** "He", where nothing tells who he is, is nobody that a reader could be shown. */
function isPronoun(source: StatementSource): boolean {
  return source.name === undefined && isShort(source.span.text)
}

function isShort(words: string): boolean {
  return /^\p{L}{1,4}$/u.test(words) && words !== words.toUpperCase()
}

function targetOf(statement: Statement, source: StatementSource): Target {
  const speaker = source.kind === 'document' ? undefined : speakerOf(source)
  const isPost = statement.form === 'post' || statement.via?.kind === 'post'
  const kind = isPost ? 'post' : source.kind === 'document' ? 'document' : 'statement'
  return {
    kind,
    speaker,
    isPerson: source.kind === 'named',
    label: headOf(source.span),
    outlet: isPost ? statement.via?.outlet : undefined,
  }
}

/** A noun phrase without what is told of it: "inspection reports obtained by the Courier" are inspection reports. */
function headOf(span: Span): Span {
  const length = /^.{3,}?(?=,\s|\s\(|\s(?:seen|obtained|reviewed|published|released|issued|which|who|that)\s)/u.exec(
    span.text,
  )?.[0].length
  return length === undefined ? span : { start: span.start, end: span.start + length, text: span.text.slice(0, length) }
}

function speakerOf(source: StatementSource): string {
  return source.name ?? source.span.text
}

function ofStatement(view: ReportView, statement: Statement): Omit<Reference, 'target' | 'basis'> {
  const claim = claimOf(statement.content)
  const base = plain(view, anchorOf(view, statement), claim)
  const isQuotation = statement.form === 'direct' || statement.form === 'mixed' || statement.source?.kind === 'document'
  // A lede whose source stands in the next line is attributed where its content begins.
  const contentStart = statement.content[0]?.start ?? base.start
  return {
    ...base,
    relation: isQuotation ? 'quotes' : 'cites',
    statements: withInner(view, [statement]),
    prominence: Math.max(base.prominence, prominenceAt(view, contentStart, claim)),
    place: Math.max(base.place, placeAt(view, contentStart)),
  }
}

function anchorOf(view: ReportView, statement: Statement): Span {
  const parts = [statement.source?.span, statement.cue].filter((span) => span !== undefined)
  const first = parts[0] ?? statement.content[0]
  if (first === undefined) return spanOf(view.article.text, 0, 1)
  const start = Math.min(...parts.map((span) => span.start), first.start)
  const end = Math.max(...parts.map((span) => span.end), first.end)
  return end - start <= evidenceUnitsMax ? spanOf(view.article.text, start, end) : (statement.cue ?? first)
}

function plain(view: ReportView, span: Span, claim: ReadonlySet<string>): Omit<Reference, 'target'> {
  const evidence: readonly Evidence[] = [evidenceOf('citing-phrase', view.article.id, span)]
  return {
    basis: 'people',
    relation: 'cites',
    grade: 'stated',
    confidence: 0.9,
    evidence,
    statements: [],
    claim,
    prominence: prominenceAt(view, span.start, claim),
    place: placeAt(view, span.start),
    isWholeText: false,
    start: span.start,
  }
}
