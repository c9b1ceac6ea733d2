import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { keepSiteFiles } from './keep-site-files.ts'

describe('keeping one file a site', () => {
  test('asks again when the time is over, and hands on what was known', async () => {
    let now = 0
    const earlier: (string | undefined)[] = []
    const rulesOf = keepSiteFiles<string>({
      clock: { now: () => now },
      ask: async (origin, before) => {
        earlier.push(before)
        return { rules: `${origin} at ${now}`, keepMilliseconds: 1_000, chars: 10 }
      },
    })
    assert.equal(await rulesOf('https://tide.example'), 'https://tide.example at 0')
    now = 999
    assert.equal(await rulesOf('https://tide.example'), 'https://tide.example at 0')
    now = 1_000
    assert.equal(await rulesOf('https://tide.example'), 'https://tide.example at 1000')
    assert.deepEqual(earlier, [undefined, 'https://tide.example at 0'])
  })

  test('asks once, however many want it', async () => {
    let asked = 0
    const rulesOf = keepSiteFiles<number>({
      clock: { now: () => 0 },
      ask: async () => {
        asked += 1
        await new Promise((resolve) => setTimeout(resolve, 5))
        return { rules: asked, keepMilliseconds: 1_000, chars: 0 }
      },
    })
    const found = await Promise.all(Array.from({ length: 100 }, () => rulesOf('https://tide.example')))
    assert.deepEqual([...new Set(found)], [1])
  })

  test('lets the oldest sites go when there are more than ten thousand', async () => {
    const asked: string[] = []
    const rulesOf = keepSiteFiles<string>({
      clock: { now: () => 0 },
      ask: async (origin) => {
        asked.push(origin)
        return { rules: origin, keepMilliseconds: 1_000, chars: 0 }
      },
    })
    for (let at = 0; at < 10_001; at += 1) await rulesOf(`https://h${at}.example`)
    await rulesOf('https://h10000.example')
    assert.equal(asked.length, 10_001)
    await rulesOf('https://h0.example')
    assert.equal(asked.at(-1), 'https://h0.example')
  })

  test('lets the oldest sites go when their files are too large together', async () => {
    const asked: string[] = []
    const rulesOf = keepSiteFiles<string>({
      clock: { now: () => 0 },
      ask: async (origin) => {
        asked.push(origin)
        return { rules: origin, keepMilliseconds: 1_000, chars: 512 * 1024 }
      },
    })
    for (let at = 0; at < 200; at += 1) await rulesOf(`https://h${at}.example`)
    await rulesOf('https://h199.example')
    assert.equal(asked.length, 200)
    await rulesOf('https://h0.example')
    assert.equal(asked.length, 201)
  })
})
