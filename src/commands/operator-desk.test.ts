import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { articleToKeep, temporaryStore } from '../../test/store-kit.ts'
import { readSettings } from '../settings/settings.ts'
import type { CommandTools } from './command.ts'
import { openOperatorDesk } from './operator-desk.ts'

function toolsWith(port: number, messages: string[]): CommandTools {
  return {
    terminal: {
      standardInput: process.stdin,
      print: () => Promise.resolve(),
      write: (text) => messages.push(text),
      isTerminal: false,
      signal: new AbortController().signal,
    },
    settings: { ...readSettings({}), operatorPort: port },
    clock: { now: () => Date.UTC(2031, 3, 2) },
    openLexicons: () => assert.fail('no lexicon is needed'),
  }
}

/** A port that another program listens on until the test ends, or until it is let go. */
async function takenPort(
  context: TestContext,
): Promise<{ readonly port: number; readonly letGo: () => Promise<void> }> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const bound = server.address()
  const letGo = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve()
      })
    })
  context.after(letGo)
  return { port: portOf(bound), letGo }
}

function portOf(bound: AddressInfo | string | null): number {
  assert.ok(bound !== null && typeof bound === 'object')
  return bound.port
}

test('health and figures of the store are told on the port that is set, until it is closed', async (context) => {
  const store = temporaryStore(context)
  store.keepArticles([articleToKeep('a')])
  const { port, letGo } = await takenPort(context)
  await letGo()
  const messages: string[] = []
  const close = await openOperatorDesk(store, toolsWith(port, messages))
  const health = await fetch(`http://127.0.0.1:${port}/health`)
  assert.deepEqual(await health.json(), { status: 'ok', articles: 1 })
  assert.match(await (await fetch(`http://127.0.0.1:${port}/metrics`)).text(), /^headwater_articles 1$/mu)
  await close()
  await assert.rejects(fetch(`http://127.0.0.1:${port}/health`))
  assert.deepEqual(messages, [])
})

test('a port that is in use is told with the setting to change, and the server goes on', async (context) => {
  const { port } = await takenPort(context)
  const messages: string[] = []
  const close = await openOperatorDesk(temporaryStore(context), toolsWith(port, messages))
  await close()
  assert.match(
    messages.join(''),
    /health and figures are not shown: port \d+ is in use already.*HEADWATER_OPERATOR_PORT/u,
  )
})

test('without a port nothing listens', async (context) => {
  const messages: string[] = []
  await (await openOperatorDesk(temporaryStore(context), toolsWith(0, messages)))()
  assert.deepEqual(messages, [])
})
