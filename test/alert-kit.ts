// Alerts over a real store that holds the invented story, with a clock set by hand; what leaves goes to loopback, or nowhere.

import { wordsOfArticle } from '../src/commands/article-words.ts'
import type { Alert } from '../src/model/alert.ts'
import type { AttributedArticle } from '../src/model/report.ts'
import type { Story } from '../src/model/story.ts'
import { type AlertDesk, type DeskTools, openAlertDesk } from '../src/serve/notify/alert-desk.ts'
import { evaluateAlerts } from '../src/serve/notify/evaluate-alerts.ts'
import type { OutgoingDoor } from '../src/serve/notify/outgoing-door.ts'
import { newPushKey, pushIdentity } from '../src/serve/notify/push-identity.ts'
import { type MessageSender, openMessageSender } from '../src/serve/notify/send-messages.ts'
import { english } from '../src/serve/texts/english.ts'
import { type Store, storeOver } from '../src/store/open-store.ts'
import { migrate } from '../src/store/sqlite/migrate.ts'
import { allMigrations } from '../src/store/sqlite/migrations/all-migrations.ts'
import { openSqliteDriver } from '../src/store/sqlite/open-sqlite-driver.ts'
import type { StoreDriver } from '../src/store/store-driver.ts'
import type { Clock } from '../src/telemetry/clock.ts'
import { inventedArticles, inventedStory } from './invented-story.ts'

export const ida = 'ida'
export const begin = Date.parse('2031-04-03T08:00:00Z')

/** A door that leads nowhere. */
export const closedDoor: OutgoingDoor = {
  post: () => Promise.resolve({ kind: 'failed', sentence: 'cannot be reached.' }),
}

export interface AlertKit {
  readonly store: Store
  readonly work: DeskTools
  readonly desk: AlertDesk
  readonly sender: MessageSender
  readonly pass: (milliseconds: number) => void
  readonly now: () => number
  /** Keeps the story as it is told now, as the intake does. */
  readonly keep: (story: Story, articles?: readonly AttributedArticle[]) => void
  /** Looks at all changed stories. */
  readonly evaluate: () => number
  /** An alert of Ida's on the invented story, or on a search, with a channel of its own; gives both. */
  readonly watch: (wish: Partial<Parameters<AlertDesk['addAlert']>[1]> & { readonly typed?: string }) => Alert
  /** What was written for the first channel, as reasons, oldest first. */
  readonly told: () => readonly (readonly string[])[]
}

interface AlertKitOptions {
  readonly door?: OutgoingDoor
  readonly driver?: StoreDriver
  /** Keep the invented story at once. */
  readonly isEmpty?: boolean
}

/** Alerts over a store in memory. */
export function alertKit({ door = closedDoor, driver = memory(), isEmpty = false }: AlertKitOptions = {}): AlertKit {
  let now = begin
  const store = storeOver(driver, () => undefined)
  const clock = { now: () => now }
  const key = newPushKey()
  const base = {
    alerts: store.alerts,
    outbox: store.outbox,
    savedSearches: store.savedSearches,
    stories: { readStory: store.readStory, find: store.search.find },
    changesOf: store.checks.changesOf,
    together: store.together,
    door,
    identity: () =>
      pushIdentity(
        store.alerts.pushKey(() => key),
        'mailto:desk@headwater.example',
      ),
    clock,
    chance: () => 0,
    rootAddress: () => 'https://news.example',
  }
  const sender = openMessageSender(base)
  const work: DeskTools = { ...base, sender }
  const desk = openAlertDesk(work)
  const keep = keeperOf(store, clock)
  if (!isEmpty) keep(inventedStory)
  return {
    store,
    work,
    desk,
    sender,
    keep,
    now: clock.now,
    pass: (milliseconds) => {
      now += milliseconds
    },
    evaluate: () => evaluateAlerts(work, 100),
    watch: ({ typed, ...wish }) => {
      const saved = typed === undefined ? undefined : desk.saveSearch(ida, typed, '')
      const topic =
        saved?.kind === 'done'
          ? ({ kind: 'search', search: saved.made.id } as const)
          : ({ kind: 'story', story: inventedStory.id } as const)
      const done = desk.addAlert(ida, {
        topic,
        triggers: ['new-origin', 'state-changed', 'conflict', 'correction'],
        ...wish,
      })
      if (done.kind === 'problem') throw new Error(done.say(english))
      return done.made
    },
    told: () => {
      const [channel] = desk.channels(ida)
      return channel === undefined
        ? []
        : desk
            .messages(channel.id, 100)
            .toReversed()
            .map((message) => message.reasons.map(({ trigger }) => trigger))
    },
  }
}

/** Keeps a story with its articles, as the intake does. */
function keeperOf(store: Store, clock: Clock): AlertKit['keep'] {
  return (story, articles = inventedArticles) => {
    const known = articles.filter(({ id }) => store.article(id) === undefined)
    store.keepArticles(known.map((article) => ({ identity: `id:${article.id}`, article, seenAt: iso(clock.now()) })))
    store.search.keepWords(known.map(wordsOfArticle))
    store.keepStories({
      places: new Map(story.reports.map((report) => [report.id, story.id])),
      changedArticles: new Set(story.reports.map((report) => report.id)),
      tell: (id) => (id === story.id ? story : undefined),
      changedAt: iso(clock.now()),
    })
  }
}

function memory(): StoreDriver {
  const driver = openSqliteDriver(':memory:', { busyMilliseconds: 0 })
  migrate(driver, allMigrations, 'test')
  return driver
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
