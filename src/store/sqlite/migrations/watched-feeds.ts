import type { Migration } from '../migrate.ts'

/**
 * Feeds that are watched, and items that wait for their page. `body` is the JSON of the model's type; the columns
 * beside it are what is looked up. Every address that a feed went by leads to it, so that none is watched twice. An
 * item that waits has a row in `item_task`, which is gone when it has met its fate.
 */
export const watchedFeeds: Migration = {
  name: 'watched-feeds',
  sql: `
    CREATE TABLE watched_feed (
      number INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, health TEXT NOT NULL, next_poll_at TEXT,
      claimed_until TEXT, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX watched_feed_due ON watched_feed (next_poll_at) WHERE next_poll_at IS NOT NULL;
    CREATE TABLE feed_address (
      url_key TEXT PRIMARY KEY, feed INTEGER NOT NULL REFERENCES watched_feed
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE item ADD COLUMN mark TEXT;
    CREATE TABLE item_task (
      number INTEGER PRIMARY KEY AUTOINCREMENT, feed TEXT NOT NULL, guid TEXT NOT NULL, UNIQUE (feed, guid)
    ) STRICT;
  `,
}
