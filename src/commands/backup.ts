import { backupStore } from '../store/sqlite/backup-store.ts'
import type { Command } from './command.ts'
import { UsageError } from './command.ts'
import { parseOptions } from './parse-options.ts'

const help = `Usage: headwater backup [--store PATH] FILE

Copies the store into FILE as it stands at this moment. A server that uses the store goes on meanwhile. FILE must not be there yet.

Options:
  --store PATH   the folder of the store (default ./data)
  --help         this text

Examples:
  headwater backup backups/monday.sqlite
`

/** `headwater backup`: a copy of the store, also while it is served. */
export const backupCommand: Command = {
  name: 'backup',
  summary: 'a copy of the store, also while it is served',
  help,
  run: async (commandArguments, { settings, terminal }) => {
    const { values, positionals } = parseOptions(commandArguments, { store: { type: 'string' } })
    const [file, more] = positionals
    if (file === undefined || more !== undefined) throw new UsageError('Give a FILE to write the backup to.')
    const folder = values.store ?? settings.storeFolder
    await backupStore(folder, file)
    terminal.write(`The store ${folder} is in ${file}.\n`)
    return 0
  },
}
