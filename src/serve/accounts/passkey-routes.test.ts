import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { accountKit } from '../../../test/account-kit.ts'

interface Question {
  readonly flow: string
  readonly options: { readonly challenge: string; readonly userVerification?: string }
}
const isQuestion = (value: unknown): value is Question =>
  typeof value === 'object' && value !== null && 'flow' in value && 'options' in value

async function asked(answer: Response): Promise<Question> {
  const body: unknown = await answer.json()
  assert.ok(isQuestion(body))
  return body
}

/** An answer in the right shape that proves nothing. */
const emptyProof = JSON.stringify({
  id: 'AAAA',
  rawId: 'AAAA',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', attestationObject: 'oA', authenticatorData: 'AA', signature: 'AA' },
})

describe('passkeys', () => {
  test('each question is another one, wants the person and not only the device, and is kept by no cache', async () => {
    const kit = accountKit()
    await kit.logIn('root')
    const answer = await kit.open('/log-in/passkey')
    assert.equal(answer.headers.get('cache-control'), 'no-store')
    const [one, two] = [await asked(answer), await asked(await kit.open('/log-in/passkey'))]
    assert.notEqual(one.options.challenge, two.options.challenge)
    assert.notEqual(one.flow, two.flow)
    assert.equal(one.options.userVerification, 'required')
  })

  for (const response of [
    '',
    'null',
    '{',
    '[]',
    '{"id":"AAAA"}',
    '{"id":1,"rawId":1,"type":1,"response":1}',
    emptyProof,
  ])
    test(`the answer ${response.slice(0, 30)} logs nobody in`, async () => {
      const kit = accountKit()
      await kit.logIn('root')
      const { flow } = await asked(await kit.open('/log-in/passkey'))
      const answer = await kit.send('/log-in/passkey', { flow, response, next: '/settings' })
      assert.equal(answer.status, 403)
      assert.equal(answer.headers.get('set-cookie'), null)
      assert.match(await answer.text(), /not known here/u)
    })

  test('an answer that proves nothing makes no passkey, with or without a question', async () => {
    const kit = accountKit()
    const cookie = await kit.logIn('root')
    const { flow } = await asked(await kit.open('/settings/passkeys/new', cookie))
    for (const given of [flow, flow, 'none', ''])
      assert.equal(
        (await kit.send('/settings/passkeys', { flow: given, response: emptyProof, password: 'quiet harbour' }, cookie))
          .status,
        422,
      )
  })

  test('what is not there, or belongs to another, is not taken away', async () => {
    const kit = accountKit()
    const [root, ida] = [await kit.logIn('root'), await kit.logIn('ida', 'reader')]
    const [account] = kit.tools.accounts.list()
    const key = {
      id: 'k-1',
      name: 'x',
      createdAt: '2031-04-03T08:00:00.000Z',
      publicKey: Uint8Array.of(1, 2),
      counter: 0,
    }
    assert.equal(kit.tools.accounts.passkeys.add(account?.id ?? '', key), true)
    assert.equal(kit.tools.accounts.passkeys.add(account?.id ?? '', key), false)
    assert.equal((await kit.send('/settings/passkeys/revoke', { id: 'k-1' }, ida)).status, 404)
    assert.equal((await kit.send('/settings/passkeys/revoke', { id: 'k-2' }, root)).status, 404)
    assert.deepEqual(kit.tools.accounts.passkeys.find('k-1')?.passkey.publicKey, Uint8Array.of(1, 2))
    assert.equal((await kit.send('/settings/passkeys/revoke', { id: 'k-1' }, root)).status, 303)
    assert.equal(kit.tools.accounts.passkeys.find('k-1'), undefined)
  })

  test('a guest is asked nothing of the settings', async () => {
    const kit = accountKit()
    await kit.logIn('root')
    assert.equal((await kit.open('/settings/passkeys/new')).status, 303)
  })
})
