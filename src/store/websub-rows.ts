import type { WebSubSubscription } from '../model/websub-subscription.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'

/** The subscriptions to hubs, one a feed at most. */
export interface WebSubSubscriptions {
  /** The subscription whose callback ends in this token. */
  readonly find: (token: string) => WebSubSubscription | undefined
  readonly ofFeed: (feedUrl: string) => WebSubSubscription | undefined
  /** Those whose hub is to be asked by `now`, at most `most`. */
  readonly due: (now: string, most: number) => readonly WebSubSubscription[]
  /** Keeps a subscription in the place of the feed's former one. */
  readonly keep: (subscription: WebSubSubscription) => void
}

/** The subscriptions in the store behind `driver`. */
export function subscriptionsIn(driver: StoreDriver): WebSubSubscriptions {
  return {
    find: (token) => driver.rows('SELECT body FROM websub_subscription WHERE token = ?', token).map(subscriptionOf)[0],
    ofFeed: (url) => driver.rows('SELECT body FROM websub_subscription WHERE feed = ?', url).map(subscriptionOf)[0],
    due: (now, most) =>
      driver
        .rows('SELECT body FROM websub_subscription WHERE ask_at <= ? ORDER BY ask_at LIMIT ?', now, most)
        .map(subscriptionOf),
    keep: (subscription) => {
      const { token, feedUrl, askAt } = subscription
      driver.transaction(() => {
        driver.run('DELETE FROM websub_subscription WHERE feed = ?', feedUrl)
        driver.run(
          'INSERT INTO websub_subscription VALUES (?, ?, ?, ?)',
          token,
          feedUrl,
          askAt ?? null,
          JSON.stringify(subscription),
        )
      })
    },
  }
}

function subscriptionOf(row: SqlRow): WebSubSubscription {
  return parseBody(textOf(row, 'body'), isSubscription)
}

function isSubscription(body: unknown): body is WebSubSubscription {
  return hasKeys(body, 'token', 'feedUrl', 'topic', 'hub', 'secret', 'state')
}
