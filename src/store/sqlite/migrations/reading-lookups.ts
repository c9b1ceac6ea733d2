import type { Migration } from '../migrate.ts'

/** What the pages look up: the stories of a subject by its name. */
export const readingLookups: Migration = {
  name: 'reading-lookups',
  sql: 'CREATE INDEX subject_by_name ON subject (name, kind, story);',
}
