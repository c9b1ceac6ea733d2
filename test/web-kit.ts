// A web application over the invented story, for the tests of pages.
import type { Hono } from 'hono'
import { createWebApp } from '../src/serve/create-web-app.ts'
import type { GroupingDesk } from '../src/serve/grouping/grouping-desk.ts'
import { readerAtThisMachine } from '../src/serve/reader.ts'
import type { Addition, StoryOnPage, StoryReader } from '../src/serve/story-reader.ts'
import type { ShownCase, TakedownDesk } from '../src/serve/takedown-desk.ts'
import type { WebTools } from '../src/serve/web-tools.ts'
import { accountBookIn } from '../src/store/account-rows.ts'
import { auditLogIn } from '../src/store/audit-rows.ts'
import { commentBookIn } from '../src/store/comment-rows.ts'
import { readingMarksIn } from '../src/store/mark-rows.ts'
import { personalDataIn } from '../src/store/personal-data.ts'
import { migrate } from '../src/store/sqlite/migrate.ts'
import { allMigrations } from '../src/store/sqlite/migrations/all-migrations.ts'
import { openSqliteDriver } from '../src/store/sqlite/open-sqlite-driver.ts'
import type { StoreDriver } from '../src/store/store-driver.ts'
import { alertKit } from './alert-kit.ts'
import { inventedArticles, inventedOutlet, inventedStory } from './invented-story.ts'

/** The invented story with its articles. */
export const page: StoryOnPage = { story: inventedStory, articles: inventedArticles }
/** Words that would run if they were taken for markup. */
export const hostile = '<script>alert(1)</script>"\'&'

/** A reader over these stories, as the store is one. */
export function readerOver(pages: readonly StoryOnPage[]): StoryReader {
  return {
    listStories: () => [...pages],
    readStory: (id) => pages.find((each) => each.story.id === id),
    storiesOfSubject: () => pages,
    readArticle: (id) => {
      const article = inventedArticles.find((each) => each.id === id)
      return article && { article, stories: pages }
    },
    find: () => [{ article: 'wire-pickup', story: 'story-lantern-scoop' }],
    outletRecord: (name) => (name === inventedOutlet.name ? inventedOutlet : undefined),
    listOutlets: () =>
      pages.length === 0 ? [] : [{ name: 'The Lantern', domain: 'lantern.example', articleCount: 2 }],
  }
}

/** A desk to which nobody has sent a notice. */
export const noTakedowns: TakedownDesk = {
  receive: () => 'case-1',
  decide: () => false,
  reverse: () => false,
  counter: () => false,
  read: () => undefined,
  list: () => [],
}

/** Figures of a store of which nothing is known. */
export const noFigures: WebTools['operating'] = {
  counts: () => ({ articles: 0, stories: 0, outlets: 0 }),
  itemsWaiting: () => 0,
  disk: () => ({ storeBytes: 0, bytesFree: 9_000_000_000 }),
}

/** A notice that waits for a decision. */
export const inventedCase: ShownCase = {
  found: {
    id: 'case-1',
    events: [
      {
        kind: 'received',
        at: '2031-04-03T06:00:00.000Z',
        actor: 'notifier',
        notice: {
          urls: ['https://wire-pickup.example/report'],
          ground: 'copyright',
          explanation: 'It is our text.',
          name: 'Ida Moor',
          email: 'ida@moor.example',
        },
      },
    ],
  },
  state: {
    notice: {
      urls: ['https://wire-pickup.example/report'],
      ground: 'copyright',
      explanation: 'It is our text.',
      name: 'Ida Moor',
      email: 'ida@moor.example',
    },
    receivedAt: '2031-04-03T06:00:00.000Z',
    status: 'waiting',
    isWithheld: false,
    hidesAt: '2031-04-04T02:00:00.000Z',
    dueAt: '2031-04-04T06:00:00.000Z',
    reason: undefined,
    decidedAt: undefined,
    counterStatement: undefined,
  },
}

const refused = { kind: 'problem', why: 'no-story' } as const
/** A desk that repairs nothing. */
const noRepairs: GroupingDesk = {
  split: () => Promise.resolve(refused),
  apart: () => Promise.resolve(refused),
  merge: () => Promise.resolve(refused),
  undo: () => Promise.resolve(refused),
}

/** The driver of an empty store in memory. */
export function driverInMemory(): StoreDriver {
  const driver = openSqliteDriver(':memory:', { busyMilliseconds: 0 })
  migrate(driver, allMigrations, 'test')
  return driver
}

/** What the application is handed of accounts: a store of its own, in memory, in which nobody has one. */
export function noAccounts(
  driver = driverInMemory(),
): Pick<
  WebTools,
  'accounts' | 'personalData' | 'readerOf' | 'logIn' | 'marks' | 'comments' | 'audit' | 'grouping' | 'alertDesk'
> {
  return {
    accounts: accountBookIn(driver),
    alertDesk: alertKit({ driver }).desk,
    personalData: personalDataIn(driver),
    marks: readingMarksIn(driver),
    comments: commentBookIn(driver),
    audit: auditLogIn(driver),
    grouping: noRepairs,
    readerOf: readerAtThisMachine,
    logIn: { isRequired: false, sessionDays: 30, isSecure: false },
  }
}

/** The application over these stories; what is added is put into `additions`. */
export function appWith(pages: readonly StoryOnPage[], additions: Addition[] = []): Hono {
  return createWebApp({
    ...noAccounts(),
    stories: readerOver(pages),
    takedowns: { ...noTakedowns, read: (id) => (id === inventedCase.found.id ? inventedCase : undefined) },
    clock: { now: () => Date.parse('2031-04-03T08:00:00Z') },
    listFeeds: () => [],
    operating: noFigures,
    takeIn: (addition) => {
      additions.push(addition)
      return Promise.resolve(
        addition.kind === 'feed' && addition.address.includes('broken')
          ? { isDone: false, sentence: 'The feed did not answer; try its address in a browser.' }
          : { isDone: true, sentence: 'Done.' },
      )
    },
    storiesOnFrontMax: 50,
    uploadBytesMax: 2000,
  })
}
/** The markup at an address. */
export const textOf = async (path: string, app = appWith([page])): Promise<string> => (await app.request(path)).text()
/** A form as a browser posts it. */
export const post = (form: Readonly<Record<string, string>>, origin = 'http://localhost') => ({
  method: 'POST',
  headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(form).toString(),
})
/** What a reader reads: the page without its tags. */
export const withoutTags = (markup: string): string =>
  markup
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/gu, ' ')
