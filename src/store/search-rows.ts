import type { SearchHit, SearchPhrase, SearchQuery } from '../model/search-query.ts'
import type { SqlValue, StoreDriver } from './store-driver.ts'
import { numberOf, optionalTextOf, textOf } from './store-driver.ts'

/** The words of an article as they are looked up, parted by spaces. */
export interface ArticleWords {
  readonly article: string
  readonly headline: string
  readonly body: string
  /** Names of those whose word it reports. */
  readonly sources: string
}

/** Keeps and finds the words of articles. */
export interface SearchIndex {
  /** Keeps the words in the place of those that the article had. */
  readonly keepWords: (words: readonly ArticleWords[]) => void
  /** Ids of articles whose words are not kept yet, at most `limit`. */
  readonly withoutWords: (limit: number) => readonly string[]
  /** The reports that fit, those kept last first, at most `limit`. */
  readonly find: (query: SearchQuery, limit: number) => readonly SearchHit[]
}

/** The index in the store behind `driver`. */
export function searchIndexIn(driver: StoreDriver): SearchIndex {
  return {
    keepWords: (words) => {
      driver.transaction(() => {
        for (const each of words) keepWords(driver, each)
      })
    },
    withoutWords: (limit) =>
      driver
        .rows(
          `SELECT id FROM article WHERE NOT EXISTS (SELECT 1 FROM article_words WHERE article_words.rowid = article.number)
            ORDER BY number LIMIT ?`,
          limit,
        )
        .map((row) => textOf(row, 'id')),
    find: (query, limit) => findReports(driver, query, limit),
  }
}

function keepWords(driver: StoreDriver, { article, headline, body, sources }: ArticleWords): void {
  const row = driver.rows('SELECT number FROM article WHERE id = ?', article)[0]
  if (row === undefined) return
  const number = numberOf(row, 'number')
  driver.run('DELETE FROM article_words WHERE rowid = ?', number)
  driver.run(
    'INSERT INTO article_words (rowid, headline, body, sources) VALUES (?, ?, ?, ?)',
    number,
    headline,
    body,
    sources,
  )
}

interface Condition {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

function findReports(driver: StoreDriver, query: SearchQuery, limit: number): readonly SearchHit[] {
  const conditions = [...conditionsOfWords(query), ...conditionsOfArticle(query), ...conditionsOfStory(query)]
  if (conditions.length === 0) return []
  const rows = driver.rows(
    `SELECT article.id, story_article.story
       FROM ${hasWords(query) ? 'article_words JOIN article ON article.number = article_words.rowid' : 'article'}
       LEFT JOIN story_article ON story_article.article = article.number
      WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}
      ORDER BY ${hasWords(query) ? 'article_words.rowid' : 'article.number'} DESC LIMIT ?`,
    ...conditions.flatMap((condition) => condition.values),
    limit,
  )
  return rows.map((row) => ({ article: textOf(row, 'id'), story: optionalTextOf(row, 'story') }))
}

function hasWords({ all, headline, source }: SearchQuery): boolean {
  return all.length + headline.length + source.length > 0
}

/** The words that must stand make one expression of the index; those that must not are looked up apart, since an expression of negations alone finds nothing. */
function conditionsOfWords(query: SearchQuery): readonly Condition[] {
  const match = [
    ...query.all.map((phrase) => expression(phrase)),
    ...query.headline.map((phrase) => `headline : ${expression(phrase)}`),
    ...query.source.map((phrase) => `sources : ${expression(phrase)}`),
  ]
  const without = query.none.map((phrase) => expression(phrase))
  return [
    ...(match.length === 0 ? [] : [{ sql: 'article_words MATCH ?', values: [match.join(' AND ')] }]),
    ...without.map((phrase) => ({
      sql: 'article.number NOT IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)',
      values: [phrase],
    })),
  ]
}

/** Words hold no quotation marks after the cut; one that did is doubled, as FTS5 asks. */
function expression({ words, isPrefix }: SearchPhrase): string {
  return `"${words.map((word) => word.replaceAll('"', '""')).join(' ')}"${isPrefix ? ' *' : ''}`
}

function conditionsOfArticle(query: SearchQuery): readonly Condition[] {
  const { outlet, before, after, language, figure } = query
  const conditions: Condition[] = []
  if (outlet !== undefined) conditions.push({ sql: 'article.outlet = ? COLLATE NOCASE', values: [outlet] })
  if (before !== undefined) conditions.push({ sql: 'substr(article.published_at, 1, 10) < ?', values: [before] })
  if (after !== undefined) conditions.push({ sql: 'substr(article.published_at, 1, 10) >= ?', values: [after] })
  if (language !== undefined)
    conditions.push({
      sql: `(SELECT json_extract(revision.body, '$.language') FROM revision WHERE revision.article = article.number
              ORDER BY revision.number DESC LIMIT 1) = ?`,
      values: [language],
    })
  if (figure !== undefined)
    conditions.push({
      sql: `article.number IN (SELECT revision.article FROM quantity JOIN revision ON revision.number = quantity.revision
             WHERE quantity.measure = ? AND ${figure.isLength ? siMetres : 'quantity.value'} ${figure.comparison} ?)`,
      values: [figure.measure, figure.value],
    })
  return conditions
}

/** The same expression as in the index of figures. */
const siMetres = `coalesce(json_extract(quantity.body, '$.si.value')
  * CASE json_extract(quantity.body, '$.si.unit') WHEN 'kilometre' THEN 1000 ELSE 1 END, quantity.value)`

function conditionsOfStory(query: SearchQuery): readonly Condition[] {
  const conditions: Condition[] = []
  if (query.story !== undefined)
    conditions.push({
      sql: 'article.number IN (SELECT article FROM story_article WHERE story = ?)',
      values: [query.story],
    })
  if (query.class !== undefined)
    conditions.push({
      sql: 'EXISTS (SELECT 1 FROM report WHERE report.article = article.id AND report.class = ?)',
      values: [query.class],
    })
  if (query.state !== undefined)
    conditions.push({
      sql: 'story_article.story IN (SELECT id FROM story WHERE story.state = ?)',
      values: [query.state],
    })
  if (query.isOnRecord !== undefined)
    conditions.push({
      sql: `story_article.story IN (SELECT id FROM story WHERE json_extract(story.body, '$.current.onRecord') = ?)`,
      values: [query.isOnRecord ? 1 : 0],
    })
  if (query.origin !== undefined)
    conditions.push({
      sql: `EXISTS (SELECT 1 FROM node JOIN report ON report.story = node.story AND report.primary_source = node.id
             WHERE node.story = story_article.story AND report.article = article.id AND node.outlet = ? COLLATE NOCASE)`,
      values: [query.origin],
    })
  return conditions
}
