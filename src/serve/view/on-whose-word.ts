import type { AttributedArticle } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'
import type { StoryOnPage } from '../story-reader.ts'
import type { OriginLane } from './origin-lanes.ts'

/** Who speaks for an origin: a span of a report, and how much of a name it is. */
export interface Word {
  readonly text: string
  readonly article: string
  readonly isOnRecord: boolean
}

const unnamedKinds: ReadonlySet<string> = new Set(['anonymous', 'unnamed-spokesperson', 'generic'])

/** The outlet of an article as it is shown; of a text that shows none, its id in words of ours. */
export function outletName(article: AttributedArticle | undefined): string {
  return article?.outlet?.name ?? 'Outlet not shown'
}

/** The name of an origin's node: outlet, speaker or the words of its label. */
export function originName(page: StoryOnPage, lane: OriginLane): string {
  const article = page.articles.find((each) => each.id === lane.node?.article)
  if (article) return outletName(article)
  return lane.node?.outlet ?? lane.node?.speaker ?? lane.node?.label?.text ?? 'Not named'
}

/** On whose word an origin rests: the sources of the statements that carry the central claim in its reports, else of their first statements. */
export function wordsBehind(page: StoryOnPage, lane: OriginLane, limit = 3): readonly Word[] {
  const ids = new Set(lane.reports.map((report) => report.id))
  const claim = page.story.claims.find((each) => each.id === page.story.centralClaim)
  const central = page.articles
    .filter((article) => ids.has(article.id))
    .flatMap((article) => {
      const spans = claim?.occurrences.filter((occurrence) => occurrence.article === article.id) ?? []
      return outermost(article)
        .filter((statement) =>
          spans.some((span) => statement.content.some((part) => part.start < span.end && span.start < part.end)),
        )
        .map((statement) => toWord(article, statement))
    })
  const any = page.articles
    .filter((article) => ids.has(article.id))
    .flatMap((article) => outermost(article).map((statement) => toWord(article, statement)))
  return distinct(
    (central.some((word) => word !== undefined) ? central : any).filter((word) => word !== undefined),
  ).slice(0, limit)
}

function outermost(article: AttributedArticle): readonly Statement[] {
  return article.statements.filter((statement) => statement.nestedIn === undefined)
}

function toWord(article: AttributedArticle, statement: Statement): Word | undefined {
  if (!statement.source || statement.source.kind === 'hearsay-marker') return undefined
  const isOnRecord = !unnamedKinds.has(statement.source.kind) && statement.level.startsWith('on-record')
  return { text: statement.source.span.text, article: article.id, isOnRecord }
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
