import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { after, describe, test } from 'node:test'
import { openFetcher } from '../fetch/fetch-guarded.ts'
import type { WebSubSubscription } from '../model/websub-subscription.ts'
import { answerCallback, type CallbackRequest, pushBytesMax } from './websub-callback.ts'
import { afterConfirmation, afterHubAnswer, endSubscription, hubRequest, newSubscription } from './websub-subscribe.ts'

const clock = { now: () => Date.parse('2026-03-01T00:00:00Z') }
const topic = 'https://tide.example/feed.atom'

function subscriptionIn(state: WebSubSubscription['state']): WebSubSubscription {
  const made = newSubscription(
    { feedUrl: 'https://tide.example/feed', hubs: ['https://hub.example/'], self: topic },
    clock,
  )
  assert.ok(made)
  return { ...made, state }
}

function ask(query: Readonly<Record<string, string>>): CallbackRequest {
  return { method: 'GET', query: new URLSearchParams(query), headers: {}, body: Buffer.alloc(0) }
}

function push(
  subscription: WebSubSubscription,
  headers: CallbackRequest['headers'] = {},
  body = '<feed/>',
): CallbackRequest {
  const signature = `sha256=${createHmac('sha256', subscription.secret).update(body).digest('hex')}`
  const given = { 'x-hub-signature': signature, 'content-type': 'application/atom+xml', ...headers }
  return { method: 'POST', query: new URLSearchParams(), headers: given, body: Buffer.from(body) }
}

const verification = { 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'c1', 'hub.lease_seconds': '3600' }

describe('the hub asks whether we meant it', () => {
  test('what we asked for is confirmed by the challenge alone, as plain text', () => {
    const { response, subscription } = answerCallback(ask(verification), subscriptionIn('asking'), clock)
    assert.equal(response.status, 200)
    assert.equal(response.body, 'c1')
    assert.match(response.headers['content-type'] ?? '', /^text\/plain/u)
    assert.equal(response.headers['x-content-type-options'], 'nosniff')
    assert.equal(subscription?.state, 'active')
    assert.equal(subscription?.leaseUntil, '2026-03-01T01:00:00.000Z')
  })

  test('a renewal is confirmed as well', () => {
    assert.equal(answerCallback(ask(verification), subscriptionIn('active'), clock).response.body, 'c1')
  })

  const refused: readonly (readonly [string, Readonly<Record<string, string>>, WebSubSubscription['state'], number])[] =
    [
      ['another topic', { ...verification, 'hub.topic': 'https://tide.example/other' }, 'asking', 404],
      ['no topic', { 'hub.mode': 'subscribe', 'hub.challenge': 'c1' }, 'asking', 404],
      ['an end that we did not ask for', { ...verification, 'hub.mode': 'unsubscribe' }, 'active', 404],
      ['a subscription that we are ending', verification, 'ending', 404],
      ['a subscription that has ended', verification, 'ended', 404],
      ['no challenge', { ...verification, 'hub.challenge': '' }, 'asking', 400],
      ['a challenge of 5,000 letters', { ...verification, 'hub.challenge': 'c'.repeat(5_000) }, 'asking', 400],
      ['a mode that does not exist', { ...verification, 'hub.mode': 'dance' }, 'asking', 404],
    ]
  for (const [what, query, state, status] of refused) {
    test(`${what} is not confirmed`, () => {
      const result = answerCallback(ask(query), subscriptionIn(state), clock)
      assert.equal(result.response.status, status)
      assert.equal(result.response.body, '')
      assert.equal(result.subscription, undefined)
      assert.ok(result.ignored)
    })
  }

  test('the end that we asked for is confirmed', () => {
    const query = { ...verification, 'hub.mode': 'unsubscribe' }
    const result = answerCallback(ask(query), subscriptionIn('ending'), clock)
    assert.equal(result.response.body, 'c1')
    assert.equal(result.subscription?.state, 'ended')
  })

  test('a denial is taken with its reason, and no challenge', () => {
    const query = { 'hub.mode': 'denied', 'hub.topic': topic, 'hub.reason': 'members only' }
    const result = answerCallback(ask(query), subscriptionIn('asking'), clock)
    assert.equal(result.response.status, 200)
    assert.equal(result.subscription?.state, 'denied')
    assert.match(result.subscription?.lastProblem ?? '', /members only/u)
  })
})

describe('what a hub pushes', () => {
  test('is taken when it is signed', () => {
    const subscription = subscriptionIn('active')
    const result = answerCallback(push(subscription), subscription, clock)
    assert.equal(result.response.status, 202)
    assert.equal(result.push?.feedUrl, 'https://tide.example/feed')
    assert.equal(result.push?.contentType, 'application/atom+xml')
    assert.equal(Buffer.from(result.push?.bytes ?? []).toString('utf8'), '<feed/>')
    assert.equal(result.subscription?.lastPushedAt, '2026-03-01T00:00:00.000Z')
  })

  for (const [what, headers] of [
    ['without a signature', { 'x-hub-signature': undefined }],
    ['with a wrong signature', { 'x-hub-signature': `sha256=${'0'.repeat(64)}` }],
  ] as const) {
    test(`${what} is thanked for and ignored`, () => {
      const subscription = subscriptionIn('active')
      const result = answerCallback(push(subscription, headers), subscription, clock)
      assert.equal(result.response.status, 202)
      assert.equal(result.push, undefined)
      assert.equal(result.ignored, 'bad-signature')
    })
  }

  test('after the end tells the hub to stop', () => {
    const subscription = subscriptionIn('ended')
    assert.equal(answerCallback(push(subscription), subscription, clock).response.status, 410)
  })

  test('over the size is refused', () => {
    const subscription = subscriptionIn('active')
    const body = Buffer.alloc(pushBytesMax + 1)
    const result = answerCallback({ ...push(subscription), body }, subscription, clock)
    assert.equal(result.response.status, 413)
  })

  test('to a path that nobody gave out does not exist', () => {
    const result = answerCallback(push(subscriptionIn('active')), undefined, clock)
    assert.equal(result.response.status, 404)
    assert.equal(result.ignored, 'unknown-token')
  })

  test('by another method is refused', () => {
    const subscription = subscriptionIn('active')
    assert.equal(answerCallback({ ...push(subscription), method: 'PUT' }, subscription, clock).response.status, 405)
  })
})

/** A hub over loopback that takes a subscription and calls back as the Recommendation says. */
test('a subscription goes its whole way with a hub', async () => {
  let subscription = subscriptionIn('asking')
  const asked: URLSearchParams[] = []
  const hub = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')))
    request.on('end', () => {
      asked.push(new URLSearchParams(body))
      response.writeHead(202).end()
    })
  })
  await new Promise<void>((resolve) => {
    hub.listen(0, '127.0.0.1', resolve)
  })
  const place = hub.address()
  const port = typeof place === 'object' && place !== null ? place.port : 0
  const fetcher = openFetcher({
    userAgent: 'test',
    mappedHosts: new Map([['hub.example', { address: '127.0.0.1', port }]]),
  })
  after(async () => {
    fetcher.close()
    hub.closeAllConnections()
    await new Promise((resolve) => hub.close(resolve))
  })

  async function askHub(): Promise<URLSearchParams> {
    const request = hubRequest(subscription, { callbackBase: 'https://reader.example/', clock })
    assert.ok(request)
    subscription = afterHubAnswer(subscription, await fetcher.fetch({ ...request, url: 'http://hub.example/' }), clock)
    const form = asked.at(-1)
    assert.ok(form)
    return form
  }

  const form = await askHub()
  assert.equal(form.get('hub.topic'), topic)
  assert.ok(form.get('hub.callback')?.endsWith(`/websub/${subscription.token}`))
  const confirmed = answerCallback(
    ask({ ...verification, 'hub.topic': form.get('hub.topic') ?? '' }),
    subscription,
    clock,
  )
  assert.ok(confirmed.subscription)
  subscription = confirmed.subscription
  assert.equal(subscription.state, 'active')
  const signed = push({ ...subscription, secret: form.get('hub.secret') ?? '' })
  assert.ok(answerCallback(signed, subscription, clock).push)
  subscription = endSubscription(afterConfirmation(subscription, 3600, clock), clock)
  assert.equal((await askHub()).get('hub.mode'), 'unsubscribe')
  const ended = answerCallback(ask({ ...verification, 'hub.mode': 'unsubscribe' }), subscription, clock)
  assert.equal(ended.subscription?.state, 'ended')
})
