import type { Fate } from '../model/fate.ts'
import { kept, quarantined } from '../model/fate.ts'
import type { FeedInput } from '../parse/parse-feed.ts'
import { readOpml } from '../parse/read-opml.ts'
import { articleFate, articlesOfLines } from './articles-of-lines.ts'
import { decodeText } from './decode-text.ts'
import type { Input } from './expand-paths.ts'
import { isRecord } from './json-fields.ts'
import type { NewsItem } from './news-item.ts'
import { identityOfFile } from './news-item.ts'
import { newsOfAddress, newsOfSitemaps } from './news-of-address.ts'
import { newsOfArchive } from './news-of-archive.ts'
import { newsOfFeed, newsOfMail } from './news-of-feed.ts'
import type { NewsSources } from './news-sources.ts'
import { readFileBytes } from './read-bytes.ts'
import { htmlOfBytes } from './read-pages.ts'

type FileInput = Extract<Input, { kind: 'file' }>

/** The news in one file, by its kind. */
export async function* newsOfFile(file: FileInput, sources: NewsSources): AsyncGenerator<NewsItem> {
  const { run } = sources
  if (file.format === 'lines') {
    yield* articlesOfLines(file.given, run)
    return
  }
  if (file.format === 'archive') {
    yield* newsOfArchive(file.given, sources)
    return
  }
  const fate = await bytesOfFile(file, run.tools.settings.documentBytesMax)
  const news = fate.kind === 'kept' ? newsOfBytes(file, fate.output, sources) : undefined
  if (fate.kind !== 'kept') run.fates.write('fetch', fate)
  if (news === undefined) run.outputOf(file.given, fate)
  else yield* news
}

async function bytesOfFile(file: FileInput, bytesMax: number): Promise<Fate<Uint8Array>> {
  const read = await readFileBytes(file.given, bytesMax)
  if (read.kind === 'problem') return quarantined(read.code, read.sentence)
  if (read.bytes.length === 0) return quarantined('empty', 'is empty; there is nothing to read.')
  return kept(read.bytes)
}

/** Each branch writes one fate of the file at `fetch`. */
function newsOfBytes(file: FileInput, bytes: Uint8Array, sources: NewsSources): AsyncIterable<NewsItem> {
  switch (file.format) {
    case 'page':
      return newsOfPage(file, bytes, sources)
    case 'feed':
      sources.run.fates.write('fetch', kept(bytes))
      return newsOfFeedFile({ feed: file.given, bytes }, sources)
    case 'mail':
      sources.run.fates.write('fetch', kept(bytes))
      return newsOfMailFile(file, bytes, sources)
    case 'opml':
      return newsOfOpml(file, bytes, sources)
    case 'json':
      return newsOfJson(file, bytes, sources)
    default:
      return newsOfText(file, bytes, sources)
  }
}

async function* newsOfText(file: FileInput, bytes: Uint8Array, { run }: NewsSources): AsyncGenerator<NewsItem> {
  const decoded = decodeText(bytes)
  const fate = decoded.kind === 'text' ? kept(decoded.text) : quarantined(decoded.code, decoded.sentence)
  run.fates.write('fetch', fate)
  const text = run.outputOf(file.given, fate)
  if (text === undefined) return
  if (decoded.kind === 'text' && decoded.isCut) {
    run.problems.tell(file.given, 'is cut in the middle of its last character; it was read up to there.')
  }
  const article = run.outputOf(file.given, run.pipeline.readText({ id: file.name, text }))
  if (article) yield { identity: identityOfFile(file.given), article }
}

async function* newsOfFeedFile(input: FeedInput, sources: NewsSources): AsyncGenerator<NewsItem> {
  const listed = yield* newsOfFeed(input, sources)
  yield* newsOfSitemaps({ given: input.feed, listed }, sources)
}

async function* newsOfMailFile(file: FileInput, bytes: Uint8Array, sources: NewsSources): AsyncGenerator<NewsItem> {
  for await (const news of newsOfMail({ feed: file.given, bytes }, sources)) {
    yield { ...news, article: { ...news.article, id: file.name } }
  }
}

async function* newsOfPage(file: FileInput, bytes: Uint8Array, { run }: NewsSources): AsyncGenerator<NewsItem> {
  const page = htmlOfBytes(bytes)
  const fate = 'sentence' in page ? quarantined(page.code, page.sentence) : kept(page.text)
  run.fates.write('fetch', fate)
  const html = run.outputOf(file.given, fate)
  const article =
    html === undefined ? undefined : run.outputOf(file.given, run.pipeline.extract({ id: file.name, html }))
  if (article) yield { identity: identityOfFile(file.given), article }
}

async function* newsOfOpml(file: FileInput, bytes: Uint8Array, sources: NewsSources): AsyncGenerator<NewsItem> {
  const feeds = readOpml(bytes)
  const fate = opmlFate(feeds, sources)
  sources.run.fates.write('fetch', fate)
  for (const feed of sources.run.outputOf(file.given, fate) ?? []) {
    if (sources.run.tools.terminal.signal.aborted) return
    yield* newsOfAddress(feed.url, sources)
  }
}

function opmlFate(feeds: ReturnType<typeof readOpml>, { mayFollowLinks }: NewsSources) {
  if (feeds === undefined) return quarantined('opml-unreadable', 'is no OPML; export it again from your reader.')
  if (feeds.length === 0) return quarantined('opml-empty', 'lists no feeds.')
  if (mayFollowLinks) return kept(feeds)
  return quarantined('opml-not-fetched', `lists ${feeds.length} feeds, which are read with --fetch only.`)
}

/** A JSON Feed, one article, or a list of articles (also as `read` prints them). */
async function* newsOfJson(file: FileInput, bytes: Uint8Array, sources: NewsSources): AsyncGenerator<NewsItem> {
  const { run } = sources
  const value = parsedJson(bytes)
  if (isRecord(value) && String(value['version']).startsWith('https://jsonfeed.org/')) {
    run.fates.write('fetch', kept(bytes))
    yield* newsOfFeed({ feed: file.given, bytes }, sources)
    return
  }
  const articles = articlesIn(value)
  for (const [number, article] of articles.entries()) {
    const fallbackId = articles.length === 1 ? file.name : `${file.name}-${number + 1}`
    const fate = articleFate(article, file.given, fallbackId)
    run.fates.write('fetch', fate)
    const news = run.outputOf(file.given, fate)
    if (news) yield news
  }
  if (articles.length > 0) return
  const none = quarantined(
    'not-json',
    'holds no article; give a JSON Feed, or {"id":"…","text":"…"}, or a list of these.',
  )
  run.fates.write('fetch', none)
  run.outputOf(file.given, none)
}

function articlesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isRecord(value)) return []
  return Array.isArray(value['articles']) ? value['articles'] : [value]
}

function parsedJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
