import type { SqlValue, StoreDriver } from './store-driver.ts'
import { textOf } from './store-driver.ts'

/** A table that keeps a list of the model for each owner (a revision, a story), in order; replaced as a whole. */
export interface ListTable<Element> {
  readonly name: string
  readonly owner: 'revision' | 'story'
  /** Columns that are looked up, besides owner, position and body. */
  readonly columns: readonly string[]
  readonly valuesOf: (element: Element) => readonly SqlValue[]
  /** Whether a stored body is what this table keeps. */
  readonly isElement: (body: unknown) => body is Element
}

/** Puts `elements` in the place of what the owner had. */
export function replaceList<Element>(
  driver: StoreDriver,
  table: ListTable<Element>,
  owner: SqlValue,
  elements: readonly Element[],
): void {
  driver.run(`DELETE FROM ${table.name} WHERE ${table.owner} = ?`, owner)
  const columns = [table.owner, 'position', ...table.columns, 'body']
  const sql = `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
  elements.forEach((element, position) => {
    driver.run(sql, owner, position, ...table.valuesOf(element), JSON.stringify(element))
  })
}

/** The owner's list, in order. */
export function readList<Element>(driver: StoreDriver, table: ListTable<Element>, owner: SqlValue): readonly Element[] {
  const rows = driver.rows(`SELECT body FROM ${table.name} WHERE ${table.owner} = ? ORDER BY position`, owner)
  return rows.map((row) => parseBody(textOf(row, 'body'), table.isElement))
}

/** The value of a stored body; throws when it is not what was kept there, which a damaged store brings about. */
export function parseBody<Value>(body: string, isValue: (value: unknown) => value is Value): Value {
  const value: unknown = JSON.parse(body)
  if (isValue(value)) return value
  throw new TypeError('A stored body is not of its table')
}

/** Whether `value` is an object that has all of `keys`: enough for what only this program writes. */
export function hasKeys(value: unknown, ...keys: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value)
}
