import { randomBytes } from 'node:crypto'
import type { WebSubSubscription } from '../model/websub-subscription.ts'
import type { Clock } from '../telemetry/clock.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long a lease is asked for; the hub decides. */
const leaseAskedSeconds = (10 * day) / 1000
/** A hub that accepted the request has this long to confirm it. */
const confirmWithinMilliseconds = hour
const failurePauseMilliseconds = 15 * minute
const failurePauseMaxMilliseconds = day
const deniedPauseMilliseconds = 7 * day
/** Below this a secret is too short to sign with, above 199 bytes the Recommendation forbids it. */
const secretBytes = 32

/** What a feed says of where it is pushed from. */
export interface PushOffer {
  readonly feedUrl: string
  /** In the order of preference. */
  readonly hubs: readonly string[]
  /** The feed's own address; without it there is no topic to subscribe to. */
  readonly self?: string
}

/** A subscription to ask for, when the feed names a hub and itself by http addresses; undefined otherwise. */
export function newSubscription(offer: PushOffer, clock: Clock): WebSubSubscription | undefined {
  const hub = offer.hubs.find(isHttp)
  if (hub === undefined || offer.self === undefined || !isHttp(offer.self)) return undefined
  return {
    token: randomBytes(32).toString('base64url'),
    feedUrl: offer.feedUrl,
    topic: offer.self,
    hub,
    secret: randomBytes(secretBytes).toString('hex'),
    state: 'asking',
    askAt: instant(clock.now()),
    failureCount: 0,
  }
}

function isHttp(url: string): boolean {
  return /^https?:\/\//iu.test(url) && URL.canParse(url)
}

/** What is posted to the hub. */
export interface HubRequest {
  readonly url: string
  readonly post: { readonly contentType: string; readonly body: string }
}

/** The request that a subscription is due for, if it is: to subscribe, to renew or to end; undefined while nothing is due. */
export function hubRequest(
  subscription: WebSubSubscription,
  { callbackBase, clock }: { readonly callbackBase: string; readonly clock: Clock },
): HubRequest | undefined {
  if (subscription.askAt === undefined || Date.parse(subscription.askAt) > clock.now()) return undefined
  const isEnding = subscription.state === 'ending'
  const form = new URLSearchParams({
    'hub.callback': callbackAddress(callbackBase, subscription.token),
    'hub.mode': isEnding ? 'unsubscribe' : 'subscribe',
    'hub.topic': subscription.topic,
    ...(isEnding ? {} : { 'hub.secret': subscription.secret, 'hub.lease_seconds': String(leaseAskedSeconds) }),
  })
  return {
    url: subscription.hub,
    post: { contentType: 'application/x-www-form-urlencoded', body: form.toString() },
  }
}

/** Where the hub reaches us for one subscription. */
export function callbackAddress(callbackBase: string, token: string): string {
  return new URL(`websub/${token}`, callbackBase.endsWith('/') ? callbackBase : `${callbackBase}/`).href
}

/** What the hub answered to the request, as far as the subscription needs it. */
export type HubAnswer =
  | { readonly kind: 'page' | 'not-modified' }
  | { readonly kind: 'failed'; readonly sentence: string }

/** The subscription after the hub answered: accepted ones wait for the confirmation, refused ones are asked again later. */
export function afterHubAnswer(subscription: WebSubSubscription, answer: HubAnswer, clock: Clock): WebSubSubscription {
  const now = clock.now()
  const { lastProblem: _solved, ...rest } = subscription
  if (answer.kind !== 'failed') {
    return { ...rest, askedAt: instant(now), askAt: instant(now + confirmWithinMilliseconds) }
  }
  return afterProblem({ ...subscription, askedAt: instant(now) }, answer.sentence, clock)
}

function afterProblem(subscription: WebSubSubscription, problem: string, clock: Clock): WebSubSubscription {
  const failureCount = subscription.failureCount + 1
  const pause = Math.min(failurePauseMilliseconds * 2 ** Math.min(failureCount - 1, 10), failurePauseMaxMilliseconds)
  return { ...subscription, failureCount, lastProblem: problem, askAt: instant(clock.now() + pause) }
}

/** The lease a hub may give: shorter ones would be all renewal, longer ones would hide a dead hub. */
const leaseMinMilliseconds = 5 * minute
const leaseMaxMilliseconds = 30 * day
const leaseUntoldMilliseconds = day
/** Renewed before the last fifth of the lease, so that a hub in trouble leaves time to try again. */
const renewAfterShare = 0.8

/** The subscription that the hub has confirmed for `leaseSeconds`. */
export function afterConfirmation(
  subscription: WebSubSubscription,
  leaseSeconds: number | undefined,
  clock: Clock,
): WebSubSubscription {
  const told = leaseSeconds === undefined ? leaseUntoldMilliseconds : leaseSeconds * 1000
  const lease = Math.min(Math.max(told, leaseMinMilliseconds), leaseMaxMilliseconds)
  const { lastProblem: _solved, ...rest } = subscription
  return {
    ...rest,
    state: 'active',
    failureCount: 0,
    leaseUntil: instant(clock.now() + lease),
    askAt: instant(clock.now() + lease * renewAfterShare),
  }
}

/** The subscription that the hub has denied or ended by itself: polling goes on, the hub is asked again after a week. */
export function afterDenial(subscription: WebSubSubscription, reason: string, clock: Clock): WebSubSubscription {
  const { leaseUntil: _lease, ...rest } = subscription
  if (subscription.state === 'ending') return afterEnd(subscription)
  return {
    ...rest,
    state: 'denied',
    failureCount: subscription.failureCount + 1,
    lastProblem: reason,
    askAt: instant(clock.now() + deniedPauseMilliseconds),
  }
}

/** The subscription that is no longer wanted: the hub is asked at once to end it. */
export function endSubscription(subscription: WebSubSubscription, clock: Clock): WebSubSubscription {
  if (subscription.state === 'ended') return subscription
  return { ...subscription, state: 'ending', failureCount: 0, askAt: instant(clock.now()) }
}

/** The subscription whose end the hub has confirmed. */
export function afterEnd(subscription: WebSubSubscription): WebSubSubscription {
  const { askAt: _askAt, leaseUntil: _lease, ...rest } = subscription
  return { ...rest, state: 'ended' }
}

/** Whether the hub pushes now, so that polling may be the net below and rarer. */
export function isPushed(subscription: WebSubSubscription, clock: Clock): boolean {
  return subscription.state === 'active' && Date.parse(subscription.leaseUntil ?? '') > clock.now()
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
