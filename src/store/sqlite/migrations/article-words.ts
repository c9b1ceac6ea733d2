import type { Migration } from '../migrate.ts'

/**
 * The words of each article's newest text, cut and folded before they come here, so that the engine's own tokenizer only parts them at spaces.
 * Figures are looked up by measure and SI value; lengths are held in metres and kilometres, so both are brought to metres.
 */
export const articleWords: Migration = {
  name: 'article-words',
  sql: `
    CREATE VIRTUAL TABLE article_words USING fts5(
      headline, body, sources, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
    );
    CREATE INDEX quantity_by_measure ON quantity (measure, coalesce(json_extract(body, '$.si.value')
      * CASE json_extract(body, '$.si.unit') WHEN 'kilometre' THEN 1000 ELSE 1 END, value));
  `,
}
