import type { Migration } from '../migrate.ts'

/**
 * Stories by a number, their ids in an index of their own: in a tree ordered by the ids each comparison on the way to a story read the whole of another one,
 * so that finding one of sixty thousand took as long as unpacking it.
 */
export const storiesByNumber: Migration = {
  name: 'stories-by-number',
  sql: `
    CREATE TABLE numbered_story (
      number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, first_seen_at TEXT, changed_at TEXT NOT NULL, report_count INTEGER NOT NULL,
      origin_min INTEGER, origin_max INTEGER, state TEXT, body TEXT NOT NULL, parts ANY
    ) STRICT;
    INSERT INTO numbered_story (id, first_seen_at, changed_at, report_count, origin_min, origin_max, state, body, parts)
      SELECT id, first_seen_at, changed_at, report_count, origin_min, origin_max, state, body, parts FROM story ORDER BY changed_at;
    DROP TABLE story;
    ALTER TABLE numbered_story RENAME TO story;
    CREATE INDEX story_changed ON story (changed_at, id);
    -- These went with the old table.
    CREATE TRIGGER story_is_new AFTER INSERT ON story BEGIN
      INSERT OR IGNORE INTO story_to_tell (story) VALUES (new.id);
    END;
    CREATE TRIGGER story_is_changed AFTER UPDATE ON story BEGIN
      INSERT OR IGNORE INTO story_to_tell (story) VALUES (new.id);
    END;
  `,
}
