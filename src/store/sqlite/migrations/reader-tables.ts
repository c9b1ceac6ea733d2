import type { Migration } from '../migrate.ts'

/**
 * What readers mark and write, and what editors change. Marks and comments name the account without a reference: the one reader without accounts has
 * them too, and a comment outlives its account as an erased one. The audit log is only ever added to.
 */
export const readerTables: Migration = {
  name: 'reader-tables',
  sql: `
    CREATE TABLE story_mark (
      account TEXT NOT NULL, kind TEXT NOT NULL, story TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (account, kind, story)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE report_read (
      account TEXT NOT NULL, article TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (account, article)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE visit (
      account TEXT PRIMARY KEY, last_at TEXT NOT NULL, before_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE audit_event (
      number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, actor TEXT NOT NULL, body TEXT NOT NULL
    ) STRICT;
    CREATE TABLE comment (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, story TEXT NOT NULL, parent TEXT, account TEXT NOT NULL,
      text TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL
    ) STRICT;
    CREATE INDEX comment_of_story ON comment (story, number);
    CREATE INDEX comment_of_account ON comment (account, number);
    CREATE INDEX comment_held ON comment (number) WHERE state = 'held';
    CREATE TABLE comment_complaint (
      comment TEXT NOT NULL, account TEXT NOT NULL, at TEXT NOT NULL, PRIMARY KEY (comment, account)
    ) STRICT, WITHOUT ROWID;
  `,
}
