import { scanMarkup } from '../text/scan-markup.ts'

/** A link of a page that leads, or may lead, to a feed. */
export interface FeedLink {
  readonly url: string
  readonly title?: string
  /** `link`: the page declares it as its feed; `anchor`: a link for readers that looks like one. */
  readonly basis: 'link' | 'anchor'
}

const linksMax = 100
const anchorsMax = 1_000
const titleCharsMax = 200
const markupCharsMax = 5_000_000

const feedTypes: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
  'application/x.atom+xml',
  'application/x-atom+xml',
])

/** The feeds that a page declares and the links on it that look like feeds, in the page's order; addresses resolved as browsers do. */
export function findFeedLinks(html: string, pageUrl: string): readonly FeedLink[] {
  const found: FoundLinks = { base: pageUrl, hasBase: false, links: [], anchors: [] }
  scanMarkup(
    html.slice(0, markupCharsMax),
    {
      onOpen: (tag, attributes) => takeElement(tag, attributes, found),
      onClose: (tag) => {
        if (tag === 'a') delete found.openAnchor
      },
      onText: (text) => {
        const anchor = found.openAnchor
        if (anchor && anchor.title.length < titleCharsMax) anchor.title += text
      },
      hasEnough: () => found.links.length >= linksMax,
    },
    { isXml: false },
  )
  const links = found.links.slice(0, linksMax).map((link) => toFeedLink(link, found.base, 'link'))
  const anchors = found.anchors.filter(looksLikeFeed).slice(0, linksMax)
  const byUrl = new Map<string, FeedLink>()
  for (const link of [...links, ...anchors.map((anchor) => toFeedLink(anchor, found.base, 'anchor'))]) {
    if (link !== undefined && !byUrl.has(link.url)) byUrl.set(link.url, link)
  }
  return [...byUrl.values()]
}

interface RawLink {
  readonly href: string
  title: string
}

interface FoundLinks {
  base: string
  hasBase: boolean
  readonly links: RawLink[]
  readonly anchors: RawLink[]
  openAnchor?: RawLink
}

function takeElement(tag: string, attributes: Readonly<Record<string, string>>, found: FoundLinks): void {
  const href = attributes['href']?.trim()
  if (href === undefined || href === '') return
  // Only the first base element counts (HTML, 4.2.3).
  if (tag === 'base' && !found.hasBase) {
    found.hasBase = true
    if (URL.canParse(href, found.base)) found.base = new URL(href, found.base).href
  } else if (tag === 'link' && declaresFeed(attributes)) {
    found.links.push({ href, title: attributes['title'] ?? '' })
  } else if (tag === 'a' && found.anchors.length < anchorsMax) {
    const anchor = { href, title: '' }
    found.openAnchor = anchor
    found.anchors.push(anchor)
  }
}

/** `rel=alternate` with a feed's type, or the `rel=feed` that some sites use. A stylesheet or a translation is neither. */
function declaresFeed(attributes: Readonly<Record<string, string>>): boolean {
  const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/u)
  if (relations.includes('stylesheet')) return false
  const type = (attributes['type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (relations.includes('feed')) return true
  if (!relations.includes('alternate')) return false
  // WordPress declares its API and oEmbed as alternates in JSON and XML.
  if (type.startsWith('application/json') || type.endsWith('/xml')) return looksLikeFeedPath(attributes['href'] ?? '')
  return feedTypes.has(type)
}

function looksLikeFeed({ href, title }: RawLink): boolean {
  return looksLikeFeedPath(href) || /^\s*(?:rss|atom|rss[- ]?feed|xml|feed)\s*$/iu.test(title)
}

/** Paths as feeds have them; `feedback` and `oembed` are none. */
function looksLikeFeedPath(href: string): boolean {
  const path = (href.split('#')[0] ?? '').toLowerCase()
  if (path.includes('oembed') || path.includes('wp-json') || path.startsWith('mailto:')) return false
  return /(?:^|[/._?=&-])(?:rss|atom|feeds?|rdf)(?:2|20|\.xml|\.php|\.aspx|\.json|\.rss|\.atom)?(?=$|[/?&#=._-])/u.test(
    path,
  )
}

function toFeedLink({ href, title }: RawLink, base: string, basis: FeedLink['basis']): FeedLink | undefined {
  if (!URL.canParse(href, base)) return undefined
  const url = new URL(href.replace(/^feed:(?:\/\/)?(?=https?:)/iu, '').replace(/^feed:/iu, 'http:'), base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined
  url.hash = ''
  const plain = title.replace(/\s+/gu, ' ').trim().slice(0, titleCharsMax)
  return { url: url.href, ...(plain === '' ? {} : { title: plain }), basis }
}
