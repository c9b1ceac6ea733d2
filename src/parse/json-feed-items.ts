import type { Enclosure, Item } from '../model/item.ts'
import { type FeedSignals, noSignals } from './feed-signals.ts'
import { absoluteUrl, firstInstant, makeItem, presentText } from './item-parts.ts'
import type { Feed } from './parse-feed.ts'
import { plainTextOf } from './plain-text.ts'
import { baseOf, type FeedReadOptions } from './rss-items.ts'

type Fields = Readonly<Record<string, unknown>>

/** A JSON Feed (1.0 or 1.1) with its items; undefined when the text is no JSON Feed. */
export function readJsonFeed(text: string, options: FeedReadOptions): Feed | undefined {
  const feed = fieldsOf(parseJson(text))
  if (!feed || !Array.isArray(feed['items'])) return undefined
  const entries: readonly unknown[] = feed['items']
  const url = textField(feed, 'home_page_url')
  const title = plainTextOf(textField(feed, 'title') ?? '')
  const language = textField(feed, 'language')
  const base = url ?? textField(feed, 'feed_url') ?? baseOf(options.feed)
  const authors = authorsIn(feed)
  return {
    kind: 'feed',
    format: 'json',
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { siteUrl: url }),
    ...(language === undefined ? {} : { language }),
    ...signalsOf(feed, base),
    items: entries
      .slice(0, options.itemsMax)
      .map((entry) => fieldsOf(entry))
      .filter((entry) => entry !== undefined)
      .map((entry) => readEntry(entry, { feed: options.feed, base, language, authors })),
    itemsLeftOut: Math.max(0, entries.length - options.itemsMax),
    deleted: [],
    sitemaps: [],
  }
}

function signalsOf(feed: Fields, base: string | undefined): FeedSignals {
  const listed: readonly unknown[] = Array.isArray(feed['hubs']) ? feed['hubs'] : []
  const hubs = listed
    .slice(0, hubsMax)
    .map((hub) => absoluteUrl(textField(fieldsOf(hub) ?? {}, 'url'), base))
    .filter((hub) => hub !== undefined)
  const self = absoluteUrl(textField(feed, 'feed_url'), base)
  const iconUrl = absoluteUrl(textField(feed, 'icon') ?? textField(feed, 'favicon'), base)
  return {
    ...noSignals,
    hubs,
    ...(self === undefined ? {} : { self }),
    ...(iconUrl === undefined ? {} : { iconUrl }),
  }
}

const hubsMax = 10

interface EntryContext {
  readonly feed: string
  readonly base: string | undefined
  readonly language: string | undefined
  readonly authors: readonly string[]
}

function readEntry(entry: Fields, context: EntryContext): Item {
  const own = authorsIn(entry)
  const external = textField(entry, 'external_url')
  return makeItem({
    feed: context.feed,
    id: textField(entry, 'id'),
    url: absoluteUrl(textField(entry, 'url') ?? external, context.base),
    title: plainTextOf(textField(entry, 'title') ?? ''),
    summary: plainTextOf(textField(entry, 'summary') ?? textField(entry, 'content_text') ?? ''),
    contentHtml: textField(entry, 'content_html'),
    publishedAt: firstInstant(textField(entry, 'date_published')),
    updatedAt: firstInstant(textField(entry, 'date_modified')),
    authors: own.length > 0 ? own : context.authors,
    language: textField(entry, 'language') ?? context.language,
    // An item that is about a page elsewhere says so in `external_url`.
    declaredOrigin: external !== undefined && textField(entry, 'url') !== undefined ? { url: external } : undefined,
    enclosures: enclosuresIn(entry, context.base),
  })
}

function authorsIn(fields: Fields): readonly string[] {
  const list: readonly unknown[] = Array.isArray(fields['authors']) ? fields['authors'] : [fields['author']]
  return list.flatMap((author) => {
    const name = typeof author === 'string' ? author : textField(fieldsOf(author) ?? {}, 'name')
    const plain = plainTextOf(name ?? '')
    return plain === undefined ? [] : [plain]
  })
}

function enclosuresIn(entry: Fields, base: string | undefined): readonly Enclosure[] {
  const list: readonly unknown[] = Array.isArray(entry['attachments']) ? entry['attachments'] : []
  const attached = list.flatMap((attachment) => {
    const fields = fieldsOf(attachment) ?? {}
    const url = absoluteUrl(textField(fields, 'url'), base)
    const type = textField(fields, 'mime_type')
    const bytes = fields['size_in_bytes']
    if (url === undefined) return []
    return [
      { url, ...(type === undefined ? {} : { type }), ...(typeof bytes === 'number' && bytes > 0 ? { bytes } : {}) },
    ]
  })
  const image = absoluteUrl(textField(entry, 'image') ?? textField(entry, 'banner_image'), base)
  return image === undefined ? attached : [...attached, { url: image, type: 'image/*' }]
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''))
  } catch {
    return undefined
  }
}

function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined
}

function textField(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? presentText(value) : undefined
}
