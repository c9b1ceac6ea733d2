import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FetchOutcome, GuardedFetcher } from './fetch-guarded.ts'
import { openRobotsKeeper, type RobotsKeeper } from './robots-keeper.ts'

interface Bench {
  readonly keeper: RobotsKeeper
  readonly asked: string[]
  hours: number
}

function bench(outcome: (url: string) => FetchOutcome): Bench {
  const asked: string[] = []
  const fetcher: GuardedFetcher = {
    fetch: async ({ url }) => {
      asked.push(url)
      return outcome(url)
    },
    close: () => undefined,
  }
  const made: Bench = {
    asked,
    hours: 0,
    keeper: openRobotsKeeper({ fetcher, clock: { now: () => made.hours * 3_600_000 }, agent: 'Headwater' }),
  }
  return made
}

const page = (text: string): FetchOutcome => ({
  kind: 'page',
  url: 'x',
  status: 200,
  bytes: new TextEncoder().encode(text),
  headers: {},
})
const failed = (status?: number): FetchOutcome => ({
  kind: 'failed',
  why: status === undefined ? 'timeout' : 'status',
  sentence: 'failed.',
  ...(status === undefined ? {} : { status }),
})

describe('asking robots.txt', () => {
  test('each origin is asked once a day', async () => {
    const { keeper, asked } = bench(() => page('User-agent: *\nDisallow: /x'))
    for (const path of ['/a', '/b', '/x/1']) await keeper.mayFetch(`https://tide.example${path}`)
    await keeper.mayFetch('http://tide.example/a')
    await keeper.mayFetch('https://tide.example:8443/a')
    assert.deepEqual(asked, [
      'https://tide.example/robots.txt',
      'http://tide.example/robots.txt',
      'https://tide.example:8443/robots.txt',
    ])
  })

  test('after a day it is asked again', async () => {
    const made = bench(() => page(''))
    await made.keeper.mayFetch('https://tide.example/a')
    made.hours = 23
    await made.keeper.mayFetch('https://tide.example/a')
    assert.equal(made.asked.length, 1)
    made.hours = 25
    await made.keeper.mayFetch('https://tide.example/a')
    assert.equal(made.asked.length, 2)
  })

  const missing: readonly (readonly [string, FetchOutcome, boolean])[] = [
    ['404', failed(404), true],
    ['403', failed(403), true],
    ['410', failed(410), true],
    ['500', failed(500), false],
    ['503', failed(503), false],
    ['no answer', failed(), false],
  ]
  for (const [what, outcome, mayFetch] of missing) {
    test(`${what} ${mayFetch ? 'opens' : 'closes'} the site`, async () => {
      assert.equal(await bench(() => outcome).keeper.mayFetch('https://tide.example/a'), mayFetch)
    })
  }

  test('a site in trouble is asked again after an hour', async () => {
    let isBack = false
    const made = bench(() => (isBack ? page('') : failed(503)))
    assert.equal(await made.keeper.mayFetch('https://tide.example/a'), false)
    isBack = true
    made.hours = 0.5
    assert.equal(await made.keeper.mayFetch('https://tide.example/a'), false)
    made.hours = 2
    assert.equal(await made.keeper.mayFetch('https://tide.example/a'), true)
  })

  test('rules for us count, rules for others do not', async () => {
    const { keeper } = bench(() => page('User-agent: Other\nDisallow: /\n\nUser-agent: headwater\nDisallow: /private/'))
    assert.equal(await keeper.mayFetch('https://tide.example/a'), true)
    assert.equal(await keeper.mayFetch('https://tide.example/private/a'), false)
  })
})
