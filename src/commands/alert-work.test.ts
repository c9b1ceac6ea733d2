// Alerts of a store that is served: looked at and sent while it runs, ended and started again.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inventedArticles, inventedStory } from '../../test/invented-story.ts'
import { temporaryFolder } from '../../test/run-headwater.ts'
import type { Story } from '../model/story.ts'
import { readSettings } from '../settings/settings.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { systemClock } from '../telemetry/clock.ts'
import { openAlertWork } from './alert-work.ts'
import { openLexiconKeeper } from './compile-lexicons.ts'
import { loadLexicon } from './load-lexicon.ts'
import { moderationOver } from './moderation-over.ts'
import { rightfulReader } from './rightful-reader.ts'

const tables = loadLexicon()
const ida = 'ida'
const announced: Story = { ...inventedStory, current: { ...inventedStory.current, state: 'announced', onRecord: true } }
const waitMax = 1200
const main = fileURLToPath(import.meta.resolve('../main.ts'))

interface Hook {
  readonly host: string
  readonly bodies: string[]
  /** Whether it answers; else it takes the message and is silent. */
  isAwake: boolean
}

async function hook(context: TestContext): Promise<Hook> {
  const bodies: string[] = []
  const peer = { bodies, isAwake: true }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      bodies.push(body)
      if (peer.isAwake) response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const place = server.address()
  return Object.assign(peer, { host: `127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}` })
}

/** The store as a server runs it; `end` ends it as Ctrl-C does. */
function serving(folder: string, privateHosts: string) {
  const store = openStore({ folder, busyMilliseconds: 0 })
  const ending = new AbortController()
  const moderation = moderationOver(store, systemClock)
  const stories = rightfulReader(
    { ...store, find: store.search.find },
    { withheld: moderation.withheld, clock: systemClock },
  )
  const messages: string[] = []
  const work = openAlertWork(
    store,
    {
      settings: readSettings({ HEADWATER_PRIVATE_HOSTS: privateHosts }),
      clock: systemClock,
      openLexicons: () => openLexiconKeeper(tables),
      terminal: {
        standardInput: (async function* nothing() {})(),
        print: () => Promise.resolve(),
        write: (text) => messages.push(text),
        isTerminal: false,
        signal: ending.signal,
      },
    },
    { stories, ownAddress: () => 'http://127.0.0.1:8484/' },
  )
  let watching: Promise<void> = Promise.resolve()
  return {
    store,
    work,
    moderation,
    messages,
    start: () => {
      watching = work.watch()
    },
    end: async () => {
      ending.abort()
      await watching
      store.close()
    },
  }
}

function keep(store: Store, story: Story): void {
  const known = inventedArticles.filter(({ id }) => store.article(id) === undefined)
  store.keepArticles(
    known.map((article) => ({
      identity: `url:${article.url ?? article.id}`,
      article,
      seenAt: '2031-04-02T18:00:00.000Z',
    })),
  )
  store.keepStories({
    places: new Map(story.reports.map((report) => [report.id, story.id])),
    changedArticles: new Set(story.reports.map((report) => report.id)),
    tell: (id) => (id === story.id ? story : undefined),
    changedAt: '2031-04-02T18:00:00.000Z',
  })
}

async function follow({ store, work }: ReturnType<typeof serving>, host: string): Promise<string> {
  keep(store, inventedStory)
  const route = { kind: 'webhook', url: `http://${host}/in`, secret: 's' } as const
  const channel = await work.desk.addChannel(ida, 'hook', route)
  assert.ok(channel.kind === 'done')
  const topic = { kind: 'story', story: inventedStory.id } as const
  const alert = work.desk.addAlert(ida, { topic, triggers: ['state-changed'], channel: channel.made.id })
  assert.equal(alert.kind, 'done')
  return channel.made.id
}

/** The program itself over the store, which is killed when the test ends. */
function served(context: TestContext, folder: string, host: string): ChildProcess {
  const program = spawn(process.execPath, [main, 'serve', '--port', '0', '--store', folder], {
    stdio: 'ignore',
    env: { ...process.env, HEADWATER_PRIVATE_HOSTS: host },
  })
  context.after(() => program.kill('SIGKILL'))
  return program
}

function kill(program: ChildProcess): Promise<unknown> {
  const closed = new Promise((resolve) => program.once('close', resolve))
  program.kill('SIGKILL')
  return closed
}

async function until(isSo: () => boolean): Promise<void> {
  for (let times = 0; times < waitMax && !isSo(); times += 1) await pause(50)
  assert.ok(isSo())
}

describe('alerts of a store that is served', () => {
  test('are sent while it runs, and once, whatever was in between', async (context) => {
    const peer = await hook(context)
    const folder = temporaryFolder(context)
    const first = serving(folder, peer.host)
    const channel = await follow(first, peer.host)
    keep(first.store, announced)
    first.start()
    await until(() => peer.bodies.length === 1)
    await until(() => first.work.desk.messages(channel, 1)[0]?.fate === 'sent')
    await first.end()
    const second = serving(folder, peer.host)
    second.start()
    await pause(100)
    await second.end()
    assert.equal(peer.bodies.length, 1)
    assert.match(peer.bodies[0] ?? '', /http:\/\/127\.0\.0\.1:8484\/story\/story-lantern-scoop/u)
    assert.deepEqual([...first.messages, ...second.messages], [])
  })

  test('come after the next start when the program ended before it looked at the change', async (context) => {
    const peer = await hook(context)
    const folder = temporaryFolder(context)
    const first = serving(folder, peer.host)
    await follow(first, peer.host)
    keep(first.store, announced)
    // As a kill leaves it: nothing is closed in order, the file is as it was last committed.
    first.store.close()
    const second = serving(folder, peer.host)
    second.start()
    await until(() => peer.bodies.length === 1)
    await second.end()
  })

  test('are neither lost nor told anew when the program is killed while it sends, and after', async (context) => {
    const peer = await hook(context)
    const folder = temporaryFolder(context)
    const before = serving(folder, peer.host)
    const channel = await follow(before, peer.host)
    keep(before.store, announced)
    before.store.close()
    peer.isAwake = false
    const first = served(context, folder, peer.host)
    await until(() => peer.bodies.length === 1)
    await kill(first)
    peer.isAwake = true
    const second = served(context, folder, peer.host)
    await until(() => peer.bodies.length === 2)
    await pause(300)
    await kill(second)
    const ids = peer.bodies.map((body) => /^\{"id":"(message-[\w-]+)"/u.exec(body)?.[1])
    assert.ok(ids[0] !== undefined && ids[0] === ids[1], 'it is the same message under the same id')
    const after = serving(folder, peer.host)
    assert.deepEqual(
      after.work.desk.messages(channel, 10).map(({ fate }) => fate),
      ['sent'],
    )
    after.start()
    await pause(100)
    await after.end()
    assert.equal(peer.bodies.length, 2)
  })

  test('say nothing of a story whose reports were all taken down', async (context) => {
    const peer = await hook(context)
    const first = serving(temporaryFolder(context), peer.host)
    await follow(first, peer.host)
    const id = first.moderation.receive({
      urls: inventedArticles.map((article) => article.url ?? ''),
      ground: 'court-order',
      explanation: 'All of it.',
      name: 'Ida Moor',
      email: 'ida@moor.example',
    })
    first.moderation.decide(id, { actor: 'editor', isWithheld: true, reason: 'By order.' })
    keep(first.store, announced)
    first.start()
    await until(() => first.store.alerts.storiesToTell(5).length === 0)
    await pause(100)
    await first.end()
    assert.deepEqual(peer.bodies, [])
  })
})
