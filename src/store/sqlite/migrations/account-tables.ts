import type { Migration } from '../migrate.ts'

/** Who may log in, where they are logged in, and their passwords for programs. Of tokens and passwords only hashes are kept. */
export const accountTables: Migration = {
  name: 'account-tables',
  sql: `
    CREATE TABLE account (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, name_key TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL, password_hash TEXT NOT NULL, created_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE account_session (
      token_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      agent TEXT NOT NULL, created_at TEXT NOT NULL, last_used_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_of_account ON account_session (account, last_used_at);
    CREATE TABLE app_password (
      password_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      name TEXT NOT NULL, created_at TEXT NOT NULL, last_used_at TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX app_password_of_account ON app_password (account, created_at);
  `,
}
