import type { Migration } from '../migrate.ts'

/**
 * Lists that are only read as a whole are kept packed beside their owner instead of a row an element: a fifth of the space, and one row to read. What older
 * steps kept is carried over as plain JSON, which is read as well. What is looked up has tables of its own: where a report stands, who rests on whom, names
 * of subjects, figures (lengths in metres).
 */
export const packedBodies: Migration = {
  name: 'packed-bodies',
  sql: `
    CREATE TABLE revision_words (
      revision INTEGER PRIMARY KEY REFERENCES revision, text ANY NOT NULL, attribution ANY NOT NULL
    ) STRICT;
    INSERT INTO revision_words SELECT number, text, json_object(
      'statements', (SELECT json_group_array(json(body)) FROM (SELECT body FROM statement WHERE revision = number ORDER BY position)),
      'quantities', (SELECT json_group_array(json(body)) FROM (SELECT body FROM quantity WHERE revision = number ORDER BY position)),
      'citations', (SELECT json_group_array(json(body)) FROM (SELECT body FROM citation WHERE revision = number ORDER BY position)),
      'subjects', (SELECT json_group_array(json(body)) FROM (SELECT body FROM local_subject WHERE revision = number ORDER BY position))
    ) FROM revision;
    ALTER TABLE revision DROP COLUMN text;
    ALTER TABLE article ADD COLUMN language TEXT;
    UPDATE article SET language = (
      SELECT json_extract(body, '$.language') FROM revision WHERE revision.article = article.number ORDER BY number DESC LIMIT 1
    );
    ALTER TABLE article ADD COLUMN levels TEXT NOT NULL DEFAULT '{}';
    UPDATE article SET levels = (
      SELECT json_group_object(level, count) FROM (
        SELECT level, count(*) AS count FROM statement
         WHERE revision = (SELECT max(revision.number) FROM revision WHERE revision.article = article.number) GROUP BY level
      )
    );
    CREATE INDEX article_by_language ON article (language, number);

    CREATE TABLE figure (
      measure TEXT NOT NULL, value REAL NOT NULL, article INTEGER NOT NULL REFERENCES article, PRIMARY KEY (measure, value, article)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX figure_of_article ON figure (article, measure, value);
    INSERT OR IGNORE INTO figure SELECT measure, value, article FROM (
      SELECT measure, revision.article, CASE json_extract(quantity.body, '$.si.unit')
          WHEN 'kilometre' THEN 1000 * json_extract(quantity.body, '$.si.value')
          WHEN 'metre' THEN json_extract(quantity.body, '$.si.value') ELSE value END AS value
        FROM quantity JOIN revision ON revision.number = quantity.revision
       WHERE revision.number = (SELECT max(number) FROM revision AS other WHERE other.article = revision.article)
    ) WHERE measure IS NOT NULL AND value IS NOT NULL;

    ALTER TABLE story ADD COLUMN parts ANY;
    UPDATE story SET parts = json_object(
      'reports', (SELECT json_group_array(json(body)) FROM (SELECT body FROM report WHERE story = id ORDER BY position)),
      'nodes', (SELECT json_group_array(json(body)) FROM (SELECT body FROM node WHERE story = story.id ORDER BY position)),
      'edges', (SELECT json_group_array(json(body)) FROM (SELECT body FROM edge WHERE story = id ORDER BY position)),
      'claims', (SELECT json_group_array(json(body)) FROM (SELECT body FROM claim WHERE story = story.id ORDER BY position)),
      'links', (SELECT json_group_array(json(body)) FROM (SELECT body FROM claim_link WHERE story = id ORDER BY position)),
      'timeline', (SELECT json_group_array(json(body)) FROM (SELECT body FROM state_step WHERE story = id ORDER BY position)),
      'subjects', (SELECT json_group_array(json(body)) FROM (SELECT body FROM subject WHERE story = story.id ORDER BY position))
    );
    CREATE TABLE standing (
      article INTEGER NOT NULL REFERENCES article, story TEXT NOT NULL, class TEXT NOT NULL, origin TEXT COLLATE NOCASE, state TEXT,
      is_on_record INTEGER NOT NULL, PRIMARY KEY (article, story)
    ) STRICT, WITHOUT ROWID;
    INSERT OR IGNORE INTO standing SELECT article.number, report.story, report.class,
        (SELECT outlet FROM node WHERE node.story = report.story AND node.id = report.primary_source), story.state,
        coalesce(json_extract(story.body, '$.current.onRecord'), 0)
      FROM report JOIN article ON article.id = report.article JOIN story ON story.id = report.story;
    CREATE INDEX standing_in_story ON standing (story);
    CREATE INDEX standing_by_class ON standing (class, article);
    CREATE INDEX standing_by_state ON standing (state, article);
    CREATE INDEX standing_by_record ON standing (is_on_record, article);
    CREATE INDEX standing_by_origin ON standing (origin, article) WHERE origin IS NOT NULL;

    CREATE TABLE tie (
      from_outlet TEXT NOT NULL, to_outlet TEXT NOT NULL, story TEXT NOT NULL, PRIMARY KEY (from_outlet, to_outlet, story)
    ) STRICT, WITHOUT ROWID;
    INSERT OR IGNORE INTO tie SELECT own.outlet, theirs.outlet, edge.story FROM edge
        JOIN node AS own ON own.story = edge.story AND own.id = edge.from_node
        JOIN node AS theirs ON theirs.story = edge.story AND theirs.id = edge.to_node
      WHERE own.outlet IS NOT NULL AND theirs.outlet IS NOT NULL AND own.outlet <> theirs.outlet
        AND edge.relation IN ('copies', 'rewrites', 'cites', 'credits', 'quotes');
    CREATE INDEX tie_to_outlet ON tie (to_outlet, from_outlet);
    CREATE INDEX tie_of_story ON tie (story);

    CREATE TABLE subject_name (
      name TEXT NOT NULL, kind TEXT NOT NULL, story TEXT NOT NULL, PRIMARY KEY (name, kind, story)
    ) STRICT, WITHOUT ROWID;
    INSERT OR IGNORE INTO subject_name SELECT name, kind, story FROM subject;
    CREATE INDEX subject_name_of_story ON subject_name (story);

    DROP TABLE statement; DROP TABLE quantity; DROP TABLE citation; DROP TABLE local_subject;
    DROP TABLE report; DROP TABLE node; DROP TABLE edge; DROP TABLE claim; DROP TABLE claim_link; DROP TABLE state_step; DROP TABLE subject;
  `,
}
