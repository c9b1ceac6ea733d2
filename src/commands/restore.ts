import { restoreStore } from '../store/sqlite/restore-store.ts'
import type { Command } from './command.ts'
import { UsageError } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Usage: headwater restore [--store PATH] FILE

Puts the backup in FILE in the place of the store. The store that is replaced is kept beside it. What was taken down since the
backup stays taken down. A store that is in use is left alone: end \`headwater serve\` first.

Options:
  --store PATH   the folder of the store (default ./data)
  --help         this text

Examples:
  headwater restore backups/monday.sqlite
`

/** `headwater restore`: a backup in the place of the store. */
export const restoreCommand: Command = {
  name: 'restore',
  summary: 'a backup in the place of the store',
  help,
  run: (commandArguments, { settings, terminal }) => {
    const { values, positionals } = parseOptions(commandArguments, { store: { type: 'string' } })
    const [file, more] = positionals
    if (file === undefined || more !== undefined) throw new UsageError('Give a FILE that headwater backup wrote.')
    const folder = values.store ?? settings.storeFolder
    const { replaced, lost } = restoreStore(folder, file, settings.storeBusyMilliseconds)
    terminal.write(
      `The store ${folder} is as ${file} has it.${replaced === undefined ? '' : ` The one before is ${replaced}.`}\n`,
    )
    if (lost === undefined) return Promise.resolve(0)
    terminal.write(`headwater restore: what was taken down since the backup could not be carried over: ${lost}\n`)
    return Promise.resolve(1)
  },
}
