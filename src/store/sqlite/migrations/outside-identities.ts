import type { Migration } from '../migrate.ts'

/** Who an account is at a provider outside (OpenID Connect): the provider's address and its name for the person. */
export const outsideIdentities: Migration = {
  name: 'outside-identities',
  sql: `
    CREATE TABLE outside_identity (
      issuer TEXT NOT NULL, subject TEXT NOT NULL, account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
      created_at TEXT NOT NULL, PRIMARY KEY (issuer, subject)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX outside_identity_of_account ON outside_identity (account);
  `,
}
