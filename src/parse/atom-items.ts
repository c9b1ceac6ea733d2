import type { Enclosure, Item } from '../model/item.ts'
import { readDeletedEntries } from './deleted-entries.ts'
import { readFeedSignals } from './feed-signals.ts'
import { absoluteUrl, firstInstant, makeItem, personName, presentText } from './item-parts.ts'
import { placeIn } from './item-place.ts'
import type { Feed } from './parse-feed.ts'
import { plainTextOf } from './plain-text.ts'
import { baseOf, childBase, type FeedReadOptions } from './rss-items.ts'
import { childNamed, childrenNamed, innerMarkup, textOf, type XmlElement } from './xml-tree.ts'

/** A feed of Atom 0.3 or 1.0 with its entries. */
export function readAtomFeed(root: XmlElement, options: FeedReadOptions): Feed {
  const entries = root.name.endsWith('entry') ? [root] : atomChildren(root, 'entry')
  const base = childBase(root, baseOf(options.feed))
  const title = plainTextOf(textMarkup(atomChild(root, 'title')))
  const url = absoluteUrl(linkOf(root, 'alternate'), base)
  const language = presentText(root.attributes.get('xml:lang'))
  const authors = root.name.endsWith('entry') ? [] : authorsIn(root, 'author')
  return {
    kind: 'feed',
    format: 'atom',
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { siteUrl: url }),
    ...(language === undefined ? {} : { language }),
    ...readFeedSignals(root, base),
    items: entries
      .slice(0, options.itemsMax)
      .map((entry) => readEntry(entry, { feed: options.feed, base, language, authors })),
    itemsLeftOut: Math.max(0, entries.length - options.itemsMax),
    deleted: readDeletedEntries(root, options.itemsMax),
    sitemaps: [],
  }
}

interface EntryContext {
  readonly feed: string
  readonly base: string | undefined
  readonly language: string | undefined
  /** The feed's own authors, who stand for an entry without one (RFC 4287, 4.1.2). */
  readonly authors: readonly (string | undefined)[]
}

function readEntry(entry: XmlElement, context: EntryContext): Item {
  const base = childBase(entry, context.base)
  const source = atomChild(entry, 'source')
  const stamps = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => atomChildren(entry, name).map((child) => textOf(child)))
  const updated = firstInstant(...stamps('updated', 'modified', 'dcterms:modified'))
  const own = authorsIn(entry, 'author', 'dc:creator')
  const inherited = source ? authorsIn(source, 'author') : []
  const content = atomChild(entry, 'content')
  return makeItem({
    feed: context.feed,
    id: entryId(entry, base) ?? presentText(textOf(childNamed(entry, 'guid', 'dc:identifier'))),
    url: absoluteUrl(
      linkOf(entry, 'alternate') ?? presentText(content?.attributes.get('src')) ?? linkOf(entry, 'self'),
      base,
    ),
    title: plainTextOf(textMarkup(atomChild(entry, 'title') ?? childNamed(entry, 'dc:title', 'media:title'))),
    summary: plainTextOf(
      textMarkup(atomChild(entry, 'summary') ?? childNamed(entry, 'dc:description', 'media:description')),
    ),
    contentHtml: content === undefined ? undefined : presentText(textMarkup(content)),
    publishedAt:
      firstInstant(...stamps('published', 'issued', 'created', 'dc:date', 'dcterms:created', 'pubdate')) ?? updated,
    updatedAt: updated,
    authors: [own, inherited, context.authors].find((people) => people.length > 0) ?? [],
    language:
      presentText(entry.attributes.get('xml:lang')) ??
      presentText(content?.attributes.get('xml:lang')) ??
      context.language,
    declaredOrigin: source ? declaredOrigin(source, base) : undefined,
    enclosures: enclosuresIn(entry, base),
    place: placeIn(entry),
  })
}

/** The id; one that is written as a relative address is made absolute where `xml:base` says how. */
function entryId(entry: XmlElement, base: string | undefined): string | undefined {
  const id = presentText(textOf(atomChild(entry, 'id')))
  return id !== undefined && base !== undefined && /^[\w.-]+\/[\w./-]+$/u.test(id) ? absoluteUrl(id, base) : id
}

function declaredOrigin(
  source: XmlElement,
  base: string | undefined,
): { readonly name?: string; readonly url?: string } | undefined {
  const name = plainTextOf(textMarkup(atomChild(source, 'title')))
  const id = presentText(textOf(atomChild(source, 'id')))
  const address =
    linkOf(source, 'alternate') ??
    linkOf(source, 'self') ??
    (id !== undefined && /^https?:/iu.test(id) ? id : undefined)
  const url = absoluteUrl(address, base)
  if (name === undefined && url === undefined) return undefined
  return { ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }) }
}

function atomChildren(element: XmlElement, name: string): readonly XmlElement[] {
  return name.includes(':') ? childrenNamed(element, name) : childrenNamed(element, name, `atom:${name}`)
}

function atomChild(element: XmlElement, name: string): XmlElement | undefined {
  return atomChildren(element, name)[0]
}

function linkOf(element: XmlElement, relation: string): string | undefined {
  const links = atomChildren(element, 'link').filter((link) => relationOf(link) === relation)
  const page = links.find((link) => /html/u.test(link.attributes.get('type') ?? 'html')) ?? links[0]
  return presentText(page?.attributes.get('href')) ?? (relation === 'alternate' ? presentText(textOf(page)) : undefined)
}

function relationOf(link: XmlElement): string {
  const relation = presentText(link.attributes.get('rel')) ?? 'alternate'
  return relation.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//u, '').toLowerCase()
}

function authorsIn(element: XmlElement, ...names: readonly string[]): readonly (string | undefined)[] {
  return names
    .flatMap((name) => atomChildren(element, name))
    .map((author) => {
      const name = atomChild(author, 'name')
      const email = atomChild(author, 'email')
      return (
        personName(textOf(name)) ??
        personName(textOf(email)) ??
        (name || email ? undefined : personName(textOf(author)))
      )
    })
    .filter((person) => person !== undefined)
}

/** The markup of a text construct: `xhtml` is written out, base64 decoded; the rest is text that may hold markup. */
function textMarkup(element: XmlElement | undefined): string {
  if (!element) return ''
  const type = (element.attributes.get('type') ?? 'text').toLowerCase()
  const isText = type === 'text' || type.startsWith('text/') || type.includes('html') || type.includes('xml')
  if (element.attributes.get('mode')?.toLowerCase() === 'base64' || !isText) return decodeBase64(textOf(element))
  return element.children.some((child) => typeof child !== 'string') ? innerMarkup(element) : textOf(element)
}

const base64CharsMin = 8

/** The text behind base64; what does not decode to text was none. */
function decodeBase64(text: string): string {
  const compact = text.replace(/\s+/gu, '')
  if (compact.length < base64CharsMin || !/^[A-Za-z0-9+/]+={0,2}$/u.test(compact)) return text
  const decoded = Buffer.from(compact, 'base64').toString('utf8')
  return decoded.includes('\u{fffd}') ? text : decoded
}

function enclosuresIn(entry: XmlElement, base: string | undefined): readonly Enclosure[] {
  const links = atomChildren(entry, 'link').filter((link) => relationOf(link) === 'enclosure')
  const media = [entry, ...childrenNamed(entry, 'media:group')].flatMap((parent) =>
    childrenNamed(parent, 'media:content', 'media:thumbnail'),
  )
  return [...links, ...media].flatMap((part) => {
    const url = absoluteUrl(part.attributes.get('href') ?? part.attributes.get('url'), base)
    const type = presentText(part.attributes.get('type')) ?? (part.name === 'media:thumbnail' ? 'image/*' : undefined)
    const bytes = Number(part.attributes.get('length') ?? part.attributes.get('filesize'))
    if (url === undefined) return []
    return [
      { url, ...(type === undefined ? {} : { type }), ...(Number.isSafeInteger(bytes) && bytes > 0 ? { bytes } : {}) },
    ]
  })
}
