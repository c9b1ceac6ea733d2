import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { type Ran, runHeadwater, temporaryFolder } from '../../test/run-headwater.ts'
import { openStore } from '../store/open-store.ts'

const password = 'quiet harbour'

function userCommand(context: TestContext): (commandLine: readonly string[], input?: string) => Promise<Ran> {
  const store = join(temporaryFolder(context), 'store')
  return (commandLine, input = '') => runHeadwater(['user', ...commandLine, '--store', store], { input })
}

describe('headwater user', () => {
  test('the first account is an admin with a password drawn at random, shown once', async (context) => {
    const user = userCommand(context)
    const added = await user(['add', 'Ida'])
    assert.equal(added.status, 0)
    assert.match(added.output, /"name":"Ida","role":"admin","createdAt":"[^"]+","password":"[a-z2-9-]{35}"/u)
    const listed = await user(['list'])
    assert.match(listed.output, /"name":"Ida","role":"admin"/u)
    assert.doesNotMatch(listed.output, /password|argon2/u)
  })

  test('a password that is typed is not printed; later accounts are readers unless told otherwise', async (context) => {
    const user = userCommand(context)
    await user(['add', 'ida'])
    const jon = await user(['add', 'jon', '--password-stdin'], `${password}\nmore`)
    assert.match(jon.output, /"role":"reader"/u)
    assert.doesNotMatch(jon.output, /harbour/u)
    assert.match((await user(['add', 'eva', '--role', 'editor'])).output, /"role":"editor"/u)
  })

  test('an account is removed, the only admin of others is not', async (context) => {
    const user = userCommand(context)
    await user(['add', 'ida'])
    await user(['add', 'jon'])
    assert.match((await user(['remove', 'ida'])).messages, /only admin/u)
    assert.equal((await user(['remove', 'jon'])).status, 0)
    assert.equal((await user(['list'])).lines.length, 1)
  })

  test('a new password takes the place of the old one', async (context) => {
    const user = userCommand(context)
    await user(['add', 'ida'])
    assert.equal((await user(['password', 'IDA', '--password-stdin'], password)).output, '{"name":"ida"}')
    assert.match((await user(['password', 'ida'])).output, /"password":"[a-z2-9-]{35}"/u)
  })

  const refused: readonly (readonly [readonly string[], string, number, RegExp])[] = [
    [['password', 'nobody'], '', 1, /no account nobody/u],
    [['remove', 'nobody'], '', 1, /no account nobody/u],
    [['add', 'a b'], '', 1, /is no name/u],
    [['add', 'ida', '--role', 'reader'], '', 1, /must be an admin/u],
    [['add', 'ida', '--password-stdin'], 'short\n', 1, /at least 8/u],
    [['add', 'ida', '--password-stdin'], '', 1, /at least 8/u],
    [['add', 'ida', '--role', 'owner'], '', 2, /give reader, editor, admin/u],
    [['add'], '', 2, /Give the one NAME/u],
    [['add', 'ida', 'jon'], '', 2, /Give the one NAME/u],
    [['list', 'ida'], '', 2, /takes no NAME/u],
    [['rename', 'ida'], '', 2, /no "user rename"/u],
    [[], '', 2, /Say what to do/u],
  ]
  for (const [commandLine, input, status, sentence] of refused)
    test(`user ${commandLine.join(' ')} ends with ${status} and says why`, async (context) => {
      const ran = await userCommand(context)(commandLine, input)
      assert.equal(ran.status, status)
      assert.match(ran.messages, sentence)
      assert.equal(ran.output, '')
    })

  test('while another Headwater holds the store, the page is named', async (context) => {
    const folder = join(temporaryFolder(context), 'store')
    const store = openStore({ folder, busyMilliseconds: 0 })
    const ran = await runHeadwater(['user', 'list', '--store', folder])
    store.close()
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /\/admin\/accounts/u)
  })
})
