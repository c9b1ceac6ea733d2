/** Wakes whoever waits for work. */
export interface Bell {
  readonly ring: () => void
  /** Waits until the bell rings, the time is over or the signal comes. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** A bell that has not rung yet; a ring that nobody waited for is heard by the next one who waits. */
export function openBell(): Bell {
  let hasRung = false
  let awake: (() => void) | undefined
  return {
    ring: () => {
      hasRung = true
      awake?.()
    },
    wait: async (milliseconds, signal) => {
      if (hasRung || signal.aborted) {
        hasRung = false
        return
      }
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds)
        awake = () => {
          clearTimeout(timer)
          resolve()
        }
        signal.addEventListener('abort', awake, { once: true })
      })
      if (awake) signal.removeEventListener('abort', awake)
      awake = undefined
      hasRung = false
    },
  }
}
