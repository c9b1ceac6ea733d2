import type { FeedListing } from '../model/watched-feed.ts'

interface Folder {
  readonly feeds: FeedListing[]
  readonly folders: Map<string, Folder>
}

/** An OPML 2.0 file that lists the feeds in their folders, as other readers take it. */
export function writeOpml(feeds: readonly FeedListing[], title: string): string {
  const top: Folder = newFolder()
  for (const feed of feeds) folderOf(top, feed.folder ?? '').feeds.push(feed)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escaped(title)}</title></head>`,
    '  <body>',
    ...outlinesOf(top, '    '),
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

function newFolder(): Folder {
  return { feeds: [], folders: new Map() }
}

function folderOf(top: Folder, path: string): Folder {
  let folder = top
  for (const name of path.split('/').filter((part) => part !== '')) {
    const inside = folder.folders.get(name) ?? newFolder()
    folder.folders.set(name, inside)
    folder = inside
  }
  return folder
}

function outlinesOf(folder: Folder, indent: string): readonly string[] {
  return [
    ...folder.feeds.map((feed) => indent + feedOutline(feed)),
    ...[...folder.folders].flatMap(([name, inside]) => [
      `${indent}<outline text="${escaped(name)}" title="${escaped(name)}">`,
      ...outlinesOf(inside, `${indent}  `),
      `${indent}</outline>`,
    ]),
  ]
}

function feedOutline({ url, title, site }: FeedListing): string {
  const name = escaped(title ?? url)
  const home = site === undefined ? '' : ` htmlUrl="${escaped(site)}"`
  return `<outline type="rss" text="${name}" title="${name}" xmlUrl="${escaped(url)}"${home}/>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Safe inside a quoted attribute; what XML 1.0 cannot hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign)
    .replace(/\s+/gu, ' ')
}
