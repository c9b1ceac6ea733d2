import { admitArticle } from '../extract/admit-article.ts'
import { extractPage } from '../extract/extract-page.ts'
import type { Fate } from '../model/fate.ts'
import { discarded, kept, quarantined } from '../model/fate.ts'
import type { ArchivedOther, ArchivedPage } from '../parse/archived-pages.ts'
import { passStage } from '../telemetry/pass-stage.ts'
import { idOfAddress } from './id-of-address.ts'
import type { NewsItem } from './news-item.ts'
import { identityOfAddress } from './news-item.ts'
import { isFeed } from './news-of-address.ts'
import { newsOfFeed } from './news-of-feed.ts'
import type { NewsSources } from './news-sources.ts'
import { openArchive, seenAt, seenThen } from './open-archive.ts'
import { htmlOfBytes } from './read-pages.ts'

/**
 * The news in a web archive: the articles of its pages and what its feeds hold. Records without a page and pages without
 * an article are counted as such; what is broken is told.
 */
export async function* newsOfArchive(path: string, sources: NewsSources): AsyncGenerator<NewsItem> {
  const { run } = sources
  let pageCount = 0
  let tellingCount = 0
  for await (const entry of openArchive(path, run.tools)) {
    if (run.tools.terminal.signal.aborted) return
    const fate = fateOfEntry(entry)
    run.fates.write('fetch', fate)
    if (fate.kind === 'quarantined') {
      tellingCount += 1
      run.problems.tell(path, fate.sentence)
    }
    if (fate.kind !== 'kept') continue
    pageCount += 1
    for await (const news of newsOfPage(fate.output, path, sources)) {
      tellingCount += 1
      yield news
    }
  }
  if (tellingCount === 0) run.problems.tell(path, `holds no article; ${pageCount} pages of it were looked at.`)
}

function fateOfEntry(entry: ArchivedPage | ArchivedOther): Fate<ArchivedPage> {
  switch (entry.kind) {
    case 'page':
      return kept(entry)
    case 'passed-over':
      return discarded(entry.why, entry.sentence)
    case 'problem':
      return quarantined(entry.why, entry.sentence)
  }
}

async function* newsOfPage(page: ArchivedPage, path: string, sources: NewsSources): AsyncGenerator<NewsItem> {
  if (isFeed(page)) {
    yield* newsOfFeed({ feed: page.url, ...page }, sources)
    return
  }
  const article = articleOf(page, path, sources)
  if (article) yield { identity: identityOfAddress(page.url), article }
}

function articleOf(page: ArchivedPage, path: string, { run }: NewsSources): NewsItem['article'] | undefined {
  const html = htmlOfBytes(page.bytes, page.contentType)
  if ('sentence' in html) {
    run.fates.write('extract', quarantined(html.code, html.sentence))
    run.problems.tell(path, `holds ${page.url}, which ${html.sentence}`)
    return undefined
  }
  const now = run.tools.clock.now()
  const input = { id: idOfAddress(page.url), url: page.url, html: html.text }
  const clock = { now: () => seenAt(page, now) }
  const fate = passStage(run.fates, 'extract', () => extractPage(input, { clock }), admitArticle)
  if (fate.kind === 'quarantined') run.problems.tell(path, `holds ${page.url}, which ${fate.sentence}`)
  return fate.kind === 'kept' ? seenThen(fate.output, page, now) : undefined
}
