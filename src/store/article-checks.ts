import type { Item } from '../model/item.ts'
import type { RevisionChange } from '../model/revision-change.ts'
import type { FeedFormat } from '../model/watched-feed.ts'
import { checkSpans } from './check-spans.ts'
import { guidOf } from './item-rows.ts'
import type { WaitingItem } from './item-tasks.ts'
import { isItem, watchedFacts } from './item-tasks.ts'
import { packedTextOf } from './packed.ts'
import type { StoreDriver } from './store-driver.ts'
import { numberOf, optionalTextOf, textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'

/** An article whose page is to be fetched again. */
export interface ArticleCheck {
  readonly article: string
  readonly item: Item
  readonly feedTitle?: string
  readonly feedFormat?: FeedFormat
  readonly feedLanguage?: string
  /** Which check of the schedule it is. */
  readonly step: number
}

/** What a revision changed, and when it was seen. */
export interface KeptChange {
  readonly seenAt: string
  readonly change: RevisionChange
}

/** Later fetches of articles, and what they found changed. */
export interface ArticleChecks {
  /** Plans the first check of the articles that the items brought. */
  readonly plan: (items: readonly Pick<WaitingItem, 'item'>[], dueAt: string) => void
  readonly due: (now: string, checksMax: number) => readonly ArticleCheck[]
  /** Plans the next check in the place of this one; without a next one it was the last. */
  readonly done: (check: ArticleCheck, next?: { readonly step: number; readonly dueAt: string }) => void
  /** Keeps what the article's newest revision changed. Refuses spans that are no slices. */
  readonly keepChange: (article: string, change: RevisionChange) => void
  /** The changes of an article, oldest first. */
  readonly changesOf: (article: string) => readonly KeptChange[]
}

/** The checks in the store behind `driver`. */
export function articleChecksIn(driver: StoreDriver): ArticleChecks {
  return {
    plan: (items, dueAt) => {
      driver.transaction(() => {
        for (const { item } of items) planFirst(driver, item, dueAt)
      })
    },
    due: (now, checksMax) => dueChecks(driver, now, checksMax),
    done: ({ article }, next) => {
      const where = 'WHERE article = (SELECT number FROM article WHERE id = ?)'
      if (next === undefined) driver.run(`DELETE FROM article_check ${where}`, article)
      else driver.run(`UPDATE article_check SET step = ?, due_at = ? ${where}`, next.step, next.dueAt, article)
    },
    keepChange: (article, change) => {
      keepChange(driver, article, change)
    },
    changesOf: (article) => changesOf(driver, article),
  }
}

function planFirst(driver: StoreDriver, item: Item, dueAt: string): void {
  driver.run(
    `INSERT OR IGNORE INTO article_check (article, url, step, due_at)
       SELECT article, url, 0, ? FROM item WHERE feed = ? AND guid = ? AND article IS NOT NULL AND url IS NOT NULL`,
    dueAt,
    item.feed,
    guidOf(item),
  )
}

function dueChecks(driver: StoreDriver, now: string, checksMax: number): readonly ArticleCheck[] {
  const rows = driver.rows(
    `SELECT article.id, article_check.step,
            (SELECT body FROM item WHERE item.url = article_check.url AND item.article = article_check.article LIMIT 1) AS body
       FROM article_check JOIN article ON article.number = article_check.article
      WHERE article_check.due_at <= ? ORDER BY article_check.due_at LIMIT ?`,
    now,
    checksMax,
  )
  return rows.flatMap((row) => {
    const body = optionalTextOf(row, 'body')
    if (body === undefined) return []
    const item = parseBody(body, isItem)
    const feed = driver.rows('SELECT title FROM feed WHERE url = ?', item.feed)[0]
    const feedTitle = feed && optionalTextOf(feed, 'title')
    const watched = driver.rows('SELECT body FROM watched_feed WHERE url = ?', item.feed)[0]
    return {
      article: textOf(row, 'id'),
      item,
      step: numberOf(row, 'step'),
      ...(feedTitle === undefined ? {} : { feedTitle }),
      ...watchedFacts(watched && textOf(watched, 'body')),
    }
  })
}

function keepChange(driver: StoreDriver, article: string, change: RevisionChange): void {
  const revisions = driver.rows(
    `SELECT revision.number, revision.article, revision_words.text FROM revision JOIN article ON article.number = revision.article
       JOIN revision_words ON revision_words.revision = revision.number
      WHERE article.id = ? ORDER BY revision.number DESC LIMIT 2`,
    article,
  )
  const [after, before] = revisions
  if (after === undefined || before === undefined) return
  const sides = [...change.sentences, ...change.statements]
  checkSpans(
    sides.map((side) => side.before),
    article,
    () => packedTextOf(before, 'text'),
  )
  checkSpans([sides.map((side) => side.after), change.notice], article, () => packedTextOf(after, 'text'))
  driver.run(
    'INSERT OR REPLACE INTO revision_change (revision, article, is_silent, body) VALUES (?, ?, ?, ?)',
    numberOf(after, 'number'),
    numberOf(after, 'article'),
    change.isSilent ? 1 : 0,
    JSON.stringify(change),
  )
}

function changesOf(driver: StoreDriver, article: string): readonly KeptChange[] {
  const rows = driver.rows(
    `SELECT revision.seen_at, revision_change.body FROM revision_change
       JOIN revision ON revision.number = revision_change.revision
       JOIN article ON article.number = revision_change.article
      WHERE article.id = ? ORDER BY revision.number`,
    article,
  )
  return rows.map((row) => ({ seenAt: textOf(row, 'seen_at'), change: parseBody(textOf(row, 'body'), isChange) }))
}

function isChange(body: unknown): body is RevisionChange {
  return hasKeys(body, 'sentences', 'statements', 'isSilent')
}
