import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { keepLookUps, type LookUpLimits } from './keep-look-ups.ts'

const limits: LookUpLimits = { atOnceMax: 2, keepMilliseconds: 1_000, namesMax: 3 }

describe('keeping look-ups', () => {
  test('an answer holds for its time and is then asked for anew', async () => {
    let now = 0
    let asked = 0
    const lookUp = keepLookUps(
      async () => {
        asked += 1
        return [`8.8.8.${asked}`]
      },
      limits,
      () => now,
    )
    assert.deepEqual(await lookUp('tide.example'), ['8.8.8.1'])
    now = 999
    assert.deepEqual(await lookUp('tide.example'), ['8.8.8.1'])
    now = 1_000
    assert.deepEqual(await lookUp('tide.example'), ['8.8.8.2'])
  })

  test('a failure holds as long, so that a dead name is not asked for again and again', async () => {
    let now = 0
    let asked = 0
    const lookUp = keepLookUps(
      async () => {
        asked += 1
        throw new Error('ENOTFOUND')
      },
      limits,
      () => now,
    )
    await assert.rejects(lookUp('tide.example'), /ENOTFOUND/u)
    await assert.rejects(lookUp('tide.example'), /ENOTFOUND/u)
    assert.equal(asked, 1)
    now = 1_000
    await assert.rejects(lookUp('tide.example'), /ENOTFOUND/u)
    assert.equal(asked, 2)
  })

  test('many who ask for one name at once share one look-up, many names wait for their turn', async () => {
    let running = 0
    let most = 0
    const asked: string[] = []
    const lookUp = keepLookUps(
      async (host) => {
        asked.push(host)
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setTimeout(resolve, 3))
        running -= 1
        if (host === 'h1.example') throw new Error('ENOTFOUND')
        return [host]
      },
      { ...limits, namesMax: 100 },
    )
    const hosts = Array.from({ length: 40 }, (_, at) => `h${at % 10}.example`)
    const settled = await Promise.allSettled(hosts.map((host) => lookUp(host)))
    assert.equal(asked.length, 10)
    assert.equal(most, 2)
    assert.equal(settled.filter(({ status }) => status === 'rejected').length, 4)
    assert.deepEqual(await lookUp('h9.example'), ['h9.example'])
  })

  test('no more names are kept than the limit', async () => {
    const asked: string[] = []
    const lookUp = keepLookUps(async (host) => {
      asked.push(host)
      return [host]
    }, limits)
    for (const host of ['a', 'b', 'c', 'd', 'd', 'a']) await lookUp(`${host}.example`)
    assert.deepEqual(
      asked,
      ['a', 'b', 'c', 'd', 'a'].map((host) => `${host}.example`),
    )
  })
})
