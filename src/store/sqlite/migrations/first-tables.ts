import type { Migration } from '../migrate.ts'

/**
 * The first schema. What an article says (facts) and what we conclude from it stand in different tables: facts are
 * appended, conclusions are replaced as a whole. `body` is the JSON of the model's type; the columns beside it are
 * what is looked up. Article numbers rise with time.
 */
export const firstTables: Migration = {
  name: 'first-tables',
  sql: `
    -- Facts
    CREATE TABLE outlet (
      name TEXT PRIMARY KEY, domain TEXT, first_seen_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE feed (
      url TEXT PRIMARY KEY, outlet TEXT, title TEXT, first_seen_at TEXT NOT NULL, last_success_at TEXT, last_problem TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE item (
      feed TEXT NOT NULL, guid TEXT NOT NULL, url TEXT, article INTEGER, first_seen_at TEXT NOT NULL, body TEXT NOT NULL,
      PRIMARY KEY (feed, guid)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE article (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, outlet TEXT, published_at TEXT,
      first_seen_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE article_identity (
      identity TEXT PRIMARY KEY, article INTEGER NOT NULL REFERENCES article
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE revision (
      number INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES article, seen_at TEXT NOT NULL,
      text_hash TEXT NOT NULL, text TEXT NOT NULL, body TEXT NOT NULL
    ) STRICT;
    CREATE INDEX revision_of_article ON revision (article, number);

    -- Conclusions about a revision
    CREATE TABLE statement (
      revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL, id TEXT NOT NULL, form TEXT NOT NULL,
      level TEXT NOT NULL, source_kind TEXT, source_name TEXT, body TEXT NOT NULL, PRIMARY KEY (revision, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE quantity (
      revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL, measure TEXT, unit TEXT, value REAL,
      body TEXT NOT NULL, PRIMARY KEY (revision, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE citation (
      revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL, outlet TEXT, body TEXT NOT NULL,
      PRIMARY KEY (revision, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE local_subject (
      revision INTEGER NOT NULL REFERENCES revision, position INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
      body TEXT NOT NULL, PRIMARY KEY (revision, position)
    ) STRICT, WITHOUT ROWID;

    -- Conclusions about a story
    CREATE TABLE story (
      id TEXT PRIMARY KEY, first_seen_at TEXT, changed_at TEXT NOT NULL, report_count INTEGER NOT NULL,
      origin_min INTEGER, origin_max INTEGER, state TEXT, body TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX story_changed ON story (changed_at);
    CREATE TABLE story_redirect (
      old_id TEXT PRIMARY KEY, new_id TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE story_article (
      article INTEGER PRIMARY KEY REFERENCES article, story TEXT NOT NULL
    ) STRICT;
    CREATE INDEX article_of_story ON story_article (story, article);
    CREATE TABLE report (
      story TEXT NOT NULL, position INTEGER NOT NULL, article TEXT NOT NULL, class TEXT NOT NULL, primary_source TEXT,
      body TEXT NOT NULL, PRIMARY KEY (story, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE node (
      story TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, outlet TEXT, article TEXT,
      body TEXT NOT NULL, PRIMARY KEY (story, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE edge (
      story TEXT NOT NULL, position INTEGER NOT NULL, from_node TEXT NOT NULL, to_node TEXT NOT NULL,
      relation TEXT NOT NULL, grade TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (story, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE claim (
      story TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, relation TEXT NOT NULL, label TEXT NOT NULL,
      origin_min INTEGER NOT NULL, origin_max INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (story, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE claim_link (
      story TEXT NOT NULL, position INTEGER NOT NULL, claim_a TEXT NOT NULL, claim_b TEXT NOT NULL,
      relation TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (story, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE state_step (
      story TEXT NOT NULL, position INTEGER NOT NULL, state TEXT NOT NULL, from_at TEXT, body TEXT NOT NULL,
      PRIMARY KEY (story, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE subject (
      story TEXT NOT NULL, position INTEGER NOT NULL, id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
      body TEXT NOT NULL, PRIMARY KEY (story, position)
    ) STRICT, WITHOUT ROWID;

    -- What became of what
    CREATE TABLE fate_count (
      stage TEXT NOT NULL, kind TEXT NOT NULL, why TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (stage, kind, why)
    ) STRICT, WITHOUT ROWID;
  `,
}
