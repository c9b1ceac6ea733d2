import { resolve } from 'node:path'
import type { Article } from '../model/article.ts'
import type { SentItem } from '../store/item-rows.ts'
import type { Run } from './open-run.ts'
import type { GivenArticle } from './parse-article.ts'

/** A piece of news as it comes in, before the stages. */
export interface NewsItem {
  /** What makes it the same piece at the next reading: its address, its given id, or its file's path. */
  readonly identity: string
  readonly article: GivenArticle
  /** The item of the feed that brought it. */
  readonly sent?: SentItem
  /** The line of its input that brought it. */
  readonly line?: number
}

/** The identity of an article that a line of `path` brings. */
export function identityOfLine(
  article: GivenArticle,
  path: string,
  { isIdGiven }: { readonly isIdGiven: boolean },
): string {
  if (isIdGiven) return `id:${article.id}`
  const address = article.canonicalUrl ?? article.url
  return address === undefined ? `${identityOfFile(path)}#${article.id}` : identityOfAddress(address)
}

/** The identity of a file: where it lies. */
export function identityOfFile(path: string): string {
  return `path:${resolve(path)}`
}

/** The identity of what was fetched from an address, or says that it stands there. */
export function identityOfAddress(address: string): string {
  return `url:${address.replace(/#.*$/su, '')}`
}

/** The article with what its text tells where the input says nothing; what the input says wins. */
export function completeArticle(given: GivenArticle, run: Run): Article | undefined {
  if (isWhole(given)) return given
  const read = run.outputOf(given.id, run.pipeline.complete(given))
  return read && { ...read, ...given }
}

/** Whether a page was extracted already: then its text says nothing that the page did not. */
function isWhole(given: GivenArticle): given is Article {
  const { byline, publishedPrecision, language, state, zones, links, declaredOrigins } = given
  return [byline, publishedPrecision, language, state, zones, links, declaredOrigins].every(
    (field) => field !== undefined,
  )
}
