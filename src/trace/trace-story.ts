import type { Edge, Lineage } from '../model/lineage.ts'
import type { AttributedArticle, Report } from '../model/report.ts'
import { classifyReport, isHearsay, type Verdict } from './classify-report.ts'
import { addressKey, agencyCredit, declaredReferences, linkReferences } from './declared-references.ts'
import { dispatchEdges } from './dispatch-edges.ts'
import { type EdgePlan, edgesOf } from './draw-edges.ts'
import { dropCycles } from './drop-cycles.ts'
import { guessUnresolved } from './guess-unresolved.ts'
import { headlineReferences } from './headline-references.ts'
import { withHeardOutlets } from './heard-outlets.ts'
import { imageReferences } from './image-references.ts'
import { includedOutlets } from './included-outlets.ts'
import { printedInterview } from './interview-texts.ts'
import { withPartners } from './joint-work.ts'
import { firstNamedOutlet, mentionReferences, ownMentions, quotedReferences, storyNames } from './mention-references.ts'
import { namelessOriginals, namelessScoops } from './nameless-reports.ts'
import { type NodeRegister, openRegister } from './node-register.ts'
import { outletReferences } from './outlet-references.ts'
import { isPressRelease, releaseReferences, statementReferences } from './press-releases.ts'
import { sinksOf } from './primary-sources.ts'
import type { Reference } from './reference.ts'
import { canonicalKey, type ReportView, viewReport } from './report-view.ts'
import { resolveAnaphora } from './resolve-anaphora.ts'
import { ownPhraseReferences, postReferences, sourceReferences } from './source-references.ts'
import { type DraftReport, type PlacedReference, textOriginOf, undirectedEdge } from './text-origin.ts'
import { type TextOverlap, textOverlaps } from './text-overlap.ts'
import { withoutToldDocuments } from './told-documents.ts'
import { withoutToldElsewhere } from './told-elsewhere.ts'
import { type TraceLexicon, withStoryOutlets } from './trace-lexicon.ts'
import { untoldInterviews } from './untold-interviews.ts'

/** The words that prove a class, at most. */
const whyMax = 6
/** Words of hearsay from here up stand in headline or lede, or tell what they tell. */
const headMin = 0.85

export interface TraceTools {
  readonly lexicon: TraceLexicon
}

/** The lineage of a story: who cites, copies or rewrites whom, each report's class and primary source. */
export function traceStory(
  { reports }: { readonly story: string; readonly reports: readonly AttributedArticle[] },
  tools: TraceTools,
): Lineage {
  const known = withHeardOutlets(reports, tools.lexicon)
  const lexicon = withStoryOutlets(tools.lexicon, storyOutlets(known))
  const views = known.map((article, number) => viewReport(article, number, lexicon))
  const overlaps = textOverlaps(views)
  const references = referencesOf(views, lexicon)
  const nameless = namelessOriginals(views, references)
  const register = openRegister({
    views,
    overlaps,
    citedOutlets: citedOutlets(references, lexicon),
    nameless,
    scoops: namelessScoops(nameless, references),
    lexicon,
  })
  const drafts = views.map((view, i) => draftOf(view, references[i] ?? [], register))
  const plans = drafts.map((draft, i) => planOf(draft, overlaps[i] ?? [], drafts))
  const guesses = plans.map((plan) => guessOf(plan, drafts, register, lexicon))
  const drawn = [
    ...plans.flatMap(edgesOf),
    ...guesses.filter((guess) => guess !== undefined),
    ...dispatchEdges(drafts, register.nodeOfId),
  ]
  const edges = [...dropCycles(drawn), ...sharedText(overlaps, plans, drafts)]
  const sinkOf = sinksOf(edges)
  return {
    reports: plans.map((plan, i) => reportOf(plan, sinkOf, guesses[i])),
    nodes: usedNodes(register, edges, reports),
    edges,
  }
}

function storyOutlets(reports: readonly AttributedArticle[]): readonly string[] {
  return reports.map((report) => report.outlet?.name).filter((name) => name !== undefined)
}

function referencesOf(views: readonly ReportView[], lexicon: TraceLexicon): readonly (readonly Reference[])[] {
  const reportOfUrl = new Map<string, string>()
  for (const { article } of views) {
    for (const url of [article.canonicalUrl, article.url])
      if (url !== undefined) reportOfUrl.set(addressKey(url), article.id)
  }
  const names = storyNames(views, lexicon)
  const releases = views.filter((view) => isPressRelease(view.article))
  return views.map((view) => {
    const found = withNamedOutlet(view, lexicon, [
      ...declaredReferences(view, lexicon),
      ...outletReferences(view, lexicon),
      ...sourceReferences(view, lexicon),
      ...ownPhraseReferences(view, lexicon),
      ...postReferences(view),
      ...imageReferences(view),
      ...linkReferences(view, reportOfUrl, lexicon),
      ...mentionReferences(view, names, lexicon),
      ...quotedReferences(view, lexicon),
      ...headlineReferences(view, lexicon),
      ...agencyCredit(view),
      ...releaseReferences(view, releases, lexicon),
      ...statementReferences(view, releases),
      ...untoldInterviews(view),
      ...ownMentions(view),
      ...printedInterview(view, lexicon),
    ])
    const named = withPartners(includedOutlets(found, view, lexicon), view, lexicon)
    return withoutToldElsewhere(resolveAnaphora(withoutToldDocuments(named, view, lexicon), lexicon), view)
  })
}

/** An aggregator that cites nobody in words we know still names somebody, most likely whom it took the text from. */
function withNamedOutlet(
  view: ReportView,
  lexicon: TraceLexicon,
  references: readonly Reference[],
): readonly Reference[] {
  if (view.aggregator.length === 0 || references.some((reference) => reference.basis === 'other')) return references
  const named = firstNamedOutlet(view, lexicon)
  return named === undefined ? references : [...references, named]
}

function citedOutlets(references: readonly (readonly Reference[])[], lexicon: TraceLexicon): ReadonlySet<string> {
  const outlets = references
    .flat()
    .map((reference) => (reference.target.kind === 'outlet' ? reference.target.outlet : undefined))
  return new Set(outlets.filter((outlet) => outlet !== undefined).map((outlet) => canonicalKey(outlet, lexicon)))
}

function draftOf(view: ReportView, references: readonly Reference[], register: NodeRegister): DraftReport {
  const placed = placedOf(view, references, register)
  const own = references
    .filter((reference) => reference.target.kind === 'own')
    .map((reference) => ({ ...reference, node: view.article.id }))
  const verdict = classifyReport(view, [...placed, ...own])
  return { view, references: [...withoutBareReports(placed, verdict), ...own], verdict }
}

/** The references with their nodes; "the paper said" means the report that the words before it mean. */
function placedOf(
  view: ReportView,
  references: readonly Reference[],
  register: NodeRegister,
): readonly PlacedReference[] {
  const placed = references.flatMap((reference) => {
    const node = register.nodeOf(view, reference)
    return node === undefined ? [] : [{ ...reference, node }]
  })
  return placed.map((reference) => {
    if (reference.takesUp === undefined || register.nodeOfId(reference.node)?.kind !== 'unseen-report') return reference
    const meant = placed.find(({ start, basis }) => start === reference.takesUp && basis === 'other')
    return meant === undefined ? reference : { ...reference, node: meant.node }
  })
}

/** "Report says" and "reportedly" are no sources of their own beside the one that the news rests on; they prove it. */
function withoutBareReports(references: readonly PlacedReference[], { base }: Verdict): readonly PlacedReference[] {
  const bases = references.filter((each) => each.start === base?.start && each.basis === base.basis)
  const hasNamed = references.some((each) => each.basis === 'other')
  const isKept = (each: PlacedReference): boolean => each.basis !== 'hearsay' && (!hasNamed || !isHearsay(each))
  const node = bases[0]?.node
  return references.flatMap((each) => {
    if (isKept(each) || bases.includes(each)) return [each]
    const isHead = node !== undefined && base?.basis === 'other' && each.prominence >= headMin
    return isHead ? [{ ...each, node, basis: 'none', relation: 'cites', grade: 'inferred' } as const] : []
  })
}

/** The final class: what the text is (a copy, a reworded text) goes before what it says it rests on. */
function planOf(draft: DraftReport, overlaps: readonly TextOverlap[], drafts: readonly DraftReport[]): EdgePlan {
  const text = textOriginOf(draft, overlaps, drafts)
  const { verdict } = draft
  const base = draft.references.find(
    (each) =>
      each.basis === verdict.base?.basis && each.start === verdict.base.start && each.node !== draft.view.article.id,
  )
  if (text === undefined) return { draft, class: verdict.class, base: base?.node, text }
  return { draft, class: text.kind, base: text.node, text }
}

function guessOf(
  plan: EdgePlan,
  drafts: readonly DraftReport[],
  register: NodeRegister,
  lexicon: TraceLexicon,
): Edge | undefined {
  const { base } = plan.draft.verdict
  if (plan.class !== 'derived-unresolved' || base === undefined) return undefined
  return guessUnresolved(plan.draft, base, { drafts, nodeOfId: register.nodeOfId, lexicon })
}

/** Pairs that share text and of which no edge tells more; each pair once, and none of two that rest on the same node. */
function sharedText(
  overlaps: readonly (readonly TextOverlap[])[],
  plans: readonly EdgePlan[],
  drafts: readonly DraftReport[],
): readonly Edge[] {
  const idOf = (number: number): string | undefined => drafts[number]?.view.article.id
  return overlaps
    .flat()
    .filter(({ report, other }) => report < other)
    .filter(({ report, other }) => plans[report]?.base !== idOf(other) && plans[other]?.base !== idOf(report))
    .filter(({ report, other }) => plans[report]?.base === undefined || plans[report]?.base !== plans[other]?.base)
    .map((overlap) => undirectedEdge(overlap, drafts))
    .filter((edge) => edge !== undefined)
}

function reportOf(plan: EdgePlan, sinkOf: (node: string) => string, guess: Edge | undefined): Report {
  const { verdict, view } = plan.draft
  const primary = primaryOf(plan, sinkOf)
  const candidates = plan.class === 'derived-unresolved' ? [primary, guess?.to].filter((id) => id !== undefined) : []
  return {
    id: view.article.id,
    class: plan.class,
    ...(primary === undefined ? {} : { primarySource: primary }),
    candidates,
    confidence: plan.text?.confidence ?? verdict.confidence,
    why: [...(plan.text?.evidence ?? []), ...verdict.why].slice(0, whyMax),
  }
}

/** The node at which the report's news ends; undefined where it rests on something that no words name. */
function primaryOf(plan: EdgePlan, sinkOf: (node: string) => string): string | undefined {
  if (plan.class === 'original') return plan.draft.view.article.id
  if (plan.base !== undefined) return sinkOf(behindCopy(plan, plan.base, sinkOf) ?? plan.base)
  // Of a report of both that leads with its own news no base is told.
  return plan.class === 'mixed' ? plan.draft.view.article.id : undefined
}

/**
 * Whose news a dispatch hands on that is in the story only as its copy: what the text rests on when it is read as the agency's own. Undefined where that
 * is the agency, or not plain, or where the dispatch itself is in the story.
 */
function behindCopy(
  { draft, class: kind, text }: EdgePlan,
  agency: string,
  sinkOf: (node: string) => string,
): string | undefined {
  if (text !== undefined || sinkOf(agency) !== agency) return undefined
  const isCredit = (each: PlacedReference): boolean =>
    each.isWholeText || (each.node === agency && each.relation === 'credits')
  if (kind !== 'copy' && !(kind === 'pickup' && draft.references.some(isCredit))) return undefined
  const told = draft.references
    .filter((each) => !isCredit(each))
    .map((each) => (each.node === agency ? ({ ...each, target: { kind: 'own' }, basis: 'own' } as const) : each))
  const { class: behind, base, confidence } = classifyReport(draft.view, told)
  if (behind !== 'pickup' || confidence < plainMin) return undefined
  return told.find(({ start, basis }) => start === base?.start && basis === base.basis)?.node
}

/** What a class is worth that hangs on the central news. */
const plainMin = 0.9

/** The nodes of reports and of what edges lead to. */
function usedNodes(
  register: NodeRegister,
  edges: readonly Edge[],
  reports: readonly AttributedArticle[],
): Lineage['nodes'] {
  const used = new Set([...reports.map((report) => report.id), ...edges.map((edge) => edge.to)])
  return register.nodes().filter((node) => used.has(node.id))
}
