import type { FigureCondition, SearchHit, SearchPhrase, SearchQuery } from '../model/search-query.ts'
import { rememberAnswers } from './remember-answers.ts'
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
    find: rememberAnswers(driver, (query: SearchQuery, limit: number) => findReports(driver, query, limit)),
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
  const conditions = [
    ...conditionsOfWords(query),
    ...conditionsOfArticle(driver, query),
    ...conditionsOfStory(driver, query),
  ]
  if (conditions.length === 0) return []
  const { from, newest } = placeOfSearch(query)
  const rows = driver.rows(
    `SELECT article.id, story_article.story FROM ${from}
       LEFT JOIN story_article ON story_article.article = article.number
      WHERE ${conditions.map((condition) => condition.sql).join(' AND ')}
      ORDER BY ${newest} DESC LIMIT ?`,
    ...conditions.flatMap((condition) => condition.values),
    limit,
  )
  return rows.map((row) => ({ article: textOf(row, 'id'), story: optionalTextOf(row, 'story') }))
}

/** Where to begin: with the words, else with where reports stand, else with the articles; each has an index whose order is that of arrival. */
function placeOfSearch(query: SearchQuery): { readonly from: string; readonly newest: string } {
  const stands = [query.class, query.state, query.isOnRecord, query.origin].some((each) => each !== undefined)
  const standing = 'standing ON standing.article = article.number'
  if (hasWords(query))
    return {
      from: `article_words CROSS JOIN article ON article.number = article_words.rowid${stands ? ` CROSS JOIN ${standing}` : ''}`,
      newest: 'article_words.rowid',
    }
  return stands
    ? { from: 'standing CROSS JOIN article ON article.number = standing.article', newest: 'standing.article' }
    : { from: 'article', newest: 'article.number' }
}

function hasWords({ all, headline, source }: SearchQuery): boolean {
  return all.length + headline.length + source.length > 0
}

const articlesOfStory = 'SELECT article FROM story_article WHERE story = ?'

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
      sql: `article.number NOT IN (SELECT rowid FROM article_words WHERE article_words MATCH ?${query.story === undefined ? '' : ` AND rowid IN (${articlesOfStory})`})`,
      values: query.story === undefined ? [phrase] : [phrase, query.story],
    })),
  ]
}

/** Words hold no quotation marks after the cut; one that did is doubled, as FTS5 asks. */
function expression({ words, isPrefix }: SearchPhrase): string {
  return `"${words.map((word) => word.replaceAll('"', '""')).join(' ')}"${isPrefix ? ' *' : ''}`
}

function conditionsOfArticle(driver: StoreDriver, query: SearchQuery): readonly Condition[] {
  const { outlet, before, after, language, figure } = query
  const conditions: Condition[] = []
  if (outlet !== undefined) conditions.push({ sql: 'article.outlet = ? COLLATE NOCASE', values: [outlet] })
  if (before !== undefined) conditions.push({ sql: 'substr(article.published_at, 1, 10) < ?', values: [before] })
  if (after !== undefined) conditions.push({ sql: 'substr(article.published_at, 1, 10) >= ?', values: [after] })
  if (language !== undefined) conditions.push({ sql: 'article.language = ?', values: [language] })
  if (figure !== undefined) conditions.push(conditionOfFigure(driver, figure))
  return conditions
}

/** Up to so many figures are gathered first; of more each article is asked, since the newest ones will do. */
const figuresGatheredMax = 5000

function conditionOfFigure(driver: StoreDriver, { measure, comparison, value }: FigureCondition): Condition {
  const fits = `measure = ? AND value ${comparison} ?`
  const values = [measure, value]
  const some = driver.rows(
    `SELECT count(*) AS count FROM (SELECT 1 FROM figure WHERE ${fits} LIMIT ${figuresGatheredMax})`,
    ...values,
  )
  const isRare = numberOf(some[0] ?? {}, 'count') < figuresGatheredMax
  return {
    sql: isRare
      ? `article.number IN (SELECT article FROM figure WHERE ${fits})`
      : `EXISTS (SELECT 1 FROM figure WHERE figure.article = article.number AND ${fits})`,
    values,
  }
}

/** Reports that stand so: where they are few, they are gathered, so that not every report with the words is asked how it stands. */
function conditionOfStanding(
  driver: StoreDriver,
  { column, value, isBeside }: { readonly column: string; readonly value: SqlValue; readonly isBeside: boolean },
): Condition {
  const stands = { sql: `standing.${column} = ?`, values: [value] }
  if (!isBeside) return stands
  const few = driver.rows(`SELECT article FROM standing WHERE ${column} = ? LIMIT ${standingGatheredMax}`, value)
  return few.length === standingGatheredMax
    ? stands
    : {
        sql: `article_words.rowid IN (SELECT article FROM standing WHERE ${column} = ?) AND ${stands.sql}`,
        values: [value, value],
      }
}

/** Up to so many reports that stand in one way are gathered first. */
const standingGatheredMax = 500

function conditionsOfStory(driver: StoreDriver, query: SearchQuery): readonly Condition[] {
  const conditions: Condition[] = []
  if (query.story !== undefined)
    // On the column that the search begins with, so that the few reports of the story are looked at and nothing else.
    conditions.push({ sql: `${placeOfSearch(query).newest} IN (${articlesOfStory})`, values: [query.story] })
  const stands: readonly (readonly [column: string, value: SqlValue | undefined])[] = [
    ['class', query.class],
    ['state', query.state],
    ['is_on_record', query.isOnRecord === undefined ? undefined : Number(query.isOnRecord)],
    ['origin', query.origin],
  ]
  for (const [column, value] of stands) {
    if (value !== undefined) conditions.push(conditionOfStanding(driver, { column, value, isBeside: hasWords(query) }))
  }
  return conditions
}
