import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { hashPassword, isPassword, passwordProblem } from './password.ts'

describe('passwords', () => {
  test('the hash names argon2id and its cost, and never the same salt twice', async () => {
    const [one, two] = await Promise.all([hashPassword('quiet harbour'), hashPassword('quiet harbour')])
    assert.match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/u)
    assert.notEqual(one, two)
  })

  test('the password fits its hash and no other does, however long they agree', async () => {
    const long = `${'harbour '.repeat(20)}end`
    const hash = await hashPassword(long)
    assert.equal(await isPassword(long, hash), true)
    assert.equal(await isPassword(`${long.slice(0, -1)}t`, hash), false)
    assert.equal(await isPassword('', hash), false)
    assert.equal(await isPassword(`${long}${'x'.repeat(100_000)}`, hash), false)
  })

  test('letters that are composed in another way are the same password', async () => {
    assert.equal(await isPassword('cafe\u0301 at nine', await hashPassword('café at nine')), true)
  })

  test('without a hash, or with one that cannot be read, no password fits', async () => {
    for (const kept of [undefined, '', 'plain', '$argon2id$v=19$m=19456,t=2,p=1$short$short'])
      assert.equal(await isPassword('quiet harbour', kept), false)
  })

  test('a name that there is not takes as long as one that there is', async () => {
    const hash = await hashPassword('quiet harbour')
    const took = async (kept: string | undefined): Promise<number> => {
      const startedAt = process.cpuUsage()
      for (let turn = 0; turn < 5; turn += 1) await isPassword('wrong one', kept)
      const used = process.cpuUsage(startedAt)
      return used.user + used.system
    }
    const [known, unknown] = [await took(hash), await took(undefined)]
    assert.ok(unknown > known / 3 && unknown < known * 3, `${known} and ${unknown} microseconds`)
  })

  const judged: readonly (readonly [string, boolean])[] = [
    ['seven77', true],
    ['eight888', false],
    ['x'.repeat(200), false],
    ['x'.repeat(201), true],
  ]
  for (const [password, isRefused] of judged)
    test(`${password.length} characters are ${isRefused ? 'refused' : 'taken'}`, () => {
      assert.equal(passwordProblem(password) !== undefined, isRefused)
    })
})
