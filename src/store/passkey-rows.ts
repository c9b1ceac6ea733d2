import type { Account, Passkey } from '../model/account.ts'
import { readAccount } from './read-account.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { numberOf, optionalTextOf, textOf } from './store-driver.ts'

/** A passkey with what proves its use. */
export interface KeptPasskey extends Passkey {
  readonly publicKey: Uint8Array<ArrayBuffer>
  /** How often the device says that it was used; one that goes back is a copy. */
  readonly counter: number
}

/** The passkeys of accounts. */
export interface Passkeys {
  /** Adds a passkey; false when it is there already. */
  readonly add: (account: string, passkey: KeptPasskey) => boolean
  readonly find: (id: string) => { readonly account: Account; readonly passkey: KeptPasskey } | undefined
  /** The passkeys of an account in order of their making. */
  readonly list: (account: string) => readonly Passkey[]
  readonly noteUse: (id: string, use: { readonly counter: number; readonly at: string }) => void
  /** Takes a passkey of this account away; false when it has none with this id. */
  readonly revoke: (account: string, id: string) => boolean
}

/** The passkeys in the store behind `driver`. */
export function passkeysIn(driver: StoreDriver): Passkeys {
  const list = (account: string): readonly Passkey[] =>
    driver.rows('SELECT * FROM passkey WHERE account = ? ORDER BY created_at, id', account).map(passkeyOf)
  const rowOf = (id: string): SqlRow | undefined => driver.rows('SELECT * FROM passkey WHERE id = ?', id)[0]
  return {
    add: (account, { id, name, createdAt, publicKey, counter }) => {
      if (rowOf(id) !== undefined) return false
      const sql = 'INSERT INTO passkey (id, account, name, public_key, counter, created_at) VALUES (?, ?, ?, ?, ?, ?)'
      driver.run(sql, id, account, name, publicKey, counter, createdAt)
      return true
    },
    find: (id) => {
      const row = rowOf(id)
      const account = row && readAccount(driver, textOf(row, 'account'))
      const publicKey = row?.['public_key']
      if (row === undefined || account === undefined || !(publicKey instanceof Uint8Array)) return undefined
      const passkey = { ...passkeyOf(row), publicKey: Uint8Array.from(publicKey), counter: numberOf(row, 'counter') }
      return { account, passkey }
    },
    list,
    noteUse: (id, { counter, at }) => {
      driver.run('UPDATE passkey SET counter = ?, last_used_at = ? WHERE id = ?', counter, at, id)
    },
    revoke: (account, id) => {
      const isTheirs = list(account).some((each) => each.id === id)
      if (isTheirs) driver.run('DELETE FROM passkey WHERE id = ?', id)
      return isTheirs
    },
  }
}

function passkeyOf(row: SqlRow): Passkey {
  const lastUsedAt = optionalTextOf(row, 'last_used_at')
  return {
    id: textOf(row, 'id'),
    name: textOf(row, 'name'),
    createdAt: textOf(row, 'created_at'),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt }),
  }
}
