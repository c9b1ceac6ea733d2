import type { Article } from '../model/article.ts'
import { decodeBytes } from '../text/decode-bytes.ts'
import type { NewsSources } from './news-sources.ts'

/** A page that cannot be had for now. */
export interface LaterPage {
  readonly retryAt: string
}

export interface PageAddress {
  readonly id: string
  readonly url: string
  /** How often the page was tried before; where it is absent, nobody will ask again. */
  readonly triesBefore?: number | undefined
}

/** The article of the page at an address; undefined, told as a problem, where it cannot be had. */
export async function articleAtAddress(
  { id, url, triesBefore }: PageAddress,
  sources: NewsSources,
): Promise<Article | LaterPage | undefined> {
  const { run } = sources
  const fate = await sources.fetcher.fetch(url, triesBefore)
  run.fates.write('fetch', fate)
  const page = run.outputOf(url, fate)
  if (fate.kind === 'retry') return { retryAt: fate.at }
  if (page === undefined) return undefined
  const { text } = decodeBytes(page.bytes, page.contentType)
  return run.outputOf(url, run.pipeline.extract({ id, url: page.url, html: text, rights: page.rights }))
}
