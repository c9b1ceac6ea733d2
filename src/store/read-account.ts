import { type Account, accountRoles } from '../model/account.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { textOf } from './store-driver.ts'

/** The account with this id; undefined when there is none. */
export function readAccount(driver: StoreDriver, id: string): Account | undefined {
  return driver.rows('SELECT id, name, role, created_at FROM account WHERE id = ?', id).map(accountOf)[0]
}

/** The account of a row of its table. */
export function accountOf(row: SqlRow): Account {
  const role = accountRoles.find((each) => each === row['role'])
  if (role === undefined) throw new TypeError('Column role holds no role')
  return { id: textOf(row, 'id'), name: textOf(row, 'name'), role, createdAt: textOf(row, 'created_at') }
}
