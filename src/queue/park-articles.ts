import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { AttributedArticle } from '../model/report.ts'

/** Articles that wait for the last one to arrive before their stories are told. */
export interface ParkedArticles {
  readonly add: (article: AttributedArticle) => void
  readonly get: (id: string) => AttributedArticle | undefined
  /** In the order in which they were added. */
  readonly ids: () => Iterable<string>
}

/** A place for articles: the first `atHandMax` wait as they are, further ones packed, at a tenth of the memory. */
export function openPark(atHandMax: number): ParkedArticles {
  const places = new Map<string, AttributedArticle | Uint8Array>()
  return {
    add: (article) => {
      places.set(article.id, places.size < atHandMax ? article : packed(article))
    },
    get: (id) => {
      const found = places.get(id)
      return found instanceof Uint8Array ? unpacked(found) : found
    },
    ids: () => places.keys(),
  }
}

// The fastest level: the texts shrink to a third as well, and twenty thousand articles a core and minute are packed.
const packingLevel = 1

function packed(article: AttributedArticle): Uint8Array {
  return deflateRawSync(JSON.stringify(article), { level: packingLevel })
}

function unpacked(bytes: Uint8Array): AttributedArticle {
  const article: unknown = JSON.parse(inflateRawSync(bytes).toString('utf8'))
  if (isArticle(article)) return article
  throw new TypeError('A packed article is none')
}

/** Only what this program packed is unpacked, so that a look at the lists is enough. */
function isArticle(value: unknown): value is AttributedArticle {
  return typeof value === 'object' && value !== null && 'zones' in value && 'statements' in value && 'subjects' in value
}
