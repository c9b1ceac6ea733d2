// Feed intake with dedupe into the store, beside newsboat (Debian's package, where it is installed): 100 feeds of 200 items over loopback.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startBenchPublisher } from './bench-publisher.ts'

const feedCount = 100
const itemsPerFeed = 200
const itemCount = feedCount * itemsPerFeed
const intakeProcess = fileURLToPath(import.meta.resolve('./intake-process.ts'))

/** Items a CPU-second of both, for feeds read the first time and read again in full. */
export async function intakeTable(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-bench-'))
  const publisher = await startBenchPublisher({ itemsPerFeed })
  try {
    const rows: string[] = []
    for (const round of ['first reading', 'second reading, nothing new']) {
      const ours = await runHeadwater(folder, publisher.port)
      rows.push(row(`Headwater, ${round}`, ours.whole), row(`– without starting and compiling`, ours.seconds))
      if (ours.waiting !== itemCount) throw new Error(`${ours.waiting} items are kept, not ${itemCount}`)
    }
    if (spawnSync('newsboat', ['--version']).error !== undefined)
      rows.push('| newsboat | is not installed (apt-get install newsboat) | |')
    else {
      for (const round of ['first reading', 'second reading, nothing new']) {
        rows.push(row(`newsboat, ${round}`, await runNewsboat(folder, publisher.port)))
      }
    }
    return [
      '## intake',
      '',
      `${feedCount} feeds of ${itemsPerFeed} items over loopback, with dedupe into the store; processor time of the whole program`,
      '',
      '| what | processor time | items a CPU-second |',
      '|---|---|---|',
      ...rows,
      '',
    ].join('\n')
  } finally {
    await publisher.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function row(name: string, seconds: number): string {
  return `| ${name} | ${seconds.toFixed(2)} s | ${Math.round(itemCount / seconds)} |`
}

async function runHeadwater(
  folder: string,
  port: number,
): Promise<{ readonly whole: number; readonly seconds: number; readonly waiting: number }> {
  const { whole, output } = await timed(process.execPath, [
    intakeProcess,
    join(folder, 'store'),
    String(port),
    String(feedCount),
  ])
  const told: unknown = JSON.parse(output)
  if (typeof told !== 'object' || told === null || !('seconds' in told) || !('waiting' in told)) throw new Error(output)
  return { whole, seconds: Number(told.seconds), waiting: Number(told.waiting) }
}

/** newsboat reads each feed by its own path, all on one host. */
async function runNewsboat(folder: string, port: number): Promise<number> {
  const urls = join(folder, 'urls')
  const config = join(folder, 'config')
  writeFileSync(urls, Array.from({ length: feedCount }, (_, i) => `http://127.0.0.1:${port}/feed-${i}.xml\n`).join(''))
  writeFileSync(config, 'reload-threads 2\nmax-items 0\n')
  const program = ['-u', urls, '-c', join(folder, 'cache.db'), '-C', config, '-x', 'reload']
  const { whole } = await timed('newsboat', program)
  return whole
}

/** Runs a program under bash's `time` and gives its user and system seconds. */
function timed(
  program: string,
  options: readonly string[],
): Promise<{ readonly whole: number; readonly output: string }> {
  const shell = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', program, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: tmpdir() },
  })
  let output = ''
  let messages = ''
  shell.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()))
  shell.stderr.on('data', (bytes: Buffer) => (messages += bytes.toString()))
  return new Promise((resolve, reject) => {
    shell.once('error', reject)
    shell.once('close', () => {
      const found = /cpu (?<user>[\d.]+) (?<system>[\d.]+)/u.exec(messages)?.groups
      if (found) resolve({ whole: Number(found['user']) + Number(found['system']), output })
      else reject(new Error(messages))
    })
  })
}
