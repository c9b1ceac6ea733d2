// Pages and forms over a store that cannot keep anything for a while.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type AccountKit, accountKit } from '../../test/account-kit.ts'
import { inventedStory } from '../../test/invented-story.ts'
import { driverInMemory, noAccounts, withoutTags } from '../../test/web-kit.ts'
import type { StoreDriver } from '../store/store-driver.ts'
import { StoreError, type StoreErrorCode } from '../store/store-error.ts'

const story = `/story/${inventedStory.id}`
const tenMinutes = 600_000

interface FailingKit extends AccountKit {
  /** From now on every write fails with this code; with none, no longer. */
  readonly fail: (code?: StoreErrorCode) => void
  readonly told: string[]
}

function kitThatFails(): FailingKit {
  let code: StoreErrorCode | undefined
  const told: string[] = []
  const real = driverInMemory()
  const driver: StoreDriver = {
    ...real,
    run: (sql, ...values) => {
      if (code !== undefined) throw new StoreError(code, 'the store cannot be used.')
      real.run(sql, ...values)
    },
  }
  const tellError = (error: Error): void => {
    told.push(error.message)
  }
  const kit = accountKit({}, { tellError }, noAccounts(driver))
  return Object.assign(kit, {
    told,
    fail: (wanted?: StoreErrorCode) => {
      code = wanted
    },
  })
}

describe('while the disk is full', () => {
  for (const code of ['STORE_FULL', 'STORE_READ_ONLY'] as const)
    test(`every page can be read, by a reader who is logged in too (${code})`, async () => {
      const kit = kitThatFails()
      const ida = await kit.logIn('ida', 'reader')
      // The first time makes the key that browsers know the sender by.
      await kit.open('/alerts', ida)
      kit.pass(tenMinutes)
      kit.fail(code)
      for (const path of ['/', story, `${story}/claims`, '/search?q=ferry', '/status', '/settings', '/alerts'])
        assert.equal((await kit.open(path, ida)).status, 200, path)
      assert.deepEqual(kit.told, [])
    })

  test('a form says that nothing was kept, in the language of the reader, and is taken when there is space', async () => {
    const kit = kitThatFails()
    const ida = await kit.logIn('ida', 'reader')
    kit.fail('STORE_FULL')
    const refused = await kit.send(`${story}/mark`, { mark: 'starred' }, ida)
    assert.equal(refused.status, 507)
    assert.match(
      withoutTags(await refused.text()),
      /Nothing was kept.*disk of this server is full.*kept before is whole/u,
    )
    assert.deepEqual(kit.told, ['the store cannot be used.'])
    const foreign = await kit.app.request(`${story}/mark`, {
      method: 'POST',
      headers: {
        origin: 'http://localhost',
        cookie: ida,
        'accept-language': 'uk',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'mark=starred',
    })
    assert.match(withoutTags(await foreign.text()), /Нічого не збережено/u)
    kit.fail()
    assert.equal((await kit.send(`${story}/mark`, { mark: 'starred' }, ida)).status, 303)
  })
})

describe('while another program writes', () => {
  test('a form is answered with 503 and a sentence', async () => {
    const kit = kitThatFails()
    const ida = await kit.logIn('ida', 'reader')
    kit.fail('STORE_BUSY')
    const refused = await kit.send(`${story}/mark`, { mark: 'starred' }, ida)
    assert.equal(refused.status, 503)
    assert.match(withoutTags(await refused.text()), /Nothing was kept.*try it again in a minute/u)
  })
})
