import type { Migration } from '../migrate.ts'

/** Articles that repeat an earlier one, or that it repeats, with the share of each that stands in the other. */
export const nearCopies: Migration = {
  name: 'near-copies',
  sql: `
    CREATE TABLE near_copy (
      article TEXT PRIMARY KEY, original TEXT NOT NULL, share_of_this REAL NOT NULL, share_of_other REAL NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX near_copy_of ON near_copy (original);
  `,
}
