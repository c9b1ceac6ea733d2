import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'
import type { AttributedArticle, Attribution } from '../model/report.ts'
import { checkSpans } from './check-spans.ts'
import type { SentItem } from './item-rows.ts'
import { keepItem } from './item-rows.ts'
import { hasKeys, parseBody, readList, replaceList } from './list-table.ts'
import { citationTable, localSubjectTable, quantityTable, statementTable } from './revision-tables.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { numberOf, textOf } from './store-driver.ts'

/** An article as it comes in. `identity` is what makes it the same at the next reading: its address, its given id, or its path. */
export interface IncomingArticle {
  readonly identity: string
  /** The id that it would like to have. */
  readonly id: string
  readonly text: string
}

/** Where an incoming article stands: kept as it is, kept with another text, or not kept yet; and the id that is its own. */
export interface Standing {
  readonly kind: 'unchanged' | 'changed' | 'new'
  readonly id: string
}

/** An article to be kept. */
export interface ArticleToKeep {
  readonly identity: string
  readonly article: AttributedArticle
  /** Our clock, as ISO 8601. */
  readonly seenAt: string
  /** The item of the feed that brought it. */
  readonly sent?: SentItem
}

/** Where `incoming` stands. One with the same id and the same text is the same article, wherever it came from. `takenIds` are given away but not kept yet. */
export function standingOf(
  driver: StoreDriver,
  incoming: IncomingArticle,
  takenIds: ReadonlySet<string> = new Set(),
): Standing {
  const byIdentity = latestRevisions(driver, 'article_identity.identity = ?', incoming.identity)[0]
  const hash = hashOf(incoming.text)
  if (byIdentity) {
    return { kind: textOf(byIdentity, 'text_hash') === hash ? 'unchanged' : 'changed', id: textOf(byIdentity, 'id') }
  }
  const byId = latestRevisions(driver, 'article.id = ?', incoming.id)[0]
  if (byId && textOf(byId, 'text_hash') === hash) return { kind: 'unchanged', id: incoming.id }
  const isTaken = (id: string): boolean =>
    takenIds.has(id) || driver.rows('SELECT 1 FROM article WHERE id = ?', id).length > 0
  return { kind: 'new', id: isTaken(incoming.id) ? freeId(incoming.id, isTaken) : incoming.id }
}

function latestRevisions(driver: StoreDriver, where: string, value: string): readonly SqlRow[] {
  return driver.rows(
    `SELECT article.id, article.number, revision.number AS revision, revision.text_hash
       FROM article
       JOIN revision ON revision.article = article.number
       LEFT JOIN article_identity ON article_identity.article = article.number
      WHERE ${where} ORDER BY revision.number DESC LIMIT 1`,
    value,
  )
}

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  let number = 2
  // Ends after at most as many steps as there are articles.
  while (isTaken(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}

/** Keeps an article: its first revision, or a further one when its text is another. Refuses spans that are no slices. */
export function keepArticle(driver: StoreDriver, toKeep: ArticleToKeep): void {
  const { article, identity, seenAt } = toKeep
  const { text, statements, quantities, citations, subjects, ...facts } = article
  const attribution: Attribution = { statements, quantities, citations, subjects }
  checkSpans([facts, attribution], article.id, (id) => (id === article.id ? text : undefined))
  const number = articleNumber(driver, toKeep)
  driver.run('INSERT OR IGNORE INTO article_identity VALUES (?, ?)', identity, number)
  if (toKeep.sent) keepItem(driver, toKeep.sent, { article: number, seenAt })
  driver.run(
    'INSERT INTO revision (article, seen_at, text_hash, text, body) VALUES (?, ?, ?, ?, ?)',
    number,
    seenAt,
    hashOf(text),
    text,
    JSON.stringify(facts),
  )
  keepAttribution(
    driver,
    numberOf(driver.rows('SELECT max(number) AS number FROM revision')[0] ?? {}, 'number'),
    attribution,
  )
}

function articleNumber(driver: StoreDriver, { article, seenAt }: ArticleToKeep): number {
  const find = 'SELECT number FROM article WHERE id = ?'
  const known = driver.rows(find, article.id)[0]
  if (known) return numberOf(known, 'number')
  const { name, domain } = article.outlet ?? {}
  if (name !== undefined) driver.run('INSERT OR IGNORE INTO outlet VALUES (?, ?, ?)', name, domain ?? null, seenAt)
  driver.run(
    'INSERT INTO article (id, outlet, published_at, first_seen_at) VALUES (?, ?, ?, ?)',
    article.id,
    name ?? null,
    article.publishedAt ?? null,
    seenAt,
  )
  return numberOf(driver.rows(find, article.id)[0] ?? {}, 'number')
}

function keepAttribution(driver: StoreDriver, revision: number, attribution: Attribution): void {
  replaceList(driver, statementTable, revision, attribution.statements)
  replaceList(driver, quantityTable, revision, attribution.quantities)
  replaceList(driver, citationTable, revision, attribution.citations)
  replaceList(driver, localSubjectTable, revision, attribution.subjects)
}

/** The article with its newest revision and what was attributed in it; undefined when it is not kept. */
export function readArticle(driver: StoreDriver, id: string): AttributedArticle | undefined {
  const row = driver.rows(
    `SELECT article.id, article.first_seen_at, revision.number, revision.text, revision.body
       FROM article JOIN revision ON revision.article = article.number
      WHERE article.id = ? ORDER BY revision.number DESC LIMIT 1`,
    id,
  )[0]
  if (row === undefined) return undefined
  const revision = numberOf(row, 'number')
  return {
    ...parseBody(textOf(row, 'body'), isArticleFacts),
    id: textOf(row, 'id'),
    firstSeenAt: textOf(row, 'first_seen_at'),
    text: textOf(row, 'text'),
    statements: readList(driver, statementTable, revision),
    quantities: readList(driver, quantityTable, revision),
    citations: readList(driver, citationTable, revision),
    subjects: readList(driver, localSubjectTable, revision),
  }
}

type ArticleFacts = Omit<Article, 'text'>

function isArticleFacts(body: unknown): body is ArticleFacts {
  return hasKeys(body, 'byline', 'language', 'state', 'zones', 'links', 'declaredOrigins', 'publishedPrecision')
}

/** The text of an article's newest revision. */
export function readText(driver: StoreDriver, id: string): string | undefined {
  const row = driver.rows(
    `SELECT revision.text FROM article JOIN revision ON revision.article = article.number
      WHERE article.id = ? ORDER BY revision.number DESC LIMIT 1`,
    id,
  )[0]
  return row && textOf(row, 'text')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
