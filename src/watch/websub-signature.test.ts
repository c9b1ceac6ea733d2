import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { isSignedWith } from './websub-signature.ts'

const secret = 'ebb and flow'
const body = Buffer.from('<feed><title>Tides</title></feed>')
const sign = (method: string, key = secret): string => `${method}=${createHmac(method, key).update(body).digest('hex')}`

describe('the signature of a push', () => {
  for (const method of ['sha1', 'sha256', 'sha384', 'sha512']) {
    test(`${method} is known`, () => assert.equal(isSignedWith(secret, body, sign(method)), true))
  }

  test('the case of the letters does not matter', () => {
    assert.equal(isSignedWith(secret, body, sign('sha256').toUpperCase()), true)
  })

  const wrong: readonly (readonly [string, string | undefined])[] = [
    ['no header', undefined],
    ['an empty header', ''],
    ['another secret', sign('sha256', 'high water')],
    ['a method that is not allowed', `md5=${createHmac('md5', secret).update(body).digest('hex')}`],
    ['a method that does not exist', `sha999=${'a'.repeat(64)}`],
    ['a digest that was cut', sign('sha512').slice(0, -10)],
    ['the digest of another method', sign('sha1').replace('sha1', 'sha256')],
    ['no digest', 'sha256='],
    ['digits that are none', `sha256=${'z'.repeat(64)}`],
    ['two signatures', `${sign('sha1')},${sign('sha256')}`],
    ['a header of a megabyte', `sha256=${'a'.repeat(1_000_000)}`],
  ]
  for (const [what, header] of wrong) {
    test(`${what} is no signature`, () => assert.equal(isSignedWith(secret, body, header), false))
  }

  test('a body that was changed is not signed', () => {
    assert.equal(isSignedWith(secret, Buffer.from('<feed/>'), sign('sha256')), false)
  })
})
