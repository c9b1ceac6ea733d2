import type { Migration } from '../migrate.ts'

/** The items that brought an article are found when its page is fetched again. */
export const itemsOfArticles: Migration = {
  name: 'items-of-articles',
  sql: 'CREATE INDEX item_of_article ON item (article) WHERE article IS NOT NULL;',
}
