import { createCipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'

/** The keys that a browser gives with a push subscription, base64url. */
export interface PushKeys {
  readonly p256dh: string
  readonly auth: string
}

/** Keys given from outside, for the example of the standard; a message of ours makes its own. */
export interface SenderKeys {
  readonly privateKey: Uint8Array
  readonly salt: Uint8Array
}

const curve = 'prime256v1'
const recordBytes = 4096
const publicKeyBytes = 65
const authBytes = 16
/** One record holds the text, its end mark and 16 bytes of proof. */
const textBytesMax = recordBytes - 17 - 86
const endOfLastRecord = 2

/** `text` encrypted for one browser, as the body of a push message: RFC 8291 over one record of `aes128gcm` (RFC 8188). */
export function encryptPush(text: string, keys: PushKeys, given?: SenderKeys): Uint8Array {
  const plain = Buffer.from(text)
  if (plain.length > textBytesMax) throw new RangeError(`A push message takes ${textBytesMax} bytes`)
  const receiver = Buffer.from(keys.p256dh, 'base64url')
  const sender = createECDH(curve)
  if (given) sender.setPrivateKey(given.privateKey)
  else sender.generateKeys()
  const salt = given?.salt ?? randomBytes(16)
  const publicKey = sender.getPublicKey()
  const shared = sender.computeSecret(receiver)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), receiver, publicKey])
  const secret = derive(shared, Buffer.from(keys.auth, 'base64url'), info, 32)
  const key = derive(secret, salt, 'Content-Encoding: aes128gcm\0', 16)
  const nonce = derive(secret, salt, 'Content-Encoding: nonce\0', 12)
  const cipher = createCipheriv('aes-128-gcm', key, nonce)
  const sealed = Buffer.concat([
    cipher.update(Buffer.concat([plain, Buffer.from([endOfLastRecord])])),
    cipher.final(),
    cipher.getAuthTag(),
  ])
  const head = Buffer.alloc(21)
  head.set(salt)
  head.writeUInt32BE(recordBytes, 16)
  head.writeUInt8(publicKey.length, 20)
  return Buffer.concat([head, publicKey, sealed])
}

function derive(secret: Uint8Array, salt: Uint8Array, info: string | Uint8Array, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, bytes))
}

/** Whether these are keys that a message can be encrypted with: a point of the curve, and 16 bytes. */
export function arePushKeys({ p256dh, auth }: PushKeys): boolean {
  const receiver = Buffer.from(p256dh, 'base64url')
  if (receiver.length !== publicKeyBytes || Buffer.from(auth, 'base64url').length !== authBytes) return false
  const sender = createECDH(curve)
  sender.generateKeys()
  try {
    return sender.computeSecret(receiver).length > 0
  } catch {
    return false
  }
}
