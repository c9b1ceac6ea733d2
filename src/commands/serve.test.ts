import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runHeadwater, temporaryFolder } from '../../test/run-headwater.ts'
import { accountWithoutLogIn } from '../model/account.ts'
import { openStore } from '../store/open-store.ts'

const main = fileURLToPath(import.meta.resolve('../main.ts'))
const startSecondsMax = 60

interface Served {
  readonly program: ChildProcess
  readonly address: string
  readonly messages: () => string
  /** The exit status, when it has ended. */
  readonly closed: Promise<unknown>
  /** The exit status after Ctrl-C. */
  readonly interrupt: () => Promise<unknown>
}

async function serve(context: TestContext, ...commandLine: readonly string[]): Promise<Served> {
  const program = spawn(process.execPath, [main, 'serve', '--port', '0', ...commandLine], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const closed = new Promise((resolve) => program.once('close', resolve))
  context.after(async () => {
    program.kill('SIGKILL')
    await closed
  })
  let messages = ''
  program.stderr.on('data', (bytes: Buffer) => (messages += bytes.toString()))
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`no address: ${messages}`))
    }, startSecondsMax * 1000)
    program.stdout.on('data', (bytes: Buffer) => {
      const found = /http:\/\/\S+/u.exec(bytes.toString())
      if (!found) return
      clearTimeout(timer)
      resolve(found[0])
    })
  })
  return {
    program,
    address,
    messages: () => messages,
    closed,
    interrupt: () => {
      program.kill('SIGINT')
      return closed
    },
  }
}

describe('serve', () => {
  test('an empty store offers the sample, an OPML file and the address of a feed; Ctrl-C ends it with 0', async (context) => {
    const served = await serve(context, '--store', join(temporaryFolder(context), 'store'))
    const front = await (await fetch(served.address)).text()
    assert.match(front, /name="kind"[^>]*value="sample"|value="sample"[^>]*name="kind"/u)
    assert.match(front, /type="file"/u)
    assert.match(front, /name="address"/u)
    assert.equal(await served.interrupt(), 0)
    const events = served
      .messages()
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
      .map((event) => (typeof event === 'object' && event !== null && 'event' in event ? event.event : undefined))
    assert.deepEqual(events, ['server-started', 'server-stopping', 'server-stopped'])
  })

  test('SIGTERM while people work: what was acknowledged is kept, what is under way is answered, the end is 0', async (context) => {
    const store = join(temporaryFolder(context), 'store')
    const served = await serve(context, '--store', store)
    const save = (words: string): Promise<Response> =>
      fetch(new URL('/saved', served.address), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: new URL(served.address).origin },
        body: new URLSearchParams({ q: words }),
      })
    assert.equal((await save('first')).status, 303)
    const asked = Array.from({ length: 40 }, (_, i) =>
      save(`word${i}`).then(
        ({ status }) => [`word${i}`, status] as const,
        () => undefined,
      ),
    )
    await asked[0]
    served.program.kill('SIGTERM')
    const acknowledged = (await Promise.all(asked)).flatMap((answer) => (answer?.[1] === 303 ? [answer[0]] : []))
    assert.equal(await served.closed, 0)
    assert.match(served.messages(), /"event":"server-stopped"/u)
    const kept = openStore({ folder: store, busyMilliseconds: 0 })
    context.after(() => {
      kept.close()
    })
    const saved = new Set(kept.savedSearches.list(accountWithoutLogIn).map((search) => search.typed))
    assert.deepEqual(
      ['first', ...acknowledged].filter((words) => !saved.has(words)),
      [],
    )
  })

  test('--sample reads the sample newsroom over loopback, and its stories are shown', async (context) => {
    const store = join(temporaryFolder(context), 'store')
    const served = await serve(context, '--sample', '--store', store)
    assert.match(served.messages(), /Read \d+ feeds: \d\d new articles; the store holds \d+ stories\./u)
    const front = await (await fetch(served.address)).text()
    const story = /href="(\/story\/[^"]+)"/u.exec(front)?.[1]
    assert.ok(story, 'the front lists a story')
    const page = await fetch(new URL(story, served.address))
    assert.equal(page.status, 200)
    assert.equal(await served.interrupt(), 0)
    const kept = openStore({ folder: store, busyMilliseconds: 0 })
    context.after(() => {
      kept.close()
    })
    const counts = kept.counts()
    assert.ok(counts.articles >= 14, `${counts.articles} articles`)
    assert.ok(counts.stories >= 3, `${counts.stories} stories`)
    assert.ok(counts.outlets >= 10, `${counts.outlets} outlets`)
  })

  test('a reader adds the sample with the form, twice without duplicates', async (context) => {
    const store = join(temporaryFolder(context), 'store')
    const served = await serve(context, '--store', store)
    const add = async (): Promise<Response> =>
      fetch(new URL('/add', served.address), {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: new URL(served.address).origin },
        body: new URLSearchParams({ kind: 'sample' }),
      })
    assert.equal((await add()).status, 303)
    const first = await (await fetch(served.address)).text()
    assert.equal((await add()).status, 303)
    const second = await (await fetch(served.address)).text()
    const stories = (page: string): readonly string[] =>
      [...page.matchAll(/href="(\/story\/[^"]+)"/gu)].map(([, path]) => path ?? '')
    assert.deepEqual(stories(second), stories(first))
    assert.ok(stories(first).length >= 3)
  })

  test('a feed on this machine is refused with a sentence: the guarded door opens public addresses only', async (context) => {
    const served = await serve(context, '--store', join(temporaryFolder(context), 'store'))
    const answer = await fetch(new URL('/add', served.address), {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: new URL(served.address).origin },
      body: new URLSearchParams({ kind: 'feed', address: 'http://127.0.0.1:22/feed' }),
    })
    assert.equal(answer.status, 422)
    assert.match(await answer.text(), /127\.0\.0\.1/u)
  })

  test('a busy port is one clear sentence', async (context) => {
    const server = createServer()
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    context.after(() => {
      server.close()
    })
    const bound = server.address()
    assert.ok(typeof bound === 'object' && bound !== null)
    const store = join(temporaryFolder(context), 'store')
    const ran = await runHeadwater(['serve', '--store', store, '--port', String(bound.port)])
    assert.equal(ran.status, 1)
    assert.equal(ran.output, '')
    assert.match(
      ran.messages,
      new RegExp(`^headwater serve: port ${bound.port} is in use already; .*--port\\.\\n$`, 'u'),
    )
  })

  test('an address that is not of this machine is one clear sentence', async (context) => {
    const store = join(temporaryFolder(context), 'store')
    const ran = await runHeadwater(['serve', '--store', store, '--host', '192.0.2.1', '--port', '0'])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /192\.0\.2\.1 is no address of this machine/u)
  })

  test('a store that another process holds is one clear sentence', async (context) => {
    const folder = temporaryFolder(context)
    const store = openStore({ folder, busyMilliseconds: 0 })
    context.after(() => {
      store.close()
    })
    const ran = await runHeadwater(['serve', '--store', folder])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /is in use by another Headwater/u)
  })
})
