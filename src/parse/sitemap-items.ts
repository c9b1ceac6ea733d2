import type { Item } from '../model/item.ts'
import { noSignals } from './feed-signals.ts'
import { absoluteUrl, firstInstant, makeItem, presentText } from './item-parts.ts'
import type { Feed } from './parse-feed.ts'
import { plainTextOf } from './plain-text.ts'
import { baseOf, type FeedReadOptions } from './rss-items.ts'
import { childrenNamed, textAt, type XmlElement } from './xml-tree.ts'

/** A sitemap that a sitemap index lists. */
export interface ListedSitemap {
  readonly url: string
  readonly modifiedAt?: string
}

const sitemapsMax = 50_000
const publication = ['news:news', 'news:publication'] as const

/** A sitemap with its pages as items; of a news sitemap with headline, date, language and outlet. */
export function readSitemap(root: XmlElement, options: FeedReadOptions): Feed {
  const entries = childrenNamed(root, 'url')
  const base = baseOf(options.feed)
  const items = entries
    .slice(0, options.itemsMax)
    .map((entry) => readEntry(entry, { feed: options.feed, base }))
    .filter((item) => item !== undefined)
  const title = entries
    .slice(0, options.itemsMax)
    .map((entry) => plainTextOf(textAt(entry, ...publication, 'news:name')))
    .find((name) => name !== undefined)
  return {
    kind: 'feed',
    format: 'sitemap',
    ...noSignals,
    ...(title === undefined ? {} : { title }),
    items,
    itemsLeftOut: Math.max(0, entries.length - options.itemsMax),
    deleted: [],
    sitemaps: [],
  }
}

/** A sitemap index: a feed without items that lists further sitemaps, each once and never itself; following them is the caller's. */
export function readSitemapIndex(root: XmlElement, { feed }: FeedReadOptions): Feed {
  const sitemaps = new Map<string, ListedSitemap>()
  for (const entry of childrenNamed(root, 'sitemap')) {
    if (sitemaps.size >= sitemapsMax) break
    const url = absoluteUrl(textAt(entry, 'loc'), baseOf(feed))
    const modifiedAt = firstInstant(textAt(entry, 'lastmod'))
    if (url === undefined || url === feed || sitemaps.has(url)) continue
    sitemaps.set(url, { url, ...(modifiedAt === undefined ? {} : { modifiedAt }) })
  }
  return {
    kind: 'feed',
    format: 'sitemap',
    ...noSignals,
    items: [],
    itemsLeftOut: 0,
    deleted: [],
    sitemaps: [...sitemaps.values()],
  }
}

interface EntryContext {
  readonly feed: string
  readonly base: string | undefined
}

function readEntry(entry: XmlElement, { feed, base }: EntryContext): Item | undefined {
  const url = absoluteUrl(textAt(entry, 'loc'), base)
  if (url === undefined) return undefined
  return makeItem({
    feed,
    id: undefined,
    url,
    title: plainTextOf(textAt(entry, 'news:news', 'news:title')),
    summary: undefined,
    contentHtml: undefined,
    publishedAt: firstInstant(textAt(entry, 'news:news', 'news:publication_date')),
    updatedAt: firstInstant(textAt(entry, 'lastmod')),
    authors: [],
    language: presentText(textAt(entry, ...publication, 'news:language')),
    declaredOrigin: undefined,
    enclosures: childrenNamed(entry, 'image:image').flatMap((image) => {
      const address = absoluteUrl(textAt(image, 'image:loc'), base)
      return address === undefined ? [] : [{ url: address, type: 'image/*' }]
    }),
  })
}
