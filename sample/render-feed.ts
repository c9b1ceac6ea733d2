import { articleUrl, type SampleArticle, type SampleOutlet } from './read-newsroom.ts'
import { escapeHtml } from './render-page.ts'

/** Where an outlet's feed stands on its host. */
export function feedPath(outlet: SampleOutlet): string {
  if (outlet.feed === 'json') return '/feed.json'
  return outlet.feed === 'atom' ? '/atom.xml' : '/feed.xml'
}

/** The feed of an outlet in the form it publishes, newest item first. */
export function renderFeed(outlet: SampleOutlet, articles: readonly SampleArticle[]): string {
  const own = articles.filter((article) => article.outlet === outlet).toReversed()
  if (outlet.feed === 'json') return jsonFeed(outlet, own)
  return outlet.feed === 'atom' ? atomFeed(outlet, own) : rssFeed(outlet, own)
}

function rssFeed(outlet: SampleOutlet, articles: readonly SampleArticle[]): string {
  const items = articles.map(
    (article) => `<item>
<title>${escapeHtml(article.headline)}</title>
<link>${escapeHtml(articleUrl(article))}</link>
<guid isPermaLink="false">${outlet.id}:${article.id}</guid>
<pubDate>${rfc822(article.published)}</pubDate>
${article.byline === undefined ? '' : `<dc:creator>${escapeHtml(article.byline)}</dc:creator>`}
<category>${escapeHtml(article.section)}</category>
<description><![CDATA[${summaryOf(article)}]]></description>
</item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>${escapeHtml(outlet.name)}</title><link>http://${outlet.host}/</link><description>${escapeHtml(outlet.tagline)}</description>
<language>${outlet.language}</language><ttl>30</ttl>
${items.join('\n')}
</channel></rss>`
}

function atomFeed(outlet: SampleOutlet, articles: readonly SampleArticle[]): string {
  const entries = articles.map(
    (article) => `<entry>
<title>${escapeHtml(article.headline)}</title>
<link rel="alternate" type="text/html" href="${escapeHtml(articleUrl(article))}"/>
<id>tag:${outlet.host},2026:${article.id}</id>
<published>${article.published}</published><updated>${article.modified ?? article.published}</updated>
${article.byline === undefined ? '' : `<author><name>${escapeHtml(article.byline)}</name></author>`}
${article.syndicated === undefined ? '' : `<source><id>${article.syndicated}</id><title>${escapeHtml(article.byline ?? '')}</title><link href="${article.syndicated}"/></source>`}
<summary>${escapeHtml(summaryOf(article))}</summary>
</entry>`,
  )
  const updated = articles[0]?.published ?? '2026-03-01T00:00:00Z'
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<title>${escapeHtml(outlet.name)}</title><subtitle>${escapeHtml(outlet.tagline)}</subtitle>
<link rel="alternate" href="http://${outlet.host}/"/><link rel="self" href="http://${outlet.host}/atom.xml"/>
<id>http://${outlet.host}/</id><updated>${updated}</updated>
${entries.join('\n')}
</feed>`
}

function jsonFeed(outlet: SampleOutlet, articles: readonly SampleArticle[]): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    description: outlet.tagline,
    home_page_url: `http://${outlet.host}/`,
    feed_url: `http://${outlet.host}/feed.json`,
    language: outlet.language,
    items: articles.map((article) => ({
      id: `${outlet.id}/${article.id}`,
      url: articleUrl(article),
      title: article.headline,
      summary: summaryOf(article),
      date_published: article.published,
      ...(article.modified === undefined ? {} : { date_modified: article.modified }),
      ...(article.byline === undefined ? {} : { authors: article.byline.split(', ').map((name) => ({ name })) }),
    })),
  })
}

function summaryOf(article: SampleArticle): string {
  const first = article.blocks.find((block) => block.kind === 'paragraph')
  return (article.standfirst ?? first?.text ?? '').replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1')
}

/** `2026-03-11T19:42:00+01:00` as RSS writes it, the offset kept. */
function rfc822(iso: string): string {
  const wall = new Date(`${iso.slice(0, 19)}Z`)
  const zone = iso.slice(19) === 'Z' ? '+0000' : iso.slice(19).replace(':', '')
  return wall.toUTCString().replace('GMT', zone)
}
