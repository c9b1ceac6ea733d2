import { createHash, randomBytes } from 'node:crypto'

const tokenBytes = 32
const idBytes = 12
const appPasswordBytes = 20

/** 256 random bits, for a cookie. */
export function newToken(): string {
  return randomBytes(tokenBytes).toString('base64url')
}

/** 160 random bits in groups of letters and figures that are typed easily, for a program. */
export function newAppPassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789'
  const typed = [...randomBytes(appPasswordBytes * 2)].map((byte) => letters[byte % letters.length] ?? '').join('')
  return (typed.slice(0, 32).match(/.{8}/gu) ?? []).join('-')
}

/** An id that says nothing. */
export function newId(kind: string): string {
  return `${kind}-${randomBytes(idBytes).toString('base64url')}`
}

/** What is kept of a token: it was drawn at random, so that a fast hash cannot be guessed back. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
