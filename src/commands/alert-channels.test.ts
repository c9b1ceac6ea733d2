// Messages of alerts sent to real peers on this machine: a webhook that checks signatures, a push service, a mail server.

import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { describe, type TestContext, test } from 'node:test'
import { type AlertKit, alertKit, ida } from '../../test/alert-kit.ts'
import { inventedStory } from '../../test/invented-story.ts'
import { decryptPush, newBrowser, readVapid } from '../../test/push-browser.ts'
import type { ChannelRoute } from '../model/alert.ts'
import type { Story } from '../model/story.ts'
import { english } from '../serve/texts/english.ts'
import { readSettings } from '../settings/settings.ts'
import { StoreError } from '../store/store-error.ts'
import { openLexiconKeeper } from './compile-lexicons.ts'
import { loadLexicon } from './load-lexicon.ts'
import { openOutgoingDoor } from './outgoing-post.ts'

const tables = loadLexicon()
const minute = 60_000
const hour = 60 * minute

interface Arrived {
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
}
interface Peer {
  readonly url: string
  readonly host: string
  readonly arrived: Arrived[]
  /** How the next requests are answered. */
  answer: (response: ServerResponse) => void
}

/** A field of parsed JSON. */
function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

const taken = (response: ServerResponse): void => {
  response.writeHead(201).end()
}
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(code, headers).end('no')
  }

async function openPeer(context: TestContext): Promise<Peer> {
  const peer: { arrived: Arrived[]; answer: Peer['answer'] } = { arrived: [], answer: taken }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      peer.arrived.push({ headers: request.headers, body: Buffer.concat(chunks) })
      peer.answer(response)
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
  const host = `127.0.0.1:${typeof place === 'object' && place !== null ? place.port : 0}`
  return Object.assign(peer, { host, url: `http://${host}/in` })
}

/** Alerts that leave by the real door; it lets these private hosts through. */
function kitWith(context: TestContext, environment: Readonly<Record<string, string>>): AlertKit {
  const door = openOutgoingDoor({
    settings: readSettings(environment),
    clock: { now: () => Date.now() },
    openLexicons: () => openLexiconKeeper(tables),
    terminal: {
      standardInput: (async function* nothing() {})(),
      print: () => Promise.resolve(),
      write: () => undefined,
      isTerminal: false,
      signal: new AbortController().signal,
    },
  })
  context.after(door.close)
  return alertKit({ door })
}

const announced: Story = { ...inventedStory, current: { ...inventedStory.current, state: 'announced', onRecord: true } }

/** Follows the story through a channel of this kind; gives back its id. */
async function follow(kit: AlertKit, route: ChannelRoute): Promise<string> {
  const added = await kit.desk.addChannel(ida, 'Mine', route)
  assert.ok(added.kind === 'done', added.kind === 'problem' ? added.say(english) : '')
  kit.watch({ channel: added.made.id })
  kit.evaluate()
  return added.made.id
}

async function change(kit: AlertKit, story: Story = announced): Promise<void> {
  kit.keep(story)
  kit.evaluate()
  await kit.sender.sendDue()
}
const fates = (kit: AlertKit, channel: string): readonly string[] =>
  kit.desk.messages(channel, 10).map(({ fate }) => fate)
const channelOf = (kit: AlertKit, id: string) => kit.desk.channels(ida).find((channel) => channel.id === id)

describe('a webhook', () => {
  const open = async (context: TestContext) => {
    const peer = await openPeer(context)
    const kit = kitWith(context, { HEADWATER_PRIVATE_HOSTS: peer.host })
    const channel = await follow(kit, { kind: 'webhook', url: peer.url, secret: 'kept by both' })
    return { peer, kit, channel }
  }

  test('gets one signed message a change, and nothing twice', async (context) => {
    const { peer, kit, channel } = await open(context)
    await change(kit)
    await change(kit)
    await kit.sender.sendDue()
    assert.equal(peer.arrived.length, 1)
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = peer.arrived
    const [, seconds = '', signature = ''] =
      /^t=(\d+),v1=([0-9a-f]{64})$/u.exec(String(headers['headwater-signature'])) ?? []
    assert.equal(signature, createHmac('sha256', 'kept by both').update(`${seconds}.${body.toString()}`).digest('hex'))
    assert.equal(Number(seconds) * 1000, kit.now())
    const message: unknown = JSON.parse(body.toString())
    assert.equal(fieldOf(message, 'title'), inventedStory.headline?.text)
    assert.equal(fieldOf(message, 'address'), 'https://news.example/story/story-lantern-scoop')
    assert.deepEqual(fieldOf(message, 'reasons'), [
      { trigger: 'state-changed', sentence: 'Announced, on the record; before reported decided.' },
    ])
    assert.equal(fieldOf(fieldOf(message, 'story'), 'state'), 'announced')
    assert.deepEqual(fates(kit, channel), ['sent'])
  })

  test('that has trouble is tried again, later each time, and says so', async (context) => {
    const { peer, kit, channel } = await open(context)
    peer.answer = status(500)
    await change(kit)
    await kit.sender.sendDue()
    assert.equal(peer.arrived.length, 1, 'not at once again')
    kit.pass(minute)
    await kit.sender.sendDue()
    kit.pass(minute)
    await kit.sender.sendDue()
    assert.equal(peer.arrived.length, 2, 'the second pause is longer')
    assert.match(channelOf(kit, channel)?.problem ?? '', /trouble at the other end/u)
    peer.answer = taken
    kit.pass(minute)
    await kit.sender.sendDue()
    assert.deepEqual(fates(kit, channel), ['sent'])
    assert.equal(channelOf(kit, channel)?.problem, undefined)
    const ids = peer.arrived.map(({ headers }) => headers['headwater-delivery'])
    assert.equal(new Set(ids).size, 1, 'one message has one id')
  })

  test('that never takes it costs a bounded number of attempts', async (context) => {
    const { peer, kit, channel } = await open(context)
    peer.answer = status(404)
    await change(kit)
    for (let turn = 0; turn < 30; turn += 1) {
      kit.pass(6 * hour)
      await kit.sender.sendDue()
    }
    assert.equal(peer.arrived.length, 12)
    assert.deepEqual(fates(kit, channel), ['dropped'])
  })

  test('that is gone (410) is asked no more', async (context) => {
    const { peer, kit, channel } = await open(context)
    peer.answer = status(410)
    await change(kit)
    assert.match(channelOf(kit, channel)?.problem ?? '', /gone for good/u)
    assert.ok(channelOf(kit, channel)?.endedAt)
    kit.pass(hour)
    await change(kit, inventedStory)
    assert.equal(peer.arrived.length, 1)
  })

  test('that leads elsewhere is not followed', async (context) => {
    const { peer, kit, channel } = await open(context)
    peer.answer = status(307, { location: `${peer.url}/other` })
    await change(kit)
    assert.equal(peer.arrived.length, 1)
    assert.deepEqual(fates(kit, channel), ['waiting'])
  })

  for (const url of [
    'http://127.0.0.1:9/in',
    'http://[::1]:9/in',
    'http://169.254.169.254/latest',
    'http://localhost:9/',
  ])
    test(`at the private address ${url} is refused and never asked`, async (context) => {
      const kit = kitWith(context, {})
      const channel = await follow(kit, { kind: 'webhook', url, secret: 's' })
      await change(kit)
      assert.match(channelOf(kit, channel)?.problem ?? '', /refused/u)
      assert.deepEqual(fates(kit, channel), ['waiting'])
    })

  test('that is slow holds no other channel', async (context) => {
    const { peer, kit } = await open(context)
    const quick = await openPeer(context)
    peer.answer = (response) => {
      setTimeout(() => taken(response), 400)
    }
    const kit2 = kitWith(context, { HEADWATER_PRIVATE_HOSTS: `${peer.host},${quick.host}` })
    const slow = await follow(kit2, { kind: 'webhook', url: peer.url, secret: 's' })
    const fast = await follow(kit2, { kind: 'webhook', url: quick.url, secret: 's' })
    kit2.keep(announced)
    kit2.evaluate()
    const first = kit2.sender.sendDue()
    // What is at work already is not started a second time.
    await Promise.all([first, kit2.sender.sendDue()])
    assert.deepEqual([peer.arrived.length, quick.arrived.length], [1, 1])
    assert.deepEqual([...fates(kit2, slow), ...fates(kit2, fast)], ['sent', 'sent'])
    assert.deepEqual(kit.told(), [])
  })

  test('gets a test at once, in quiet hours too', async (context) => {
    const { peer, kit, channel } = await open(context)
    kit.desk.keepQuietHours(ida, { timeZone: 'UTC', from: '00:00', to: '23:59' })
    assert.match((await kit.desk.testChannel(ida, channel))?.(english) ?? '', /A test was sent through Mine/u)
    assert.equal(fieldOf(JSON.parse(String(peer.arrived[0]?.body)), 'kind'), 'test')
    peer.answer = status(503)
    assert.match((await kit.desk.testChannel(ida, channel))?.(english) ?? '', /did not arrive: Mine .*trouble/u)
    assert.equal(await kit.desk.testChannel('somebody else', channel), undefined)
  })

  test('gets nothing in quiet hours, and one message when they end', async (context) => {
    const { peer, kit } = await open(context)
    kit.desk.keepQuietHours(ida, { timeZone: 'UTC', from: '07:30', to: '09:00' })
    await change(kit)
    assert.equal(peer.arrived.length, 0)
    await change(kit, { ...announced, current: { ...announced.current, state: 'denied' } })
    kit.pass(59 * minute)
    await kit.sender.sendDue()
    assert.equal(peer.arrived.length, 0)
    kit.pass(minute)
    await kit.sender.sendDue()
    assert.equal(peer.arrived.length, 1)
    assert.match(String(peer.arrived[0]?.body), /Denied/u)
  })

  test('is not told of a story that was taken down after the message was written', async (context) => {
    const { peer, kit, channel } = await open(context)
    kit.desk.keepQuietHours(ida, { timeZone: 'UTC', from: '07:30', to: '09:00' })
    await change(kit)
    kit.pass(hour)
    // The story leaves the store, as a withheld one leaves the reader.
    kit.work.together(() => {
      Object.assign(kit.work.stories, { readStory: () => undefined })
    })
    await kit.sender.sendDue()
    assert.equal(peer.arrived.length, 0)
    assert.deepEqual(fates(kit, channel), ['dropped'])
  })

  test('gets what waits when the clock is put back by years', async (context) => {
    const { peer, kit } = await open(context)
    peer.answer = status(500)
    await change(kit)
    peer.answer = taken
    kit.pass(-3 * 365 * 24 * hour)
    await kit.sender.sendDue()
    assert.equal(peer.arrived.length, 2)
  })

  test('gets nothing while it could not be noted that it was sent', async (context) => {
    const { peer, kit } = await open(context)
    kit.keep(announced)
    kit.evaluate()
    const { keep } = kit.store.outbox
    const full = new StoreError('STORE_FULL', 'the store cannot grow: the disk is full.')
    Object.assign(kit.store.outbox, {
      keep: () => {
        throw full
      },
    })
    for (let turn = 0; turn < 3; turn += 1) await assert.rejects(kit.sender.sendDue(), full)
    assert.equal(peer.arrived.length, 0)
    Object.assign(kit.store.outbox, { keep })
    await kit.sender.sendDue()
    assert.equal(peer.arrived.length, 1)
  })

  test('gets a message again, under its id, when the program ended before it could note that it was sent', async (context) => {
    const { peer, kit, channel } = await open(context)
    kit.keep(announced)
    kit.evaluate()
    const [message] = kit.desk.messages(channel, 1)
    assert.ok(message)
    await kit.sender.sendDue()
    // What a kill between the answer and the note leaves behind.
    kit.store.outbox.keep(message)
    await kit.sender.sendDue()
    const ids = peer.arrived.map(({ headers }) => headers['headwater-delivery'])
    assert.deepEqual(ids, [message.id, message.id])
  })
})

describe('push', () => {
  const open = async (context: TestContext) => {
    const peer = await openPeer(context)
    const kit = kitWith(context, { HEADWATER_PRIVATE_HOSTS: peer.host })
    const browser = newBrowser()
    const channel = await follow(kit, { kind: 'push', endpoint: peer.url, ...browser.keys })
    return { peer, kit, browser, channel }
  }

  test('reaches the browser encrypted, and its service knows who sends', async (context) => {
    const { peer, kit, browser, channel } = await open(context)
    await change(kit)
    const [{ headers, body } = { headers: {}, body: Buffer.alloc(0) }] = peer.arrived
    assert.equal(headers['content-encoding'], 'aes128gcm')
    assert.match(String(headers['ttl']), /^\d+$/u)
    assert.match(String(headers['topic']), /^[\w-]{1,32}$/u)
    const vapid = readVapid(String(headers.authorization))
    assert.equal(vapid?.key, kit.desk.pushPublicKey())
    assert.equal(fieldOf(vapid?.claims, 'aud'), new URL(peer.url).origin)
    assert.ok(!body.includes('Announced'))
    const message: unknown = JSON.parse(decryptPush(body, browser))
    assert.equal(fieldOf(message, 'title'), inventedStory.headline?.text)
    assert.match(String(fieldOf(message, 'body')), /^Announced, on the record/u)
    assert.equal(fieldOf(message, 'address'), 'https://news.example/story/story-lantern-scoop')
    assert.deepEqual(fates(kit, channel), ['sent'])
  })

  for (const code of [404, 410])
    test(`ends with ${code}: the subscription is over, and nothing more is sent`, async (context) => {
      const { peer, kit, channel } = await open(context)
      peer.answer = status(code)
      await change(kit)
      assert.match(channelOf(kit, channel)?.problem ?? '', /switch push on again/u)
      assert.deepEqual(fates(kit, channel), ['dropped'])
      kit.pass(hour)
      await change(kit, inventedStory)
      assert.equal(peer.arrived.length, 1)
    })

  test('waits as long as the service asks for', async (context) => {
    const { peer, kit, channel } = await open(context)
    peer.answer = status(503, { 'retry-after': '3600' })
    await change(kit)
    peer.answer = taken
    kit.pass(59 * minute)
    await kit.sender.sendDue()
    assert.equal(peer.arrived.length, 1)
    assert.deepEqual(fates(kit, channel), ['waiting'])
  })
})
