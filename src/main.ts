#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { type LexiconKeeper, openLexiconKeeper } from './commands/compile-lexicons.ts'
import { loadLexicon } from './commands/load-lexicon.ts'
import { runCommandLine } from './commands/run-command-line.ts'
import { processTerminal } from './commands/terminal.ts'
import { readSettings, SettingError } from './settings/settings.ts'
import { systemClock } from './telemetry/clock.ts'

// An expression with inline flags was seen to change its mind after V8 compiled it a second time; compiled once, it keeps to it.
setFlagsFromString('--no-regexp-tier-up')
// Less is compiled beside the work: a tenth of the processor time of a run (docs/decisions/speed-of-the-path.md).
setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')

const openLexicons = (): LexiconKeeper => openLexiconKeeper(loadLexicon())
const terminal = processTerminal()
try {
  const settings = readSettings(process.env)
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    terminal,
    settings,
    clock: systemClock,
    openLexicons,
  })
} catch (error) {
  if (!(error instanceof SettingError)) throw error
  terminal.write(`headwater: ${error.message}\n`)
  process.exitCode = 2
}
