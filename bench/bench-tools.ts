import type { CommandTools } from '../src/commands/command.ts'
import { openLexiconKeeper } from '../src/commands/compile-lexicons.ts'
import { loadLexicon } from '../src/commands/load-lexicon.ts'
import { readSettings, type Settings } from '../src/settings/settings.ts'
import { systemClock } from '../src/telemetry/clock.ts'
import { benchHosts } from './bench-publisher.ts'

export interface BenchToolsPlan {
  readonly signal: AbortSignal
  readonly hosts: number
  readonly port: number
  readonly settings?: Partial<Settings>
  readonly print?: (line: string) => void
}

/** What a command is called with in a bench: the bench's hosts, a silent terminal. */
export function benchTools({
  signal,
  hosts,
  port,
  settings = {},
  print = () => undefined,
}: BenchToolsPlan): CommandTools {
  return {
    terminal: {
      standardInput: process.stdin,
      print: (line) => {
        print(line)
        return Promise.resolve()
      },
      write: () => undefined,
      isTerminal: false,
      signal,
    },
    settings: { ...readSettings({}), ...settings },
    clock: systemClock,
    openLexicons: () => openLexiconKeeper(loadLexicon()),
    mappedHosts: benchHosts(hosts, port),
  }
}
