import type { Migration } from '../migrate.ts'

/** The public halves of keys that log in without a password. */
export const passkeyTable: Migration = {
  name: 'passkey-table',
  sql: `
    CREATE TABLE passkey (
      id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE, name TEXT NOT NULL, public_key BLOB NOT NULL,
      counter INTEGER NOT NULL, created_at TEXT NOT NULL, last_used_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX passkey_of_account ON passkey (account, created_at);
  `,
}
