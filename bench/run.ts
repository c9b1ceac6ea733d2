// `npm run bench`: the figures that the README quotes, as tables. Parts can be named: `npm run bench -- speed window quality`. `watch`
// (`--minutes 10`), `kills` (`--kills 100`) and `pages` (which needs Chromium) take long and run only when they are named.
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { extractTable } from './extract.ts'
import { feedsTable } from './feeds.ts'
import { intakeTable } from './intake.ts'
import { killsTable } from './kills.ts'
import { pagesTable } from './pages.ts'
import { pathTable } from './pages-to-lineage.ts'
import { qualityTables } from './quality.ts'
import { serveTable } from './serve.ts'
import { speedTable, windowTable } from './speed.ts'
import { watchTable } from './watch.ts'

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

const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  speed: speedTable,
  window: windowTable,
  extract: extractTable,
  path: pathTable,
  feeds: feedsTable,
  intake: intakeTable,
  quality: qualityTables,
  pages: pagesTable,
  watch: () => watchTable(numberOr(values.minutes)),
  serve: () => serveTable({ articleCount: numberOr(values.articles), store: values.store }),
  kills: () => killsTable(numberOr(values.kills)),
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
