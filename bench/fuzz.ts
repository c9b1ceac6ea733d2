// `npm run fuzz`: every parser with inputs made by chance, ten minutes each. `npm run fuzz -- feed warc --seconds 60 --seed 7`;
// an input that was found comes again with `--first NUMBER --count 1`, and is written to a file with `--save FOLDER`.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Finding, fuzzParser } from './fuzz-parser.ts'
import { targets } from './fuzz-targets.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
    count: { type: 'string', default: '1000000000' },
    save: { type: 'string' },
  },
})

const unknown = positionals.filter((name) => !(name in targets))
if (unknown.length > 0) {
  console.error(`There is no parser ${unknown.join(', ')}; the parsers are ${Object.keys(targets).join(', ')}.`)
  process.exitCode = 2
} else {
  for (const name of positionals.length > 0 ? positionals : Object.keys(targets)) await tellParser(name)
}

async function tellParser(name: string): Promise<void> {
  const options = {
    seed: Number(values.seed),
    first: Number(values.first),
    count: Number(values.count),
    seconds: Number(values.seconds),
  }
  const run = await fuzzParser(name, options)
  console.log(
    `${name}: ${run.inputCount} inputs from seed ${options.seed}, slowest ${Math.round(run.slowestMilliseconds)} ms, memory +${Math.round(run.memoryMegabytes)} MB, ${run.findings.length} found`,
  )
  for (const finding of run.findings) tellFinding(name, finding)
  if (run.findings.length > 0) process.exitCode = 1
}

function tellFinding(name: string, { number, what, input }: Finding): void {
  console.log(`  input ${number}: ${what}`)
  if (values.save === undefined) return
  mkdirSync(values.save, { recursive: true })
  writeFileSync(join(values.save, `${name}-${values.seed}-${number}`), input)
}
