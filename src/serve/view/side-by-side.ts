import type { Claim, ClaimLink, ClaimRelation, LinkRelation, Occurrence } from '../../model/findings.ts'
import type { Edge } from '../../model/lineage.ts'
import type { AttributedArticle, Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { Story } from '../../model/story.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { type CommonRuns, commonRuns } from './common-runs.ts'
import { peopleSpeaking } from './on-whose-word.ts'
import { originOf, reportNode } from './origin-lanes.ts'
import { type SentencePair, sentencePairs } from './sentence-pairs.ts'

/** A report of the story with its article. */
export interface Side {
  readonly report: Report
  readonly article: AttributedArticle
}

/** What stands between two reports: one took it from the other, both from a third, or nothing that is shown. */
export type Tie =
  | { readonly kind: 'derived'; readonly from: 'first' | 'second'; readonly edge: Edge }
  | { readonly kind: 'same-origin'; readonly origin: string }
  | { readonly kind: 'none' }

/** One question that both reports answer. */
export interface FactRow {
  readonly claim: Claim
  readonly first: Occurrence
  readonly second: Occurrence
  readonly relation: ClaimRelation
}

/** Two reports of one story, ready to be shown beside each other. */
export interface SideBySide {
  readonly first: Side
  readonly second: Side
  readonly tie: Tie
  readonly common: CommonRuns
  readonly pairs: readonly SentencePair[]
  readonly facts: readonly FactRow[]
  readonly conflictCount: number
  /** People on whose word the first and the second report speak, named and unnamed together. */
  readonly people: readonly [number, number]
}

/** The reports `first` and `second` (ids of articles) of the story beside each other; undefined when one of them is not in it or both are the same. */
export function sideBySide(page: StoryOnPage, first: string, second: string): SideBySide | undefined {
  const a = sideOf(page, first)
  const b = sideOf(page, second)
  if (a === undefined || b === undefined || first === second) return undefined
  const facts = factRows(page.story, first, second)
  const pairs = sentencePairs(a.article, b.article, page.story.links).filter(
    (pair) => mayStand(pair.first, pair.second, a.article) && mayStand(pair.second, pair.first, b.article),
  )
  return {
    first: a,
    second: b,
    tie: tieBetween(page.story, a, b),
    common: commonRuns(a.article.text, b.article.text),
    pairs,
    facts,
    conflictCount: pairs.filter((pair) => pair.relation === 'conflicts').length,
    people: [peopleOf(page, a.article), peopleOf(page, b.article)],
  }
}

/** An outlet that forbids to show its whole text (noarchive) is shown with the sentences that are compared. */
function mayStand(own: Span | undefined, other: Span | undefined, { rights }: AttributedArticle): boolean {
  return own === undefined || other !== undefined || rights?.robots.noarchive !== true
}

function sideOf(page: StoryOnPage, id: string): Side | undefined {
  const report = page.story.reports.find((each) => each.id === id)
  const article = page.articles.find((each) => each.id === id)
  return report && article && { report, article }
}

const derivingRelations: ReadonlySet<string> = new Set(['copies', 'rewrites', 'cites', 'credits', 'quotes', 'embeds'])

function tieBetween(story: Story, first: Side, second: Side): Tie {
  const a = reportNode(story, first.report.id)
  const b = reportNode(story, second.report.id)
  const direct = (from: string, to: string): Edge | undefined =>
    story.edges.find((edge) => edge.from === from && edge.to === to && derivingRelations.has(edge.relation))
  const ofSecond = direct(b, a)
  if (ofSecond) return { kind: 'derived', from: 'first', edge: ofSecond }
  const ofFirst = direct(a, b)
  if (ofFirst) return { kind: 'derived', from: 'second', edge: ofFirst }
  const origin = originOf(first.report, a)
  return origin === originOf(second.report, b) ? { kind: 'same-origin', origin } : { kind: 'none' }
}

function factRows(story: Story, first: string, second: string): readonly FactRow[] {
  return story.claims.flatMap((claim) => {
    const a = claim.occurrences.find((occurrence) => occurrence.article === first)
    const b = claim.occurrences.find((occurrence) => occurrence.article === second)
    return a && b ? [{ claim, first: a, second: b, relation: relationOf(story.links, claim, [a, b]) }] : []
  })
}

const ofLink: Readonly<Record<LinkRelation, ClaimRelation>> = {
  same: 'agree',
  rounding: 'same-within-rounding',
  differs: 'differs',
  conflicts: 'conflict',
  qualifies: 'differs',
  supersedes: 'superseded',
  'adds-detail': 'agree',
}

/** How just these two agree: what links them; the same words agree; else what the claim as a whole says of its occurrences. */
function relationOf(
  links: readonly ClaimLink[],
  claim: Claim,
  [a, b]: readonly [Occurrence, Occurrence],
): ClaimRelation {
  const link = links.find(({ a: x, b: y }) => (isAt(x, a) && isAt(y, b)) || (isAt(x, b) && isAt(y, a)))
  if (link) return ofLink[link.relation]
  return a.text.toLowerCase() === b.text.toLowerCase() ? 'agree' : claim.relation
}

function isAt(end: ClaimLink['a'], occurrence: Occurrence): boolean {
  return end.article === occurrence.article && end.start < occurrence.end && occurrence.start < end.end
}

function peopleOf(page: StoryOnPage, article: AttributedArticle): number {
  const { named, unnamed } = peopleSpeaking({ story: page.story, articles: [article] })
  return named + unnamed
}
