import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openHostPace, type PaceLimits } from './host-pace.ts'

const limits: PaceLimits = { perHostMax: 2, atOnceMax: 100, waitingMax: 1_000, waitMillisecondsMax: 10_000 }
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** What runs at the same time, while each of `hosts` is asked once for a few milliseconds. */
async function run(
  hosts: readonly string[],
  given: Partial<PaceLimits>,
): Promise<{ most: number; mostAtHost: number }> {
  const pace = openHostPace({ ...limits, ...given })
  const running: string[] = []
  let most = 0
  let mostAtHost = 0
  await Promise.all(
    hosts.map(async (host) => {
      const giveBack = await pace.take(host)
      assert.ok(giveBack)
      running.push(host)
      most = Math.max(most, running.length)
      mostAtHost = Math.max(mostAtHost, running.filter((other) => other === host).length)
      await pause(2)
      running.splice(running.indexOf(host), 1)
      giveBack()
    }),
  )
  assert.equal(pace.hostCount(), 0, 'nothing is left behind')
  return { most, mostAtHost }
}

describe('the turns of hosts', () => {
  test('one host gets no more than its share at a time', async () => {
    assert.deepEqual(
      await run(
        Array.from({ length: 12 }, () => 'tide.example'),
        {},
      ),
      { most: 2, mostAtHost: 2 },
    )
  })

  test('hosts do not wait for each other', async () => {
    assert.equal((await run(['a.example', 'b.example', 'c.example', 'd.example'], {})).most, 4)
  })

  test('all hosts together keep the limit on them', async () => {
    const hosts = Array.from({ length: 60 }, (_, at) => `h${at % 20}.example`)
    const { most, mostAtHost } = await run(hosts, { atOnceMax: 5 })
    assert.equal(most, 5)
    assert.ok(mostAtHost <= 2)
  })

  test('a host with many requests does not keep the others from their turn', async () => {
    const pace = openHostPace({ ...limits, atOnceMax: 1 })
    const order: string[] = []
    const ask = async (host: string): Promise<void> => {
      const giveBack = await pace.take(host)
      order.push(host)
      await pause(1)
      giveBack?.()
    }
    await Promise.all([...Array.from({ length: 6 }, () => ask('busy.example')), ask('quiet.example')])
    assert.ok(order.indexOf('quiet.example') <= 2, order.join())
  })

  test('turns come in the order in which they were asked for', async () => {
    const pace = openHostPace({ ...limits, perHostMax: 1 })
    const order: number[] = []
    await Promise.all(
      [0, 1, 2, 3].map(async (number) => {
        const giveBack = await pace.take('tide.example')
        order.push(number)
        giveBack?.()
      }),
    )
    assert.deepEqual(order, [0, 1, 2, 3])
  })

  test('between two starts lies the gap that was asked for', async () => {
    const pace = openHostPace(limits)
    const begun = performance.now()
    const starts: number[] = []
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const giveBack = await pace.take('tide.example', { gapMilliseconds: 30 })
        starts.push(performance.now())
        giveBack?.()
      }),
    )
    // From the beginning, since a busy machine may see one start late and the next in time; a timer may be a millisecond early.
    assert.ok(
      starts.every((start, at) => start - begun >= at * 29),
      starts.map((start) => start - begun).join(),
    )
  })

  test('giving a turn back twice frees one', async () => {
    const pace = openHostPace({ ...limits, perHostMax: 1, waitMillisecondsMax: 100 })
    const first = await pace.take('tide.example')
    first?.()
    first?.()
    await pace.take('tide.example')
    let isTaken = false
    const third = pace.take('tide.example').then(() => (isTaken = true))
    await pause(5)
    assert.equal(isTaken, false)
    assert.ok(third)
  })

  test('who would wait too long is told so', async () => {
    const pace = openHostPace({ ...limits, perHostMax: 1, waitMillisecondsMax: 20 })
    const first = await pace.take('tide.example')
    assert.equal(await pace.take('tide.example'), undefined)
    first?.()
    assert.ok(await pace.take('tide.example'))
  })

  test('a queue that is full takes nobody in', async () => {
    const pace = openHostPace({ ...limits, perHostMax: 1, waitingMax: 2, waitMillisecondsMax: 50 })
    await pace.take('tide.example')
    const waiting = [pace.take('tide.example'), pace.take('tide.example')]
    assert.equal(await pace.take('tide.example'), undefined)
    assert.deepEqual(await Promise.all(waiting), [undefined, undefined])
  })
})

describe('hosts that ask for patience', () => {
  test('are paused until the time is over; the longer of two pauses holds', () => {
    let now = 0
    const pace = openHostPace(limits, () => now)
    assert.equal(pace.pausedMilliseconds('tide.example'), 0)
    pace.pause('tide.example', 5_000)
    pace.pause('tide.example', 1_000)
    pace.pause('tide.example', 0)
    assert.equal(pace.pausedMilliseconds('tide.example'), 5_000)
    assert.equal(pace.pausedMilliseconds('quay.example'), 0)
    now = 5_001
    assert.equal(pace.pausedMilliseconds('tide.example'), 0)
  })

  test('are remembered up to a bound', () => {
    const pace = openHostPace(limits, () => 0)
    for (let at = 0; at < 60_000; at += 1) pace.pause(`h${at}.example`, 1_000)
    assert.ok(pace.hostCount() <= 50_000)
    assert.equal(pace.pausedMilliseconds('h59999.example'), 1_000)
  })
})
