import type { Enclosure, Item } from '../model/item.ts'
import { readDeletedEntries } from './deleted-entries.ts'
import { readFeedSignals } from './feed-signals.ts'
import { absoluteUrl, firstInstant, makeItem, personName, presentText } from './item-parts.ts'
import { placeIn } from './item-place.ts'
import type { Feed } from './parse-feed.ts'
import { plainTextOf } from './plain-text.ts'
import { childNamed, childrenNamed, childrenRanked, innerMarkup, textOf, type XmlElement } from './xml-tree.ts'

export interface FeedReadOptions {
  readonly feed: string
  readonly itemsMax: number
}

/** A feed of RSS 0.9x to 2.0 or RDF with its items. */
export function readRssFeed(root: XmlElement, options: FeedReadOptions & { readonly format: 'rss' | 'rdf' }): Feed {
  const channel = root.name === 'channel' ? root : (childNamed(root, 'channel') ?? root)
  // RSS 0.9 and 1.0 set the items beside the channel, 0.91 and later in it; some feeds do both.
  const elements = [...(channel === root ? [] : itemsIn(channel)), ...itemsIn(root)]
  const url = absoluteUrl(siteLink(channel), baseOf(options.feed))
  const base = childBase(channel, childBase(root, url ?? baseOf(options.feed)))
  const title = plainTextOf(textOf(childNamed(channel, 'title', 'dc:title')))
  const language = languageIn(channel)
  return {
    kind: 'feed',
    format: options.format,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { siteUrl: url }),
    ...(language === undefined ? {} : { language }),
    ...readFeedSignals(channel, base),
    items: elements
      .slice(0, options.itemsMax)
      .map((element) => readItem(element, { feed: options.feed, base, language })),
    itemsLeftOut: Math.max(0, elements.length - options.itemsMax),
    deleted: readDeletedEntries(channel, options.itemsMax),
    sitemaps: [],
  }
}

function itemsIn(element: XmlElement): readonly XmlElement[] {
  return [
    ...childrenNamed(element, 'item'),
    ...childrenNamed(element, 'items').flatMap((list) => childrenNamed(list, 'item')),
  ]
}

interface ItemContext {
  readonly feed: string
  readonly base: string | undefined
  readonly language: string | undefined
}

function readItem(element: XmlElement, context: ItemContext): Item {
  const base = childBase(element, context.base)
  const guid = childNamed(element, 'guid')
  const value = (...names: readonly string[]): string | undefined => presentText(textOf(childNamed(element, ...names)))
  const url = itemLink(element, guid)
  return makeItem({
    feed: context.feed,
    id:
      presentText(markupOf(guid)) ??
      presentText(element.attributes.get('rdf:about')) ??
      value('atom:id', 'dc:identifier', 'id'),
    url: absoluteUrl(url, base),
    title: firstTitle(element),
    summary: plainTextOf(
      markupOf(
        childNamed(
          element,
          'description',
          'itunes:summary',
          'media:description',
          'dc:description',
          'atom:summary',
          'summary',
        ),
      ),
    ),
    contentHtml:
      presentText(markupOf(childNamed(element, 'content:encoded', 'xhtml:body', 'body', 'fullitem', 'atom:content'))) ??
      descriptionHtml(element),
    publishedAt: firstInstant(
      ...stampsIn(element, [
        'pubdate',
        'dc:date',
        'dcterms:issued',
        'dcterms:created',
        'atom:published',
        'published',
        'dc:created',
        'date',
      ]),
    ),
    updatedAt: firstInstant(
      ...stampsIn(element, ['atom:updated', 'dcterms:modified', 'updated', 'lastbuilddate', 'dc:modified', 'dc:date']),
    ),
    authors: authorsIn(element),
    language: languageIn(element) ?? context.language,
    declaredOrigin: declaredOriginIn(element),
    enclosures: enclosuresIn(element, base),
    place: placeIn(element),
  })
}

function firstTitle(element: XmlElement): string | undefined {
  for (const title of childrenRanked(element, ['title', 'dc:title', 'media:title', 'itunes:title', 'atom:title'])) {
    const text = plainTextOf(markupOf(title))
    if (text !== undefined) return text
  }
  return undefined
}

/** A full text that the feed put into its description instead of `content:encoded`. */
function descriptionHtml(element: XmlElement): string | undefined {
  const markup = presentText(markupOf(childNamed(element, 'description')))
  return markup !== undefined && /<(?:p|br|div|img|blockquote|ul|ol|h\d)\b/iu.test(markup) ? markup : undefined
}

function markupOf(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children.some((child) => typeof child !== 'string') ? innerMarkup(element) : textOf(element)
}

function stampsIn(element: XmlElement, names: readonly string[]): readonly string[] {
  return childrenRanked(element, names).map((child) => textOf(child))
}

function itemLink(element: XmlElement, guid: XmlElement | undefined): string | undefined {
  const plain = childrenNamed(element, 'link').map(
    (link) => presentText(textOf(link)) ?? presentText(link.attributes.get('href')),
  )
  const atom = childrenNamed(element, 'atom:link')
    .filter((link) => (link.attributes.get('rel') ?? 'alternate') === 'alternate')
    .map((link) => presentText(link.attributes.get('href')))
  const guidText = presentText(textOf(guid))
  const isPermalink = guid?.attributes.get('ispermalink')?.toLowerCase() !== 'false'
  const permalink = guidText !== undefined && isPermalink && /^https?:\/\//iu.test(guidText) ? guidText : undefined
  const enclosed = childNamed(element, 'enclosure')?.attributes.get('url')
  // Of several plain links the last one counts, as other readers have it.
  return [...plain.toReversed(), ...atom, permalink, presentText(element.attributes.get('rdf:about')), enclosed].find(
    (link) => link !== undefined,
  )
}

const authorNames = [
  'author',
  'dc:creator',
  'dc:author',
  'itunes:author',
  'atom:author',
  'creator',
  'dc:contributor',
  'managingeditor',
]

function authorsIn(element: XmlElement): readonly (string | undefined)[] {
  const elements = childrenRanked(element, authorNames)
  for (const name of new Set(elements.map((author) => author.name))) {
    const people = elements
      .filter((author) => author.name === name)
      .map((author) => personName(textOf(childNamed(author, 'name', 'atom:name') ?? author)))
      .filter((person) => person !== undefined)
    if (people.length > 0) return people
  }
  return []
}

/** RSS `<source url="…">Name</source>`: where the item came from. */
function declaredOriginIn(element: XmlElement): { readonly name?: string; readonly url?: string } | undefined {
  const source = childNamed(element, 'source', 'dc:source')
  if (!source) return undefined
  const text = plainTextOf(textOf(childNamed(source, 'title') ?? source))
  const isAddress = text !== undefined && /^https?:\/\//iu.test(text)
  const url = absoluteUrl(source.attributes.get('url') ?? (isAddress ? text : undefined), undefined)
  if (url === undefined && text === undefined) return undefined
  return { ...(text === undefined || isAddress ? {} : { name: text }), ...(url === undefined ? {} : { url }) }
}

function enclosuresIn(element: XmlElement, base: string | undefined): readonly Enclosure[] {
  const media = [element, ...childrenNamed(element, 'media:group')].flatMap((parent) =>
    childrenNamed(parent, 'media:content', 'media:thumbnail'),
  )
  const found = [...childrenNamed(element, 'enclosure'), ...media].flatMap((part) => {
    const url = absoluteUrl(part.attributes.get('url'), base)
    const type = presentText(part.attributes.get('type')) ?? (part.name === 'media:thumbnail' ? 'image/*' : undefined)
    const bytes = Number(part.attributes.get('length') ?? part.attributes.get('filesize'))
    if (url === undefined) return []
    return [
      { url, ...(type === undefined ? {} : { type }), ...(Number.isSafeInteger(bytes) && bytes > 0 ? { bytes } : {}) },
    ]
  })
  return found.filter((one, at) => found.findIndex((other) => other.url === one.url) === at)
}

function languageIn(element: XmlElement): string | undefined {
  return (
    presentText(textOf(childNamed(element, 'language', 'dc:language'))) ??
    presentText(element.attributes.get('xml:lang'))
  )
}

function siteLink(channel: XmlElement): string | undefined {
  const plain = childrenNamed(channel, 'link').map((link) => presentText(textOf(link)))
  const atom = childrenNamed(channel, 'atom:link')
    .filter((link) => (link.attributes.get('rel') ?? 'alternate') === 'alternate')
    .map((link) => presentText(link.attributes.get('href')))
  return [...plain, ...atom].find((link) => link !== undefined)
}

/** The base that `xml:base` of an element gives, else the one it stands in. */
export function childBase(element: XmlElement, base: string | undefined): string | undefined {
  const own = presentText(element.attributes.get('xml:base'))
  if (own === undefined) return base
  if (URL.canParse(own)) return own
  return base !== undefined && URL.canParse(own, base) ? new URL(own, base).href : base
}

/** The feed's address as a base, where it is one. */
export function baseOf(feed: string): string | undefined {
  return /^https?:\/\//iu.test(feed) ? feed : undefined
}
