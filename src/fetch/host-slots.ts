/** Hands out a bounded number of slots a host; the rest wait in order. */
export interface HostSlots {
  /** Waits for a slot and gives back the function that returns it. */
  readonly take: (host: string) => Promise<() => void>
}

interface HostQueue {
  taken: number
  readonly waiting: (() => void)[]
}

/** Slots for `perHost` requests to each host at a time. */
export function openHostSlots(perHost: number): HostSlots {
  const queues = new Map<string, HostQueue>()
  return {
    take: async (host) => {
      const queue = queues.get(host) ?? { taken: 0, waiting: [] }
      queues.set(host, queue)
      if (queue.taken < perHost) queue.taken += 1
      else await new Promise<void>((resolve) => queue.waiting.push(resolve))
      let isReturned = false
      return () => {
        if (isReturned) return
        isReturned = true
        const next = queue.waiting.shift()
        if (next) next()
        else {
          queue.taken -= 1
          if (queue.taken === 0) queues.delete(host)
        }
      }
    },
  }
}
