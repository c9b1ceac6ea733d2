import type { FeedHealth, WatchedFeed } from '../../model/watched-feed.ts'
import { oneLine } from './attribution-text.ts'

const healthWords: Readonly<Record<FeedHealth, string>> = {
  new: 'not polled yet',
  well: 'well',
  'in-trouble': 'in trouble',
  ended: 'ended',
}

/** A feed in one line for people: how it is doing, what it is called, where it is. */
export function feedText(feed: WatchedFeed): string {
  const folder = feed.folder === undefined ? '' : `${feed.folder}/`
  const name = feed.title === undefined ? '' : `${oneLine(feed.title)}  `
  const problem = feed.problem === undefined ? '' : `: it ${feed.problem}`
  const moved = feed.movedTo === undefined ? '' : ` (moved to ${feed.movedTo})`
  return `${healthWords[feed.health].padEnd(14)}  ${folder}${name}${feed.url}${moved}${problem}`
}
