import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { withoutTags } from '../../../test/web-kit.ts'
import type { WatchedFeed } from '../../model/watched-feed.ts'
import type { StatusTools } from './server-status.ts'
import { addStatusRoutes } from './status-routes.ts'

const noon = Date.UTC(2031, 3, 2, 12)
const feed = (name: string, more: Partial<WatchedFeed> = {}): WatchedFeed => ({
  url: `https://${name}.example/feed`,
  addedAt: '2031-04-01T00:00:00.000Z',
  health: 'well',
  failureCount: 0,
  lastPolledAt: '2031-04-02T11:50:00.000Z',
  nextPollAt: '2031-04-02T12:10:00.000Z',
  ...more,
})

function app(feeds: readonly WatchedFeed[], bytesFree = 9e9): Hono {
  const tools: StatusTools = {
    listFeeds: () => feeds,
    clock: { now: () => noon },
    operating: {
      counts: () => ({ articles: 1234, stories: 56, outlets: 7 }),
      itemsWaiting: () => 8,
      disk: () => ({ storeBytes: 2_300_000_000, bytesFree }),
    },
  }
  const made = new Hono()
  addStatusRoutes(made, tools)
  return made
}

async function read(made: Hono, headers: Record<string, string> = {}): Promise<string> {
  return withoutTags(await (await made.request('/status', { headers })).text())
}

describe('the status of the server', () => {
  test('says that all is well, with figures, polls and versions', async () => {
    const words = await read(app([feed('tarn'), feed('sund', { lastPolledAt: '2031-04-02T11:58:00.000Z' })]))
    for (const part of [/All is well\./u, /1234/u, /2,300 MB/u, /11:58/u, /12:10/u, /Headwater \d/u, /Node\.js \d/u])
      assert.match(words, part)
  })

  test('names the feeds in trouble and why', async () => {
    const broken = feed('tarn', { health: 'in-trouble', problem: 'answered 500.', title: '<b>Tarn</b>' })
    const made = app([broken, feed('sund')])
    const words = await read(made)
    assert.match(words, /Something wants to be looked at/u)
    assert.match(words, /answered 500\./u)
    assert.doesNotMatch(await (await made.request('/status')).text(), /<b>Tarn/u)
  })

  test('says when the disk is nearly full, and when nothing is polled any more', async () => {
    assert.match(await read(app([], 100_000_000)), /nearly full/u)
    const late = await app([feed('tarn', { nextPollAt: '2031-04-02T10:00:00.000Z' })]).request('/status.json')
    assert.match(await late.text(), /"isWell":false/u)
  })

  test('speaks the language of the browser', async () => {
    assert.match(await read(app([]), { 'accept-language': 'uk' }), /Усе гаразд\./u)
  })

  test('is there for programs too', async () => {
    const status: unknown = await (
      await app([feed('tarn'), feed('new', { health: 'new' })]).request('/status.json')
    ).json()
    assert.ok(typeof status === 'object' && status !== null && 'feeds' in status && 'isWell' in status)
    assert.deepEqual(status.feeds, { well: 1, new: 1, 'in-trouble': 0, ended: 0 })
    assert.equal(status.isWell, true)
  })
})
