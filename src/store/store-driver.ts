export type SqlValue = string | number | bigint | null | Uint8Array
export type SqlRow = Readonly<Record<string, SqlValue>>

/** What the store needs of an engine: six calls, so that another SQLite binding drops in and is held to the same contract. */
export interface StoreDriver {
  /** Runs statements without values and without results. */
  readonly script: (sql: string) => void
  readonly run: (sql: string, ...values: readonly SqlValue[]) => void
  readonly rows: (sql: string, ...values: readonly SqlValue[]) => readonly SqlRow[]
  /** Does all of `work` or, when it throws, nothing of it. Inside another transaction it is a part of that one. */
  readonly transaction: <Result>(work: () => Result) => Result
  /** Whether a transaction is under way, whose changes may be taken back. */
  readonly isInTransaction: () => boolean
  readonly close: () => void
}

/** The text of a column; throws when it holds something else, which means that the schema and the code differ. */
export function textOf(row: SqlRow, column: string): string {
  const value = row[column]
  if (typeof value === 'string') return value
  throw new TypeError(`Column ${column} holds no text`)
}

/** The text of a column that may be null. */
export function optionalTextOf(row: SqlRow, column: string): string | undefined {
  return row[column] === null ? undefined : textOf(row, column)
}

/** The whole number of a column. */
export function numberOf(row: SqlRow, column: string): number {
  const value = row[column]
  if (typeof value === 'number') return value
  throw new TypeError(`Column ${column} holds no number`)
}
