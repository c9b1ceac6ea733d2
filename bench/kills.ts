// Intake that is killed (kill -9) again and again: what it had acknowledged must be there afterwards, once.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../src/store/open-store.ts'
import { openChance } from '../src/telemetry/chance.ts'
import { startBenchPublisher } from './bench-publisher.ts'
import type { WatchPlan } from './watching-process.ts'

const feeds = 20
const hosts = 20
const killsDefault = 100
/** How long a run lives, after its first acknowledgement. */
const lifeMillisecondsMax = 1500
const restSecondsMax = 120

/** What became of acknowledged items. */
export interface KillCounts {
  readonly kills: number
  readonly acknowledged: number
  readonly articles: number
  readonly lost: number
  readonly doubled: number
}

/** Kills the intake `kills` times, lets it end its work, and counts. */
export async function killIntake(kills: number): Promise<KillCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-bench-'))
  const publisher = await startBenchPublisher({ itemsPerFeed: 1, newItemEveryMilliseconds: 4000 })
  const plan: WatchPlan = {
    store: join(folder, 'store'),
    port: publisher.port,
    hosts,
    feeds,
    seconds: restSecondsMax,
    spreadSeconds: 0,
    pauseMinSeconds: 0.5,
    pauseMaxSeconds: 1,
    isTellingKept: true,
    isEndingIdle: false,
  }
  const acknowledged = new Set<string>()
  const chance = openChance(kills)
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      await runAndKill(plan, { acknowledged, lifeMilliseconds: chance() * lifeMillisecondsMax })
    }
    await runToRest(plan, acknowledged)
    return { kills, ...countKept(plan.store, acknowledged) }
  } finally {
    await publisher.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface KillPlan {
  readonly acknowledged: Set<string>
  readonly lifeMilliseconds: number
}

function startRun(plan: WatchPlan, onKept: (url: string) => void): ReturnType<typeof spawn> {
  const script = fileURLToPath(import.meta.resolve('./watching-process.ts'))
  const program = spawn(process.execPath, [script, JSON.stringify(plan)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let rest = ''
  program.stdout.on('data', (bytes: Buffer) => {
    const lines = (rest + bytes.toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('kept ')) onKept(line.slice('kept '.length))
  })
  return program
}

async function runAndKill(plan: WatchPlan, { acknowledged, lifeMilliseconds }: KillPlan): Promise<void> {
  let isDying = false
  const program = startRun(plan, (url) => {
    acknowledged.add(url)
    if (isDying) return
    isDying = true
    setTimeout(() => program.kill('SIGKILL'), lifeMilliseconds)
  })
  await new Promise((resolve) => program.once('close', resolve))
}

/** A last run, until nothing waits any more. */
async function runToRest(plan: WatchPlan, acknowledged: Set<string>): Promise<void> {
  const program = startRun({ ...plan, pauseMinSeconds: 600, pauseMaxSeconds: 86_400, isEndingIdle: true }, (url) =>
    acknowledged.add(url),
  )
  await new Promise((resolve) => program.once('close', resolve))
}

function countKept(folder: string, acknowledged: ReadonlySet<string>): Omit<KillCounts, 'kills'> {
  const store = openStore({ folder, busyMilliseconds: 0 })
  try {
    const addresses = [...store.places().keys()].map((id) => store.article(id)?.url ?? id)
    const kept = new Set(addresses)
    return {
      acknowledged: acknowledged.size,
      articles: addresses.length,
      lost: [...acknowledged].filter((url) => !kept.has(url)).length,
      doubled: addresses.length - kept.size,
    }
  } finally {
    store.close()
  }
}

/** The counts as a table. */
export async function killsTable(kills = killsDefault): Promise<string> {
  const counts = await killIntake(kills)
  return [
    '## kills',
    '',
    '| kills (kill -9) during intake | items acknowledged | articles | lost | doubled |',
    '|---|---|---|---|---|',
    `| ${counts.kills} | ${counts.acknowledged} | ${counts.articles} | ${counts.lost} | ${counts.doubled} |`,
    '',
  ].join('\n')
}
