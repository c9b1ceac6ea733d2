/** What an account may do: read and comment; also decide on notices, grouping and comments; also keep accounts. Each may what the one before it may. */
export const accountRoles = ['reader', 'editor', 'admin'] as const
export type AccountRole = (typeof accountRoles)[number]

/** A person who may log in. The name may be shown to others; the id never changes. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly role: AccountRole
  readonly createdAt: string
}

/** A browser in which somebody is logged in. Its token is known to that browser only. */
export interface AccountSession {
  readonly id: string
  /** How the browser names itself. */
  readonly agent: string
  readonly createdAt: string
  readonly lastUsedAt: string
}

/** A password for one program, which was shown once and can be taken back by itself. */
export interface AppPassword {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt?: string
}

/** A key on a device that logs in without a password; the device keeps the secret half. */
export interface Passkey {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt?: string
}

/** The account that the person at this machine has where there are no accounts. */
export const accountWithoutLogIn = 'reader'
