import type { Item } from '../model/item.ts'
import type { CommandTools } from './command.ts'

/** Clocks of publishers may be wrong by zones; what is dated later than this is told. */
const aheadMilliseconds = 86_400_000

/** Tells, once a feed, that it dates items in the future: the dates stay as they were given, and nothing has failed. */
export function tellFutureDates(
  items: readonly Item[],
  { terminal, clock }: Pick<CommandTools, 'terminal' | 'clock'>,
): void {
  const latest = clock.now() + aheadMilliseconds
  const ahead = items.filter(({ publishedAt }) => publishedAt !== undefined && Date.parse(publishedAt) > latest)
  const [first] = ahead
  if (first === undefined) return
  const what = ahead.length === 1 ? 'an item' : `${ahead.length} items`
  terminal.write(`headwater: ${first.feed}: dates ${what} in the future (${first.publishedAt ?? ''}); kept as given.\n`)
}
