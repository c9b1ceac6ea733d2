import type { Account, AccountSession } from '../model/account.ts'
import { ifThereIsRoom } from './if-there-is-room.ts'
import { readAccount } from './read-account.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { numberOf, textOf } from './store-driver.ts'

/** The browsers in which somebody is logged in, found by the hash of their token. */
export interface AccountSessions {
  /** Opens a session; beyond `sessionsMax` of one account the one used longest ago ends. */
  readonly open: (session: AccountSession & { readonly tokenHash: string; readonly account: string }) => void
  /** Who is logged in under this token. */
  readonly find: (tokenHash: string) => { readonly account: Account; readonly session: AccountSession } | undefined
  readonly touch: (id: string, at: string) => void
  /** The sessions of an account, the one used last first. */
  readonly list: (account: string) => readonly AccountSession[]
  /** Ends a session of this account; false when it has none with this id. */
  readonly revoke: (account: string, id: string) => boolean
  /** Ends all sessions of an account but `exceptId`. */
  readonly revokeOthers: (account: string, exceptId: string) => void
  /** Ends the sessions that were last used before. */
  readonly endUnusedSince: (at: string) => void
}

const sessionsMax = 50

/** The sessions in the store behind `driver`. */
export function accountSessionsIn(driver: StoreDriver): AccountSessions {
  const list = (account: string): readonly AccountSession[] =>
    driver
      .rows('SELECT * FROM account_session WHERE account = ? ORDER BY last_used_at DESC, id', account)
      .map(sessionOf)
  const end = (id: string): void => {
    driver.run('DELETE FROM account_session WHERE id = ?', id)
  }
  return {
    open: (session) => {
      const { tokenHash, account, id, agent, createdAt, lastUsedAt } = session
      driver.transaction(() => {
        for (const old of list(account).slice(sessionsMax - 1)) end(old.id)
        const sql =
          'INSERT INTO account_session (token_hash, id, account, agent, created_at, last_used_at) VALUES (?, ?, ?, ?, ?, ?)'
        driver.run(sql, tokenHash, id, account, agent, createdAt, lastUsedAt)
      })
    },
    find: (tokenHash) => {
      const row = driver.rows('SELECT * FROM account_session WHERE token_hash = ?', tokenHash)[0]
      const account = row && readAccount(driver, textOf(row, 'account'))
      return row && account && { account, session: sessionOf(row) }
    },
    touch: (id, at) => {
      ifThereIsRoom(() => {
        driver.run('UPDATE account_session SET last_used_at = ? WHERE id = ?', at, id)
      })
    },
    list,
    revoke: (account, id) => {
      const sql = 'SELECT count(*) AS count FROM account_session WHERE account = ? AND id = ?'
      const isTheirs = numberOf(driver.rows(sql, account, id)[0] ?? {}, 'count') > 0
      if (isTheirs) end(id)
      return isTheirs
    },
    revokeOthers: (account, exceptId) => {
      driver.run('DELETE FROM account_session WHERE account = ? AND id <> ?', account, exceptId)
    },
    endUnusedSince: (at) => {
      driver.run('DELETE FROM account_session WHERE last_used_at < ?', at)
    },
  }
}

function sessionOf(row: SqlRow): AccountSession {
  return {
    id: textOf(row, 'id'),
    agent: textOf(row, 'agent'),
    createdAt: textOf(row, 'created_at'),
    lastUsedAt: textOf(row, 'last_used_at'),
  }
}
