import type { Migration } from '../migrate.ts'

/**
 * An item whose page could not be had waits until it is due again. An article that its outlet has taken back, by the feed that brought it, is named
 * in `withdrawal` with that feed's entry.
 */
export const retriesAndWithdrawals: Migration = {
  name: 'retries-and-withdrawals',
  sql: `
    ALTER TABLE item_task ADD COLUMN tries INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE item_task ADD COLUMN due_at TEXT;
    CREATE TABLE withdrawal (
      article INTEGER NOT NULL REFERENCES article, feed TEXT NOT NULL, guid TEXT NOT NULL, at TEXT NOT NULL, reason TEXT,
      PRIMARY KEY (article, feed, guid)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX withdrawal_of_feed ON withdrawal (feed, guid);
  `,
}
