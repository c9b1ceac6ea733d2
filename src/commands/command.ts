import type { ResolveOptions } from '../fetch/resolve-host.ts'
import type { Settings } from '../settings/settings.ts'
import type { Clock } from '../telemetry/clock.ts'
import type { EventLog } from '../telemetry/event-log.ts'
import type { LexiconKeeper } from './compile-lexicons.ts'
import type { Terminal } from './terminal.ts'

/** 0 done, 1 some inputs failed (each named on standard error, the rest done), 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2

/** What a command is called with, besides its own arguments. */
export interface CommandTools {
  readonly terminal: Terminal
  readonly settings: Settings
  readonly clock: Clock
  /** The lexicons, for commands that look things up; loading them takes a moment. */
  readonly openLexicons: () => LexiconKeeper
  /** Hosts that a test or a bench answers for on this machine. */
  readonly mappedHosts?: ResolveOptions['mappedHosts']
  /** Where a server tells its events. */
  readonly log?: EventLog
}

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** A line for the list of commands. */
  readonly summary: string
  /** What `--help` prints: usage, options, examples. */
  readonly help: string
  readonly run: (commandArguments: readonly string[], tools: CommandTools) => Promise<ExitStatus>
}

/** Wrong usage: an unknown command or option, a missing argument. Ends with exit status 2. */
export class UsageError extends Error {
  readonly code = 'USAGE_WRONG'
  override readonly name = 'UsageError'
}
