import { StoreError } from '../store/store-error.ts'
import { attributeCommand } from './attribute.ts'
import { backupCommand } from './backup.ts'
import type { Command, CommandTools, ExitStatus } from './command.ts'
import { UsageError } from './command.ts'
import { compareCommand } from './compare.ts'
import { doctorCommand } from './doctor.ts'
import { extractCommand } from './extract.ts'
import { feedCommand } from './feed.ts'
import { groupCommand } from './group.ts'
import { parseCommand } from './parse.ts'
import { readCommand } from './read.ts'
import { restoreCommand } from './restore.ts'
import { serveCommand } from './serve.ts'
import { traceCommand } from './trace.ts'
import { userCommand } from './user.ts'

/** Every command, in the order in which `headwater --help` lists them. */
export const commands: readonly Command[] = [
  readCommand,
  parseCommand,
  extractCommand,
  attributeCommand,
  groupCommand,
  traceCommand,
  compareCommand,
  serveCommand,
  feedCommand,
  userCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
]

/** Runs the command that `commandLine` names and gives the exit status; wrong usage becomes a sentence and 2. */
export async function runCommandLine(commandLine: readonly string[], tools: CommandTools): Promise<ExitStatus> {
  const [name, ...rest] = commandLine
  try {
    if (name === undefined) throw new UsageError('Say what to do.')
    if (name === '--help' || name === '-h' || name === 'help') return await printHelp(rest[0], tools)
    const command = commandCalled(name)
    if (isHelpWanted(rest)) return await printHelp(name, tools)
    return await command.run(rest, tools)
  } catch (error) {
    if (error instanceof StoreError) {
      tools.terminal.write(`headwater: ${error.message}\n`)
      return 1
    }
    if (!(error instanceof UsageError)) throw error
    tools.terminal.write(`headwater${name === undefined ? '' : ` ${name}`}: ${error.message}\n`)
    tools.terminal.write(
      `Try: headwater ${commands.some((command) => command.name === name) ? `${name} ` : ''}--help\n`,
    )
    return 2
  }
}

function commandCalled(name: string): Command {
  const command = commands.find((known) => known.name === name)
  if (command) return command
  throw new UsageError(`There is no such command. The commands are ${commands.map((known) => known.name).join(', ')}.`)
}

function isHelpWanted(commandArguments: readonly string[]): boolean {
  const end = commandArguments.indexOf('--')
  const options = end < 0 ? commandArguments : commandArguments.slice(0, end)
  return options.includes('--help') || options.includes('-h')
}

async function printHelp(name: string | undefined, tools: CommandTools): Promise<ExitStatus> {
  await tools.terminal.print((name === undefined ? generalHelp() : commandCalled(name).help).trimEnd())
  return 0
}

function generalHelp(): string {
  const width = Math.max(...commands.map((command) => command.name.length))
  const list = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`)
  return `Usage: headwater COMMAND [OPTIONS] [PATH…]

Headwater reads the news and traces each report to its primary source.

Commands:
${list.join('\n')}

Results go to standard output as JSON Lines (--format text for people), messages to standard error.
Exit status: 0 done, 1 some inputs failed (each is named), 2 wrong usage.

headwater COMMAND --help tells more, with examples.`
}
