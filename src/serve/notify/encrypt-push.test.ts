import assert from 'node:assert/strict'
import { createECDH } from 'node:crypto'
import { describe, test } from 'node:test'
import { decryptPush, newBrowser } from '../../../test/push-browser.ts'
import { arePushKeys, encryptPush } from './encrypt-push.ts'

/** RFC 8291, section 5 and appendix A. */
const standard = {
  text: 'When I grow up, I want to be a watermelon',
  p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
  auth: 'BTBZMqHH6r4Tts7J_aSIgg',
  privateKey: 'yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw',
  salt: 'DGv6ra1nlYgDCS1FRnbzlw',
  sealed:
    'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN',
}
const bytes = (text: string): Buffer => Buffer.from(text, 'base64url')

describe('a push message', () => {
  test('is encrypted as in the example of RFC 8291', () => {
    const sealed = encryptPush(standard.text, standard, {
      privateKey: bytes(standard.privateKey),
      salt: bytes(standard.salt),
    })
    assert.equal(Buffer.from(sealed).toString('base64url'), standard.sealed)
  })

  test('is read by the browser that it is for', () => {
    const browser = newBrowser()
    for (const text of ['{}', 'Dam road: closed', 'Дорога через греблю 🚧', 'x'.repeat(3000)])
      assert.equal(decryptPush(encryptPush(text, browser.keys), browser), text)
  })

  test('is sealed with keys of its own each time', () => {
    const { keys } = newBrowser()
    assert.notDeepEqual(encryptPush('same', keys), encryptPush('same', keys))
  })

  test('is read by no other browser, and not when a byte was changed', () => {
    const browser = newBrowser()
    const sealed = Buffer.from(encryptPush('secret', browser.keys))
    assert.throws(() => decryptPush(sealed, newBrowser()))
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1
    assert.throws(() => decryptPush(sealed, browser))
  })

  test('that is too long for one record is a bug', () => {
    assert.throws(() => encryptPush('x'.repeat(4000), newBrowser().keys), RangeError)
  })
})

describe('the keys of a browser', () => {
  const good = newBrowser().keys
  const curve = createECDH('secp256k1')
  curve.generateKeys()
  const wrong: readonly (readonly [name: string, p256dh: string, auth: string])[] = [
    ['nothing', '', ''],
    ['a secret that is too short', good.p256dh, 'BTBZMq'],
    ['a point that is too short', good.p256dh.slice(0, 40), good.auth],
    ['a point beside the curve', Buffer.alloc(65, 4).toString('base64url'), good.auth],
    ['a point of another curve', curve.getPublicKey().toString('base64url'), good.auth],
    ['other words', 'not a key at all', 'nor a secret'],
  ]
  test('are good', () => {
    assert.ok(arePushKeys(good))
  })
  for (const [name, p256dh, auth] of wrong)
    test(`are refused: ${name}`, () => {
      assert.equal(arePushKeys({ p256dh, auth }), false)
    })
})
