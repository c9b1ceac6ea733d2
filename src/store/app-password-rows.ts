import type { Account, AppPassword } from '../model/account.ts'
import { ifThereIsRoom } from './if-there-is-room.ts'
import { readAccount } from './read-account.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { optionalTextOf, textOf } from './store-driver.ts'

/** The passwords of accounts for programs, found by their hash. */
export interface AppPasswords {
  readonly add: (password: AppPassword & { readonly account: string; readonly passwordHash: string }) => void
  /** Whose password has this hash; notes that it was used. */
  readonly use: (passwordHash: string, at: string) => Account | undefined
  /** The passwords of an account in order of their making. */
  readonly list: (account: string) => readonly AppPassword[]
  /** Takes a password of this account back; false when it has none with this id. */
  readonly revoke: (account: string, id: string) => boolean
}

/** The passwords for programs in the store behind `driver`. */
export function appPasswordsIn(driver: StoreDriver): AppPasswords {
  const list = (account: string): readonly AppPassword[] =>
    driver.rows('SELECT * FROM app_password WHERE account = ? ORDER BY created_at, id', account).map(appPasswordOf)
  return {
    add: ({ id, name, createdAt, account, passwordHash }) => {
      const sql =
        'INSERT INTO app_password (password_hash, id, account, name, created_at, last_used_at) VALUES (?, ?, ?, ?, ?, NULL)'
      driver.run(sql, passwordHash, id, account, name, createdAt)
    },
    use: (passwordHash, at) => {
      const row = driver.rows('SELECT account FROM app_password WHERE password_hash = ?', passwordHash)[0]
      if (row === undefined) return undefined
      ifThereIsRoom(() => {
        driver.run('UPDATE app_password SET last_used_at = ? WHERE password_hash = ?', at, passwordHash)
      })
      return readAccount(driver, textOf(row, 'account'))
    },
    list,
    revoke: (account, id) => {
      const isTheirs = list(account).some((each) => each.id === id)
      if (isTheirs) driver.run('DELETE FROM app_password WHERE id = ?', id)
      return isTheirs
    },
  }
}

function appPasswordOf(row: SqlRow): AppPassword {
  const lastUsedAt = optionalTextOf(row, 'last_used_at')
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    createdAt: textOf(row, 'created_at'),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
  }
}
