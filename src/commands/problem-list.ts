import type { ExitStatus } from './command.ts'

/** The inputs that could not be used, each told once on standard error by the path as it was given. */
export interface ProblemList {
  /** Tells that `input` (a path as given, with `line 3` where it is a line of it) cannot be used; `sentence` has no subject. */
  readonly tell: (input: string, sentence: string, line?: number) => void
  /** Tells how many more lines of an input there were than are shown, and gives the exit status. */
  readonly close: () => ExitStatus
}

/** A server names inputs for months: how often each was named is forgotten from time to time. */
const inputsMax = 10_000

/** An empty list that writes with `write` and names at most `shownMax` lines of one input. */
export function openProblemList(write: (text: string) => void, shownMax: number): ProblemList {
  const counts = new Map<string, number>()
  let hasProblem = false
  return {
    tell: (input, sentence, line) => {
      hasProblem = true
      if (counts.size >= inputsMax) counts.clear()
      const count = (counts.get(input) ?? 0) + 1
      counts.set(input, count)
      if (count <= shownMax)
        write(`headwater: ${input}${line === undefined ? '' : `, line ${line}`}: ${closed(sentence)}\n`)
    },
    close: () => {
      for (const [input, count] of counts) {
        if (count > shownMax) write(`headwater: ${input}: ${count - shownMax} more of its lines could not be used.\n`)
      }
      return hasProblem ? 1 : 0
    },
  }
}

function closed(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`
}
