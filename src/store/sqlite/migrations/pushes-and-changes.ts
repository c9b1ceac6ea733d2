import type { Migration } from '../migrate.ts'

/**
 * Subscriptions to hubs (WebSub), pages that are to be fetched again, and what a later revision changed: a conclusion,
 * replaced as a whole. `body` is the JSON of the model's type; the columns beside it are what is looked up.
 */
export const pushesAndChanges: Migration = {
  name: 'pushes-and-changes',
  sql: `
    CREATE TABLE websub_subscription (
      token TEXT PRIMARY KEY, feed TEXT NOT NULL UNIQUE, ask_at TEXT, body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE article_check (
      article INTEGER PRIMARY KEY REFERENCES article, url TEXT NOT NULL, step INTEGER NOT NULL, due_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX article_check_due ON article_check (due_at);
    CREATE TABLE revision_change (
      revision INTEGER PRIMARY KEY REFERENCES revision, article INTEGER NOT NULL REFERENCES article,
      is_silent INTEGER NOT NULL, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX revision_change_of_article ON revision_change (article, revision);
  `,
}
