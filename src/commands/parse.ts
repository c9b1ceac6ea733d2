import type { Item } from '../model/item.ts'
import { parseItems, parseMail } from '../parse/parse-items.ts'
import type { Command, CommandTools } from './command.ts'
import { UsageError } from './command.ts'
import type { Messages } from './open-run.ts'
import { openMessages } from './open-run.ts'
import { outputFormat, parseOptions } from './parse-options.ts'
import { oneLine } from './people/attribution-text.ts'
import type { BytesRead } from './read-bytes.ts'
import { readFileBytes, readStreamBytes } from './read-bytes.ts'
import { itemShape } from './shapes/item-shape.ts'
import { tellFutureDates } from './tell-future-dates.ts'

const help = `Usage: headwater parse [--format json|text] FILE… | -

Reads feeds (RSS, Atom, RDF, JSON Feed), sitemaps and newsletters (.eml) and prints their items, one line of JSON an item:
{"feed","id","url","title","summary","contentHtml","publishedAt","authors",…}; "feed" is the file as it was given.

Options:
  --format json|text   JSON Lines (default), or one line an item for people
  --help               this text

Examples:
  headwater parse feed.xml
  headwater parse feeds/*.xml | wc -l
`

/** `headwater parse`: feeds to items. */
export const parseCommand: Command = {
  name: 'parse',
  summary: 'feeds to items',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, { format: { type: 'string' } })
    const format = outputFormat(values.format)
    if (positionals.length === 0) throw new UsageError('Give a FILE that holds a feed, or - for standard input.')
    const messages = openMessages('parse', tools)
    for (const path of positionals) {
      if (tools.terminal.signal.aborted) break
      for (const item of await itemsOf(path, messages, tools)) {
        await tools.terminal.print(format === 'text' ? itemText(item) : JSON.stringify(itemShape(item)))
      }
    }
    return messages.close()
  },
}

function bytesOf(path: string, { terminal, settings }: CommandTools): Promise<BytesRead> {
  return path === '-'
    ? readStreamBytes(terminal.standardInput, settings.documentBytesMax)
    : readFileBytes(path, settings.documentBytesMax)
}

async function itemsOf(feed: string, messages: Messages, tools: CommandTools): Promise<readonly Item[]> {
  const { settings } = tools
  const read = await bytesOf(feed, tools)
  if (read.kind === 'problem') {
    messages.problems.tell(feed, read.sentence)
    return []
  }
  const input = { feed, bytes: read.bytes, itemsMax: settings.feedItemsMax }
  const isMail = /\.eml$/iu.test(feed)
  const fate = isMail ? await parseMail(input, messages.fates) : parseItems(input, messages.fates)
  const parsed = messages.outputOf(feed, fate)
  if (parsed && parsed.itemsLeftOut > 0) {
    messages.problems.tell(feed, `has too many items; the last ${parsed.itemsLeftOut} were left out.`)
  }
  if (parsed && parsed.sitemaps.length > 0) {
    messages.problems.tell(feed, `lists ${parsed.sitemaps.length} sitemaps and no items; give one of these.`)
  }
  tellFutureDates(parsed?.items ?? [], tools)
  return parsed?.items ?? []
}

function itemText(item: Item): string {
  return [item.publishedAt ?? 'no date', item.title === undefined ? 'no title' : oneLine(item.title), item.url ?? '']
    .join('  ')
    .trimEnd()
}
