/** Where the time comes from: the machine's in a run, set by hand in a test. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() }
