import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, type TestContext, test } from 'node:test'
import { temporaryStore } from '../../test/store-kit.ts'
import type { FetchRequest } from '../fetch/fetch-outcome.ts'
import type { Store } from '../store/open-store.ts'
import type { CallbackRequest } from '../watch/websub-callback.ts'
import { type HubDesk, openHubDesk } from './hub-desk.ts'
import type { NewsFetcher } from './news-fetcher.ts'

const feedUrl = 'https://tide.example/feed'
const offer = { feedUrl, hubs: ['https://hub.example/'], self: 'https://tide.example/feed.atom' }
const start = Date.parse('2031-04-02T12:00:00Z')

interface Bench {
  readonly store: Store
  readonly desk: HubDesk
  readonly asked: FetchRequest[]
  readonly fetcher: NewsFetcher
}

/** A desk whose hub accepts what it is asked, or refuses it. */
function bench(context: TestContext, publicAddress = 'https://news.example/', isRefusing = false): Bench {
  const store = temporaryStore(context)
  const asked: FetchRequest[] = []
  const fetcher: NewsFetcher = {
    fetch: () => Promise.reject(new Error('nothing is to be fetched here')),
    ask: (request) => {
      asked.push(request)
      return Promise.resolve(
        isRefusing
          ? { kind: 'failed', why: 'status', sentence: 'refuses to answer us (status 403).', status: 403 }
          : { kind: 'not-modified', url: request.url, headers: {}, rights: {} },
      )
    },
    close: () => undefined,
  }
  return { store, asked, fetcher, desk: openHubDesk(store, { now: () => start }, publicAddress) }
}

const noPush = (): void => {
  assert.fail('nothing was pushed')
}

const tokenOf = ({ store }: Bench): string => store.websub.ofFeed(feedUrl)?.token ?? ''
const verification: CallbackRequest = {
  method: 'GET',
  query: new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': offer.self,
    'hub.challenge': 'prove it',
    'hub.lease_seconds': '86400',
  }),
  headers: {},
  body: Buffer.alloc(0),
}

describe('the desk for hubs', () => {
  test('asks the hub of a feed once, with a callback under the public address', async (context) => {
    const kit = bench(context)
    kit.desk.offer(offer)
    kit.desk.offer(offer)
    assert.equal(await kit.desk.askHubs(kit.fetcher), 1)
    const [request] = kit.asked
    assert.equal(request?.url, 'https://hub.example/')
    const form = new URLSearchParams(String(request.post?.body))
    assert.equal(form.get('hub.callback'), `https://news.example/websub/${tokenOf(kit)}`)
    assert.equal(form.get('hub.topic'), offer.self)
    assert.equal(await kit.desk.askHubs(kit.fetcher), 0)
  })

  test('without a public address no hub is asked', async (context) => {
    const kit = bench(context, '')
    kit.desk.offer(offer)
    assert.equal(kit.store.websub.ofFeed(feedUrl), undefined)
    assert.equal(await kit.desk.askHubs(kit.fetcher), 0)
  })

  test('a feed without a hub is not subscribed to', (context) => {
    const kit = bench(context)
    kit.desk.offer({ feedUrl, hubs: [] })
    assert.equal(kit.store.websub.ofFeed(feedUrl), undefined)
  })

  test('after the hub has confirmed, the feed is pushed until the lease ends', async (context) => {
    const kit = bench(context)
    kit.desk.offer(offer)
    await kit.desk.askHubs(kit.fetcher)
    assert.equal(kit.desk.pushedUntil(feedUrl), undefined)
    const response = kit.desk.answer(tokenOf(kit), verification, noPush)
    assert.equal(response.status, 200)
    assert.equal(response.body, 'prove it')
    assert.equal(kit.desk.pushedUntil(feedUrl), '2031-04-03T12:00:00.000Z')
  })

  test('what the hub pushes with our signature is taken, anything else is not', (context) => {
    const kit = bench(context)
    kit.desk.offer(offer)
    kit.desk.answer(tokenOf(kit), verification, noPush)
    const body = Buffer.from('<feed/>')
    const secret = kit.store.websub.ofFeed(feedUrl)?.secret ?? ''
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
    const push = (signed: string): CallbackRequest => ({
      method: 'POST',
      query: new URLSearchParams(),
      headers: { 'x-hub-signature': signed },
      body,
    })
    const taken: string[] = []
    const take = (pushed: { readonly feedUrl: string }): void => {
      taken.push(pushed.feedUrl)
    }
    assert.equal(kit.desk.answer(tokenOf(kit), push('sha256=00'), take).status, 202)
    assert.deepEqual(taken, [])
    assert.equal(kit.desk.answer(tokenOf(kit), push(signature), take).status, 202)
    assert.deepEqual(taken, [feedUrl])
  })

  test('a callback that nobody asked for is answered by 404', (context) => {
    assert.equal(bench(context).desk.answer('nobody', verification, noPush).status, 404)
  })

  test('a hub that refuses is asked again later, and the feed is polled meanwhile', async (context) => {
    const kit = bench(context, 'https://news.example/', true)
    kit.desk.offer(offer)
    await kit.desk.askHubs(kit.fetcher)
    const subscription = kit.store.websub.ofFeed(feedUrl)
    assert.equal(subscription?.failureCount, 1)
    assert.match(subscription.lastProblem ?? '', /status 403/u)
    assert.ok(Date.parse(subscription.askAt ?? '') > start)
    assert.equal(kit.desk.pushedUntil(feedUrl), undefined)
  })
})
