import { type FeedLink, findFeedLinks } from './feed-links.ts'
import { findSitemaps } from './find-sitemaps.ts'
import { pageText } from './page-text.ts'
import { type FeedForm, recogniseFeed } from './recognise-feed.ts'
import { type DiscoveryTools, openSiteSearch, type SiteSearch } from './site-search.ts'

export type CandidateBasis = 'itself' | 'link' | 'anchor' | 'common-place' | 'news-sitemap'

/** A feed that was found for an address. It was fetched and is one. */
export interface FeedCandidate {
  readonly url: string
  readonly title?: string
  readonly form: FeedForm
  readonly basis: CandidateBasis
  /** A sentence without its subject: how it was found. */
  readonly reason: string
}

export type Discovery =
  /** Best first. */
  | { readonly kind: 'found'; readonly candidates: readonly FeedCandidate[] }
  /** The sentence is without its subject, the address. */
  | { readonly kind: 'nothing'; readonly sentence: string }

const checkedMax = 6
const commonPlaces: readonly string[] = [
  'feed',
  'rss',
  'rss.xml',
  'atom.xml',
  'feed.xml',
  'index.xml',
  'feeds/posts/default',
  'feed.json',
]

/** The feeds of the site at `address`, which a person typed: a feed's own address, a page's, or a bare host name. */
export async function discoverFeeds(address: string, tools: DiscoveryTools): Promise<Discovery> {
  const [url, other] = completeAddresses(address)
  if (url === undefined) return nothing('is no address; type one like https://news.example.')
  const search = openSiteSearch(tools)
  const first = await search.ask(url)
  // A site without https still answers to its bare name.
  const second = first.kind !== 'page' && other !== undefined ? await search.ask(other) : first
  const [page, asked] = second.kind === 'page' && second !== first ? [second, other ?? url] : [first, url]
  if (page.kind !== 'page') return nothing(page.kind === 'failed' ? page.sentence : 'gave nothing.')
  const text = pageText(page)
  const form = recogniseFeed(text)
  if (form !== undefined && form !== 'sitemap-index') {
    const reason = 'is a feed itself'
    return { kind: 'found', candidates: [{ url: page.movedTo ?? asked, form, basis: 'itself', reason }] }
  }
  const candidates = await searchSite(page.url, text, search)
  return candidates.length > 0
    ? { kind: 'found', candidates }
    : nothing(
        `was reached, but no feed was found there (${search.asked()} addresses asked); give the feed's own address.`,
      )
}

/** What is declared comes first; places where feeds often lie are tried only when nothing is; news sitemaps come last. */
async function searchSite(pageUrl: string, html: string, search: SiteSearch): Promise<readonly FeedCandidate[]> {
  const links = rankLinks(findFeedLinks(html, pageUrl), pageUrl).slice(0, checkedMax)
  const declared = await checkAll(links.map(leadOfLink), search)
  const common = declared.length > 0 ? [] : await firstCommonPlace(pageUrl, search)
  const sitemaps = await checkAll((await findSitemaps(pageUrl, search)).map(leadOfSitemap), search)
  const all = [...declared, ...common, ...sitemaps.filter((found) => found.form === 'sitemap')]
  return all.filter((found, at) => all.findIndex((other) => other.url === found.url) === at)
}

/** The address to ask, and a second one where the scheme was left out. */
function completeAddresses(address: string): readonly string[] {
  const plain = address.trim().replace(/^feed:(?:\/\/)?/iu, '')
  if (plain === '' || /\s/u.test(plain)) return []
  const wholes = /^[a-z][a-z0-9+.-]*:\/\//iu.test(plain) ? [plain] : [`https://${plain}`, `http://${plain}`]
  return wholes.filter((whole) => URL.canParse(whole)).map((whole) => new URL(whole).href)
}

/** An address that may be a feed, and why. */
interface Lead {
  readonly url: string
  readonly title?: string
  readonly basis: CandidateBasis
  readonly reason: string
}

function leadOfLink({ url, title, basis }: FeedLink): Lead {
  const reason = basis === 'link' ? 'is declared by the page as its feed' : 'is linked from the page'
  return { url, ...(title === undefined ? {} : { title }), basis, reason }
}

function leadOfSitemap(url: string): Lead {
  return { url, basis: 'news-sitemap', reason: 'is named in robots.txt as a sitemap of news' }
}

async function checkAll(leads: readonly Lead[], search: SiteSearch): Promise<readonly FeedCandidate[]> {
  const checked = await Promise.all(leads.map((lead) => check(lead, search)))
  return checked.filter((candidate) => candidate !== undefined)
}

async function check(lead: Lead, search: SiteSearch): Promise<FeedCandidate | undefined> {
  const answer = await search.ask(lead.url)
  if (answer.kind !== 'page') return undefined
  const form = recogniseFeed(pageText(answer))
  if (form === undefined) return undefined
  return { ...lead, url: answer.movedTo ?? lead.url, form }
}

async function firstCommonPlace(pageUrl: string, search: SiteSearch): Promise<readonly FeedCandidate[]> {
  for (const place of commonPlaces) {
    const url = new URL(`/${place}`, pageUrl).href
    const found = await check({ url, basis: 'common-place', reason: `lies where feeds often lie (/${place})` }, search)
    if (found) return [found]
  }
  return []
}

/** Declared before linked, the site's news before its comments, what is near the page before what is far; else the page's order. */
function rankLinks(links: readonly FeedLink[], pageUrl: string): readonly FeedLink[] {
  const page = new URL(pageUrl)
  return links
    .map((link, at) => ({ link, at, weight: weightOf(link, page) }))
    .toSorted((a, b) => b.weight - a.weight || a.at - b.at)
    .map(({ link }) => link)
}

function weightOf({ url, title = '', basis }: FeedLink, page: URL): number {
  const words = `${url} ${title}`.toLowerCase()
  const isOfComments = /comment|kommentar|reply|replies|респонс|коментар|комментар/u.test(words)
  const isOfPart = /\b(?:tag|author|podcast|search|category)\b/u.test(words)
  const isOnSite = new URL(url).hostname.replace(/^www\./u, '') === page.hostname.replace(/^www\./u, '')
  return (basis === 'link' ? 4 : 0) + (isOnSite ? 1 : 0) - (isOfComments ? 8 : 0) - (isOfPart ? 2 : 0)
}

function nothing(sentence: string): Discovery {
  return { kind: 'nothing', sentence }
}
