import type { Account, AccountRole } from '../model/account.ts'
import { type AppPasswords, appPasswordsIn } from './app-password-rows.ts'
import { type OutsideIdentities, outsideIdentitiesIn } from './outside-identity-rows.ts'
import { type Passkeys, passkeysIn } from './passkey-rows.ts'
import { accountOf, readAccount } from './read-account.ts'
import { type AccountSessions, accountSessionsIn } from './session-rows.ts'
import type { StoreDriver } from './store-driver.ts'
import { numberOf, textOf } from './store-driver.ts'

/** The accounts with what they log in by. */
export interface AccountBook {
  /** Adds an account; false when the name is taken, in whatever case. */
  readonly add: (account: Account & { readonly passwordHash: string }) => boolean
  /** All accounts in order of their making. */
  readonly list: () => readonly Account[]
  readonly count: () => number
  readonly byId: (id: string) => Account | undefined
  /** The account with this name, in whatever case, with the hash of its password. */
  readonly byName: (name: string) => (Account & { readonly passwordHash: string }) | undefined
  readonly setPasswordHash: (id: string, passwordHash: string) => void
  readonly setRole: (id: string, role: AccountRole) => void
  readonly sessions: AccountSessions
  readonly appPasswords: AppPasswords
  readonly passkeys: Passkeys
  /** Who they are at a provider outside. */
  readonly outside: OutsideIdentities
}

const columns = 'id, name, role, created_at'

/** The accounts in the store behind `driver`. */
export function accountBookIn(driver: StoreDriver): AccountBook {
  const byName: AccountBook['byName'] = (name) =>
    driver
      .rows(`SELECT ${columns}, password_hash FROM account WHERE name_key = ?`, nameKey(name))
      .map((row) => ({ ...accountOf(row), passwordHash: textOf(row, 'password_hash') }))[0]
  return {
    add: ({ id, name, role, createdAt, passwordHash }) =>
      driver.transaction(() => {
        if (byName(name) !== undefined) return false
        const sql =
          'INSERT INTO account (id, name, name_key, role, password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)'
        driver.run(sql, id, name, nameKey(name), role, passwordHash, createdAt)
        return true
      }),
    list: () => driver.rows(`SELECT ${columns} FROM account ORDER BY number`).map(accountOf),
    count: () => numberOf(driver.rows('SELECT count(*) AS count FROM account')[0] ?? {}, 'count'),
    byId: (id) => readAccount(driver, id),
    byName,
    setPasswordHash: (id, passwordHash) => {
      driver.run('UPDATE account SET password_hash = ? WHERE id = ?', passwordHash, id)
    },
    setRole: (id, role) => {
      driver.run('UPDATE account SET role = ? WHERE id = ?', role, id)
    },
    sessions: accountSessionsIn(driver),
    appPasswords: appPasswordsIn(driver),
    passkeys: passkeysIn(driver),
    outside: outsideIdentitiesIn(driver),
  }
}

/** Names that look alike by case or by compatible letters are one name. */
function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}
