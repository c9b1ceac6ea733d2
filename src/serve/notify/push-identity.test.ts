import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readVapid } from '../../../test/push-browser.ts'
import { newPushKey, pushIdentity } from './push-identity.ts'

const now = Date.parse('2031-04-03T08:00:00Z')

describe('the identity for push services', () => {
  test('signs for the origin of the endpoint, for half a day, with a contact', () => {
    const identity = pushIdentity(newPushKey(), 'mailto:desk@headwater.example')
    const read = readVapid(identity.authorization('https://push.example/send/abc?x=1', now))
    assert.deepEqual(read, {
      claims: { aud: 'https://push.example', exp: now / 1000 + 43_200, sub: 'mailto:desk@headwater.example' },
      key: identity.publicKey,
    })
  })

  test('is the same from the same kept key, without a contact too', () => {
    const kept = newPushKey()
    assert.equal(pushIdentity(kept, undefined).publicKey, pushIdentity(kept, 'mailto:a@b.example').publicKey)
    const read = readVapid(pushIdentity(kept, undefined).authorization('https://push.example', now))
    assert.deepEqual(Object.keys(Object(read?.claims)), ['aud', 'exp'])
  })

  test('is another with another key, and one key does not sign for the other', () => {
    const one = pushIdentity(newPushKey(), undefined)
    const other = pushIdentity(newPushKey(), undefined)
    assert.notEqual(one.publicKey, other.publicKey)
    const forged = one.authorization('https://push.example', now).replace(one.publicKey, other.publicKey)
    assert.equal(readVapid(forged), undefined)
  })
})
