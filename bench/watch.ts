// 10,000 feeds on 2,000 named hosts watched in one process: how late polls begin, memory, and whether a host is asked more than it may be.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSettings } from '../src/settings/settings.ts'
import { type HostManner, startBenchPublisher } from './bench-publisher.ts'
import type { WatchPlan } from './watching-process.ts'

const feeds = 10_000
const hosts = 2000
const minutesDefault = 10

/** Of a hundred hosts two never answer, two are slow, two have errors and one has ended its feeds. */
function mannerOf(host: number): HostManner {
  const manners: Readonly<Record<number, HostManner>> = {
    3: 'dead',
    53: 'dead',
    17: 'slow',
    67: 'slow',
    29: 'broken',
    79: 'broken',
    41: 'gone',
  }
  return manners[host % 100] ?? 'well'
}

/** The figures of a watch of `minutes`. */
export async function watchTable(minutes = minutesDefault): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-bench-'))
  const publisher = await startBenchPublisher({
    itemsPerFeed: 0,
    mannerOf,
    newItemEveryMilliseconds: minutes * 30_000,
    hasNews: (host) => host % 10 === 0,
  })
  try {
    const told = await watch({
      store: join(folder, 'store'),
      port: publisher.port,
      hosts,
      feeds,
      seconds: minutes * 60,
      spreadSeconds: minutes * 60,
      pauseMinSeconds: readSettings({}).pollPauseMinSeconds,
      pauseMaxSeconds: readSettings({}).pollPauseMaxSeconds,
      isTellingKept: false,
      isEndingIdle: false,
      etagBefore: '"0"',
    })
    const { requests, notModified, mostAtOnceOfHost } = publisher.counts()
    return [
      '## watch',
      '',
      `${feeds} feeds on ${hosts} hosts (2 % never answer, 2 % slow, 2 % with errors, 1 % ended) in one process for ${minutes} minutes`,
      '',
      '| what | figure |',
      '|---|---|',
      `| polls begun | ${Number(told['polls'])} |`,
      `| latest poll behind its time | ${Number(told['latestSeconds']).toFixed(2)} s |`,
      `| 99 of 100 polls behind by at most | ${Number(told['lateP99Seconds']).toFixed(2)} s |`,
      `| memory at most | ${Math.round(Number(told['memoryMax']) / 1e6)} MB |`,
      `| processor time | ${Number(told['cpuSeconds']).toFixed(1)} s |`,
      `| most requests to one host at a time (may be ${readSettings({}).fetchPerHostMax}) | ${mostAtOnceOfHost} |`,
      `| requests, of them answered by 304 | ${requests}, ${notModified} |`,
      `| articles kept | ${Number(told['articles'])} |`,
      `| feeds by health | ${JSON.stringify(told['health'])} |`,
      '',
    ].join('\n')
  } finally {
    await publisher.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function watch(plan: WatchPlan): Promise<Readonly<Record<string, unknown>>> {
  const script = fileURLToPath(import.meta.resolve('./watching-process.ts'))
  const program = spawn(
    process.execPath,
    [
      '--max-semi-space-size=16',
      '--max-inlined-bytecode-size-cumulative=300',
      '--heap-growing-percent=35',
      script,
      JSON.stringify(plan),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let output = ''
  program.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()))
  await new Promise((resolve) => program.once('close', resolve))
  const told: unknown = JSON.parse(/^done (.*)$/mu.exec(output)?.[1] ?? '{}')
  return typeof told === 'object' && told !== null ? { ...told } : {}
}
