import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { evening, noon, temporaryDriver } from '../../test/store-kit.ts'
import type { Account } from '../model/account.ts'
import { type AccountBook, accountBookIn } from './account-rows.ts'
import { readingMarksIn } from './mark-rows.ts'
import { personalDataIn } from './personal-data.ts'

const ida: Account = { id: 'a-ida', name: 'Ida', role: 'admin', createdAt: noon }
const jon: Account = { id: 'a-jon', name: 'jon.moor', role: 'reader', createdAt: evening }

function bookOf(context: TestContext, ...accounts: readonly Account[]): AccountBook {
  const book = accountBookIn(temporaryDriver(context))
  for (const account of accounts) assert.ok(book.add({ ...account, passwordHash: `hash of ${account.id}` }))
  return book
}

const session = (id: string, lastUsedAt: string) => ({ id, agent: 'Firefox', createdAt: noon, lastUsedAt })

describe('accounts in the store', () => {
  test('they are listed in the order of their making, found by id and by name in any case', (context) => {
    const book = bookOf(context, ida, jon)
    assert.deepEqual(book.list(), [ida, jon])
    assert.equal(book.count(), 2)
    assert.deepEqual(book.byId('a-jon'), jon)
    assert.deepEqual(book.byName('IDA'), { ...ida, passwordHash: 'hash of a-ida' })
    assert.equal(book.byName('nobody'), undefined)
    assert.equal(book.byId('Ida'), undefined)
  })

  test('a name is taken in whatever case and width it is written', (context) => {
    const book = bookOf(context, ida)
    for (const name of ['Ida', 'ida', 'IDA', '\uff29\uff44\uff41'])
      assert.equal(book.add({ ...ida, id: 'a-2', name, passwordHash: 'x' }), false, name)
    assert.equal(book.count(), 1)
  })

  test('role and password are changed', (context) => {
    const book = bookOf(context, ida, jon)
    book.setRole('a-jon', 'editor')
    book.setPasswordHash('a-jon', 'another')
    assert.deepEqual(book.byName('jon.moor'), { ...jon, role: 'editor', passwordHash: 'another' })
    assert.equal(book.byName('ida')?.passwordHash, 'hash of a-ida')
  })
})

describe('sessions in the store', () => {
  test('one is found by the hash of its token, with its account', (context) => {
    const { sessions } = bookOf(context, ida, jon)
    sessions.open({ ...session('s-1', noon), tokenHash: 'h1', account: 'a-jon' })
    assert.deepEqual(sessions.find('h1'), { account: jon, session: session('s-1', noon) })
    assert.equal(sessions.find('h2'), undefined)
  })

  test('they are listed by last use; one of another account cannot be ended', (context) => {
    const { sessions } = bookOf(context, ida, jon)
    for (const [id, at] of [
      ['s-1', noon],
      ['s-2', evening],
    ] as const)
      sessions.open({ ...session(id, at), tokenHash: `h ${id}`, account: 'a-jon' })
    const ids = (): readonly string[] => sessions.list('a-jon').map(({ id }) => id)
    assert.deepEqual(ids(), ['s-2', 's-1'])
    sessions.touch('s-1', '2031-04-03T00:00:00.000Z')
    assert.deepEqual(ids(), ['s-1', 's-2'])
    assert.equal(sessions.revoke('a-ida', 's-1'), false)
    assert.deepEqual(ids(), ['s-1', 's-2'])
    assert.equal(sessions.revoke('a-jon', 's-1'), true)
    assert.equal(sessions.find('h s-1'), undefined)
  })

  test('all others end but the one that stays, and those not used since a day', (context) => {
    const { sessions } = bookOf(context, ida, jon)
    for (const id of ['s-1', 's-2', 's-3'])
      sessions.open({ ...session(id, noon), tokenHash: `h ${id}`, account: 'a-jon' })
    sessions.open({ ...session('s-4', evening), tokenHash: 'h s-4', account: 'a-ida' })
    sessions.revokeOthers('a-jon', 's-2')
    assert.deepEqual(
      sessions.list('a-jon').map(({ id }) => id),
      ['s-2'],
    )
    sessions.endUnusedSince('2031-04-02T15:00:00.000Z')
    assert.deepEqual(sessions.list('a-jon'), [])
    assert.equal(sessions.list('a-ida').length, 1)
  })

  test('one account has fifty at most', (context) => {
    const { sessions } = bookOf(context, ida)
    for (let number = 0; number < 53; number += 1)
      sessions.open({
        ...session(`s-${number}`, new Date(number * 1000).toISOString()),
        tokenHash: `h${number}`,
        account: 'a-ida',
      })
    assert.equal(sessions.list('a-ida').length, 50)
    assert.equal(sessions.find('h0'), undefined)
    assert.ok(sessions.find('h52'))
  })
})

describe('passwords for programs in the store', () => {
  test('one is found by its hash, notes when it was used, and is taken back by its own account only', (context) => {
    const { appPasswords } = bookOf(context, ida, jon)
    appPasswords.add({ id: 'p-1', name: 'Reeder', createdAt: noon, account: 'a-jon', passwordHash: 'h1' })
    assert.deepEqual(appPasswords.list('a-jon'), [{ id: 'p-1', name: 'Reeder', createdAt: noon }])
    assert.deepEqual(appPasswords.use('h1', evening), jon)
    assert.equal(appPasswords.use('h2', evening), undefined)
    assert.deepEqual(appPasswords.list('a-jon'), [{ id: 'p-1', name: 'Reeder', createdAt: noon, lastUsedAt: evening }])
    assert.equal(appPasswords.revoke('a-ida', 'p-1'), false)
    assert.equal(appPasswords.revoke('a-jon', 'p-1'), true)
    assert.equal(appPasswords.use('h1', evening), undefined)
  })
})

describe('personal data in the store', () => {
  test('the export holds what is of use and no hash; erasing leaves nothing', (context) => {
    const driver = temporaryDriver(context)
    const book = accountBookIn(driver)
    const data = personalDataIn(driver)
    for (const account of [ida, jon]) book.add({ ...account, passwordHash: `hash of ${account.id}` })
    book.sessions.open({ ...session('s-1', noon), tokenHash: 'secret-1', account: 'a-jon' })
    book.appPasswords.add({ id: 'p-1', name: 'Reeder', createdAt: noon, account: 'a-jon', passwordHash: 'secret-2' })
    const exported = JSON.stringify(data.export('a-jon'))
    for (const expected of ['jon.moor', 'Firefox', 'Reeder']) assert.ok(exported.includes(expected), expected)
    assert.doesNotMatch(exported, /hash of|secret-/u)
    assert.equal(data.erase('a-jon'), true)
    assert.equal(data.erase('a-jon'), false)
    assert.deepEqual(book.list(), [ida])
    assert.equal(book.sessions.find('secret-1'), undefined)
    assert.equal(book.appPasswords.use('secret-2', evening), undefined)
  })

  test('what was marked without accounts goes to the first one, and nothing of others', (context) => {
    const driver = temporaryDriver(context)
    const [data, marks] = [personalDataIn(driver), readingMarksIn(driver)]
    for (const [account, story] of [
      ['reader', 's-1'],
      ['reader', 's-2'],
      ['a-ida', 's-2'],
      ['a-jon', 's-3'],
    ] as const)
      marks.mark(account, { story, mark: 'starred', at: noon })
    marks.markRead('reader', ['x'], noon)
    driver.run(
      "INSERT INTO saved_search (id, account, body) VALUES ('q-1', 'reader', ?)",
      JSON.stringify({ account: 'reader', text: 'dam' }),
    )
    data.handOver('reader', 'a-ida')
    assert.match(JSON.stringify(data.export('a-ida')['savedSearches']), /a-ida.*dam/u)
    assert.deepEqual([...marks.marked('a-ida', 'starred')].sort(), ['s-1', 's-2'])
    assert.deepEqual(marks.marked('a-jon', 'starred'), ['s-3'])
    assert.deepEqual(marks.readOf('a-ida', ['x']), new Set(['x']))
    assert.deepEqual(marks.readOf('reader', ['x']), new Set())
  })

  test('the one reader without accounts has data too', (context) => {
    assert.deepEqual(personalDataIn(temporaryDriver(context)).export('reader')['account'], { id: 'reader' })
  })
})
