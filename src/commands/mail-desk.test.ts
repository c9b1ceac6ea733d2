// A newsletter sent by SMTP to a serving Headwater.
import assert from 'node:assert/strict'
import { connect, createServer } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { temporaryStore } from '../../test/store-kit.ts'
import { readSettings } from '../settings/settings.ts'
import type { Store } from '../store/open-store.ts'
import { systemClock } from '../telemetry/clock.ts'
import { compileLexicons, openLexiconKeeper } from './compile-lexicons.ts'
import { loadLexicon } from './load-lexicon.ts'
import { openNewsDesk } from './news-desk.ts'

const tables = loadLexicon()
const lexicons = compileLexicons(tables)

const letter = [
  'From: The Quay <news@quay.example>',
  'Subject: Harbour bridge to close',
  'Date: Tue, 3 Mar 2026 09:05:00 +0200',
  'Message-ID: <m1@quay.example>',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>The harbour bridge in Tarn will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday.</p>',
  '<p>Ferries will run every ten minutes while the bridge is shut, and buses will wait for them on both banks.</p>',
  '.',
].join('\r\n')

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const place = server.address()
      server.close(() => resolve(typeof place === 'object' && place !== null ? place.port : 0))
    })
  })
}

/** Sends the letter; gives back the last answer but the good-bye. */
function send(port: number, recipient: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const answers: string[] = []
    const lines = ['EHLO q', 'MAIL FROM:<a@q.example>', `RCPT TO:<${recipient}>`, 'DATA', letter, 'QUIT']
    const socket = connect(port, '127.0.0.1')
    socket.setEncoding('utf8')
    socket.on('data', (data) => {
      if (!/^\d{3} [^\n]*\n$/mu.test(String(data))) return
      answers.push(String(data).trim())
      const next = lines.shift()
      if (next === undefined) socket.end()
      else socket.write(`${next}\r\n`)
    })
    socket.on('close', () => resolve(answers.at(-2) ?? ''))
    socket.on('error', reject)
  })
}

interface Serving {
  readonly store: Store
  readonly messages: readonly string[]
  readonly end: () => Promise<void>
}

async function serve(context: TestContext, environment: Readonly<Record<string, string>>): Promise<Serving> {
  const store = temporaryStore(context)
  const abort = new AbortController()
  const messages: string[] = []
  const desk = openNewsDesk(store, {
    terminal: {
      standardInput: process.stdin,
      print: () => Promise.resolve(),
      write: (text) => messages.push(text),
      isTerminal: false,
      signal: abort.signal,
    },
    settings: readSettings(environment),
    clock: systemClock,
    openLexicons: () => openLexiconKeeper(tables, lexicons),
  })
  const watching = desk.watch()
  await new Promise((resolve) => {
    setTimeout(resolve, 100)
  })
  return {
    store,
    messages,
    end: async () => {
      abort.abort('interrupted')
      await watching
      await desk.close()
    },
  }
}

describe('newsletters by mail', () => {
  test('a mail for its address is an article of the store when its arrival is told', async (context) => {
    const port = await freePort()
    const { store, messages, end } = await serve(context, {
      HEADWATER_MAIL_PORT: String(port),
      HEADWATER_MAIL_ADDRESSES: 'letters@home.example, more@home.example',
    })
    assert.match(await send(port, 'more@home.example'), /^250 /u)
    assert.equal(store.counts().articles, 1)
    assert.match(await send(port, 'more@home.example'), /^250 /u)
    assert.equal(store.counts().articles, 1, 'the same mail twice is one article')
    assert.doesNotMatch(await send(port, 'someone@else.example'), /^250 /u)
    await end()
    assert.equal(store.counts().articles, 1)
    assert.deepEqual(
      messages.filter((message) => message.startsWith('headwater')),
      [],
    )
    await assert.rejects(send(port, 'more@home.example'), /ECONNREFUSED/u)
  })

  test('without addresses all mail is refused, and said to be', async (context) => {
    const { messages, end } = await serve(context, { HEADWATER_MAIL_PORT: String(await freePort()) })
    await end()
    assert.match(messages.join(''), /refuses all mail: no address is set; give HEADWATER_MAIL_ADDRESSES/u)
  })
})
