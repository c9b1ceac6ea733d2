import { decodeBytes } from '../text/decode-bytes.ts'
import { readXml, type XmlElement } from './xml-tree.ts'

/** A feed that an OPML file lists. */
export interface ListedFeed {
  readonly url: string
  readonly title?: string
}

const feedsMax = 100_000

/** The feeds that an OPML file lists, each once, whatever folders they stand in; undefined when it is no OPML. */
export function readOpml(bytes: Uint8Array): readonly ListedFeed[] | undefined {
  const tree = readXml(decodeBytes(bytes).text)
  if (tree.kind !== 'tree') return undefined
  const feeds = new Map<string, ListedFeed>()
  const open: XmlElement[] = tree.roots.toReversed()
  let isOpml = false
  // Bounded by the elements of the tree, which are capped.
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === 'opml') isOpml = true
    const feed = listedFeed(element)
    if (feed && feeds.size < feedsMax && !feeds.has(feed.url)) feeds.set(feed.url, feed)
    for (const child of element.children.toReversed()) if (typeof child !== 'string') open.push(child)
  }
  return isOpml ? [...feeds.values()] : undefined
}

function listedFeed({ name, attributes }: XmlElement): ListedFeed | undefined {
  if (name !== 'outline') return undefined
  const url = attributes.get('xmlurl')?.trim()
  if (!url || !URL.canParse(url)) return undefined
  const title = attributes.get('title')?.trim() || attributes.get('text')?.trim()
  return { url, ...(title ? { title } : {}) }
}
