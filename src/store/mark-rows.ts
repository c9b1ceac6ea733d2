import { endOfVisitBefore } from '../model/visit.ts'
import { readWithCopies } from './copy-rows.ts'
import { ifThereIsRoom } from './if-there-is-room.ts'
import type { StoreDriver } from './store-driver.ts'
import { optionalTextOf, textOf } from './store-driver.ts'

/** What a reader may mark a story as. */
export const storyMarks = ['starred', 'hidden'] as const
export type StoryMark = (typeof storyMarks)[number]

/** What readers have read and marked, by account. */
export interface ReadingMarks {
  /** The stories that an account marked so, the latest first, under their present ids. */
  readonly marked: (account: string, mark: StoryMark) => readonly string[]
  readonly mark: (
    account: string,
    change: { readonly story: string; readonly mark: StoryMark; readonly at: string },
  ) => void
  readonly unmark: (account: string, story: string, mark: StoryMark) => void
  /** Notes that these reports were read. */
  readonly markRead: (account: string, articles: readonly string[], at: string) => void
  /** Which of these reports the account has read, itself or in a copy that holds them. */
  readonly readOf: (account: string, articles: readonly string[]) => ReadonlySet<string>
  /** Notes that the account is here at `now`; gives back when its visit before this one ended, in milliseconds. */
  readonly visit: (account: string, now: number) => number | undefined
}

const visitNotedMilliseconds = 60_000
const marksShownMax = 10_000

/** The marks in the store behind `driver`. */
export function readingMarksIn(driver: StoreDriver): ReadingMarks {
  return {
    marked: (account, mark) =>
      driver
        .rows(
          `SELECT coalesce(story_redirect.new_id, story_mark.story) AS story FROM story_mark
             LEFT JOIN story_redirect ON story_redirect.old_id = story_mark.story
            WHERE account = ? AND kind = ? ORDER BY at DESC, story LIMIT ?`,
          account,
          mark,
          marksShownMax,
        )
        .map((row) => textOf(row, 'story')),
    mark: (account, { story, mark, at }) => {
      driver.run(
        'INSERT OR REPLACE INTO story_mark (account, kind, story, at) VALUES (?, ?, ?, ?)',
        account,
        mark,
        story,
        at,
      )
    },
    unmark: (account, story, mark) => {
      const ids = 'SELECT ? UNION SELECT old_id FROM story_redirect WHERE new_id = ?'
      driver.run(
        `DELETE FROM story_mark WHERE account = ? AND kind = ? AND story IN (${ids})`,
        account,
        mark,
        story,
        story,
      )
    },
    markRead: (account, articles, at) => {
      driver.transaction(() => {
        for (const article of articles)
          driver.run('INSERT OR IGNORE INTO report_read (account, article, at) VALUES (?, ?, ?)', account, article, at)
      })
    },
    readOf: (account, articles) => {
      const rows = driver.rows(readWithCopies, JSON.stringify(articles), account)
      return new Set(rows.map((row) => textOf(row, 'article')))
    },
    visit: (account, now) => visit(driver, account, now),
  }
}

function visit(driver: StoreDriver, account: string, now: number): number | undefined {
  const row = driver.rows('SELECT last_at, before_at FROM visit WHERE account = ?', account)[0]
  const [latestAt, known] = [row && textOf(row, 'last_at'), row && optionalTextOf(row, 'before_at')].map((at) =>
    at === undefined ? undefined : Date.parse(at),
  )
  const beforeAt = endOfVisitBefore({ latestAt, beforeAt: known }, now)
  // Every page asks; a page a minute is written.
  if (latestAt !== undefined && now - latestAt < visitNotedMilliseconds) return beforeAt
  const sql = 'INSERT OR REPLACE INTO visit (account, last_at, before_at) VALUES (?, ?, ?)'
  ifThereIsRoom(() => {
    driver.run(
      sql,
      account,
      new Date(now).toISOString(),
      beforeAt === undefined ? null : new Date(beforeAt).toISOString(),
    )
  })
  return beforeAt
}
