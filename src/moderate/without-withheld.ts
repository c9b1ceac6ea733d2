import { headlineZone } from '../model/article.ts'
import type { Claim, ClaimLink, StateStep } from '../model/findings.ts'
import type { Node } from '../model/lineage.ts'
import type { AttributedArticle } from '../model/report.ts'
import { type ArticleSpan, inArticle, spanOf } from '../model/span.ts'
import type { Story } from '../model/story.ts'
import type { Subject } from '../model/subject.ts'

/** A story with its articles. */
interface StoryPage {
  readonly story: Story
  readonly articles: readonly AttributedArticle[]
}

/** What of a story may be shown: which articles at all, and of which no words. */
export interface Shown {
  /** Ids of articles that are shown to nobody. */
  readonly withheld: ReadonlySet<string>
  /** Ids of articles to which we only link: none of their words stands on a page. */
  readonly linkOnly: ReadonlySet<string>
}

/**
 * The story as if the withheld articles had never been taken in, and without the words of those that may only be linked to. What rests on a withheld one
 * keeps its edge to a report that is not seen, since that an outlet published it is no secret. Undefined when no report is left.
 */
export function withoutWithheld(page: StoryPage, { withheld, linkOnly }: Shown): StoryPage | undefined {
  const left = page.articles.filter((article) => !withheld.has(article.id))
  if (left.length === page.articles.length && !left.some((article) => linkOnly.has(article.id))) return page
  if (left.length === 0) return undefined
  const articles = left.map((article) => (linkOnly.has(article.id) ? withoutWords(article) : article))
  const isShown = (span: { readonly article: string }): boolean =>
    !withheld.has(span.article) && !linkOnly.has(span.article)
  return { articles, story: storyOf(page.story, articles, { isShown, withheld }) }
}

/** The article with nothing of its text but what its link is called. */
export function withoutWords(article: AttributedArticle): AttributedArticle {
  const {
    standfirst: _standfirst,
    dateline: _dateline,
    publishedSpan: _publishedSpan,
    image: _image,
    ...rest
  } = article
  const zone = headlineZone(article.zones)
  const headline = article.headline ?? (zone && article.text.slice(zone.start, zone.end).trim())
  return {
    ...rest,
    ...(headline === undefined ? {} : { headline }),
    text: '',
    zones: [],
    links: [],
    statements: [],
    quantities: [],
    citations: [],
    subjects: [],
  }
}

interface Rule {
  readonly isShown: IsShown
  readonly withheld: ReadonlySet<string>
}

function storyOf(story: Story, articles: readonly AttributedArticle[], { isShown, withheld }: Rule): Story {
  const { headline: before, centralClaim, origins: _origins, ...rest } = story
  const links = story.links.filter((link) => isLinkShown(link, isShown))
  const claims = story.claims.flatMap((claim) => claimOf(claim, links, isShown) ?? [])
  const headline = before && isShown(before) ? before : headlineOf(articles)
  const central = claims.find((claim) => claim.id === centralClaim)
  return {
    ...rest,
    ...(headline ? { headline } : {}),
    ...(central ? { centralClaim: central.id, origins: central.origins } : {}),
    languages: [...new Set(articles.map((article) => article.language))],
    reports: story.reports
      .filter((report) => !withheld.has(report.id))
      .map((report) => ({ ...report, why: report.why.filter(isShown) })),
    nodes: story.nodes.map((node) => nodeOf(node, { isShown, withheld })),
    edges: story.edges
      .filter((edge) => !isFromWithheld(story, edge.from, withheld))
      .map((edge) => ({ ...edge, evidence: edge.evidence.filter(isShown) })),
    claims,
    links,
    timeline: story.timeline.flatMap((step) => stepOf(step, { isShown, withheld }) ?? []),
    current: { ...story.current, open: story.current.open.filter(isShown) },
    subjects: story.subjects.flatMap((subject) => subjectOf(subject, isShown) ?? []),
  }
}

type IsShown = (span: { readonly article: string }) => boolean

/** What the occurrences were said to be to one another holds only while one of its links is left. */
function claimOf(claim: Claim, links: readonly ClaimLink[], isShown: IsShown): Claim | undefined {
  const occurrences = claim.occurrences.filter(isShown)
  const [first] = occurrences
  if (first === undefined) return undefined
  const label = isShown(claim.label) ? claim.label : inArticle(first.article, first)
  if (occurrences.length === claim.occurrences.length) return { ...claim, label }
  const isLinked = links.some((link) => link.a.claim === claim.id && link.b.claim === claim.id)
  return { ...claim, label, occurrences, relation: isLinked ? claim.relation : 'single' }
}

function isLinkShown({ a, b }: ClaimLink, isShown: IsShown): boolean {
  return isShown(a) && isShown(b)
}

/** The words go, the fact that the outlet reported stays. */
function nodeOf(node: Node, { isShown, withheld }: Rule): Node {
  const { label, article, ...rest } = node
  const isLabelShown = label !== undefined && isShown(label)
  if (article !== undefined && withheld.has(article)) return { ...rest, kind: 'unseen-report' }
  return {
    ...rest,
    ...(isLabelShown ? { label } : {}),
    ...(article === undefined ? {} : { article }),
  }
}

function isFromWithheld(story: Story, node: string, withheld: ReadonlySet<string>): boolean {
  const article = story.nodes.find((each) => each.id === node)?.article
  return article !== undefined && withheld.has(article)
}

function stepOf(step: StateStep, { isShown, withheld }: Rule): StateStep | undefined {
  const evidence = step.evidence.filter(isShown)
  const reports = step.reports.filter((report) => !withheld.has(report))
  return evidence.length === 0 ? undefined : { ...step, evidence, reports }
}

function subjectOf(subject: Subject, isShown: IsShown): Subject | undefined {
  const mentions = subject.mentions.filter(isShown)
  return mentions.length === 0 ? undefined : { ...subject, mentions, facts: subject.facts.filter(isShown) }
}

/** The headline of the first report that has one in its text. */
function headlineOf(articles: readonly AttributedArticle[]): ArticleSpan | undefined {
  for (const { id, text, zones } of articles) {
    const zone = headlineZone(zones)
    if (zone) return inArticle(id, spanOf(text, zone.start, zone.end))
  }
  return undefined
}
