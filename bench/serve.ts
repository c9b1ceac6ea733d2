// The server over a large store: latency of the front, of stories and of searches over 8 connections, memory, and the size of the store. `--articles 20000`
// fills less than the 200,000 of the plan; `--store FOLDER` keeps what is filled there and takes it again the next time.
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { openStore } from '../src/store/open-store.ts'
import { fillStore } from './made-store.ts'

export interface ServeBenchPlan {
  readonly articleCount?: number | undefined
  /** A folder that is kept. */
  readonly store?: string | undefined
}

const articlesPerStory = 10 / 3
const connections = 8
const requestsPerKind = 200
const mainProgram = fileURLToPath(import.meta.resolve('../src/main.ts'))

/** The table of the server's figures. */
export async function serveTable({ articleCount = 200_000, store }: ServeBenchPlan = {}): Promise<string> {
  const folder = store ?? mkdtempSync(join(tmpdir(), 'headwater-bench-'))
  try {
    const counts = filled(folder, articleCount)
    const bytes = statSync(join(folder, 'headwater.sqlite')).size
    return [
      '## serve',
      '',
      `${counts.articles} articles in ${counts.stories} stories, ${Math.round(bytes / counts.articles)} bytes an article on disk; ${connections} connections, ${requestsPerKind} requests each row`,
      '',
      '| what | p50 | p95 | processor time a request |',
      '|---|---|---|---|',
      ...(await measured(folder)),
      '',
    ].join('\n')
  } finally {
    if (store === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

function filled(folder: string, articleCount: number): { readonly articles: number; readonly stories: number } {
  const isThere = existsSync(join(folder, 'headwater.sqlite'))
  if (!isThere) fillBeside(folder, articleCount)
  const store = openStore({ folder, busyMilliseconds: 0 })
  try {
    return store.counts()
  } finally {
    store.close()
  }
}

/** Fills a store beside its place and moves it there when it is whole: one that was cut off is begun anew. */
function fillBeside(folder: string, articleCount: number): void {
  const unfinished = join(folder, 'unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  const store = openStore({ folder: unfinished, busyMilliseconds: 0 })
  fillStore(store, { articleCount, storyCount: Math.round(articleCount / articlesPerStory) })
  store.close()
  renameSync(join(unfinished, 'headwater.sqlite'), join(folder, 'headwater.sqlite'))
  rmSync(unfinished, { recursive: true, force: true })
}

async function measured(folder: string): Promise<readonly string[]> {
  const stories = storyIds(folder)
  const server = spawn(
    process.execPath,
    [
      '--max-semi-space-size=16',
      '--max-inlined-bytecode-size-cumulative=300',
      '--heap-growing-percent=35',
      mainProgram,
      'serve',
      '--store',
      folder,
      '--port',
      '0',
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  try {
    const address = await addressOf(server)
    const kinds = kindsOf(stories)
    const idle = memoryOf(server)
    const rows: string[] = []
    for (const [name, pathOf] of kinds) rows.push(await row(name, { server, address, pathOf }))
    const story = await fetch(address + pathOfStory(stories, 0))
    return [
      ...rows,
      `| memory, idle | ${idle} MB | | |`,
      `| memory, after that | ${memoryOf(server)} MB | | |`,
      `| a story page, gzipped | ${(gzipSync(await story.text()).length / 1000).toFixed(1)} kB | | |`,
    ]
  } finally {
    server.kill('SIGTERM')
  }
}

/** Every hundredth story or so, so that few are in memory. */
function storyIds(folder: string): readonly string[] {
  const store = openStore({ folder, busyMilliseconds: 0 })
  try {
    return [...new Set(store.places().values())].filter((_, i) => i % 97 === 0)
  } finally {
    store.close()
  }
}

function pathOfStory(stories: readonly string[], i: number): string {
  return `story/${encodeURIComponent(stories[i % stories.length] ?? '')}`
}

type PathOf = (i: number) => string

function search(typed: readonly string[]): PathOf {
  return (i) => `search?q=${encodeURIComponent(typed[i % typed.length] ?? '')}`
}

function kindsOf(stories: readonly string[]): readonly (readonly [name: string, pathOf: PathOf])[] {
  return [
    ['front', () => ''],
    ['story', (i) => pathOfStory(stories, i)],
    [
      'search, common words',
      search(['tunnel', 'harbour cost', 'headline:officials', '"before the end of the year"', 'house*']),
    ],
    ['search, rare words', search(['corfalgri', 'denmornis', 'veltursto wexholjun'])],
    ['search without a hit', search(['zeppelin', 'tunnel zeppelin', '"year the of end"', 'by:nobody'])],
    [
      'search by operators',
      search([
        'class:copy',
        'outlet:"Corvane Daily"',
        'lang:en',
        'lang:uk',
        'state:denied',
        'record:yes',
        'claim:length>=300km',
        'tunnel class:copy',
      ]),
    ],
    ['outlet', () => `outlet/${encodeURIComponent('Corvane Daily')}`],
  ]
}

interface Asked {
  readonly server: ChildProcess
  readonly address: string
  readonly pathOf: PathOf
}

async function row(name: string, { server, address, pathOf }: Asked): Promise<string> {
  const times: number[] = []
  let next = 0
  const ask = async (): Promise<void> => {
    while (next < requestsPerKind) {
      const path = pathOf(next)
      next += 1
      const startedAt = performance.now()
      const response = await fetch(address + path)
      await response.text()
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
      times.push(performance.now() - startedAt)
    }
  }
  // The first request of a kind fills memory, as the first reader of the day does.
  await (await fetch(address + pathOf(0))).text()
  const startedAt = processorMilliseconds(server)
  await Promise.all(Array.from({ length: connections }, ask))
  const used = (processorMilliseconds(server) - startedAt) / requestsPerKind
  times.sort((a, b) => a - b)
  const at = (share: number): string => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(0)} ms`
  return `| ${name} | ${at(0.5)} | ${at(0.95)} | ${used.toFixed(1)} ms |`
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => {
      reject(new Error(`The server ended with ${code ?? 'a signal'}`))
    })
    if (server.stdout === null) return
    createInterface({ input: server.stdout }).on('line', (line) => {
      const address = /http:\S+/u.exec(line)?.[0]
      if (address !== undefined) resolve(address)
    })
  })
}

const ticksPerSecond = 100

/** What the server has used of the processor, of Linux: a machine that does other work makes its answers late, but hardly dearer. */
function processorMilliseconds({ pid }: ChildProcess): number {
  const fields =
    readFileSync(`/proc/${pid ?? 'self'}/stat`, 'utf8')
      .split(') ')[1]
      ?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

/** Resident memory in megabytes, of Linux. */
function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1000)
}
