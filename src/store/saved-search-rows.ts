import type { SavedSearch } from '../model/alert.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'

/** The searches that readers keep; one of another account is as if it were not there. */
export interface SavedSearches {
  /** Keeps a search in the place of what had its id. */
  readonly keep: (search: SavedSearch) => void
  readonly find: (account: string, id: string) => SavedSearch | undefined
  /** The searches of an account in the order in which they were saved. */
  readonly list: (account: string) => readonly SavedSearch[]
  /** Removes the search with the alerts on it. */
  readonly remove: (account: string, id: string) => boolean
}

/** The saved searches in the store behind `driver`. */
export function savedSearchesIn(driver: StoreDriver): SavedSearches {
  const find: SavedSearches['find'] = (account, id) =>
    driver.rows('SELECT body FROM saved_search WHERE id = ? AND account = ?', id, account).map(searchOf)[0]
  return {
    keep: (search) => {
      driver.run(
        'INSERT INTO saved_search (id, account, body) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
        search.id,
        search.account,
        JSON.stringify(search),
      )
    },
    find,
    list: (account) =>
      driver.rows('SELECT body FROM saved_search WHERE account = ? ORDER BY number', account).map(searchOf),
    remove: (account, id) =>
      driver.transaction(() => {
        if (find(account, id) === undefined) return false
        driver.run('DELETE FROM alert_told WHERE alert IN (SELECT id FROM alert WHERE search = ?)', id)
        driver.run('DELETE FROM alert WHERE search = ?', id)
        driver.run('DELETE FROM saved_search WHERE id = ?', id)
        return true
      }),
  }
}

function searchOf(row: SqlRow): SavedSearch {
  return parseBody(textOf(row, 'body'), isSavedSearch)
}

function isSavedSearch(body: unknown): body is SavedSearch {
  return hasKeys(body, 'id', 'account', 'name', 'typed', 'savedAt')
}
