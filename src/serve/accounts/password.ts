import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Say } from '../texts/english.ts'

/** What OWASP asks for of argon2id: 19 MiB and two passes; takes some hundredths of a second, off the main thread. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const
const saltBytes = 16
const hashBytes = 32
const passwordCharsMin = 8
const passwordCharsMax = 200

/** What is wrong with a new password, in one sentence; undefined when it will do. */
export function passwordProblem(password: string): Say | undefined {
  if (password.length < passwordCharsMin) return ({ admin }) => admin.shortPassword(password.length, passwordCharsMin)
  if (password.length > passwordCharsMax) return ({ admin }) => admin.longPassword(password.length, passwordCharsMax)
  return undefined
}

/** The hash of a password as it is kept: algorithm, cost, salt and hash in one line. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const { memory, passes, parallelism } = cost
  const hash = await derive(password, { salt, memory, passes, parallelism })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plainBase64(salt)}$${plainBase64(hash)}`
}

/** Hashed in the place of the password of a name that there is not, so that both answers take the same time. */
const nobody = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${'A'.repeat(22)}$${'A'.repeat(43)}`

/** Whether the password is the one that was hashed; without a hash it never is, which takes as long. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const read = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{11,86})\$([\w+/]{22,86})$/u.exec(
    kept ?? nobody,
  )
  if (read === null || password.length > passwordCharsMax) return false
  const [memory, passes, parallelism] = [Number(read[1]), Number(read[2]), Number(read[3])]
  const expected = Buffer.from(read[5] ?? '', 'base64')
  const hash = await derive(password, { salt: Buffer.from(read[4] ?? '', 'base64'), memory, passes, parallelism })
  return timingSafeEqual(expected, hash) && kept !== undefined
}

interface Derivation {
  readonly salt: Buffer
  readonly memory: number
  readonly passes: number
  readonly parallelism: number
}

function derive(password: string, { salt, ...given }: Derivation): Promise<Buffer> {
  // One password however the keyboard composes its letters (NIST SP 800-63B).
  const message = password.normalize('NFKC')
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce: salt, tagLength: hashBytes, ...given }, (error, hash) => {
      if (error) reject(error)
      else resolve(hash)
    })
  })
}

function plainBase64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/u, '')
}
