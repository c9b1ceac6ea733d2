import { discarded, type Fate, kept, quarantined } from '../model/fate.ts'
import type { FateBook } from '../telemetry/fate-book.ts'
import { fateOfWork } from '../telemetry/pass-stage.ts'
import { type Feed, type FeedInput, type ParsedFeed, parseFeed } from './parse-feed.ts'
import { readMail } from './read-mail.ts'

/** The items of a feed, each with its fate; a feed that cannot be read is put aside as a whole. */
export function parseItems(input: FeedInput, fates: FateBook): Fate<Feed> {
  return itemsOf(
    fateOfWork('parse', () => parseFeed(input)),
    fates,
  )
}

/** The newsletter that a mail is, as a feed of one item, with its fate. */
export async function parseMail(input: FeedInput, fates: FateBook): Promise<Fate<Feed>> {
  return itemsOf(kept(await readMail(input)), fates)
}

function itemsOf(fate: Fate<ParsedFeed>, fates: FateBook): Fate<Feed> {
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
