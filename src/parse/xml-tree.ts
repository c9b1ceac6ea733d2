import { scanMarkup } from '../text/scan-markup.ts'

/** An element of a feed: canonical prefix and local name in lower case, attributes without prefix surprises, children in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

export type XmlTree =
  | { readonly kind: 'tree'; readonly roots: readonly XmlElement[] }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-many' }

export const xmlDepthMax = 256
export const xmlElementsMax = 2_000_000

interface OpenElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (XmlElement | string)[]
  readonly scope: Scope
}

/** The namespaces that are declared at a place, and the canonical names they give the names met there. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>
  readonly names: Map<string, string>
}

/**
 * The elements of an XML text as a feed reader would see them: tags that do not match, raw ampersands, a cut end and
 * text before the prolog are forgiven; entities of a DOCTYPE are never expanded.
 */
export function readXml(text: string): XmlTree {
  const root: OpenElement = {
    name: '',
    attributes: noAttributes,
    children: [],
    scope: { prefixes: new Map(), names: new Map() },
  }
  const open: OpenElement[] = [root]
  let elementCount = 0
  let deepest = 0
  scanMarkup(
    text,
    {
      onOpen: (rawName, rawAttributes) => {
        elementCount += 1
        const element = openElement(rawName, rawAttributes, (open.at(-1) ?? root).scope)
        open.at(-1)?.children.push(element)
        open.push(element)
        deepest = Math.max(deepest, open.length)
      },
      onClose: () => {
        if (open.length > 1) open.pop()
      },
      onText: (data) => {
        open.at(-1)?.children.push(data)
      },
      hasEnough: () => deepest > xmlDepthMax || elementCount > xmlElementsMax,
    },
    { isXml: true },
  )
  if (deepest > xmlDepthMax) return { kind: 'too-deep' }
  if (elementCount > xmlElementsMax) return { kind: 'too-many' }
  return { kind: 'tree', roots: root.children.filter((child) => typeof child !== 'string') }
}

/** The prefixes that this project calls the namespaces of feeds by, whatever a feed calls them. */
const canonicalPrefixes: readonly (readonly [string, string])[] = [
  ['http://www.w3.org/2005/atom', 'atom'],
  ['https://www.w3.org/2005/atom', 'atom'],
  ['http://purl.org/atom/ns#', 'atom'],
  ['http://www.w3.org/1999/xhtml', 'xhtml'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/elements/1.0/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://search.yahoo.com/mrss', 'media'],
  ['http://www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['http://rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['http://purl.org/atompub/tombstones/1.0', 'at'],
  ['http://www.google.com/schemas/sitemap-news/', 'news'],
  ['https://www.google.com/schemas/sitemap-news/', 'news'],
  ['http://www.google.com/schemas/sitemap-image/', 'image'],
  ['http://www.georss.org/georss', 'georss'],
  ['http://www.opengis.net/gml', 'gml'],
  ['http://www.w3.org/2003/01/geo/wgs84_pos#', 'geo'],
]

/** Namespaces whose elements carry no prefix here: plain RSS in its many spellings, sitemaps. */
const plainNamespaces =
  /^(?:$|https?:\/\/(?:purl\.org\/rss\/1\.0\/?$|my\.netscape\.com|channel\.netscape\.com|backend\.userland\.com|blogs\.law\.harvard\.edu|www\.sitemaps\.org|www\.google\.com\/schemas\/sitemap\/))/u

function canonicalPrefix(uri: string): string | undefined {
  const plain = uri.trim().toLowerCase()
  if (plainNamespaces.test(plain)) return ''
  return canonicalPrefixes.find(([start]) => plain.startsWith(start))?.[1]
}

const noAttributes: ReadonlyMap<string, string> = new Map()

function openElement(rawName: string, rawAttributes: Readonly<Record<string, string>>, inherited: Scope): OpenElement {
  const entries = Object.entries(rawAttributes)
  if (entries.length === 0) {
    return { name: nameIn(inherited, rawName), attributes: noAttributes, children: [], scope: inherited }
  }
  const attributes = new Map<string, string>()
  let { prefixes } = inherited
  for (const [key, value] of entries) {
    const name = key.toLowerCase()
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) {
      attributes.set(name, value)
      continue
    }
    const canonical = canonicalPrefix(value)
    const declared = name === 'xmlns' ? '' : name.slice(6)
    if (canonical !== undefined) prefixes = new Map(prefixes).set(declared, canonical)
    else if (declared === '') prefixes = new Map(prefixes).set('', 'other')
  }
  const scope = prefixes === inherited.prefixes ? inherited : { prefixes, names: new Map<string, string>() }
  return { name: nameIn(scope, rawName), attributes, children: [], scope }
}

const namesKeptMax = 1000

/** The canonical name, looked up once for each name of a scope. */
function nameIn({ prefixes, names }: Scope, rawName: string): string {
  const known = names.get(rawName)
  if (known !== undefined) return known
  const name = canonicalName(rawName, prefixes)
  if (names.size < namesKeptMax) names.set(rawName, name)
  return name
}

/** Atom as the default namespace and no namespace at all are written alike: bare names. */
function canonicalName(rawName: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = rawName.indexOf(':')
  const local = rawName.slice(colon + 1).toLowerCase()
  const declared = colon < 0 ? '' : rawName.slice(0, colon).toLowerCase()
  const prefix = prefixes.get(declared) ?? declared
  if (prefix === '' || (declared === '' && (prefix === 'atom' || prefix === 'other'))) return local
  return `${prefix}:${local}`
}

/** The text of an element and all below it. */
export function textOf(element: XmlElement | undefined): string {
  let text = ''
  for (const child of element?.children ?? []) text += typeof child === 'string' ? child : textOf(child)
  return text
}

/** The element children of `element` that bear one of `names`. */
export function childrenNamed(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = []
  for (const child of element.children) if (typeof child !== 'string' && names.includes(child.name)) found.push(child)
  return found
}

/** The element children that bear one of `names`, ordered as the names are. */
export function childrenRanked(element: XmlElement, names: readonly string[]): readonly XmlElement[] {
  const found = childrenNamed(element, ...names)
  return found.length < 2 ? found : found.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
}

/** The first child that bears one of `names`, the names tried in order. */
export function childNamed(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  let found: XmlElement | undefined
  let rank = names.length
  for (const child of element.children) {
    if (typeof child === 'string') continue
    const place = names.indexOf(child.name)
    if (place < 0 || place >= rank) continue
    found = child
    rank = place
    if (place === 0) break
  }
  return found
}

/** The text of the element that `path` leads to, the first child of each name; empty when there is none. */
export function textAt(element: XmlElement, ...path: readonly string[]): string {
  let found: XmlElement | undefined = element
  for (const name of path) found = found && childNamed(found, name)
  return textOf(found)
}

/** The inside of an element written out as markup: what an Atom text of type `xhtml` holds. */
export function innerMarkup(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === 'string' ? escapeMarkup(child) : outerMarkup(child)))
    .join('')
}

function outerMarkup(element: XmlElement): string {
  const name = element.name.replace(/^.*:/u, '')
  const attributes = [...element.attributes].map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`).join('')
  return element.children.length === 0 && /^(?:br|hr|img)$/u.test(name)
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${innerMarkup(element)}</${name}>`
}

function escapeMarkup(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')
}
