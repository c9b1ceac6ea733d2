/** How fast one host and all hosts together are asked. */
export interface PaceLimits {
  readonly perHostMax: number
  readonly atOnceMax: number
  /** How many may wait for one host. */
  readonly waitingMax: number
  readonly waitMillisecondsMax: number
}

/** The turns of hosts: each gets few requests at a time, with the gap between them that it asked for. */
export interface HostPace {
  /** Waits for a turn and gives back the function that ends it; undefined when the wait would be too long. */
  readonly take: (host: string, options?: { readonly gapMilliseconds?: number }) => Promise<(() => void) | undefined>
  /** The host is not to be asked for so long. */
  readonly pause: (host: string, milliseconds: number) => void
  /** How much longer the host is not to be asked; 0 when it may be. */
  readonly pausedMilliseconds: (host: string) => number
  /** Hosts that are remembered now. */
  readonly hostCount: () => number
}

interface HostQueue {
  taken: number
  nextStartAt: number
  pausedUntil: number
  timer?: NodeJS.Timeout
  readonly waiting: Waiter[]
}

interface Waiter {
  readonly gapMilliseconds: number
  readonly start: (turn: (() => void) | undefined) => void
  timer?: NodeJS.Timeout
}

/** Old pauses are forgotten rather than kept for more hosts than this. */
const hostsMax = 50_000

interface Pace {
  readonly limits: PaceLimits
  readonly now: () => number
  readonly hosts: Map<string, HostQueue>
  /** Hosts that could go on but for the limit on all of them, in the order in which they came to it. */
  readonly starved: Set<string>
  taken: number
}

/** Turns within `limits`; nothing is taken yet. */
export function openHostPace(limits: PaceLimits, now: () => number = () => performance.now()): HostPace {
  const pace: Pace = { limits, now, hosts: new Map(), starved: new Set(), taken: 0 }
  return {
    hostCount: () => pace.hosts.size,
    pausedMilliseconds: (host) => Math.max(0, (pace.hosts.get(host)?.pausedUntil ?? 0) - now()),
    pause: (host, milliseconds) => {
      if (milliseconds <= 0) return
      const queue = queueOf(host, pace)
      queue.pausedUntil = Math.max(queue.pausedUntil, now() + milliseconds)
    },
    take: (host, { gapMilliseconds = 0 } = {}) =>
      new Promise((resolve) => {
        const queue = queueOf(host, pace)
        if (queue.waiting.length >= limits.waitingMax) return resolve(undefined)
        const waiter: Waiter = { gapMilliseconds, start: resolve }
        queue.waiting.push(waiter)
        advance(host, pace)
        if (!queue.waiting.includes(waiter)) return
        waiter.timer = setTimeout(() => {
          queue.waiting.splice(queue.waiting.indexOf(waiter), 1)
          resolve(undefined)
          advance(host, pace)
        }, limits.waitMillisecondsMax)
      }),
  }
}

function queueOf(host: string, { hosts }: Pace): HostQueue {
  const known = hosts.get(host)
  if (known) return known
  if (hosts.size >= hostsMax) forgetResting(hosts)
  const queue: HostQueue = { taken: 0, nextStartAt: 0, pausedUntil: 0, waiting: [] }
  hosts.set(host, queue)
  return queue
}

/** Starts what may start now at `host`; for what is too early a timer is set. */
function advance(host: string, pace: Pace): void {
  const queue = pace.hosts.get(host)
  if (!queue) return
  while (queue.waiting.length > 0 && queue.taken < pace.limits.perHostMax) {
    const early = queue.nextStartAt - pace.now()
    if (early > 0) {
      queue.timer ??= setTimeout(() => {
        delete queue.timer
        advance(host, pace)
      }, Math.ceil(early))
      return
    }
    if (pace.taken >= pace.limits.atOnceMax) {
      pace.starved.add(host)
      return
    }
    const waiter = queue.waiting.shift()
    if (waiter) begin(host, { queue, waiter, pace })
  }
  if (queue.waiting.length === 0) pace.starved.delete(host)
  if (isIdle(queue, pace.now())) pace.hosts.delete(host)
}

interface Beginning {
  readonly queue: HostQueue
  readonly waiter: Waiter
  readonly pace: Pace
}

function begin(host: string, { queue, waiter, pace }: Beginning): void {
  clearTimeout(waiter.timer)
  queue.taken += 1
  pace.taken += 1
  queue.nextStartAt = pace.now() + waiter.gapMilliseconds
  let isReturned = false
  waiter.start(() => {
    if (isReturned) return
    isReturned = true
    queue.taken -= 1
    pace.taken -= 1
    // Who waited for the limit on all goes first; this host is asked again after them.
    pace.starved.delete(host)
    pace.starved.add(host)
    for (const next of pace.starved) {
      if (pace.taken >= pace.limits.atOnceMax) break
      pace.starved.delete(next)
      advance(next, pace)
    }
  })
}

function isIdle(queue: HostQueue, now: number): boolean {
  return queue.taken === 0 && queue.waiting.length === 0 && queue.nextStartAt <= now && queue.pausedUntil <= now
}

/** Makes room: the hosts that nobody asks and that were first remembered. */
function forgetResting(hosts: Map<string, HostQueue>): void {
  const resting = [...hosts].filter(([, queue]) => queue.taken === 0 && queue.waiting.length === 0)
  for (const [host] of resting.slice(0, hostsMax / 10)) hosts.delete(host)
}
