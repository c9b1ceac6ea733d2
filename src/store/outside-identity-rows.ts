import type { Account } from '../model/account.ts'
import { readAccount } from './read-account.ts'
import type { StoreDriver } from './store-driver.ts'
import { textOf } from './store-driver.ts'

/** A person as a provider outside knows them. */
export interface OutsideIdentity {
  readonly issuer: string
  readonly subject: string
}

/** Which accounts people are that a provider outside vouches for. */
export interface OutsideIdentities {
  readonly find: (identity: OutsideIdentity) => Account | undefined
  /** Ties an account to an identity; false when it is another account's already. */
  readonly tie: (account: string, identity: OutsideIdentity, at: string) => boolean
}

/** The identities in the store behind `driver`. */
export function outsideIdentitiesIn(driver: StoreDriver): OutsideIdentities {
  const find: OutsideIdentities['find'] = ({ issuer, subject }) => {
    const sql = 'SELECT account FROM outside_identity WHERE issuer = ? AND subject = ?'
    const row = driver.rows(sql, issuer, subject)[0]
    return row && readAccount(driver, textOf(row, 'account'))
  }
  return {
    find,
    tie: (account, identity, at) =>
      driver.transaction(() => {
        const owner = find(identity)
        if (owner !== undefined) return owner.id === account
        const sql = 'INSERT INTO outside_identity (issuer, subject, account, created_at) VALUES (?, ?, ?, ?)'
        driver.run(sql, identity.issuer, identity.subject, account, at)
        return true
      }),
  }
}
