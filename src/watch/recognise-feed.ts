export type FeedForm = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap' | 'sitemap-index'

/** How far into a document its root is looked for; comments and declarations may stand before it. */
const headChars = 4_096

/** What kind of feed or sitemap a text is, by its root and not by the type its server gives; undefined for anything else. */
export function recogniseFeed(text: string): FeedForm | undefined {
  const head = text.slice(0, headChars)
  if (/^[\s\u{feff}]*\{/u.test(head)) return /jsonfeed\.org\/version/u.test(head) ? 'json' : undefined
  // Warnings of a server may stand before a feed; a page that quotes a feed is still a page.
  const root = /<(?:!doctype\s+html|html|head|body|(?:\w+:)?(rss|channel|rdf|feed|urlset|sitemapindex))(?=[\s>/])/iu
    .exec(withoutComments(head))?.[1]
    ?.toLowerCase()
  switch (root) {
    case 'rss':
    case 'channel':
      return 'rss'
    case 'rdf':
      return 'rdf'
    case 'feed':
      return 'atom'
    case 'urlset':
      return 'sitemap'
    case 'sitemapindex':
      return 'sitemap-index'
    default:
      return undefined
  }
}

function withoutComments(head: string): string {
  return head
    .split('<!--')
    .map((part, at) => {
      const end = part.indexOf('-->')
      return at === 0 ? part : end < 0 ? '' : part.slice(end + 3)
    })
    .join('')
}
