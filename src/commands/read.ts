import { joinSubjects } from '../compare/join-subjects.ts'
import type { Story } from '../model/story.ts'
import { openStore } from '../store/open-store.ts'
import type { Command } from './command.ts'
import { UsageError } from './command.ts'
import { gatherArticles, storiesOf } from './gather-stories.ts'
import { openNewsKeeper } from './keep-news.ts'
import { openNewsFetcher } from './news-fetcher.ts'
import type { NewsItem } from './news-item.ts'
import type { Run } from './open-run.ts'
import { attributeAll, openRun, tellStories } from './open-run.ts'
import { outputFormat, parseOptions } from './parse-options.ts'
import { newsText } from './people/news-text.ts'
import { readNews } from './read-news.ts'
import type { News } from './shapes/news-shape.ts'
import { newsShape } from './shapes/news-shape.ts'

const help = `Usage: headwater read [--store PATH] [--fetch] [--format json|text] PATH…

Reads news and shows its stories: which reports tell of one event, where each report comes from, who says what, and how
many independent origins each claim has. Prints one document: {"articles","stories","subjects","fates"}.

PATH is a file (.txt .html .xml .json .jsonl .opml .eml .warc .warc.gz), a folder (all such files in it), an address
(http://…), or - for JSONL on standard input. A line of JSONL is an article:
{"id","text","story"?,"publishedAt"?,"outlet"?,"headline"?}; a "story" that it brings is taken as given. Files are read
without the network.

Options:
  --store PATH         keep what is read in the store at PATH, and add it to what is there
  --fetch              fetch the pages that a feed or OPML file links to
  --format json|text   JSON (default), or a summary for people
  --help               this text

Examples:
  headwater read report-1.txt report-2.html
  headwater read --format text ./clippings
  headwater read --store ./data feed.xml --fetch
`

const options = {
  format: { type: 'string' },
  store: { type: 'string' },
  fetch: { type: 'boolean' },
} as const

/** `headwater read`: the whole path over its inputs, once. */
export const readCommand: Command = {
  name: 'read',
  summary: 'files, folders, addresses to stories with their origins: the whole path, once',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, options)
    const format = outputFormat(values.format)
    if (positionals.length === 0) throw new UsageError('Give a PATH: a file, a folder, an address, or -.')
    const run = openRun('read', tools)
    const fetcher = openNewsFetcher(tools)
    const items = readNews(positionals, { run, fetcher, mayFollowLinks: values.fetch === true })
    const found =
      values.store === undefined ? await readOnce(items, run) : await readIntoStore(items, run, values.store)
    fetcher.close()
    const news = { ...found, subjects: joinSubjects(found.articles), fates: run.fates.counts() }
    await tools.terminal.print(format === 'text' ? newsText(news) : JSON.stringify(newsShape(news)))
    return run.close()
  },
}

type Found = Pick<News, 'articles' | 'stories'>

async function readOnce(items: AsyncIterable<NewsItem>, run: Run): Promise<Found> {
  const park = await gatherArticles(attributeAll(articlesOf(items), run), run)
  const stories: Story[] = []
  for await (const story of tellStories(storiesOf(park, run.grouper.assignments()), run)) stories.push(story)
  return { articles: [...park.ids()].flatMap((id) => park.get(id) ?? []), stories }
}

/** Keeps the news and gives back the stories that it is in, with all their articles. */
async function readIntoStore(items: AsyncIterable<NewsItem>, run: Run, folder: string): Promise<Found> {
  const store = openStore({ folder, busyMilliseconds: run.tools.settings.storeBusyMilliseconds })
  try {
    const ids = await openNewsKeeper(store, run).takeIn(items)
    store.addFates(run.fates.counts())
    const places = store.places()
    const touched = [...new Set(ids.flatMap((id) => places.get(id) ?? []))]
    return {
      articles: touched.flatMap((id) => store.storyArticles(id)).flatMap((id) => store.article(id) ?? []),
      stories: touched.flatMap((id) => store.readStory(id)?.story ?? []),
    }
  } finally {
    store.close()
  }
}

async function* articlesOf(items: AsyncIterable<NewsItem>): AsyncGenerator<NewsItem['article']> {
  for await (const item of items) yield item.article
}
