import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** How this server makes itself known to push services (VAPID, RFC 8292). */
export interface PushIdentity {
  /** What a browser is given to subscribe with, base64url. */
  readonly publicKey: string
  /** The value of `Authorization` for a message to this endpoint. */
  readonly authorization: (endpoint: string, now: number) => string
}

const tokenSeconds = 12 * 3600

/** A new key pair, as it is kept. */
export function newPushKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** The identity of a kept key pair; `contact` is where a push service can reach the operator, `mailto:` or `https:`. */
export function pushIdentity(kept: string, contact: string | undefined): PushIdentity {
  const key = createPrivateKey(kept)
  const publicKey = pointOf(key)
  return {
    publicKey,
    authorization: (endpoint, now) => {
      const claims = {
        aud: new URL(endpoint).origin,
        exp: Math.floor(now / 1000) + tokenSeconds,
        ...(contact === undefined ? {} : { sub: contact }),
      }
      const head = `${encoded({ typ: 'JWT', alg: 'ES256' })}.${encoded(claims)}`
      const signature = sign('sha256', Buffer.from(head), { key, dsaEncoding: 'ieee-p1363' })
      return `vapid t=${head}.${signature.toString('base64url')}, k=${publicKey}`
    },
  }
}

/** The public key as an uncompressed point. */
function pointOf(key: KeyObject): string {
  const { x = '', y = '' } = createPublicKey(key).export({ format: 'jwk' })
  return Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString(
    'base64url',
  )
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
