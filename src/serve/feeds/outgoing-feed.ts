import type { StoryEntry } from './story-entries.ts'

/** An outgoing feed: what it is called, where it stands, what is in it. */
export interface OutgoingFeed {
  readonly title: string
  /** Origin of the addresses, without a slash at its end. */
  readonly root: string
  /** Path and query of the feed itself, and of the page that shows the same. */
  readonly selfPath: string
  readonly pagePath: string
  readonly entries: readonly StoryEntry[]
}

/** Characters that XML 1.0 does not allow (section 2.2). */
// oxlint-disable-next-line no-control-regex -- these are the characters meant
const forbiddenInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu
const epoch = '1970-01-01T00:00:00.000Z'

/** The feed as Atom (RFC 4287). */
export function atomFeed(feed: OutgoingFeed): string {
  const updated = feed.entries
    .flatMap((entry) => entry.updatedAt ?? [])
    .toSorted()
    .at(-1)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${xml(feed.title)}</title><id>${xml(feed.root + feed.selfPath)}</id><updated>${updated ?? epoch}</updated>
<link rel="self" type="application/atom+xml" href="${xml(feed.root + feed.selfPath)}"/><link rel="alternate" type="text/html" href="${xml(feed.root + feed.pagePath)}"/><author><name>Headwater</name></author>
${feed.entries.map((entry) => atomEntry(entry, feed.root)).join('\n')}
</feed>
`
}

function atomEntry(entry: StoryEntry, root: string): string {
  const references = entry.references.map(({ url }) => `<link rel="related" href="${xml(url)}"/>`).join('')
  return `<entry xml:lang="${xml(entry.language)}"><id>${xml(entry.id)}</id><title>${xml(entry.title)}</title><updated>${entry.updatedAt ?? epoch}</updated><link rel="alternate" type="text/html" href="${xml(root + entry.path)}"/>${references}<summary>${xml(entry.summary)}</summary></entry>`
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** `text` as it stands in XML, in content and in quoted attributes. */
function xml(text: string): string {
  return text.replaceAll(forbiddenInXml, ' ').replaceAll(/[&<>"]/gu, (mark) => marks[mark] ?? mark)
}

/** The feed as JSON Feed 1.1, with `_references` that say how each report is cited (CiTO). */
export function jsonFeed(feed: OutgoingFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: `${feed.root}${feed.pagePath}`,
    feed_url: `${feed.root}${feed.selfPath}`,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: `${feed.root}${entry.path}`,
      title: entry.title,
      content_text: entry.summary,
      language: entry.language,
      ...(entry.updatedAt === undefined ? {} : { date_modified: entry.updatedAt }),
      _references: entry.references.map(({ url, intent }) => ({ url, cito: [intent] })),
    })),
  })
}
