import type { DeletedEntry } from '../model/deleted-entry.ts'
import type { Item } from '../model/item.ts'
import type { FeedFormat } from '../model/watched-feed.ts'
import { decodeBytes } from '../text/decode-bytes.ts'
import { fileKindOf } from '../text/file-kind.ts'
import { readAtomFeed } from './atom-items.ts'
import { type FeedSignals, linkHeaderSignals, withLinkHeader } from './feed-signals.ts'
import { readJsonFeed } from './json-feed-items.ts'
import { baseOf, type FeedReadOptions, readRssFeed } from './rss-items.ts'
import { type ListedSitemap, readSitemap, readSitemapIndex } from './sitemap-items.ts'
import { isGzip, type Unpacked, unpackGzip } from './unpack-gzip.ts'
import { readXml, type XmlElement } from './xml-tree.ts'

/** A feed as it was sent. */
export interface Feed extends FeedSignals {
  readonly kind: 'feed'
  readonly format: FeedFormat
  readonly title?: string
  readonly siteUrl?: string
  readonly language?: string
  readonly items: readonly Item[]
  /** Elements past the cap of items: left out and counted. */
  readonly itemsLeftOut: number
  /** Items that the feed takes back. */
  readonly deleted: readonly DeletedEntry[]
  /** Further sitemaps that a sitemap index lists. */
  readonly sitemaps: readonly ListedSitemap[]
}

export interface UnreadableFeed {
  readonly kind: 'unreadable'
  /** Stable code. */
  readonly why:
    | 'feed-empty'
    | 'feed-is-a-page'
    | 'feed-is-binary'
    | 'feed-too-deep'
    | 'feed-too-large'
    | 'feed-unreadable'
    | 'mail-empty'
    | 'mail-unreadable'
  readonly sentence: string
}

export type ParsedFeed = Feed | UnreadableFeed

export interface FeedInput {
  /** The feed's file or address as it was given. */
  readonly feed: string
  readonly bytes: Uint8Array
  readonly contentType?: string
  /** Items after these are left out and counted. */
  readonly itemsMax?: number
  /** The HTTP `Link` header that came with the feed. */
  readonly linkHeader?: string
}

export const feedBytesMax = 20 * 1024 * 1024
export const feedItemsMax = 20_000

/** The items of a feed (RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed), or why it cannot be read. */
export function parseFeed(input: FeedInput): ParsedFeed {
  const parsed = parseDocument(input)
  if (parsed.kind !== 'feed' || input.linkHeader === undefined) return parsed
  return { ...parsed, ...withLinkHeader(parsed, linkHeaderSignals(input.linkHeader, baseOf(input.feed))) }
}

function parseDocument(input: FeedInput): ParsedFeed {
  const unpacked = unpack(input.bytes)
  if (unpacked.kind === 'broken') return unreadable('feed-unreadable', 'is packed with gzip but cannot be unpacked')
  if (unpacked.kind === 'too-large' || unpacked.bytes.length > feedBytesMax) {
    return unreadable('feed-too-large', `is larger than ${feedBytesMax / 1024 / 1024} MB; give a smaller feed`)
  }
  const { bytes } = unpacked
  const kind = fileKindOf(bytes)
  if (kind !== undefined) return unreadable('feed-is-binary', `is ${kind}, no feed; check the address`)
  const { text } = decodeBytes(bytes, input.contentType)
  const start = text.search(/\S/u)
  if (start < 0) return unreadable('feed-empty', 'is empty')
  const first = text.charAt(start)
  if (first === '{' || first === '[') {
    const read = readJsonFeed(text, optionsOf(input))
    return read ?? unreadable('feed-unreadable', 'is JSON but no JSON Feed; check the address')
  }
  return parseXmlFeed(text, optionsOf(input))
}

/** Sitemaps often come packed, whatever the transfer says. */
function unpack(bytes: Uint8Array): Unpacked {
  return isGzip(bytes) ? unpackGzip(bytes, feedBytesMax) : { kind: 'bytes', bytes }
}

function optionsOf({ feed, itemsMax }: FeedInput): FeedReadOptions {
  return { feed, itemsMax: itemsMax ?? feedItemsMax }
}

function parseXmlFeed(text: string, options: FeedReadOptions): ParsedFeed {
  const read = readXml(text)
  if (read.kind === 'too-deep') return unreadable('feed-too-deep', 'nests its elements too deeply to be a feed')
  if (read.kind === 'too-many') return unreadable('feed-too-large', 'has too many elements to be a feed')
  const root = findFeedRoot(read.roots)
  if (root?.format === 'atom') return readAtomFeed(root.element, options)
  if (root?.format === 'sitemap') return readSitemap(root.element, options)
  if (root?.format === 'sitemap-index') return readSitemapIndex(root.element, options)
  if (root) return readRssFeed(root.element, { ...options, format: root.format })
  if (text.slice(0, 1024).includes('\u{0}')) {
    return unreadable('feed-is-binary', 'holds binary data, no feed; check the address')
  }
  return /<(?:!doctype html|html|body)\b/iu.test(text.slice(0, 4096))
    ? unreadable('feed-is-a-page', 'is a web page, no feed; give the address of its feed')
    : unreadable('feed-unreadable', 'is no RSS, Atom or JSON Feed; check the address')
}

interface FeedRoot {
  readonly format: 'rss' | 'rdf' | 'atom' | 'sitemap' | 'sitemap-index'
  readonly element: XmlElement
}

const rootFormats: ReadonlyMap<string, FeedRoot['format']> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf:rdf', 'rdf'],
  ['feed', 'atom'],
  ['atom:feed', 'atom'],
  ['entry', 'atom'],
  ['atom:entry', 'atom'],
  ['urlset', 'sitemap'],
  ['sitemapindex', 'sitemap-index'],
])
const rootSearchDepthMax = 3

/** The feed's root element, also when a warning's markup or a wrapper stands before it. */
function findFeedRoot(roots: readonly XmlElement[], depth = 0): FeedRoot | undefined {
  for (const element of roots) {
    const format = rootFormats.get(element.name)
    if (format !== undefined) return { format, element }
  }
  if (depth >= rootSearchDepthMax) return undefined
  const below = roots.flatMap((element) => element.children.filter((child) => typeof child !== 'string'))
  return below.length === 0 ? undefined : findFeedRoot(below, depth + 1)
}

function unreadable(why: UnreadableFeed['why'], sentence: string): UnreadableFeed {
  return { kind: 'unreadable', why, sentence: `${sentence}.` }
}
