import { type CommentState, commentStates, type StoryComment } from '../model/comment.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { numberOf, optionalTextOf, textOf } from './store-driver.ts'

/** The comments of readers. */
export interface CommentBook {
  readonly add: (comment: StoryComment) => void
  readonly byId: (id: string) => StoryComment | undefined
  /** All comments of a story, and of those that were merged into it, in order, at most `limit`. */
  readonly ofStory: (story: string, limit: number) => readonly StoryComment[]
  /** Those that an editor should look at: held ones, and shown ones with complaints, the oldest first. */
  readonly queue: (limit: number) => readonly (StoryComment & { readonly complaintCount: number })[]
  /** How many comments of the account are shown. */
  readonly shownCount: (account: string) => number
  readonly setState: (id: string, state: CommentState) => void
  /** Notes that a reader complains of a comment; once each. */
  readonly complain: (id: string, account: string, at: string) => void
  /** Nobody complains any more. */
  readonly settle: (id: string) => void
}

/** The comments in the store behind `driver`. */
export function commentBookIn(driver: StoreDriver): CommentBook {
  return {
    add: ({ id, story, parent, account, text, at, state }) => {
      const sql = 'INSERT INTO comment (id, story, parent, account, text, at, state) VALUES (?, ?, ?, ?, ?, ?, ?)'
      driver.run(sql, id, story, parent ?? null, account, text, at, state)
    },
    byId: (id) => driver.rows('SELECT * FROM comment WHERE id = ?', id).map(commentOf)[0],
    ofStory: (story, limit) =>
      driver
        .rows(
          `SELECT * FROM comment WHERE story = ? OR story IN (SELECT old_id FROM story_redirect WHERE new_id = ?)
            ORDER BY number LIMIT ?`,
          story,
          story,
          limit,
        )
        .map(commentOf),
    queue: (limit) =>
      driver
        .rows(
          `SELECT comment.*, count(comment_complaint.account) AS complaints FROM comment
             LEFT JOIN comment_complaint ON comment_complaint.comment = comment.id
            WHERE comment.state = 'held' OR (comment.state = 'shown' AND comment_complaint.comment IS NOT NULL)
            GROUP BY comment.number ORDER BY comment.number LIMIT ?`,
          limit,
        )
        .map((row) => ({ ...commentOf(row), complaintCount: numberOf(row, 'complaints') })),
    shownCount: (account) => {
      const sql = "SELECT count(*) AS count FROM comment WHERE account = ? AND state = 'shown'"
      return numberOf(driver.rows(sql, account)[0] ?? {}, 'count')
    },
    setState: (id, state) => {
      driver.run('UPDATE comment SET state = ? WHERE id = ?', state, id)
    },
    complain: (id, account, at) => {
      driver.run('INSERT OR IGNORE INTO comment_complaint (comment, account, at) VALUES (?, ?, ?)', id, account, at)
    },
    settle: (id) => {
      driver.run('DELETE FROM comment_complaint WHERE comment = ?', id)
    },
  }
}

function commentOf(row: SqlRow): StoryComment {
  const state = commentStates.find((each) => each === row['state'])
  if (state === undefined) throw new TypeError('Column state holds no state of a comment')
  const parent = optionalTextOf(row, 'parent')
  return {
    id: textOf(row, 'id'),
    story: textOf(row, 'story'),
    ...(parent === undefined ? {} : { parent }),
    account: textOf(row, 'account'),
    text: textOf(row, 'text'),
    at: textOf(row, 'at'),
    state,
  }
}
