import type { Store } from '../store/open-store.ts'
import type { Clock } from '../telemetry/clock.ts'
import {
  answerCallback,
  type CallbackRequest,
  type CallbackResponse,
  type PushedFeed,
} from '../watch/websub-callback.ts'
import { afterHubAnswer, hubRequest, isPushed, newSubscription, type PushOffer } from '../watch/websub-subscribe.ts'
import type { NewsFetcher } from './news-fetcher.ts'

/** Subscriptions to the hubs of watched feeds. */
export interface HubDesk {
  /** Notes that a feed can be pushed: its hub is asked in its turn. */
  readonly offer: (offer: PushOffer) => void
  /** Until when the feed is pushed; undefined when it is not. */
  readonly pushedUntil: (feedUrl: string) => string | undefined
  /** Asks the hubs whose turn it is; gives how many were asked. */
  readonly askHubs: (fetcher: NewsFetcher) => Promise<number>
  /** What to answer a hub; what it pushed goes to `take`. */
  readonly answer: (token: string, request: CallbackRequest, take: (pushed: PushedFeed) => void) => CallbackResponse
}

const hubsAskedMax = 20

/** A desk for hubs that reach this server at `publicAddress`; without one no feed is subscribed to. */
export function openHubDesk({ websub }: Store, clock: Clock, publicAddress: string): HubDesk {
  const hasAddress = URL.canParse(publicAddress)
  return {
    offer: (offer) => {
      if (!hasAddress || offer.hubs.length === 0 || websub.ofFeed(offer.feedUrl) !== undefined) return
      const subscription = newSubscription(offer, clock)
      if (subscription) websub.keep(subscription)
    },
    pushedUntil: (feedUrl) => {
      const subscription = websub.ofFeed(feedUrl)
      return subscription && isPushed(subscription, clock) ? subscription.leaseUntil : undefined
    },
    askHubs: async (fetcher) => {
      if (!hasAddress) return 0
      const due = websub.due(new Date(clock.now()).toISOString(), hubsAskedMax)
      for (const subscription of due) {
        const request = hubRequest(subscription, { callbackBase: publicAddress, clock })
        if (request === undefined) continue
        const answer = await fetcher.ask(request)
        // The hub may have confirmed already, while it answered.
        const now = websub.find(subscription.token)
        if (now && now.state === subscription.state) websub.keep(afterHubAnswer(now, answer, clock))
      }
      return due.length
    },
    answer: (token, request, take) => {
      const { response, subscription, push } = answerCallback(request, websub.find(token), clock)
      if (subscription) websub.keep(subscription)
      if (push) take(push)
      return response
    },
  }
}
