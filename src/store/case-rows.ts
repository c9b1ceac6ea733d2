import type { CaseEvent, ItemMarks, TakedownCase } from '../model/takedown.ts'
import type { StoreDriver } from './store-driver.ts'
import { numberOf, textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'

/** Cases, and the marks by which what they are about is known again. */
export interface CaseBook {
  /** Adds an event to the case; a case begins with its notice. */
  readonly append: (caseId: string, event: CaseEvent) => void
  readonly read: (caseId: string) => TakedownCase | undefined
  /** The newest cases first, at most `limit`. */
  readonly list: (limit: number) => readonly TakedownCase[]
  /** Adds marks of what the case is about; those it has stay. */
  readonly addMarks: (caseId: string, marks: ItemMarks) => void
  readonly marks: (caseId: string) => ItemMarks
  /** Cases that have one of these marks; of the sample, how many of the case's own are shared. */
  readonly casesOf: (marks: ItemMarks) => readonly MarkedCase[]
  /** The kept article with one of these identities or ids, each with what is known of it. */
  readonly itemsAt: (names: { readonly identities: readonly string[]; readonly ids: readonly string[] }) => ItemMarks
}

/** A case with one of the marks that were looked for. */
export interface MarkedCase {
  readonly caseId: string
  /** Whether an address or guid is the same. */
  readonly isSame: boolean
  readonly sharedSample: number
  readonly sampleSize: number
}

const sampleLookedUpMax = 4000

/** The cases in the store behind `driver`. */
export function caseBookIn(driver: StoreDriver): CaseBook {
  return {
    append: (caseId, event) => {
      driver.run(
        'INSERT INTO case_event (case_id, kind, at, body) VALUES (?, ?, ?, ?)',
        caseId,
        event.kind,
        event.at,
        JSON.stringify(event),
      )
    },
    read: (caseId) => readCase(driver, caseId),
    list: (limit) =>
      driver
        .rows("SELECT case_id FROM case_event WHERE kind = 'received' ORDER BY number DESC LIMIT ?", limit)
        .flatMap((row) => readCase(driver, textOf(row, 'case_id')) ?? []),
    addMarks: (caseId, marks) => {
      driver.transaction(() => {
        for (const [kind, mark] of marksOf(marks))
          driver.run('INSERT OR IGNORE INTO tombstone VALUES (?, ?, ?)', kind, mark, caseId)
      })
    },
    marks: (caseId) => readMarks(driver, caseId),
    casesOf: (marks) => casesOf(driver, marks),
    itemsAt: (names) => itemsAt(driver, names),
  }
}

function readCase(driver: StoreDriver, id: string): TakedownCase | undefined {
  const rows = driver.rows('SELECT body FROM case_event WHERE case_id = ? ORDER BY number', id)
  return rows.length === 0 ? undefined : { id, events: rows.map((row) => parseBody(textOf(row, 'body'), isCaseEvent)) }
}

function isCaseEvent(body: unknown): body is CaseEvent {
  return hasKeys(body, 'kind', 'at', 'actor')
}

type Mark = readonly [kind: 'article' | 'url' | 'guid' | 'sample', mark: string]

function marksOf({ articles, urls, guids, sample }: ItemMarks): readonly Mark[] {
  return [
    ...articles.map((article): Mark => ['article', article]),
    ...urls.map((url): Mark => ['url', url]),
    ...guids.map((guid): Mark => ['guid', guid]),
    ...sample.map((hash): Mark => ['sample', String(hash)]),
  ]
}

function readMarks(driver: StoreDriver, caseId: string): ItemMarks {
  const marks = (kind: string): readonly string[] =>
    driver
      .rows('SELECT mark FROM tombstone WHERE case_id = ? AND kind = ? ORDER BY mark', caseId, kind)
      .map((row) => textOf(row, 'mark'))
  return { articles: marks('article'), urls: marks('url'), guids: marks('guid'), sample: marks('sample').map(Number) }
}

function casesOf(driver: StoreDriver, marks: ItemMarks): readonly MarkedCase[] {
  const same = new Set<string>()
  const shared = new Map<string, number>()
  for (const [kind, mark] of marksOf({ ...marks, sample: marks.sample.slice(0, sampleLookedUpMax) })) {
    for (const row of driver.rows('SELECT case_id FROM tombstone WHERE kind = ? AND mark = ?', kind, mark)) {
      const id = textOf(row, 'case_id')
      if (kind === 'sample') shared.set(id, (shared.get(id) ?? 0) + 1)
      else same.add(id)
    }
  }
  return [...new Set([...same, ...shared.keys()])].map((caseId) => ({
    caseId,
    isSame: same.has(caseId),
    sharedSample: shared.get(caseId) ?? 0,
    sampleSize: sampleSize(driver, caseId),
  }))
}

function sampleSize(driver: StoreDriver, caseId: string): number {
  const rows = driver.rows("SELECT count(*) AS count FROM tombstone WHERE case_id = ? AND kind = 'sample'", caseId)
  return numberOf(rows[0] ?? {}, 'count')
}

function itemsAt(
  driver: StoreDriver,
  { identities, ids }: { readonly identities: readonly string[]; readonly ids: readonly string[] },
): ItemMarks {
  const numbers = new Map<number, string>()
  const note = (sql: string, value: string): void => {
    for (const row of driver.rows(sql, value)) numbers.set(numberOf(row, 'number'), textOf(row, 'id'))
  }
  for (const identity of identities)
    note(
      `SELECT article.number, article.id FROM article_identity JOIN article ON article.number = article_identity.article
        WHERE article_identity.identity = ?`,
      identity,
    )
  for (const id of ids) note('SELECT number, id FROM article WHERE id = ?', id)
  const guids = [...numbers.keys()].flatMap((number) =>
    driver
      .rows('SELECT feed, guid FROM item WHERE article = ?', number)
      .map((row) => `${textOf(row, 'feed')} ${textOf(row, 'guid')}`),
  )
  const urls = [...numbers.keys()].flatMap((number) =>
    driver
      .rows("SELECT identity FROM article_identity WHERE article = ? AND identity LIKE 'url:%'", number)
      .map((row) => textOf(row, 'identity').slice('url:'.length)),
  )
  return { articles: [...numbers.values()], urls, guids, sample: [] }
}
