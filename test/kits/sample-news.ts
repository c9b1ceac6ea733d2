// The sample newsroom read as a user would: feeds and pages over loopback HTTP, then the whole path.

import { startPublisher } from '../../sample/publisher.ts'
import { articleUrl, readNewsroom } from '../../sample/read-newsroom.ts'
import { openLexiconKeeper } from '../../src/commands/compile-lexicons.ts'
import { gatherArticles, storiesOf } from '../../src/commands/gather-stories.ts'
import { loadLexicon } from '../../src/commands/load-lexicon.ts'
import { openNewsFetcher } from '../../src/commands/news-fetcher.ts'
import type { NewsItem } from '../../src/commands/news-item.ts'
import { newsOfAddress } from '../../src/commands/news-of-address.ts'
import { attributeAll, openRun, tellStory } from '../../src/commands/open-run.ts'
import type { AttributedArticle } from '../../src/model/report.ts'
import type { Story } from '../../src/model/story.ts'
import { readSettings } from '../../src/settings/settings.ts'

export interface SampleNews {
  readonly articles: readonly AttributedArticle[]
  readonly stories: readonly Story[]
  /** What was told as a problem. */
  readonly problems: readonly string[]
  /** The name of an article's file in sample/articles. */
  readonly nameOf: (articleId: string) => string
}

/** Reads the sample's feeds and pages, oldest news first, and tells its stories. */
export async function readSampleNews(): Promise<SampleNews> {
  const problems: string[] = []
  const terminal = {
    standardInput: inTurn<Uint8Array>([]),
    print: async () => undefined,
    write: (text: string) => void problems.push(text),
    isTerminal: false,
    signal: new AbortController().signal,
  }
  const tools = {
    terminal,
    settings: readSettings({}),
    clock: { now: () => Date.parse('2026-03-20T12:00:00Z') },
    openLexicons: () => openLexiconKeeper(loadLexicon()),
  }
  const publisher = await startPublisher()
  const fetcher = openNewsFetcher(tools, publisher.mappedHosts)
  const run = openRun('sample', tools)
  try {
    const items: NewsItem[] = []
    for (const { url } of publisher.feeds) {
      for await (const item of newsOfAddress(url, { run, fetcher, mayFollowLinks: true })) items.push(item)
    }
    const given = items
      .map((item) => item.article)
      .toSorted((a, b) => Date.parse(a.publishedAt ?? '') - Date.parse(b.publishedAt ?? ''))
    const park = await gatherArticles(attributeAll(inTurn(given), run), run)
    const articles = [...park.ids()].flatMap((id) => park.get(id) ?? [])
    const stories = [...storiesOf(park, run.grouper.assignments())].flatMap((reports) => tellStory(reports, run) ?? [])
    return { articles, stories, problems, nameOf: namesOf(articles) }
  } finally {
    run.close()
    fetcher.close()
    await publisher.close()
  }
}

async function* inTurn<Each>(list: readonly Each[]): AsyncGenerator<Each> {
  yield* list
}

function namesOf(articles: readonly AttributedArticle[]): (articleId: string) => string {
  const byUrl = new Map(readNewsroom().articles.map((article) => [articleUrl(article), article.id]))
  const names = new Map(articles.map((article) => [article.id, byUrl.get(article.url ?? '') ?? article.id]))
  return (articleId) => names.get(articleId) ?? articleId
}
