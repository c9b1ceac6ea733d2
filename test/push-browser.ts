// A browser's side of Web Push, written from RFC 8291 and RFC 8188 apart from the sender's.
import { createDecipheriv, createECDH, createHmac, createPublicKey, randomBytes, verify } from 'node:crypto'

export interface PushBrowser {
  readonly keys: { readonly p256dh: string; readonly auth: string }
  readonly privateKey: Buffer
}

/** A browser with keys of its own. */
export function newBrowser(): PushBrowser {
  const pair = createECDH('prime256v1')
  pair.generateKeys()
  return {
    keys: { p256dh: pair.getPublicKey().toString('base64url'), auth: randomBytes(16).toString('base64url') },
    privateKey: pair.getPrivateKey(),
  }
}

const hmac = (key: Uint8Array, ...parts: readonly (string | Uint8Array)[]): Buffer => {
  const mac = createHmac('sha256', key)
  for (const part of parts) mac.update(part)
  return mac.digest()
}
const one = Buffer.from([1])

/** The text of a message that was sealed for this browser; throws when it was not. */
export function decryptPush(sealed: Uint8Array, { keys, privateKey }: PushBrowser): string {
  const message = Buffer.from(sealed)
  const salt = message.subarray(0, 16)
  const keyLength = message.readUInt8(20)
  const sender = message.subarray(21, 21 + keyLength)
  const record = message.subarray(21 + keyLength)
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(privateKey)
  const first = hmac(Buffer.from(keys.auth, 'base64url'), pair.computeSecret(sender))
  const secret = hmac(first, 'WebPush: info\0', pair.getPublicKey(), sender, one)
  const second = hmac(salt, secret)
  const key = hmac(second, 'Content-Encoding: aes128gcm\0', one).subarray(0, 16)
  const nonce = hmac(second, 'Content-Encoding: nonce\0', one).subarray(0, 12)
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(record.subarray(-16))
  const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()])
  const end = padded.lastIndexOf(2)
  if (end < 0) throw new Error('The record has no end')
  return padded.subarray(0, end).toString()
}

/** The claims of `Authorization: vapid …` (RFC 8292); undefined when its signature does not hold. */
export function readVapid(authorization: string): { readonly claims: unknown; readonly key: string } | undefined {
  const match = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/u.exec(authorization)
  const [, head = '', claims = '', signature = '', key = ''] = match ?? []
  const point = Buffer.from(key, 'base64url')
  if (point.length !== 65) return undefined
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  })
  const holds = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  const read: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString())
  return holds ? { claims: read, key } : undefined
}
