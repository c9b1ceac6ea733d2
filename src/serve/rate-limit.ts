/** Counts what comes from one address in a stretch of time. */
export interface RateLimit {
  /** Whether one more may come from `address` now; counts it when it may. */
  readonly mayCome: (address: string) => boolean
}

const addressesMax = 10_000

/** At most `count` in `milliseconds` from one address; addresses beyond ten thousand share what the oldest leave. */
export function openRateLimit(count: number, milliseconds: number, now: () => number): RateLimit {
  const times = new Map<string, readonly number[]>()
  return {
    mayCome: (address) => {
      const recent = (times.get(address) ?? []).filter((time) => now() - time < milliseconds)
      const isAllowed = recent.length < count
      times.delete(address)
      times.set(address, isAllowed ? [...recent, now()] : recent)
      const [oldest] = times.keys()
      if (times.size > addressesMax && oldest !== undefined) times.delete(oldest)
      return isAllowed
    },
  }
}
