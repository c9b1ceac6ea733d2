import type { NearCopy } from '../model/near-copy.ts'
import type { StoreDriver } from './store-driver.ts'
import { numberOf, textOf } from './store-driver.ts'

/** Which articles repeat which, as was found when they came in. */
export interface CopyBook {
  readonly keep: (copies: readonly NearCopy[]) => void
  /** The copies among these articles. */
  readonly among: (articles: readonly string[]) => readonly NearCopy[]
}

/** The copies in the store behind `driver`. */
export function copyBookIn(driver: StoreDriver): CopyBook {
  return {
    keep: (copies) => {
      if (copies.length === 0) return
      driver.transaction(() => {
        for (const { article, of, shareOfThis, shareOfOther } of copies)
          driver.run('INSERT OR IGNORE INTO near_copy VALUES (?, ?, ?, ?)', article, of, shareOfThis, shareOfOther)
      })
    },
    among: (articles) => {
      const sql = 'SELECT * FROM near_copy WHERE article IN (SELECT value FROM json_each(?))'
      return driver.rows(sql, JSON.stringify(articles)).map((row) => ({
        article: textOf(row, 'article'),
        of: textOf(row, 'original'),
        shareOfThis: numberOf(row, 'share_of_this'),
        shareOfOther: numberOf(row, 'share_of_other'),
      }))
    },
  }
}

/** An article over half of which stands in another was read with it; one that says more was not. */
const readShareMin = 0.5

/**
 * Articles of a JSON list (the first parameter) that an account (the second) has read, itself or in a text that holds them: the one that they repeat, one that
 * repeats them, or another copy of the same one.
 */
export const readWithCopies = `
  SELECT wanted.value AS article FROM json_each(?) AS wanted
    LEFT JOIN near_copy AS own ON own.article = wanted.value AND own.share_of_this > ${readShareMin}
   WHERE EXISTS (
     SELECT 1 FROM report_read WHERE report_read.account = ? AND (
       report_read.article = wanted.value OR report_read.article = own.original OR report_read.article IN (
         SELECT article FROM near_copy WHERE original IN (wanted.value, own.original) AND share_of_other > ${readShareMin})))`
