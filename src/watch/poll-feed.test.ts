import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { newFeedState, type PollAnswer, type PollTools, pollFeed } from './poll-feed.ts'

const start = Date.parse('2026-03-11T12:00:00Z')
const bytes = new TextEncoder().encode('<rss/>')

interface Bench {
  readonly tools: PollTools
  readonly asked: Parameters<PollTools['fetch']>[0][]
}

function bench(answers: readonly PollAnswer[]): Bench {
  const asked: Parameters<PollTools['fetch']>[0][] = []
  const left = [...answers]
  return {
    asked,
    tools: {
      clock: { now: () => start },
      fetch: async (request) => {
        asked.push(request)
        return left.shift() ?? { kind: 'failed', sentence: 'had no more answers.' }
      },
    },
  }
}

const page = (headers: Readonly<Record<string, string>>): PollAnswer => ({
  kind: 'page',
  url: 'https://tide.example/feed',
  bytes,
  headers,
})

describe('polling a feed', () => {
  test('an answer brings bytes and the validators that the next poll sends', async () => {
    const { tools, asked } = bench([
      page({ etag: '"a1"', 'last-modified': 'Wed, 11 Mar 2026 11:00:00 GMT' }),
      { kind: 'not-modified', headers: {} },
    ])
    const first = await pollFeed(newFeedState('https://tide.example/feed', tools.clock), tools)
    assert.equal(first.kind, 'changed')
    assert.equal(asked[0]?.etag, undefined)
    const second = await pollFeed(first.state, tools)
    assert.equal(second.kind, 'unchanged')
    assert.equal(asked[1]?.etag, '"a1"')
    assert.equal(asked[1]?.lastModified, 'Wed, 11 Mar 2026 11:00:00 GMT')
    assert.equal(second.state.etag, '"a1"')
  })

  test('validators of an older answer are dropped when the new one has none', async () => {
    const { tools } = bench([page({ etag: '"a1"' }), page({})])
    const first = await pollFeed(newFeedState('https://tide.example/feed', tools.clock), tools)
    const second = await pollFeed(first.state, tools)
    assert.equal(second.state.etag, undefined)
  })

  test('a feed is asked again after half an hour, later when it says so', async () => {
    const { tools } = bench([
      page({}),
      page({ 'cache-control': 'public, max-age=7200' }),
      page({ 'cache-control': 'max-age=999999999' }),
    ])
    const state = newFeedState('https://tide.example/feed', tools.clock)
    const pauses = []
    for (let i = 0; i < 3; i += 1) {
      const { nextPollAt } = (await pollFeed(state, tools)).state
      pauses.push((Date.parse(nextPollAt) - start) / 60_000)
    }
    assert.deepEqual(pauses, [30, 120, 1440])
  })

  test('failures in a row double the pause up to a day, and a success ends them', async () => {
    const failure: PollAnswer = { kind: 'failed', sentence: 'has trouble at the other end (status 503).', status: 503 }
    const { tools } = bench([...Array.from({ length: 9 }, () => failure), page({})])
    let state = newFeedState('https://tide.example/feed', tools.clock)
    const pauses = []
    for (let i = 0; i < 9; i += 1) {
      const poll = await pollFeed(state, tools)
      assert.equal(poll.kind, 'failed')
      state = poll.state
      pauses.push((Date.parse(state.nextPollAt) - start) / 60_000)
    }
    assert.deepEqual(pauses, [30, 60, 120, 240, 480, 960, 1440, 1440, 1440])
    assert.equal(state.failureCount, 9)
    assert.match(state.lastProblem ?? '', /status 503/u)
    const poll = await pollFeed(state, tools)
    assert.equal(poll.state.failureCount, 0)
    assert.equal(poll.state.lastProblem, undefined)
  })

  const waits: readonly (readonly [string, number])[] = [
    ['7200', 120],
    ['Wed, 11 Mar 2026 18:00:00 GMT', 360],
    ['99999999', 1440],
    ['Tue, 10 Mar 2026 18:00:00 GMT', 30],
    ['soon', 30],
    ['-5', 30],
  ]
  for (const [retryAfter, minutes] of waits) {
    test(`Retry-After "${retryAfter}" makes a pause of ${minutes} minutes`, async () => {
      const { tools } = bench([{ kind: 'failed', sentence: 'asks us to come less often.', status: 429, retryAfter }])
      const poll = await pollFeed(newFeedState('https://tide.example/feed', tools.clock), tools)
      assert.equal((Date.parse(poll.state.nextPollAt) - start) / 60_000, minutes)
    })
  }

  test('a feed that is gone for good is told apart from one in trouble', async () => {
    const { tools } = bench([{ kind: 'failed', sentence: 'is gone for good.', status: 410 }])
    assert.equal((await pollFeed(newFeedState('https://tide.example/feed', tools.clock), tools)).kind, 'gone')
  })

  test('a permanent redirect changes the record', async () => {
    const { tools } = bench([
      { kind: 'page', url: 'https://tide.example/new', movedTo: 'https://tide.example/new', bytes, headers: {} },
    ])
    const poll = await pollFeed(newFeedState('https://tide.example/feed', tools.clock), tools)
    assert.equal(poll.state.url, 'https://tide.example/new')
  })
})
