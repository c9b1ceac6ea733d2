import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { temporaryFolder } from '../../test/run-headwater.ts'
import { rememberAnswers } from './remember-answers.ts'
import { openSqliteDriver } from './sqlite/open-sqlite-driver.ts'
import type { StoreDriver } from './store-driver.ts'

interface Kit {
  readonly driver: StoreDriver
  /** As another process would hold it. */
  readonly other: StoreDriver
  readonly ask: (word: string) => number
}

/** Asks how many words there are, and counts nothing twice. */
function kit(context: TestContext): Kit & { readonly asked: readonly string[] } {
  const path = join(temporaryFolder(context), 'words.sqlite')
  const [driver, other] = [
    openSqliteDriver(path, { busyMilliseconds: 0 }),
    openSqliteDriver(path, { busyMilliseconds: 0 }),
  ]
  context.after(() => {
    driver.close()
    other.close()
  })
  driver.script('CREATE TABLE word (word TEXT)')
  const asked: string[] = []
  const ask = rememberAnswers(driver, (word: string) => {
    asked.push(word)
    return driver.rows('SELECT 1 FROM word WHERE word = ?', word).length
  })
  return { driver, other, ask, asked }
}

describe('answers are remembered', () => {
  test('while nothing changes', (context) => {
    const { ask, asked } = kit(context)
    assert.deepEqual([ask('dam'), ask('road'), ask('dam'), ask('road')], [0, 0, 0, 0])
    assert.deepEqual(asked, ['dam', 'road'])
  })

  test('and forgotten with every change, of this process or another', (context) => {
    const { driver, other, ask, asked } = kit(context)
    assert.equal(ask('dam'), 0)
    driver.run('INSERT INTO word VALUES (?)', 'dam')
    assert.equal(ask('dam'), 1)
    other.run('INSERT INTO word VALUES (?)', 'dam')
    assert.equal(ask('dam'), 2)
    driver.run('DELETE FROM word WHERE word = ?', 'dam')
    assert.deepEqual([ask('dam'), ask('dam')], [0, 0])
    assert.equal(asked.length, 4)
  })

  test('also within a transaction that is taken back', (context) => {
    const { driver, ask } = kit(context)
    assert.throws(() => {
      driver.transaction(() => {
        driver.run('INSERT INTO word VALUES (?)', 'dam')
        assert.equal(ask('dam'), 1)
        throw new Error('No.')
      })
    })
    assert.equal(ask('dam'), 0)
  })

  test('not without end: what was asked for longest ago goes first', (context) => {
    const { ask, asked } = kit(context)
    for (let i = 0; i < 250; i += 1) {
      ask('dam')
      ask(`word ${i}`)
    }
    assert.equal(asked.filter((word) => word === 'dam').length, 1)
    ask('word 0')
    assert.equal(asked.filter((word) => word === 'word 0').length, 2)
  })
})
