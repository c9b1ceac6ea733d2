// `npm run bench`: the figures that the README quotes, as tables. Parts can be named: `npm run bench -- speed window quality`. `watch`
// (`--minutes 10`), `kills` (`--kills 100`) and `pages` (which needs Chromium) take long and run only when they are named.
import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string' },
    kills: { type: 'string' },
    articles: { type: 'string' },
    store: { type: 'string' },
  },
})
/** Set in the process of a single part. */
const alone = 'HEADWATER_BENCH_ALONE'
const numberOr = (given: string | undefined): number | undefined => (given === undefined ? undefined : Number(given))

// Each part runs in a process of its own that loads what it needs and nothing else, since memory and the warmth of the engine are among the figures.
const parts: Readonly<Record<string, () => Promise<string>>> = {
  speed: async () => (await import('./speed.ts')).speedTable(),
  window: async () => (await import('./speed.ts')).windowTable(),
  extract: async () => (await import('./extract.ts')).extractTable(),
  path: async () => (await import('./pages-to-lineage.ts')).pathTable(),
  feeds: async () => (await import('./feeds.ts')).feedsTable(),
  intake: async () => (await import('./intake.ts')).intakeTable(),
  quality: async () => (await import('./quality.ts')).qualityTables(),
  pages: async () => (await import('./pages.ts')).pagesTable(),
  watch: async () => (await import('./watch.ts')).watchTable(numberOr(values.minutes)),
  serve: async () =>
    (await import('./serve.ts')).serveTable({ articleCount: numberOr(values.articles), store: values.store }),
  kills: async () => (await import('./kills.ts')).killsTable(numberOr(values.kills)),
}

/** Runs one part in a process of its own, as this one was started; whether it came to its end. */
function runAlone(name: string): boolean {
  const options = process.argv.slice(2).filter((word) => !(word in parts))
  const { status } = spawnSync(process.execPath, [...process.execArgv, import.meta.filename, name, ...options], {
    stdio: 'inherit',
    env: { ...process.env, [alone]: '1' },
  })
  return status === 0
}

const onlyWhenNamed = ['watch', 'kills', 'pages']
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`)
  process.exitCode = 2
} else if (process.env[alone] === '1') {
  for (const name of wanted) console.log(await parts[name]?.())
} else {
  console.log(
    `Machine: ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}\n`,
  )
  const chosen = Object.keys(parts).filter((name) =>
    wanted.length === 0 ? !onlyWhenNamed.includes(name) : wanted.includes(name),
  )
  for (const name of chosen) if (!runAlone(name)) process.exitCode = 1
}
