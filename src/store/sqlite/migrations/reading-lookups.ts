import type { Migration } from '../migrate.ts'

/** What the pages look up: the stories of a subject by its name, an outlet's articles, the nodes it stands behind, a report by its article. */
export const readingLookups: Migration = {
  name: 'reading-lookups',
  sql: `
    CREATE INDEX subject_by_name ON subject (name, kind, story);
    CREATE INDEX article_by_outlet ON article (outlet, number);
    CREATE INDEX node_by_outlet ON node (outlet, story, id);
    CREATE INDEX edge_by_from ON edge (story, from_node);
    CREATE INDEX edge_by_to ON edge (story, to_node);
    CREATE INDEX report_by_article ON report (article, story);
  `,
}
