// `npm run bench`: the figures that the README quotes, as tables. Parts can be named: `npm run bench -- speed window quality`. `watch`
// (`--minutes 10`), `kills` (`--kills 100`) and `pages` (which needs Chromium) take long and run only when they are named.
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
const numberOr = (given: string | undefined): number | undefined => (given === undefined ? undefined : Number(given))

// Each part loads what it needs and nothing else, since memory is among the figures.
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

const onlyWhenNamed = ['watch', 'kills', 'pages']
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`)
  process.exitCode = 2
} else {
  console.log(
    `Machine: ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}\n`,
  )
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length === 0 ? onlyWhenNamed.includes(name) : !wanted.includes(name)) continue
    console.log(await part())
  }
}
