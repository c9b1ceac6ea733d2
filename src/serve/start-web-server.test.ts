import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { Hono } from 'hono'
import { startWebServer } from './start-web-server.ts'

interface Kit {
  readonly address: string
  readonly close: () => Promise<void>
  /** Lets the slow page be answered. */
  readonly release: () => void
  /** Resolves when the slow page was asked for. */
  readonly asked: Promise<void>
}

async function start(context: TestContext, stopSeconds?: number): Promise<Kit> {
  const slow = Promise.withResolvers<string>()
  const asked = Promise.withResolvers<undefined>()
  const app = new Hono()
  app.get('/', (c) => c.text('The front.'))
  app.get('/slow', async (c) => {
    asked.resolve(undefined)
    return c.text(await slow.promise)
  })
  const server = await startWebServer(app, {
    host: '127.0.0.1',
    port: 0,
    ...(stopSeconds === undefined ? {} : { stopSeconds }),
  })
  assert.ok(server.kind === 'listening')
  const release = (): void => {
    slow.resolve('The whole answer.')
  }
  context.after(async () => {
    release()
    await server.close()
  })
  return { ...server, release, asked: asked.promise }
}

async function openSocket(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  return socket
}

describe('many who ask at once', () => {
  test('are all answered', async (context) => {
    const { address } = await start(context)
    const answers = await Promise.all(Array.from({ length: 40 }, () => fetch(address).then((answer) => answer.text())))
    assert.deepEqual(new Set(answers), new Set(['The front.']))
    assert.equal(await (await fetch(address)).text(), 'The front.')
  })
})

describe('a server that is closed', () => {
  test('answers what was asked before, whole, and takes nothing new', async (context) => {
    const { address, close, release, asked } = await start(context, 60)
    const answer = fetch(`${address}slow`)
    await asked
    let isClosed = false
    const closed = close().then(() => {
      isClosed = true
    })
    await assert.rejects(fetch(address))
    assert.equal(isClosed, false)
    release()
    assert.equal(await (await answer).text(), 'The whole answer.')
    await closed
    assert.equal(isClosed, true)
  })

  test('does not wait for browsers that only hold their connection', async (context) => {
    const { address, close } = await start(context, 600)
    assert.equal(await (await fetch(address)).text(), 'The front.')
    const held = await openSocket(address)
    await close()
    held.destroy()
  })

  test('cuts off what takes longer than it was given', async (context) => {
    const { address, close, asked } = await start(context, 0)
    const answer = fetch(`${address}slow`)
    const refused = assert.rejects(answer)
    await asked
    await close()
    await refused
  })
})

test('one address holds so many connections and no more; others are answered as before', async (context) => {
  const { address } = await start(context)
  const sockets: Socket[] = []
  context.after(() => {
    for (const socket of sockets) socket.destroy()
  })
  for (let i = 0; i < 300; i += 1) sockets.push(await openSocket(address))
  const isOpen = (): number => sockets.filter((socket) => !socket.destroyed && socket.readyState === 'open').length
  for (let i = 0; i < 100 && isOpen() > 256; i += 1) await setTimeout(50)
  assert.equal(isOpen(), 256)
  for (const socket of sockets.splice(0, 100)) socket.destroy()
  await setTimeout(50)
  assert.equal(await (await fetch(address)).text(), 'The front.')
})
