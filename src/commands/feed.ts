import type { WatchedFeed } from '../model/watched-feed.ts'
import type { Store } from '../store/open-store.ts'
import { openStore } from '../store/open-store.ts'
import { StoreError } from '../store/store-error.ts'
import type { Command, CommandTools, ExitStatus } from './command.ts'
import { UsageError } from './command.ts'
import type { FeedWork } from './feed-work.ts'
import { addFeeds, checkFeeds, exportFeeds, importFeeds, listFeeds, removeFeeds } from './feed-work.ts'
import { openMessages } from './open-run.ts'
import { outputFormat, parseOptions } from './parse-options.ts'
import { feedText } from './people/feed-text.ts'
import { feedShape } from './shapes/feed-shape.ts'

const help = `Usage: headwater feed add [--folder NAME] ADDRESS…
       headwater feed list
       headwater feed check [ADDRESS…]
       headwater feed import FILE… | -
       headwater feed export
       headwater feed remove ADDRESS…

Keeps the feeds that \`headwater serve\` watches.

  add      watches a feed, or the feed of a site whose address is given
  list     prints the feeds with their health, one line of JSON a feed
  check    polls the feeds given (all without ADDRESS) once and prints their health; what is new is read by serve
  import   watches the feeds of OPML files, in their folders
  export   prints the feeds as OPML
  remove   no longer watches a feed; what it brought stays

Options:
  --store PATH         the folder of the store (default ./data)
  --folder NAME        where added feeds stand; levels are parted by /
  --format json|text   JSON Lines (default), or one line a feed for people
  --help               this text

Examples:
  headwater feed add https://news.example/
  headwater feed import subscriptions.opml
  headwater feed list --format text
`

const options = { store: { type: 'string' }, folder: { type: 'string' }, format: { type: 'string' } } as const

interface Action {
  readonly work: (work: FeedWork) => AsyncIterable<WatchedFeed> | Promise<void>
  readonly takes: 'addresses' | 'some addresses' | 'files' | 'nothing'
}

const actions: Readonly<Record<string, Action>> = {
  add: { work: addFeeds, takes: 'addresses' },
  list: { work: listFeeds, takes: 'nothing' },
  check: { work: checkFeeds, takes: 'some addresses' },
  import: { work: importFeeds, takes: 'files' },
  export: { work: exportFeeds, takes: 'nothing' },
  remove: { work: removeFeeds, takes: 'addresses' },
}

/** `headwater feed`: the feeds that are watched. */
export const feedCommand: Command = {
  name: 'feed',
  summary: 'the feeds that serve watches: add, list, check, import, export, remove',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, options)
    const format = outputFormat(values.format)
    const [name = '', ...given] = positionals
    const action = actionCalled(name)
    checkGiven(name, given, action)
    const store = openFeedStore(values.store ?? tools.settings.storeFolder, tools)
    try {
      const folder = values.folder === undefined ? {} : { folder: values.folder }
      return await work(action, { store, tools, given, messages: openMessages('feed', tools), ...folder }, format)
    } finally {
      store.close()
    }
  },
}

async function work(action: Action, plan: FeedWork, format: 'json' | 'text'): Promise<ExitStatus> {
  const done = action.work(plan)
  if (done instanceof Promise) await done
  else {
    for await (const feed of done) {
      await plan.tools.terminal.print(format === 'text' ? feedText(feed) : JSON.stringify(feedShape(feed)))
    }
  }
  return plan.messages.close()
}

function actionCalled(name: string): Action {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action) return action
  const names = Object.keys(actions).join(', ')
  throw new UsageError(name === '' ? `Say what to do: ${names}.` : `There is no "feed ${name}"; there are ${names}.`)
}

function checkGiven(name: string, given: readonly string[], { takes }: Action): void {
  if (takes === 'nothing' && given.length > 0) throw new UsageError(`feed ${name} takes no ${given[0] ?? ''}.`)
  if (takes === 'addresses' && given.length === 0) throw new UsageError(`Give the ADDRESS of a feed to ${name}.`)
  if (takes === 'files' && given.length === 0) throw new UsageError('Give an OPML FILE, or - for standard input.')
}

function openFeedStore(folder: string, { settings }: CommandTools): Store {
  try {
    return openStore({ folder, busyMilliseconds: settings.storeBusyMilliseconds })
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== 'STORE_BUSY') throw error
    const sentence = `the store ${folder} is in use by a Headwater that runs; use its page /feeds, or end it first.`
    throw new StoreError('STORE_BUSY', sentence, error)
  }
}
