import type { FeedListing } from '../model/watched-feed.ts'
import { decodeBytes } from '../text/decode-bytes.ts'
import { readXml, type XmlElement } from './xml-tree.ts'

const feedsMax = 100_000
const folderCharsMax = 200

interface Open {
  readonly element: XmlElement
  readonly folder: string
}

/** The feeds that an OPML file lists, each once with the folder that it stands in first; undefined when it is no OPML. */
export function readOpml(bytes: Uint8Array): readonly FeedListing[] | undefined {
  const tree = readXml(decodeBytes(bytes).text)
  if (tree.kind !== 'tree') return undefined
  const feeds = new Map<string, FeedListing>()
  const open: Open[] = tree.roots.map((element) => ({ element, folder: '' })).reverse()
  let isOpml = false
  // Bounded by the elements of the tree, which are capped.
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { element, folder } = next
    if (element.name === 'opml') isOpml = true
    const feed = listedFeed(element, folder)
    if (feed && feeds.size < feedsMax && !feeds.has(feed.url)) feeds.set(feed.url, feed)
    const inside = feed ? folder : folderInside(element, folder)
    for (const child of element.children.toReversed()) {
      if (typeof child !== 'string') open.push({ element: child, folder: inside })
    }
  }
  return isOpml ? [...feeds.values()] : undefined
}

function listedFeed({ name, attributes }: XmlElement, folder: string): FeedListing | undefined {
  if (name !== 'outline') return undefined
  const url = attributes.get('xmlurl')?.trim()
  if (!url || !URL.canParse(url)) return undefined
  const title = attributes.get('title')?.trim() || attributes.get('text')?.trim()
  const site = attributes.get('htmlurl')?.trim()
  return {
    url,
    ...(title ? { title } : {}),
    ...(site && URL.canParse(site) ? { site } : {}),
    ...(folder === '' ? {} : { folder }),
  }
}

/** An outline without a feed is a folder; a slash in its name would part it. */
function folderInside({ name, attributes }: XmlElement, folder: string): string {
  if (name !== 'outline') return folder
  const called = (attributes.get('title')?.trim() || attributes.get('text')?.trim() || '').replaceAll('/', '∕')
  const path = folder === '' || called === '' ? folder + called : `${folder}/${called}`
  return path.length > folderCharsMax ? folder : path
}
