import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { WatchedFeed } from '../model/watched-feed.ts'
import { systemClock } from '../telemetry/clock.ts'
import { watchFeeds } from './watch-feeds.ts'

/** Feeds that wait for their poll, and what was polled. */
interface Bench {
  readonly due: WatchedFeed[]
  readonly polled: string[]
  readonly abort: AbortController
}

const feed = (name: string): WatchedFeed => ({
  url: `https://${name}.example/feed`,
  addedAt: '2032-01-01T00:00:00.000Z',
  health: 'new',
  failureCount: 0,
})

function bench(...names: readonly string[]): Bench {
  return { due: names.map(feed), polled: [], abort: new AbortController() }
}

interface Plan {
  readonly pollsAtOnceMax?: number
  readonly poll?: (feed: WatchedFeed) => Promise<void>
}

function watch({ due, polled, abort }: Bench, { pollsAtOnceMax = 10, poll }: Plan = {}): ReturnType<typeof watchFeeds> {
  return watchFeeds({
    clock: systemClock,
    claimDue: (feedsMax) => due.splice(0, feedsMax),
    nextDueAt: () => undefined,
    poll:
      poll ??
      (async ({ url }) => {
        polled.push(url)
        await Promise.resolve()
      }),
    pollsAtOnceMax,
    signal: abort.signal,
  })
}

const moment = (milliseconds = 30): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const waitMax = 1000

/** Waits until it holds, so that a busy machine is given its time; at most some thirty seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < waitMax && !holds(); i += 1) await moment()
}

describe('the watch over feeds', () => {
  test('polls what is due, and ends when it is told to', async () => {
    const kit = bench('a', 'b', 'c')
    const { done } = watch(kit)
    await until(() => kit.polled.length === 3)
    kit.abort.abort()
    await done
    assert.deepEqual(kit.polled, ['https://a.example/feed', 'https://b.example/feed', 'https://c.example/feed'])
  })

  test('polls no more at a time than it may, and goes on as polls end', async () => {
    const kit = bench('a', 'b', 'c', 'd', 'e')
    let running = 0
    let most = 0
    const { done } = watch(kit, {
      pollsAtOnceMax: 2,
      poll: async ({ url }) => {
        running += 1
        most = Math.max(most, running)
        await moment(5)
        running -= 1
        kit.polled.push(url)
      },
    })
    await until(() => kit.polled.length === 5)
    kit.abort.abort()
    await done
    assert.equal(most, 2)
    assert.equal(kit.polled.length, 5)
  })

  test('a feed that is added is polled at once when the watch is woken', async () => {
    const kit = bench()
    const { done, wake } = watch(kit)
    await moment()
    kit.due.push(feed('new'))
    wake()
    await until(() => kit.polled.length === 1)
    assert.deepEqual(kit.polled, ['https://new.example/feed'])
    kit.abort.abort()
    await done
  })

  test('the end waits for polls at work and begins no other', async () => {
    const kit = bench('slow', 'next')
    const { done } = watch(kit, {
      pollsAtOnceMax: 1,
      poll: async ({ url }) => {
        await moment(50)
        kit.polled.push(url)
      },
    })
    await moment(10)
    kit.abort.abort()
    await done
    assert.deepEqual(kit.polled, ['https://slow.example/feed'])
  })

  test('a slow feed does not hold up the others', async () => {
    const kit = bench('slow', 'b', 'c')
    const { done } = watch(kit, {
      pollsAtOnceMax: 2,
      poll: async ({ url }) => {
        if (url.includes('slow')) await until(() => kit.polled.length === 2)
        kit.polled.push(url)
      },
    })
    await until(() => kit.polled.length === 2)
    assert.deepEqual(kit.polled.slice(0, 2), ['https://b.example/feed', 'https://c.example/feed'])
    kit.abort.abort()
    await done
    assert.equal(kit.polled.length, 3)
  })

  test('a bug in a poll ends the watch aloud', async () => {
    const kit = bench('a')
    const { done } = watch(kit, {
      poll: () => Promise.reject(new TypeError('no such thing')),
    })
    await assert.rejects(done, /no such thing/u)
  })

  test('a watch that is told to end before it began polls nothing', async () => {
    const kit = bench('a')
    kit.abort.abort()
    await watch(kit).done
    assert.deepEqual(kit.polled, [])
  })

  test('sleeping until the next feed is due, it wakes in time', async () => {
    const kit = bench()
    const dueAt = Date.now() + 60
    let polledAt = 0
    const { done } = watchFeeds({
      clock: systemClock,
      claimDue: () => (polledAt === 0 && Date.now() >= dueAt ? [feed('later')] : []),
      nextDueAt: () => (polledAt === 0 ? new Date(dueAt).toISOString() : undefined),
      poll: async () => {
        polledAt = Date.now()
        await Promise.resolve()
      },
      pollsAtOnceMax: 1,
      signal: kit.abort.signal,
    })
    await until(() => polledAt > 0)
    kit.abort.abort()
    await done
    assert.ok(polledAt >= dueAt, `${dueAt - polledAt} ms early`)
  })
})
