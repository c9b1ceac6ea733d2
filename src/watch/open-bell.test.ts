import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openBell } from './open-bell.ts'

const never = new AbortController().signal

async function millisecondsOf(wait: Promise<void>): Promise<number> {
  const startedAt = performance.now()
  await wait
  return performance.now() - startedAt
}

describe('a bell', () => {
  test('wakes whoever waits', async () => {
    const bell = openBell()
    setTimeout(bell.ring, 20)
    assert.ok((await millisecondsOf(bell.wait(5000, never))) < 2000)
  })

  test('that rang before is heard once', async () => {
    const bell = openBell()
    bell.ring()
    bell.ring()
    assert.ok((await millisecondsOf(bell.wait(5000, never))) < 2000)
    assert.ok((await millisecondsOf(bell.wait(50, never))) >= 45)
  })

  test('that does not ring lets the time pass', async () => {
    assert.ok((await millisecondsOf(openBell().wait(40, never))) >= 35)
  })

  test('is not waited for when the end has come, before or meanwhile', async () => {
    const abort = new AbortController()
    setTimeout(() => {
      abort.abort()
    }, 20)
    const bell = openBell()
    assert.ok((await millisecondsOf(bell.wait(5000, abort.signal))) < 2000)
    assert.ok((await millisecondsOf(bell.wait(5000, abort.signal))) < 2000)
  })
})
