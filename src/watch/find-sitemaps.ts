import { pageText } from './page-text.ts'
import type { SiteSearch } from './site-search.ts'

const sitemapsMax = 2
const namedMax = 200
const robotsCharsMax = 512_000

/** The sitemaps of news that the site's robots.txt names: news in the name counts first, then one index is opened to look for it. */
export async function findSitemaps(pageUrl: string, search: Pick<SiteSearch, 'ask'>): Promise<readonly string[]> {
  const robots = await textAt(new URL('/robots.txt', pageUrl).href, search)
  const named = sitemapLines(robots, pageUrl)
  const ofNews = named.filter(isOfNews)
  if (ofNews.length > 0) return ofNews.slice(0, sitemapsMax)
  const [first] = named
  if (first === undefined) return []
  const index = await textAt(first, search)
  return locations(index).filter(isOfNews).slice(0, sitemapsMax)
}

async function textAt(url: string, search: Pick<SiteSearch, 'ask'>): Promise<string> {
  const answer = await search.ask(url)
  return answer.kind === 'page' ? pageText(answer) : ''
}

function sitemapLines(robots: string, pageUrl: string): readonly string[] {
  return [...robots.slice(0, robotsCharsMax).matchAll(/^[ \t]*site-?map[ \t]*:[ \t]*(\S+)/gimu)]
    .slice(0, namedMax)
    .map(([, address = '']) => (URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : ''))
    .filter((url) => /^https?:/u.test(url))
}

function isOfNews(url: string): boolean {
  return /news|nachrichten|noticias|novosti|новин/u.test(new URL(url).pathname.toLowerCase())
}

function locations(index: string): readonly string[] {
  return [...index.slice(0, robotsCharsMax).matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^\s<\]]+)/giu)]
    .slice(0, namedMax)
    .map(([, address = '']) => address.replaceAll('&amp;', '&'))
    .filter((url) => URL.canParse(url) && /^https?:/u.test(url))
}
