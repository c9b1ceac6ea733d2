import type { Migration } from '../migrate.ts'

/**
 * Notices and what followed, as events that are never changed; and by what an item is known again. The marks hold no reference to articles or feeds, so
 * that they outlive both.
 */
export const takedownTables: Migration = {
  name: 'takedown-tables',
  sql: `
    CREATE TABLE case_event (
      number INTEGER PRIMARY KEY AUTOINCREMENT, case_id TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX event_of_case ON case_event (case_id, number);
    CREATE TABLE tombstone (
      kind TEXT NOT NULL, mark TEXT NOT NULL, case_id TEXT NOT NULL, PRIMARY KEY (kind, mark, case_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX tombstone_of_case ON tombstone (case_id, kind);
  `,
}
