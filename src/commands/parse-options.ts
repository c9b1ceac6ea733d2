import type { ParseArgsOptionsConfig } from 'node:util'
import { parseArgs } from 'node:util'
import { UsageError } from './command.ts'

/** The options and paths of a command line; throws a UsageError that says what was wrong. */
export function parseOptions<Options extends ParseArgsOptionsConfig>(
  commandArguments: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ args: string[]; options: Options; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: [...commandArguments], options, allowPositionals: true, strict: true })
  } catch (error) {
    const sentence = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    throw new UsageError(sentence.replace(/\. To specify a positional argument .*$/u, '.'), { cause: error })
  }
}

export type OutputFormat = 'json' | 'text'

/** The value of `--format`: `json` where it is not given. */
export function outputFormat(given: string | undefined): OutputFormat {
  if (given === undefined || given === 'json') return 'json'
  if (given === 'text') return 'text'
  throw new UsageError(`--format is "${given}"; give json or text.`)
}
