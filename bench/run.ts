// `npm run bench`: the figures that the README quotes, as tables. Parts can be named: `npm run bench -- speed window quality`.
import { cpus, totalmem } from 'node:os'
import { feedsTable } from './feeds.ts'
import { qualityTables } from './quality.ts'
import { speedTable, windowTable } from './speed.ts'

const parts: Readonly<Record<string, () => string | Promise<string>>> = {
  speed: speedTable,
  window: windowTable,
  feeds: feedsTable,
  quality: qualityTables,
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in parts))
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`)
  process.exitCode = 2
} else {
  console.log(
    `Machine: ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.version}\n`,
  )
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    console.log(await part())
  }
}
