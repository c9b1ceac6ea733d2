import type { Node } from '../../model/lineage.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import type { PeopleCount, Statement } from '../../model/statement.ts'
import { remembered } from '../remembered.ts'
import type { StoryOnPage } from '../story-reader.ts'
import type { Texts } from '../texts/english.ts'
import type { OriginLane } from './origin-lanes.ts'

/** Who speaks for an origin: a span of a report, and how much of a name it is. */
export interface Word {
  readonly text: string
  readonly article: string
  readonly isOnRecord: boolean
}

const unnamedKinds: ReadonlySet<string> = new Set(['anonymous', 'unnamed-spokesperson', 'generic'])

/** The outlet of an article as it is shown; of a text that shows none, its id in words of ours. */
export function outletName(texts: Texts, article: AttributedArticle | undefined): string {
  return article?.outlet?.name ?? texts.outletNotShown
}

/** The name of an origin's node: outlet, speaker or the words of its label. */
export function originName(texts: Texts, page: StoryOnPage, lane: OriginLane): string {
  const article = page.articles.find((each) => each.id === lane.node?.article)
  if (article) return outletName(texts, article)
  return lane.node?.outlet ?? lane.node?.speaker ?? lane.node?.label?.text ?? texts.notNamed
}

/**
 * On whose word an origin rests: the sources of the statements that carry the central claim, in the origin's own report where it was read, else in
 * the reports that rest on it; without such, the sources of their first statements, unnamed ones where nobody is counted on the record. An outlet that only passes the news on is no such source.
 */
export function wordsBehind(page: StoryOnPage, lane: OriginLane, limit = 3): readonly Word[] {
  const ids = new Set(lane.node?.article === undefined ? lane.reports.map((report) => report.id) : [lane.node.article])
  const articles = page.articles.filter((article) => ids.has(article.id))
  const claim = page.story.claims.find((each) => each.id === page.story.centralClaim)
  const words = articles.flatMap((article) => {
    const spans = claim?.occurrences.filter((occurrence) => occurrence.article === article.id) ?? []
    return outermost(article).flatMap((statement) => {
      const word = toWord(page, article, statement)
      const isCarrying = spans.some((span) =>
        statement.content.some((part) => part.start < span.end && span.start < part.end),
      )
      return word ? [{ word, isCarrying }] : []
    })
  })
  const carrying = words.filter((each) => each.isCarrying)
  if (carrying.length > 0) return distinct(carrying.map((each) => each.word)).slice(0, limit)
  // Nobody says the central claim for the record: who is named in the report speaks of other things.
  const isUnrecorded = lane.isCentral && page.story.origins?.onRecord === 0
  const unnamed = isUnrecorded ? words.filter(({ word }) => !word.isOnRecord) : []
  return distinct((unnamed.length > 0 ? unnamed : words).map((each) => each.word)).slice(0, limit)
}

/** How many unnamed people stand behind an origin: as counted for the claim that carries the state where it is the only one, else the largest group in its own report. */
export function peopleBehind(page: StoryOnPage, lane: OriginLane): PeopleCount | undefined {
  const counted = page.story.origins
  if (lane.isCentral && counted?.confirmed.length === 1) return counted.people
  const article = page.articles.find((each) => each.id === (lane.node?.article ?? lane.reports[0]?.id))
  const counts =
    article?.statements.flatMap((statement) =>
      statement.source?.kind === 'anonymous' ? [statement.source.count ?? { min: 1 }] : [],
    ) ?? []
  return [...counts].sort((a, b) => (b.exact ?? b.min) - (a.exact ?? a.min))[0]
}

/** On whose word the state now rests: the sources of the statements in which its evidence stands. */
export function wordsOfState(page: StoryOnPage): readonly Word[] {
  const step = page.story.timeline.findLast((each) => each.state === page.story.current.state)
  const words = (step?.evidence ?? []).flatMap((span) => {
    const article = page.articles.find((each) => each.id === span.article)
    return article
      ? outermost(article)
          .filter((statement) => statement.content.some((part) => part.start < span.end && span.start < part.end))
          .flatMap((statement) => toWord(page, article, statement) ?? [])
      : []
  })
  return distinct(words)
}

function outermost(article: AttributedArticle): readonly Statement[] {
  return article.statements.filter((statement) => statement.nestedIn === undefined)
}

function toWord(page: StoryOnPage, article: AttributedArticle, statement: Statement): Word | undefined {
  const source = statement.source
  if (!source || source.kind === 'hearsay-marker' || statement.level === 'second-hand' || isOutlet(page, source.span))
    return undefined
  const isOnRecord = !unnamedKinds.has(source.kind) && statement.level.startsWith('on-record')
  return { text: source.span.text, article: article.id, isOnRecord }
}

/** Whether the words name an outlet of the story, whole ("NBC News") or as its first words ("NBC"). */
function isOutlet(page: StoryOnPage, span: Span): boolean {
  const words = withoutThe(span.text)
  return outletsOf(page.story.nodes).some((outlet) => words.includes(outlet) || `${outlet} `.startsWith(`${words} `))
}

const outletsOf = remembered((nodes: readonly Node[]): readonly string[] => [
  ...new Set(nodes.flatMap((node) => (node.outlet === undefined ? [] : [withoutThe(node.outlet)]))),
])

function withoutThe(name: string): string {
  return name.toLowerCase().replace(/^the /u, '')
}

function distinct(words: readonly Word[]): readonly Word[] {
  return [...new Map(words.map((word) => [word.text.toLowerCase(), word])).values()]
}

/** How many people speak in a story's reports: named ones by their names, unnamed ones as the largest group of each origin gives. */
export function peopleSpeaking(page: StoryOnPage): { readonly named: number; readonly unnamed: number } {
  const named = new Set<string>()
  let unnamed = 0
  for (const article of page.articles) {
    let here = 0
    for (const statement of article.statements) {
      const source = statement.source
      if (source?.kind === 'named')
        named.add((source.name ?? source.span.text).split(/\s+/u).at(-1)?.toLowerCase() ?? '')
      if (source?.kind === 'anonymous') here = Math.max(here, source.count?.exact ?? source.count?.min ?? 1)
    }
    unnamed = Math.max(unnamed, here)
  }
  return { named: named.size, unnamed }
}
