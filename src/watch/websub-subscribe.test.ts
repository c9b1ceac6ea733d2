import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { WebSubSubscription } from '../model/websub-subscription.ts'
import {
  afterConfirmation,
  afterDenial,
  afterEnd,
  afterHubAnswer,
  callbackAddress,
  endSubscription,
  hubRequest,
  isPushed,
  newSubscription,
} from './websub-subscribe.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const callbackBase = 'https://reader.example/hw'

function handSetClock(): { at: number; readonly now: () => number } {
  const clock = { at: Date.parse('2026-03-01T00:00:00Z'), now: () => clock.at }
  return clock
}

const offer = {
  feedUrl: 'https://tide.example/feed',
  hubs: ['https://hub.example/'],
  self: 'https://tide.example/feed.atom',
}

function fresh(clock = handSetClock()): WebSubSubscription {
  const subscription = newSubscription(offer, clock)
  assert.ok(subscription)
  return subscription
}

function formOf(subscription: WebSubSubscription, clock = handSetClock()): URLSearchParams | undefined {
  const request = hubRequest(subscription, { callbackBase, clock })
  return request === undefined ? undefined : new URLSearchParams(request.post.body)
}

describe('what a feed offers to be pushed', () => {
  const offers: readonly (readonly [string, Parameters<typeof newSubscription>[0], boolean])[] = [
    ['a hub and its own address', offer, true],
    ['no hub', { ...offer, hubs: [] }, false],
    ['a hub without its own address', { feedUrl: offer.feedUrl, hubs: offer.hubs }, false],
    ['a hub that is no web address', { ...offer, hubs: ['mailto:hub@tide.example'] }, false],
    ['an own address that is a file', { ...offer, self: 'file:///feed.atom' }, false],
    ['a second hub that can be asked', { ...offer, hubs: ['ftp://hub.example/', 'http://hub.example/'] }, true],
  ]
  for (const [what, given, isTaken] of offers) {
    test(`${what} ${isTaken ? 'can' : 'cannot'} be subscribed to`, () => {
      assert.equal(newSubscription(given, handSetClock()) !== undefined, isTaken)
    })
  }

  test('callbacks and secrets cannot be guessed, and no two are alike', () => {
    const [one, other] = [fresh(), fresh()]
    assert.match(one.token, /^[\w-]{43}$/u)
    assert.notEqual(one.token, other.token)
    assert.notEqual(one.secret, other.secret)
    // The Recommendation allows less than 200 bytes.
    assert.ok(one.secret.length < 200)
  })
})

describe('asking a hub', () => {
  test('the request names callback, topic, secret and lease', () => {
    const subscription = fresh()
    const request = hubRequest(subscription, { callbackBase, clock: handSetClock() })
    assert.equal(request?.url, 'https://hub.example/')
    assert.equal(request?.post.contentType, 'application/x-www-form-urlencoded')
    const form = formOf(subscription)
    assert.equal(form?.get('hub.mode'), 'subscribe')
    assert.equal(form?.get('hub.topic'), offer.self)
    assert.equal(form?.get('hub.callback'), `https://reader.example/hw/websub/${subscription.token}`)
    assert.equal(form?.get('hub.secret'), subscription.secret)
    assert.equal(form?.get('hub.lease_seconds'), '864000')
  })

  test('a slash at the end of the base changes nothing', () => {
    assert.equal(callbackAddress('https://reader.example/hw/', 't'), callbackAddress('https://reader.example/hw', 't'))
  })

  test('an accepted request waits an hour for the confirmation and is then made again', () => {
    const clock = handSetClock()
    const asked = afterHubAnswer(fresh(clock), { kind: 'page' }, clock)
    assert.equal(asked.state, 'asking')
    assert.equal(formOf(asked, clock), undefined)
    clock.at += hour
    assert.equal(formOf(asked, clock)?.get('hub.mode'), 'subscribe')
  })

  test('a hub in trouble is asked ever more rarely, once a day at the least', () => {
    const clock = handSetClock()
    let subscription = fresh(clock)
    const pauses: number[] = []
    for (let turn = 0; turn < 12; turn += 1) {
      subscription = afterHubAnswer(subscription, { kind: 'failed', sentence: 'is down.' }, clock)
      pauses.push((Date.parse(subscription.askAt ?? '') - clock.at) / minute)
    }
    assert.deepEqual(pauses.slice(0, 4), [15, 30, 60, 120])
    assert.equal(pauses.at(-1), day / minute)
    assert.equal(subscription.lastProblem, 'is down.')
    assert.equal(isPushed(subscription, clock), false)
  })
})

describe('the lease', () => {
  const leases: readonly (readonly [string, number | undefined, number])[] = [
    ['as the hub says', 86_400, day],
    ['not under five minutes', 1, 5 * minute],
    ['not over thirty days', 999_999_999, 30 * day],
    ['a day when the hub does not say', undefined, day],
  ]
  for (const [what, seconds, expected] of leases) {
    test(`is ${what}`, () => {
      const clock = handSetClock()
      const active = afterConfirmation(fresh(clock), seconds, clock)
      assert.equal(Date.parse(active.leaseUntil ?? '') - clock.at, expected)
    })
  }

  test('is renewed before its last fifth while pushes go on', () => {
    const clock = handSetClock()
    const active = afterConfirmation(fresh(clock), 86_400, clock)
    clock.at += 0.79 * day
    assert.equal(formOf(active, clock), undefined)
    clock.at += 0.02 * day
    assert.equal(formOf(active, clock)?.get('hub.mode'), 'subscribe')
    const renewing = afterHubAnswer(active, { kind: 'page' }, clock)
    assert.equal(renewing.state, 'active')
    assert.equal(isPushed(renewing, clock), true)
  })

  test('that ran out leaves the feed to polling', () => {
    const clock = handSetClock()
    const active = afterConfirmation(fresh(clock), 86_400, clock)
    clock.at += day
    assert.equal(isPushed(active, clock), false)
  })

  test('a confirmation clears the problem', () => {
    const clock = handSetClock()
    const failed = afterHubAnswer(fresh(clock), { kind: 'failed', sentence: 'is down.' }, clock)
    const active = afterConfirmation(failed, 86_400, clock)
    assert.equal(active.failureCount, 0)
    assert.equal(active.lastProblem, undefined)
  })
})

describe('the end of a subscription', () => {
  test('a denial is remembered, and the hub asked again after a week', () => {
    const clock = handSetClock()
    const denied = afterDenial(afterConfirmation(fresh(clock), 86_400, clock), 'said no.', clock)
    assert.equal(denied.state, 'denied')
    assert.equal(denied.leaseUntil, undefined)
    assert.equal(Date.parse(denied.askAt ?? '') - clock.at, 7 * day)
    assert.equal(isPushed(denied, clock), false)
  })

  test('the hub is asked at once to end what is no longer wanted, without the secret', () => {
    const clock = handSetClock()
    const ending = endSubscription(afterConfirmation(fresh(clock), 86_400, clock), clock)
    const form = formOf(ending, clock)
    assert.equal(form?.get('hub.mode'), 'unsubscribe')
    assert.equal(form?.get('hub.secret'), null)
  })

  test('what has ended is not asked for again', () => {
    const clock = handSetClock()
    const ended = afterEnd(endSubscription(fresh(clock), clock))
    clock.at += 365 * day
    assert.equal(formOf(ended, clock), undefined)
    assert.equal(endSubscription(ended, clock).state, 'ended')
  })

  test('a hub that denies while we end is taken at its word', () => {
    const clock = handSetClock()
    assert.equal(afterDenial(endSubscription(fresh(clock), clock), 'said no.', clock).state, 'ended')
  })
})
