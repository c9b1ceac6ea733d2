import { readAccount } from './read-account.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'

/** What is kept of a person, as a whole. */
export interface PersonalData {
  /** Everything of an account that is of use to its owner; hashes of passwords and tokens are not. */
  readonly export: (account: string) => Readonly<Record<string, unknown>>
  /** Makes what was one reader's another's, as when the reader without accounts makes the first one. */
  readonly handOver: (from: string, to: string) => void
  /** Removes the account and everything of it; false when there is no such account. */
  readonly erase: (account: string) => boolean
}

/** Where something of an account is kept, and what of it is handed out. */
interface PersonalTable {
  readonly table: string
  readonly columns: string
  /** How it is erased; a removal of its rows where nothing is said. */
  readonly erasure?: string
}

const personalTables: Readonly<Record<string, PersonalTable>> = {
  sessions: { table: 'account_session', columns: 'agent, created_at AS createdAt, last_used_at AS lastUsedAt' },
  appPasswords: { table: 'app_password', columns: 'name, created_at AS createdAt, last_used_at AS lastUsedAt' },
  passkeys: { table: 'passkey', columns: 'name, created_at AS createdAt, last_used_at AS lastUsedAt' },
  outsideIdentities: { table: 'outside_identity', columns: 'issuer, subject, created_at AS createdAt' },
  savedSearches: { table: 'saved_search', columns: 'body' },
  alerts: { table: 'alert', columns: 'body' },
  channels: { table: 'alert_channel', columns: 'body' },
  marks: { table: 'story_mark', columns: 'kind, story, at' },
  readReports: { table: 'report_read', columns: 'article, at' },
  visits: { table: 'visit', columns: 'last_at AS lastAt, before_at AS beforeAt' },
  comments: {
    table: 'comment',
    columns: 'story, parent, text, at, state',
    // Answers to it must still be understood.
    erasure: "UPDATE comment SET text = '', account = 'erased', state = 'erased' WHERE account = ?",
  },
  complaints: { table: 'comment_complaint', columns: 'comment, at' },
  quietHours: { table: 'quiet_hours', columns: 'body' },
}

/** What belongs to the alerts of an account without naming it, so that it goes before them. */
const erasedFirst = [
  'DELETE FROM outbox WHERE channel IN (SELECT id FROM alert_channel WHERE account = ?)',
  'DELETE FROM alert_told WHERE alert IN (SELECT id FROM alert WHERE account = ?)',
]

const rowsMax = 1_000_000

/** The personal data in the store behind `driver`. */
export function personalDataIn(driver: StoreDriver): PersonalData {
  return {
    export: (account) => ({
      account: readAccount(driver, account) ?? { id: account },
      ...Object.fromEntries(
        Object.entries(personalTables).map(([name, { table, columns }]) => [
          name,
          rowsOf(driver, { table, columns }, account),
        ]),
      ),
    }),
    handOver: (from, to) => {
      driver.transaction(() => {
        // What both have, as a story that both starred, stays as the new owner has it.
        for (const { table, columns } of Object.values(personalTables)) {
          driver.run(`UPDATE OR IGNORE ${table} SET account = ? WHERE account = ?`, to, from)
          if (columns === 'body')
            driver.run(`UPDATE ${table} SET body = json_replace(body, '$.account', ?) WHERE account = ?`, to, to)
        }
      })
    },
    erase: (account) =>
      driver.transaction(() => {
        for (const erasure of erasedFirst) driver.run(erasure, account)
        for (const { table, erasure } of Object.values(personalTables))
          driver.run(erasure ?? `DELETE FROM ${table} WHERE account = ?`, account)
        const isThere = readAccount(driver, account) !== undefined
        driver.run('DELETE FROM account WHERE id = ?', account)
        return isThere
      }),
  }
}

function rowsOf(driver: StoreDriver, { table, columns }: PersonalTable, account: string): readonly SqlRow[] {
  return driver.rows(`SELECT ${columns} FROM ${table} WHERE account = ? LIMIT ?`, account, rowsMax)
}
