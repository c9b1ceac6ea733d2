import type { Migration } from '../migrate.ts'

/**
 * Saved searches, alerts, channels and what waits to be sent. `body` is the JSON of the model's type; the columns beside it are what is looked up.
 * `story_to_tell` is filled in the transaction that changes a story, so that no change is lost when the program ends before the alerts are looked at.
 */
export const alertsAndMessages: Migration = {
  name: 'alerts-and-messages',
  sql: `
    CREATE TABLE saved_search (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX saved_search_of_account ON saved_search (account, number);
    CREATE TABLE alert_channel (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL, token TEXT UNIQUE, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX channel_of_account ON alert_channel (account, number);
    CREATE TABLE alert (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL, search TEXT, story TEXT,
      channel TEXT NOT NULL, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX alert_of_account ON alert (account, number);
    CREATE INDEX alert_of_story ON alert (story) WHERE story IS NOT NULL;
    CREATE TABLE alert_told (
      alert TEXT NOT NULL, story TEXT NOT NULL, body TEXT, PRIMARY KEY (alert, story)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE story_to_tell (
      number INTEGER PRIMARY KEY AUTOINCREMENT, story TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE TRIGGER story_is_new AFTER INSERT ON story BEGIN
      INSERT OR IGNORE INTO story_to_tell (story) VALUES (new.id);
    END;
    CREATE TRIGGER story_is_changed AFTER UPDATE ON story BEGIN
      INSERT OR IGNORE INTO story_to_tell (story) VALUES (new.id);
    END;
    CREATE TRIGGER revision_is_changed AFTER INSERT ON revision_change BEGIN
      INSERT OR IGNORE INTO story_to_tell (story) SELECT story FROM story_article WHERE article = new.article;
    END;
    CREATE TABLE outbox (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, story TEXT, fate TEXT NOT NULL,
      due_at TEXT NOT NULL, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX outbox_due ON outbox (due_at) WHERE fate = 'waiting';
    CREATE INDEX outbox_of_channel ON outbox (channel, number);
    CREATE TABLE quiet_hours (
      account TEXT PRIMARY KEY, body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE push_key (
      name TEXT PRIMARY KEY, body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}
