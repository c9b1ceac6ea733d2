import type { Clock } from './clock.ts'

/** Where progress is written: a terminal line is written over, elsewhere a line is added from time to time. */
export interface ProgressPaper {
  readonly isTerminal: boolean
  readonly write: (text: string) => void
}

export interface Progress {
  /** `done` things are done, of `total` where that is known. */
  readonly at: (done: number, total?: number) => void
  /** Clears the line, if one was written. */
  readonly end: () => void
}

export interface ProgressOptions {
  readonly clock: Clock
  /** Nothing is written before. */
  readonly afterSeconds: number
  /** The pause between two lines where the paper is no terminal. */
  readonly everySeconds: number
}

const terminalPauseMilliseconds = 200

/** Tells how far the work called `what` is, once it has taken a while. */
export function startProgress(what: string, paper: ProgressPaper, options: ProgressOptions): Progress {
  const startedAt = options.clock.now()
  const pause = paper.isTerminal ? terminalPauseMilliseconds : options.everySeconds * 1000
  let nextAt = startedAt + options.afterSeconds * 1000
  let isLineOpen = false
  return {
    at: (done, total) => {
      const now = options.clock.now()
      if (now < nextAt) return
      nextAt = now + pause
      const line = progressLine(what, { done, total, seconds: (now - startedAt) / 1000 })
      paper.write(paper.isTerminal ? `\r\u001B[K${line}` : `${line}\n`)
      isLineOpen = paper.isTerminal
    },
    end: () => {
      if (isLineOpen) paper.write('\r\u001B[K')
      isLineOpen = false
    },
  }
}

const barWidth = 20

function progressLine(
  what: string,
  state: { readonly done: number; readonly total: number | undefined; readonly seconds: number },
): string {
  const rate = state.seconds > 0 ? Math.round(state.done / state.seconds) : 0
  if (state.total === undefined || state.total === 0) return `${what}: ${state.done} (${rate} a second)`
  const filled = Math.min(barWidth, Math.floor((state.done / state.total) * barWidth))
  const bar = '#'.repeat(filled) + '.'.repeat(barWidth - filled)
  return `${what}: [${bar}] ${state.done} of ${state.total} (${rate} a second)`
}
