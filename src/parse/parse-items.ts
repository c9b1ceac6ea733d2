import { discarded, type Fate, kept, quarantined } from '../model/fate.ts'
import type { FateBook } from '../telemetry/fate-book.ts'
import { fateOfWork } from '../telemetry/pass-stage.ts'
import { type Feed, type FeedInput, type ParsedFeed, parseFeed } from './parse-feed.ts'

/** The items of a feed, each with its fate; a feed that cannot be read is put aside as a whole. */
export function parseItems(input: FeedInput, fates: FateBook): Fate<Feed> {
  const fate = fateOfWork('parse', () => parseFeed(input))
  const feed = fate.kind === 'kept' ? feedFate(fate.output) : fate
  if (feed.kind !== 'kept') fates.write('parse', feed)
  else {
    for (const item of feed.output.items) fates.write('parse', kept(item))
    for (let left = feed.output.itemsLeftOut; left > 0; left -= 1) fates.write('parse', tooManyItems)
  }
  return feed
}

const tooManyItems = discarded('too-many-items', 'stands after the last item that is read of a feed.')

function feedFate(parsed: ParsedFeed): Fate<Feed> {
  return parsed.kind === 'feed' ? kept(parsed) : quarantined(parsed.why, parsed.sentence)
}
