import { createHash } from 'node:crypto'
import type { Article } from '../model/article.ts'
import type { Quantity } from '../model/quantity.ts'
import type { AttributedArticle, Attribution } from '../model/report.ts'
import type { SourceLevel, Statement } from '../model/statement.ts'
import { checkSpans } from './check-spans.ts'
import type { SentItem } from './item-rows.ts'
import { keepItem } from './item-rows.ts'
import type { PackedProperty } from './packed.ts'
import { packedSpansOf, packedTextOf, packSpans, packText } from './packed.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { numberOf, textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'

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
    'INSERT INTO revision (article, seen_at, text_hash, body) VALUES (?, ?, ?, ?)',
    number,
    seenAt,
    hashOf(text),
    JSON.stringify(facts),
  )
  const revision = numberOf(driver.rows('SELECT max(number) AS number FROM revision')[0] ?? {}, 'number')
  driver.run('INSERT INTO revision_words VALUES (?, ?, ?)', revision, packText(text), packSpans(attribution))
  driver.run('UPDATE article SET language = ? WHERE number = ?', article.language, number)
  keepFoundBy(driver, number, attribution)
}

/** Puts what is attributed in an article's newest revision now in the place of what was: a conclusion, unlike its text. Refuses spans that are no slices. */
export function replaceAttribution(driver: StoreDriver, article: AttributedArticle): void {
  const { id, statements, quantities, citations, subjects } = article
  const attribution: Attribution = { statements, quantities, citations, subjects }
  checkSpans(attribution, id, (each) => (each === id ? readText(driver, id) : undefined))
  const row = latestRevisions(driver, 'article.id = ?', id)[0]
  if (row === undefined) return
  const packed = packSpans(attribution)
  driver.run('UPDATE revision_words SET attribution = ? WHERE revision = ?', packed, numberOf(row, 'revision'))
  keepFoundBy(driver, numberOf(row, 'number'), attribution)
}

function keepFoundBy(driver: StoreDriver, article: number, { statements, quantities }: Attribution): void {
  driver.run('UPDATE article SET levels = ? WHERE number = ?', JSON.stringify(levelCounts(statements)), article)
  keepFigures(driver, article, quantities)
}

function levelCounts(statements: readonly Statement[]): Partial<Record<SourceLevel, number>> {
  const counts: Partial<Record<SourceLevel, number>> = {}
  for (const { level } of statements) counts[level] = (counts[level] ?? 0) + 1
  return counts
}

/** The figures that an article is found by: lengths in metres, others as printed. */
function keepFigures(driver: StoreDriver, article: number, quantities: readonly Quantity[]): void {
  driver.run('DELETE FROM figure WHERE article = ?', article)
  for (const { measure, value, si } of quantities) {
    const metres = si && metresOf.get(si.unit)
    const figure = si && metres !== undefined ? si.value * metres : value
    if (measure !== undefined && figure !== undefined)
      driver.run('INSERT OR IGNORE INTO figure VALUES (?, ?, ?)', measure, figure, article)
  }
}

const metresOf: ReadonlyMap<string, number> = new Map([
  ['metre', 1],
  ['kilometre', 1000],
])

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

/** The article with its newest revision and what was attributed in it; undefined when it is not kept. */
export function readArticle(driver: StoreDriver, id: string): AttributedArticle | undefined {
  const row = driver.rows(
    `SELECT article.id, article.first_seen_at, revision.body, revision_words.text, revision_words.attribution
       FROM article JOIN revision ON revision.article = article.number
       JOIN revision_words ON revision_words.revision = revision.number
      WHERE article.id = ? ORDER BY revision.number DESC LIMIT 1`,
    id,
  )[0]
  if (row === undefined) return undefined
  const text = packedTextOf(row, 'text')
  const found = packedSpansOf(row, 'attribution', text)
  // Most readers need the statements alone, many nothing of this.
  return {
    ...parseBody(textOf(row, 'body'), isArticleFacts),
    id: textOf(row, 'id'),
    firstSeenAt: textOf(row, 'first_seen_at'),
    text,
    get statements() {
      return listIn(found, 'statements')
    },
    get quantities() {
      return listIn(found, 'quantities')
    },
    get citations() {
      return listIn(found, 'citations')
    },
    get subjects() {
      return listIn(found, 'subjects')
    },
  }
}

function listIn<Key extends keyof Attribution>(found: PackedProperty, key: Key): Attribution[Key] {
  const value = found(key)
  if (isList(key, value)) return value
  throw new TypeError('A stored body is not of its table')
}

function isList<Key extends keyof Attribution>(_key: Key, value: unknown): value is Attribution[Key] {
  return Array.isArray(value)
}

type ArticleFacts = Omit<Article, 'text'>

function isArticleFacts(body: unknown): body is ArticleFacts {
  return hasKeys(body, 'byline', 'language', 'state', 'zones', 'links', 'declaredOrigins', 'publishedPrecision')
}

/** The text of an article's newest revision. */
export function readText(driver: StoreDriver, id: string): string | undefined {
  const row = driver.rows(
    `SELECT revision_words.text FROM article JOIN revision ON revision.article = article.number
       JOIN revision_words ON revision_words.revision = revision.number
      WHERE article.id = ? ORDER BY revision.number DESC LIMIT 1`,
    id,
  )[0]
  return row && packedTextOf(row, 'text')
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
