import type { Node, NodeKind } from '../model/lineage.ts'
import { inArticle, type Span } from '../model/span.ts'
import { citedFit } from './claim-fit.ts'
import { containment } from './claim-words.ts'
import { isOfOtherMonth } from './month-told.ts'
import { namelessReport } from './nameless-reports.ts'
import type { Reference, Target } from './reference.ts'
import { isEarlier, isNear, mayPrecede } from './report-time.ts'
import { canonicalKey, isOpenAt, isSameOutlet, type ReportView, sentenceAt } from './report-view.ts'
import { openSpeakerKeys, plainKey, type SpeakerKeys } from './speaker-keys.ts'
import type { TextOverlap } from './text-overlap.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** The nodes of a story, found or made for what its reports refer to. */
export interface NodeRegister {
  /** The node of a reference of a report; undefined when there is none to be drawn. */
  readonly nodeOf: (view: ReportView, reference: Reference) => string | undefined
  /** The node for a report of `outlet` that is not in the story. */
  readonly unseenReport: (outlet: string) => string
  readonly nodes: () => readonly Node[]
  readonly nodeOfId: (id: string) => Node | undefined
}

/** What the register looks reports up with. */
export interface StoryViews {
  readonly views: readonly ReportView[]
  readonly overlaps: readonly (readonly TextOverlap[])[]
  /** Outlets that some report cites as outlets, by key: interviews they gave the news in are theirs. */
  readonly citedOutlets: ReadonlySet<string>
  /** Reports that show no outlet and bring their own news. */
  readonly nameless: readonly ReportView[]
  /** Those of them that lead with what their own sources told. */
  readonly scoops: readonly ReportView[]
  readonly lexicon: TraceLexicon
}

/** The least share of text at which a wire's dispatch in the story is taken to be the one that was printed. */
const sameTextMin = 0.3
const centralMin = 0.8
const sameOutletReportsMax = 20
/** A claim of fewer words ("the sale was first reported by") stands for the report's own news. */
const claimWordsMin = 4
const bareFit = 0.2
/** Reports in two languages share few words: the outlet and the order have to do. */
const foreignFit = 0.5
const headSentencesMax = 8

/** An empty register of the story's nodes: its reports. */
export function openRegister(story: StoryViews): NodeRegister {
  const nodes = new Map<string, Node>(story.views.map((view) => [view.article.id, reportNode(view)] as const))
  const byOutlet = viewsByOutlet(story)
  const speakers = openSpeakerKeys(story.lexicon)
  const keep = (id: string, node: () => Node): string => {
    if (!nodes.has(id)) nodes.set(id, node())
    return id
  }
  const unseenReport = (outlet: string): string => {
    const id = `unseen:${canonicalKey(outlet, story.lexicon)}`
    return keep(id, () => ({ id, kind: 'unseen-report', outlet: story.lexicon.outletOf(outlet)?.name ?? outlet }))
  }
  const nodeOf = (view: ReportView, reference: Reference): string | undefined => {
    const { target } = reference
    switch (target.kind) {
      case 'own':
        return undefined
      case 'report':
        return nodes.has(target.article) ? target.article : undefined
      case 'outlet':
        return seenOf({ story, byOutlet }, view, reference, target.outlet) ?? unseenReport(target.outlet)
      case 'interview':
        return interviewNode({ story, byOutlet, keep, unseenReport, speakers }, view, reference, target)
      case 'unnamed': {
        const id = `unresolved:${view.article.id}:${plainKey(target.label.text)}`
        return keep(id, () => ({ id, kind: 'unresolved-report', label: inArticle(view.article.id, target.label) }))
      }
      default:
        return sourceNode(keep, speakers, view, target)
    }
  }
  return { nodeOf, unseenReport, nodes: () => [...nodes.values()], nodeOfId: (id) => nodes.get(id) }
}

interface Workbench {
  readonly story: StoryViews
  readonly byOutlet: ReadonlyMap<string, readonly ReportView[]>
  readonly keep: (id: string, node: () => Node) => string
  readonly unseenReport: (outlet: string) => string
  readonly speakers: SpeakerKeys
}

function reportNode(view: ReportView): Node {
  const { id } = view.article
  return { id, kind: 'report', article: id, ...(view.outlet === undefined ? {} : { outlet: view.outlet }) }
}

function viewsByOutlet(story: StoryViews): ReadonlyMap<string, readonly ReportView[]> {
  const byOutlet = new Map<string, ReportView[]>()
  for (const view of story.views) {
    for (const key of ownKeys(view, story.lexicon)) {
      const list = byOutlet.get(key) ?? []
      if (list.length < sameOutletReportsMax) list.push(view)
      byOutlet.set(key, list)
    }
  }
  return byOutlet
}

/** The keys of all names by which a report calls its own outlet ("WQXD", "Channel 9 Action News"). */
function ownKeys(view: ReportView, lexicon: TraceLexicon): ReadonlySet<string> {
  if (view.outlet === undefined) return new Set()
  const also = view.article.citations.flatMap(({ outlet, isOwnOutlet }) =>
    isOwnOutlet && outlet !== undefined && lexicon.outletOf(outlet) === undefined ? [outlet] : [],
  )
  return new Set([view.outlet, ...also].map((name) => canonicalKey(name, lexicon)))
}

/** The report of `outlet` in the story; where none shows that outlet, the one without a name that has to be it. */
function seenOf(
  bench: Pick<Workbench, 'story' | 'byOutlet'>,
  view: ReportView,
  reference: Reference,
  outlet: string,
): string | undefined {
  const isShown = bench.byOutlet.has(canonicalKey(outlet, bench.story.lexicon))
  return isShown ? seenReport(bench, view, reference, outlet) : namelessReport(view, reference, outlet, bench.story)
}

/** The report of `outlet` in the story that fits what is taken from it; one that is later or says something else is not it. */
function seenReport(
  { story, byOutlet }: Pick<Workbench, 'story' | 'byOutlet'>,
  view: ReportView,
  reference: Reference,
  outlet: string,
): string | undefined {
  const end = Math.max(reference.start, ...reference.evidence.map((each) => each.end ?? 0))
  const candidates = (byOutlet.get(canonicalKey(outlet, story.lexicon)) ?? []).filter(
    (candidate) =>
      candidate !== view &&
      mayPrecede(candidate.article, view.article) &&
      !isOfOtherMonth(view.article, end, candidate.article),
  )
  let best: { readonly candidate: ReportView; readonly fit: number } | undefined
  for (const candidate of candidates) {
    const fit = fitOf(story, view, reference, candidate)
    const isNewer = best !== undefined && fit === best.fit && isEarlier(best.candidate.article, candidate.article)
    if (fit > (best?.fit ?? 0) || isNewer) best = { candidate, fit }
  }
  return (best?.candidate ?? onlyOne(view, reference, candidates))?.article.id
}

/** A report that stands this high or higher tells today's news; one cited further down may be of any day. */
const nearPlaceMin = 0.4
const nearMilliseconds = 36 * 3_600_000
const pastWords =
  /\b(?:previous(?:ly)?|separate(?:ly)?|(?:last|earlier this|in recent|in past) (?:week|month|year|spring|summer|autumn|fall|winter|January|February|March|April|May|June|July|August|September|October|November|December)s?|(?:weeks|months|years) (?:ago|earlier|before)|in (?:January|February|March|April|June|July|August|September|October|November|December|(?:19|20)\d\d)|editorial|opinion|poll|survey|interview|podcast)\b|(?<!\p{L})(?:vergangene[nrs]?|letzte[nrs]?|vorige[nrs]?|Monaten|Jahren|derni(?:er|ère)s?|passée?s?|pasad[oa]s?|scors[oaie]|passad[oa]s?|zeszł\p{L}+|ubiegł\p{L}+|минул\p{L}+|торік|прошл\p{L}+|кілька|несколько)(?!\p{L})/iu

/** The one report of the cited outlet near in time, where the words around the citation are of no other day's: told in other words or figures, it is still the one. */
function onlyOne(view: ReportView, reference: Reference, candidates: readonly ReportView[]): ReportView | undefined {
  const [candidate] = candidates
  const sentence = sentenceAt(view, reference.start)
  if (candidate === undefined || candidates.length > 1 || sentence === undefined || reference.isWholeText)
    return undefined
  if (reference.place < nearPlaceMin || pastWords.test(view.article.text.slice(sentence.start, sentence.end)))
    return undefined
  return isNear(candidate.article, view.article, nearMilliseconds) ? candidate : undefined
}

/** How well a report of the cited outlet fits, 0 where it does not. */
function fitOf(story: StoryViews, view: ReportView, reference: Reference, candidate: ReportView): number {
  const share = shareOf(story, view, candidate)
  if (reference.isWholeText) return share >= sameTextMin ? share : 0
  if (candidate.article.language.slice(0, 2) !== view.article.language.slice(0, 2))
    return foreignFit + foreignFit * containment(headOf(view), headOf(candidate))
  // "The Courier revealed the case" tells nothing that could fit or not: the story's own news is meant.
  const name = candidate.nameWords
  const told = name.size === 0 ? reference.claim : new Set([...reference.claim].filter((word) => !name.has(word)))
  const isBare = told.size < claimWordsMin || isFirstReport(story, view, reference)
  const words = isBare ? new Set([...told, ...view.headWords]) : told
  const taken = { words, isOpen: isOpenAt(view, reference.start, story.lexicon) }
  return Math.max(citedFit(taken, candidate), share, isBare ? bareFit : 0)
}

/** "The decision was first reported by the Courier, the city's paper" speaks of the report's own news. */
function isFirstReport(story: StoryViews, view: ReportView, { start }: Reference): boolean {
  const sentence = sentenceAt(view, start)
  if (sentence === undefined) return false
  const stretch = { start: sentence.start, end: sentence.end, language: view.article.language }
  return story.lexicon.phrasesIn('first-report', view.article.text, stretch).length > 0
}

/** The words of a report's first sentences: in another language names and figures of them meet. */
function headOf(view: ReportView): ReadonlySet<string> {
  return new Set(view.sentences.slice(0, headSentencesMax).flatMap((sentence) => [...sentence.words]))
}

function shareOf(story: StoryViews, view: ReportView, other: ReportView): number {
  return story.overlaps[view.number]?.find((overlap) => overlap.other === other.number)?.share ?? 0
}

function interviewNode(
  bench: Workbench,
  view: ReportView,
  reference: Reference,
  target: { readonly outlet: string; readonly speaker: string },
): string {
  const { story } = bench
  const isOwn = isSameOutlet(target.outlet, view.outlet, story.lexicon)
  if (!isOwn) {
    const seen = seenOf(bench, view, reference, target.outlet)
    if (seen !== undefined) return seen
    const key = canonicalKey(target.outlet, story.lexicon)
    if (reference.prominence >= centralMin && story.citedOutlets.has(key)) return bench.unseenReport(target.outlet)
  }
  const outlet = isOwn ? (view.outlet ?? target.outlet) : (story.lexicon.outletOf(target.outlet)?.name ?? target.outlet)
  const id = `interview:${canonicalKey(outlet, story.lexicon)}:${bench.speakers.personKey(target.speaker)}`
  return bench.keep(id, () => ({ id, kind: 'interview', outlet, speaker: target.speaker }))
}

function sourceNode(
  keep: Workbench['keep'],
  speakers: SpeakerKeys,
  view: ReportView,
  target: Extract<Target, { kind: 'statement' | 'post' | 'document' | 'imagery' }>,
): string {
  const speaker = target.kind === 'imagery' ? undefined : target.speaker
  const named = target.outlet ?? target.label?.text ?? ''
  const isPerson = target.kind !== 'imagery' && target.isPerson
  const speakerKey =
    speaker === undefined
      ? undefined
      : isPerson
        ? speakers.personKey(speaker)
        : speakers.bodyKey(speaker, view.article.id)
  const id = `${target.kind}:${speakerKey ?? plainKey(named)}`
  return keep(id, () => nodeWith(id, target.kind, view, { speaker, label: target.label, outlet: target.outlet }))
}

function nodeWith(
  id: string,
  kind: NodeKind,
  view: ReportView,
  of: { readonly speaker: string | undefined; readonly label: Span | undefined; readonly outlet: string | undefined },
): Node {
  return {
    id,
    kind,
    ...(of.outlet === undefined ? {} : { outlet: of.outlet }),
    ...(of.speaker === undefined ? {} : { speaker: of.speaker }),
    ...(of.label === undefined ? {} : { label: inArticle(view.article.id, of.label) }),
  }
}
