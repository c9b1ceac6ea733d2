import type { Migration } from '../migrate.ts'
import { accountTables } from './account-tables.ts'
import { alertsAndMessages } from './alerts-and-messages.ts'
import { articleWords } from './article-words.ts'
import { firstTables } from './first-tables.ts'
import { itemsOfArticles } from './items-of-articles.ts'
import { nearCopies } from './near-copies.ts'
import { outsideIdentities } from './outside-identities.ts'
import { packedBodies } from './packed-bodies.ts'
import { passkeyTable } from './passkey-table.ts'
import { pushesAndChanges } from './pushes-and-changes.ts'
import { readerTables } from './reader-tables.ts'
import { readingLookups } from './reading-lookups.ts'
import { retriesAndWithdrawals } from './retries-and-withdrawals.ts'
import { storiesByNumber } from './stories-by-number.ts'
import { takedownTables } from './takedown-tables.ts'
import { watchedFeeds } from './watched-feeds.ts'

/** Every step of the schema, in order. New ones are added at the end; a released one is never changed. */
export const allMigrations: readonly Migration[] = [
  firstTables,
  watchedFeeds,
  readingLookups,
  articleWords,
  takedownTables,
  pushesAndChanges,
  itemsOfArticles,
  accountTables,
  alertsAndMessages,
  packedBodies,
  readerTables,
  passkeyTable,
  retriesAndWithdrawals,
  storiesByNumber,
  nearCopies,
  outsideIdentities,
]
