/** What a command has of the outside: its input, and where results and messages go. */
export interface Terminal {
  readonly standardInput: AsyncIterable<Uint8Array>
  /** Writes a line of results; waits where the reader is slow. */
  readonly print: (line: string) => Promise<void>
  /** Writes to standard error as it is. */
  readonly write: (text: string) => void
  /** Whether standard error is a screen. */
  readonly isTerminal: boolean
  /** Aborted by Ctrl-C or when nobody reads the results any more. */
  readonly signal: AbortSignal
}

/** The terminal of this process. A reader that goes away (`| head`) ends the work quietly; Ctrl-C ends it between two articles, a second one at once. */
export function processTerminal(): Terminal {
  const abort = new AbortController()
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    abort.abort('closed')
  })
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      abort.abort('interrupted')
    })
  }
  return {
    standardInput: process.stdin,
    print: async (line) => {
      if (abort.signal.aborted && abort.signal.reason === 'closed') return
      if (!process.stdout.write(`${line}\n`)) await drained()
    },
    write: (text) => {
      process.stderr.write(text)
    },
    isTerminal: process.stderr.isTTY,
    signal: abort.signal,
  }
}

function drained(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      process.stdout.off('drain', done).off('error', done).off('close', done)
      resolve()
    }
    process.stdout.on('drain', done).on('error', done).on('close', done)
  })
}
