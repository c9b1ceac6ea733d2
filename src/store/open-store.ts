import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { OutletRecord } from '../model/outlet-record.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { Story } from '../model/story.ts'
import { type AccountBook, accountBookIn } from './account-rows.ts'
import { type AlertBook, alertBookIn } from './alert-rows.ts'
import type { ArticleChecks } from './article-checks.ts'
import { articleChecksIn } from './article-checks.ts'
import type { ArticleToKeep, IncomingArticle, Standing } from './article-rows.ts'
import { keepArticle, readArticle, replaceAttribution, standingOf } from './article-rows.ts'
import { type AuditLog, auditLogIn } from './audit-rows.ts'
import { type CaseBook, caseBookIn } from './case-rows.ts'
import { type CommentBook, commentBookIn } from './comment-rows.ts'
import { type CopyBook, copyBookIn } from './copy-rows.ts'
import type { FatesByStage } from './fate-rows.ts'
import { addFates, readFates } from './fate-rows.ts'
import type { WatchedFeeds } from './feed-rows.ts'
import { watchedFeedsIn } from './feed-rows.ts'
import type { ItemTasks } from './item-tasks.ts'
import { itemTasksIn } from './item-tasks.ts'
import { type ReadingMarks, readingMarksIn } from './mark-rows.ts'
import { type Outbox, outboxIn } from './outbox-rows.ts'
import { listOutlets, readOutletRecord } from './outlet-records.ts'
import { type PersonalData, personalDataIn } from './personal-data.ts'
import type { ArticleWithStories, StoreCounts, StoryShelf, StoryWithArticles } from './read-stories.ts'
import {
  countKept,
  listStories,
  readArticleWithStories,
  readOutletNames,
  readStory,
  storiesOfSubject,
} from './read-stories.ts'
import { rememberAnswers } from './remember-answers.ts'
import { type SavedSearches, savedSearchesIn } from './saved-search-rows.ts'
import { type SearchIndex, searchIndexIn } from './search-rows.ts'
import { holdWriterLock } from './sqlite/hold-writer-lock.ts'
import { migrate } from './sqlite/migrate.ts'
import { allMigrations } from './sqlite/migrations/all-migrations.ts'
import { openSqliteDriver } from './sqlite/open-sqlite-driver.ts'
import type { StoreDriver } from './store-driver.ts'
import { SpanMismatchError, StoreError } from './store-error.ts'
import { openStoryCache } from './story-cache.ts'
import type { StoryPlaces } from './story-places.ts'
import {
  isUntold,
  keepPlaces,
  readOpenPlaces,
  readPlace,
  readPlaces,
  readStoryArticles,
  readUngrouped,
  readUntold,
} from './story-places.ts'
import { keepStory } from './story-rows.ts'
import type { WebSubSubscriptions } from './websub-rows.ts'
import { subscriptionsIn } from './websub-rows.ts'
import { type Withdrawals, withdrawalsIn } from './withdrawal-rows.ts'

/** What is kept between runs: articles with their revisions, and what is concluded of them. One process at a time. */
export interface Store {
  readonly standingOf: (incoming: IncomingArticle, takenIds?: ReadonlySet<string>) => Standing
  /** Keeps all of them in one transaction, or none. */
  readonly keepArticles: (articles: readonly ArticleToKeep[]) => void
  /** Puts what is attributed in articles now in the place of what was, in one transaction. */
  readonly replaceAttributions: (articles: readonly AttributedArticle[]) => void
  readonly article: (id: string) => AttributedArticle | undefined
  readonly places: () => StoryPlaces
  /** The places in stories with an article first seen within so many days of the newest one. */
  readonly openPlaces: (days: number) => StoryPlaces
  /** The story that an article is in. */
  readonly placeOf: (article: string) => string | undefined
  readonly ungrouped: () => readonly string[]
  /** Ids of a story's articles, in the order in which they arrived. */
  readonly storyArticles: (story: string) => readonly string[]
  /** Keeps where the articles stand and what is concluded of each story whose reports changed, in one transaction. */
  readonly keepStories: (conclusions: Conclusions) => void
  readonly listStories: (limit: number) => readonly StoryWithArticles[]
  readonly readStory: (id: string) => StoryWithArticles | undefined
  readonly readArticle: (id: string) => ArticleWithStories | undefined
  /** The most recently changed stories that speak of a subject, at most `limit`. */
  readonly storiesOfSubject: (
    subject: { readonly kind: string; readonly name: string },
    limit: number,
  ) => readonly StoryWithArticles[]
  readonly outletRecord: (name: string) => OutletRecord | undefined
  /** The outlets with the most articles, at most `limit`. */
  readonly listOutlets: (limit: number) => ReturnType<typeof listOutlets>
  readonly addFates: (fates: FatesByStage) => void
  readonly fates: () => FatesByStage
  readonly outletNames: () => readonly string[]
  readonly counts: () => StoreCounts
  /** Does the work in one transaction: all of it or nothing. */
  readonly together: (work: () => void) => void
  readonly feeds: WatchedFeeds
  readonly items: ItemTasks
  readonly websub: WebSubSubscriptions
  readonly checks: ArticleChecks
  readonly withdrawals: Withdrawals
  readonly copies: CopyBook
  /** Words of articles, and what is found by them. */
  readonly search: SearchIndex
  /** Notices and takedowns. */
  readonly cases: CaseBook
  readonly savedSearches: SavedSearches
  readonly alerts: AlertBook
  /** What alerts have to tell. */
  readonly outbox: Outbox
  readonly accounts: AccountBook
  readonly personalData: PersonalData
  readonly marks: ReadingMarks
  readonly comments: CommentBook
  /** What editors did. */
  readonly audit: AuditLog
  readonly close: () => void
}

/** Where articles stand now, and how to conclude what a story tells. */
export interface Conclusions {
  /** Of the articles that may have changed their story; the others stay where they are. */
  readonly places: StoryPlaces
  /** Ids of articles that are new or have another text. */
  readonly changedArticles: ReadonlySet<string>
  /** The story with this id, told from what is kept; undefined when it cannot be told. */
  readonly tell: (id: string) => Story | undefined
  /** Our clock, as ISO 8601. */
  readonly changedAt: string
  /** Told of a story with a span that is no slice; it stays as it was, and the others are kept. Without it nothing is kept. */
  readonly onRefused?: (id: string, error: SpanMismatchError) => void
}

export interface StoreOptions {
  /** The folder that holds the store; made when it is not there. */
  readonly folder: string
  readonly busyMilliseconds: number
}

/** The store in `options.folder`, held by this process until it is closed. Throws a StoreError that says what to do. */
export function openStore({ folder, busyMilliseconds }: StoreOptions): Store {
  makeFolder(folder)
  const letGo = holdWriterLock(join(folder, 'headwater.lock'), folder)
  try {
    const driver = openSqliteDriver(join(folder, 'headwater.sqlite'), { busyMilliseconds })
    try {
      migrate(driver, allMigrations, folder)
      return storeOver(driver, letGo)
    } catch (error) {
      driver.close()
      throw error
    }
  } catch (error) {
    letGo()
    throw error
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const why =
      code === 'EEXIST' || code === 'ENOTDIR'
        ? 'is a file; give a folder'
        : 'could not be made; check that its folder may be written'
    throw new StoreError('STORE_UNREACHABLE', `the store ${folder} ${why}.`, error)
  }
}

type OfReaders = Pick<Store, 'accounts' | 'personalData' | 'marks' | 'comments' | 'audit'>

/** What is kept of people. */
function readersIn(driver: StoreDriver): OfReaders {
  return {
    accounts: accountBookIn(driver),
    personalData: personalDataIn(driver),
    marks: readingMarksIn(driver),
    comments: commentBookIn(driver),
    audit: auditLogIn(driver),
  }
}

/** A store over any engine that speaks through the driver port. */
export function storeOver(driver: StoreDriver, letGo: () => void): Store {
  const shelf = { driver, cache: openStoryCache(articlesInMemoryMax) }
  const untold = untoldStoriesIn(driver)
  return {
    standingOf: (incoming, takenIds) => standingOf(driver, incoming, takenIds),
    keepArticles: (articles) => {
      driver.transaction(() => {
        for (const article of articles) {
          keepArticle(driver, article)
          forgetStoryOf(shelf, article.article.id)
        }
      })
    },
    replaceAttributions: (articles) => {
      driver.transaction(() => {
        for (const article of articles) {
          replaceAttribution(driver, article)
          forgetStoryOf(shelf, article.id)
        }
      })
    },
    article: (id) => readArticle(driver, id),
    places: () => readPlaces(driver),
    openPlaces: (days) => readOpenPlaces(driver, days),
    placeOf: (article) => readPlace(driver, article),
    ungrouped: () => readUngrouped(driver),
    storyArticles: (story) => readStoryArticles(driver, story),
    keepStories: (conclusions) => {
      try {
        driver.transaction(() => {
          keepConclusions(shelf, conclusions, untold)
        })
      } catch (error) {
        untold.forget()
        throw error
      }
    },
    listStories: rememberAnswers(driver, (limit: number) => listStories(shelf, limit)),
    readStory: (id) => readStory(shelf, id),
    readArticle: (id) => readArticleWithStories(shelf, id),
    storiesOfSubject: (subject, limit) => storiesOfSubject(shelf, subject, limit),
    outletRecord: rememberAnswers(driver, (name: string) => readOutletRecord(driver, name)),
    listOutlets: rememberAnswers(driver, (limit: number) => listOutlets(driver, limit)),
    addFates: (fates) => {
      driver.transaction(() => {
        addFates(driver, fates)
      })
    },
    fates: () => readFates(driver),
    outletNames: () => readOutletNames(driver),
    counts: () => countKept(driver),
    together: (work) => driver.transaction(work),
    feeds: watchedFeedsIn(driver),
    items: itemTasksIn(driver),
    websub: subscriptionsIn(driver),
    checks: articleChecksIn(driver),
    withdrawals: withdrawalsIn(driver),
    copies: copyBookIn(driver),
    search: searchIndexIn(driver),
    cases: caseBookIn(driver),
    savedSearches: savedSearchesIn(driver),
    alerts: alertBookIn(driver),
    outbox: outboxIn(driver),
    ...readersIn(driver),
    close: () => {
      driver.close()
      letGo()
    },
  }
}

/** A few hundred stories: what the front and its readers ask for again and again, in some ten megabytes. */
const articlesInMemoryMax = 2000

function forgetStoryOf({ driver, cache }: StoryShelf, article: string): void {
  const story = readPlace(driver, article)
  if (story !== undefined) cache.forget(story)
}

/** Stories that could not be told, to be tried again: found in the store once, remembered from then on. */
interface UntoldStories {
  readonly ids: () => ReadonlySet<string>
  readonly remember: (ids: ReadonlySet<string>) => void
  /** What is remembered may be wrong, since what was done was taken back. */
  readonly forget: () => void
}

function untoldStoriesIn(driver: StoreDriver): UntoldStories {
  let untold: ReadonlySet<string> | undefined
  return {
    ids: () => (untold ??= new Set(readUntold(driver))),
    remember: (ids) => {
      untold = ids
    },
    forget: () => {
      untold = undefined
    },
  }
}

/** Stories that could not be told before are tried again. */
function keepConclusions(shelf: StoryShelf, conclusions: Conclusions, untold: UntoldStories): void {
  const { places, changedArticles, tell, changedAt, onRefused } = conclusions
  const { driver } = shelf
  for (const article of places.keys()) forgetStoryOf(shelf, article)
  const changed = new Set([...keepPlaces(driver, places), ...untold.ids()])
  for (const article of changedArticles) {
    const story = readPlace(driver, article)
    if (story !== undefined) changed.add(story)
  }
  const left = new Set<string>()
  for (const id of changed) {
    shelf.cache.forget(id)
    const story = tell(id)
    try {
      if (story) keepStory(driver, story, changedAt)
      else left.add(id)
    } catch (error) {
      if (!(error instanceof SpanMismatchError) || onRefused === undefined) throw error
      left.add(id)
      onRefused(id, error)
    }
  }
  untold.remember(new Set([...left].filter((id) => isUntold(driver, id))))
}
