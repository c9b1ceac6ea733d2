import { openStore } from '../store/open-store.ts'
import { examineStore, type StoreExamination } from '../store/sqlite/examine-store.ts'
import type { Command, CommandTools } from './command.ts'
import { UsageError } from './command.ts'
import { openRun } from './open-run.ts'
import { outputFormat, parseOptions } from './parse-options.ts'
import { recomputeStore } from './recompute.ts'

const help = `Usage: headwater doctor [--store PATH] [--recompute] [--format json|text]

Looks the store through and tells what is wrong with it, in one line of JSON; exit status 1 when something is. A server may use the
store meanwhile.

Options:
  --recompute          first end what an ended run left, then read every kept text again and conclude from it anew: statements,
                       lineage, claims, states; texts and ids stay; the store must not be in use
  --store PATH         the folder of the store (default ./data)
  --format json|text   a line of JSON (default), or lines for people
  --help               this text

Examples:
  headwater doctor --format text
  headwater doctor --recompute
`

const options = { store: { type: 'string' }, recompute: { type: 'boolean' }, format: { type: 'string' } } as const

/** `headwater doctor`: what is wrong with the store. */
export const doctorCommand: Command = {
  name: 'doctor',
  summary: 'what is wrong with the store',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, options)
    const format = outputFormat(values.format)
    if (positionals.length > 0) throw new UsageError('doctor takes no PATH; name the store with --store.')
    const folder = values.store ?? tools.settings.storeFolder
    if (values.recompute === true) await recompute(folder, tools)
    const examination = examineStore(folder)
    const problems = problemsOf(examination)
    await tools.terminal.print(
      format === 'json'
        ? JSON.stringify({ store: folder, ...examination, problems })
        : textOf(folder, examination, problems),
    )
    return problems.length === 0 ? 0 : 1
  },
}

async function recompute(folder: string, tools: CommandTools): Promise<void> {
  const store = openStore({ folder, busyMilliseconds: tools.settings.storeBusyMilliseconds })
  try {
    const run = openRun('recompute', tools)
    const count = await recomputeStore(store, run)
    run.close()
    tools.terminal.write(`${count} articles were read again.\n`)
  } finally {
    store.close()
  }
}

const bytesFreeMin = 1_000_000_000

/** One sentence for each thing that wants doing. */
function problemsOf({ damage, counts, bytesFree }: StoreExamination): readonly string[] {
  return [
    ...damage.map((line) => `The file of the store is damaged (${line}); restore a backup.`),
    ...(counts.ungrouped > 0
      ? [`${counts.ungrouped} articles are in no story; run headwater doctor --recompute.`]
      : []),
    ...(counts.untold > 0 ? [`${counts.untold} stories are not told; run headwater doctor --recompute.`] : []),
    ...(counts.withoutWords > 0
      ? [`${counts.withoutWords} articles are not found by the search; run headwater doctor --recompute.`]
      : []),
    ...(counts.feedsInTrouble > 0
      ? [`${counts.feedsInTrouble} of ${counts.feeds} feeds are in trouble; headwater feed list tells why.`]
      : []),
    ...(bytesFree < bytesFreeMin ? [`Only ${Math.round(bytesFree / 1e6)} MB of the disk are free; make room.`] : []),
  ]
}

function textOf(
  folder: string,
  { counts, stepsToCome, bytesFree }: StoreExamination,
  problems: readonly string[],
): string {
  return [
    `Store ${folder}: ${counts.articles} articles (${counts.revisions} revisions) in ${counts.stories} stories of ${counts.outlets} outlets.`,
    `Feeds: ${counts.feeds}, items waiting: ${counts.itemsWaiting}. Disk: ${Math.round(bytesFree / 1e9)} GB free.`,
    ...(stepsToCome > 0 ? [`The next start brings its schema up by ${stepsToCome} steps.`] : []),
    ...(problems.length === 0 ? ['Nothing is wrong.'] : problems),
  ].join('\n')
}
