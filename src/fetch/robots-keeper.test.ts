import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { noRightsSignals } from '../model/rights-signals.ts'
import type { GuardedFetcher } from './fetch-guarded.ts'
import type { FetchOutcome } from './fetch-outcome.ts'
import { openRobotsKeeper } from './robots-keeper.ts'
import { mayFetch } from './robots-rules.ts'

interface Bench {
  readonly keeper: { readonly mayFetch: (url: string) => Promise<boolean> }
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
  const made: Bench & { hours: number } = {
    asked,
    hours: 0,
    keeper: {
      mayFetch: async (url) => {
        const answer = await robots(new URL(url).origin)
        return answer.kind === 'rules' && mayFetch(answer.rules, 'Headwater', url)
      },
    },
  }
  const robots = openRobotsKeeper({ fetcher, clock: { now: () => made.hours * 3_600_000 } })
  return made
}

const page = (text: string): FetchOutcome => ({
  kind: 'page',
  url: 'x',
  status: 200,
  bytes: new TextEncoder().encode(text),
  headers: {},
  rights: noRightsSignals,
})
const failedWith = (why: 'redirect-loop' | 'too-many-redirects'): FetchOutcome => ({
  kind: 'failed',
  why,
  sentence: 'failed.',
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
    ['429', failed(429), false],
    ['no answer', failed(), false],
    ['a circle of redirects', failedWith('redirect-loop'), true],
    ['too many redirects', failedWith('too-many-redirects'), true],
  ]
  for (const [what, outcome, isOpen] of missing) {
    test(`${what} ${isOpen ? 'opens' : 'closes'} the site`, async () => {
      assert.equal(await bench(() => outcome).keeper.mayFetch('https://tide.example/a'), isOpen)
    })
  }

  test('a site in trouble is asked again after ten minutes', async () => {
    let isBack = false
    const made = bench(() => (isBack ? page('') : failed(503)))
    assert.equal(await made.keeper.mayFetch('https://tide.example/a'), false)
    isBack = true
    made.hours = 0.1
    assert.equal(await made.keeper.mayFetch('https://tide.example/a'), false)
    made.hours = 0.2
    assert.equal(await made.keeper.mayFetch('https://tide.example/a'), true)
  })

  test('rules that were read once hold through a week of trouble, then the site is closed', async () => {
    let isInTrouble = false
    const made = bench(() => (isInTrouble ? failed(500) : page('User-agent: *\nDisallow: /x')))
    await made.keeper.mayFetch('https://tide.example/a')
    isInTrouble = true
    made.hours = 6 * 24
    assert.equal(await made.keeper.mayFetch('https://tide.example/a'), true)
    assert.equal(await made.keeper.mayFetch('https://tide.example/x'), false)
    made.hours = 8 * 24
    assert.equal(await made.keeper.mayFetch('https://tide.example/a'), false)
  })

  test('many requests at once ask one time', async () => {
    const { keeper, asked } = bench(() => page(''))
    await Promise.all(Array.from({ length: 50 }, (_, at) => keeper.mayFetch(`https://tide.example/${at}`)))
    assert.equal(asked.length, 1)
  })

  test('rules for us count, rules for others do not', async () => {
    const { keeper } = bench(() => page('User-agent: Other\nDisallow: /\n\nUser-agent: headwater\nDisallow: /private/'))
    assert.equal(await keeper.mayFetch('https://tide.example/a'), true)
    assert.equal(await keeper.mayFetch('https://tide.example/private/a'), false)
  })
})
