import type { Article } from '../model/article.ts'
import { decodeBytes } from '../text/decode-bytes.ts'
import type { NewsSources } from './news-sources.ts'

/** The article of the page at `url`; undefined, told as a problem, where it cannot be had. */
export async function articleAtAddress(id: string, url: string, sources: NewsSources): Promise<Article | undefined> {
  const { run } = sources
  const fate = await sources.fetcher.fetch(url)
  run.fates.write('fetch', fate)
  const page = run.outputOf(url, fate)
  if (page === undefined) return undefined
  const { text } = decodeBytes(page.bytes, page.contentType)
  return run.outputOf(url, run.pipeline.extract({ id, url: page.url, html: text, rights: page.rights }))
}
