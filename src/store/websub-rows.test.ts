import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { evening, noon, temporaryDriver } from '../../test/store-kit.ts'
import type { WebSubSubscription } from '../model/websub-subscription.ts'
import { subscriptionsIn, type WebSubSubscriptions } from './websub-rows.ts'

const subscription = (changes: Partial<WebSubSubscription> = {}): WebSubSubscription => ({
  token: 'token-1',
  feedUrl: 'https://tide.example/feed',
  topic: 'https://tide.example/feed',
  hub: 'https://hub.example/',
  secret: 'secret',
  state: 'asking',
  askAt: noon,
  failureCount: 0,
  ...changes,
})

function shelf(context: TestContext, ...kept: readonly WebSubSubscription[]): WebSubSubscriptions {
  const subscriptions = subscriptionsIn(temporaryDriver(context))
  for (const each of kept) subscriptions.keep(each)
  return subscriptions
}

describe('subscriptions in the store', () => {
  test('one is found by its token and by its feed', (context) => {
    const kept = shelf(context, subscription())
    assert.deepEqual(kept.find('token-1'), subscription())
    assert.deepEqual(kept.ofFeed('https://tide.example/feed'), subscription())
    assert.equal(kept.find('token-2'), undefined)
    assert.equal(kept.ofFeed('https://other.example/feed'), undefined)
  })

  test('a feed has one at most: a new one takes the place of the old', (context) => {
    const kept = shelf(context, subscription(), subscription({ token: 'token-2', state: 'active' }))
    assert.equal(kept.find('token-1'), undefined)
    assert.equal(kept.ofFeed('https://tide.example/feed')?.state, 'active')
  })

  test('those are due whose hub is to be asked, the longest due first', (context) => {
    const { askAt: _never, ...ended } = subscription({ token: 'e', feedUrl: 'https://e.example/', state: 'ended' })
    const kept = shelf(
      context,
      subscription({ token: 'b', feedUrl: 'https://b.example/', askAt: evening }),
      subscription({ token: 'a', feedUrl: 'https://a.example/' }),
      ended,
    )
    const tokens = (now: string, most = 10): readonly string[] => kept.due(now, most).map(({ token }) => token)
    assert.deepEqual(tokens(noon), ['a'])
    assert.deepEqual(tokens(evening), ['a', 'b'])
    assert.deepEqual(tokens(evening, 1), ['a'])
    assert.deepEqual(tokens('2031-04-01T00:00:00.000Z'), [])
  })
})
