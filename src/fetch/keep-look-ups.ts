import type { LookUp } from './resolve-host.ts'

export interface LookUpLimits {
  /** The system's look-up blocks one of four threads of the platform, which unpacking needs as well. */
  readonly atOnceMax: number
  readonly keepMilliseconds: number
  readonly namesMax: number
}

const defaultLimits: LookUpLimits = { atOnceMax: 2, keepMilliseconds: 60_000, namesMax: 20_000 }

interface Kept {
  readonly answer: Promise<readonly string[]>
  until: number
}

/**
 * `lookUp` with its answers kept for a minute, failures too, and few of them asked at a time. Kept addresses are checked at
 * every use like fresh ones, and only they are connected to, so keeping them opens no door.
 */
export function keepLookUps(
  lookUp: LookUp,
  limits: LookUpLimits = defaultLimits,
  now: () => number = () => performance.now(),
): LookUp {
  const kept = new Map<string, Kept>()
  const waiting: (() => void)[] = []
  let running = 0

  async function ask(host: string): Promise<readonly string[]> {
    if (running >= limits.atOnceMax) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await lookUp(host)
    } finally {
      // The turn is handed on to the next in line; without one it ends.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }

  return async (host) => {
    const known = kept.get(host)
    if (known && known.until > now()) return known.answer
    kept.delete(host)
    const entry: Kept = { answer: ask(host), until: Number.POSITIVE_INFINITY }
    kept.set(host, entry)
    for (const oldest of kept.keys()) {
      if (kept.size <= limits.namesMax) break
      kept.delete(oldest)
    }
    try {
      return await entry.answer
    } finally {
      entry.until = now() + limits.keepMilliseconds
    }
  }
}
