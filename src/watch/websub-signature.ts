import { createHmac, timingSafeEqual } from 'node:crypto'

const methods: ReadonlySet<string> = new Set(['sha1', 'sha256', 'sha384', 'sha512'])

/** Whether `header` (`X-Hub-Signature: method=hex`) signs `body` with `secret`; compared in constant time (WebSub, section 8.1). */
export function isSignedWith(secret: string, body: Uint8Array, header: string | undefined): boolean {
  const [, method = '', hex = ''] = /^\s*(sha\d{1,3})=([0-9a-f]{40,128})\s*$/iu.exec(header ?? '') ?? []
  if (!methods.has(method.toLowerCase())) return false
  const expected = createHmac(method.toLowerCase(), secret).update(body).digest()
  const given = Buffer.from(hex, 'hex')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
