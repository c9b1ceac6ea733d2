import type { WebSubSubscription } from '../model/websub-subscription.ts'
import type { Clock } from '../telemetry/clock.ts'
import { isSignedWith } from './websub-signature.ts'
import { afterConfirmation, afterDenial, afterEnd } from './websub-subscribe.ts'

/** A request to `/websub/:token`, free of any web framework. */
export interface CallbackRequest {
  readonly method: string
  readonly query: URLSearchParams
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
}

export interface CallbackResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface CallbackResult {
  readonly response: CallbackResponse
  /** The subscription as it is now, when the request changed it. */
  readonly subscription?: WebSubSubscription
  /** The feed that was pushed, to be parsed as if it had been polled. */
  readonly push?: PushedFeed
  /** Why what came was not taken, for whoever counts fates. */
  readonly ignored?: IgnoredPush
}

export interface PushedFeed {
  readonly feedUrl: string
  readonly bytes: Uint8Array
  readonly contentType?: string
}

export type IgnoredPush = 'unknown-token' | 'wrong-topic' | 'not-asked' | 'bad-request' | 'bad-signature' | 'too-large'

const challengeCharsMax = 4_096
export const pushBytesMax = 10 * 1024 * 1024

/** What to answer to a hub's request, and what it changes. `subscription` is the one whose token stands in the path, if there is one. */
export function answerCallback(
  request: CallbackRequest,
  subscription: WebSubSubscription | undefined,
  clock: Clock,
): CallbackResult {
  if (!subscription) return ignored('unknown-token', 404)
  if (request.method === 'GET') return answerVerification(request.query, subscription, clock)
  if (request.method === 'POST') return answerPush(request, subscription, clock)
  return ignored('bad-request', 405)
}

/** The hub asks whether we meant it (5.3), or tells that it will not push (5.2). */
function answerVerification(query: URLSearchParams, subscription: WebSubSubscription, clock: Clock): CallbackResult {
  if (query.get('hub.topic') !== subscription.topic) return ignored('wrong-topic', 404)
  const mode = query.get('hub.mode')
  if (mode === 'denied') {
    const reason = (query.get('hub.reason') ?? '').slice(0, 200).trim()
    const sentence = `The hub ${subscription.hub} denied the subscription${reason === '' ? '' : ` ("${reason}")`}; the feed is polled.`
    return { response: respond(200), subscription: afterDenial(subscription, sentence, clock) }
  }
  const challenge = query.get('hub.challenge') ?? ''
  if (challenge === '' || challenge.length > challengeCharsMax) return ignored('bad-request', 400)
  if (mode === 'subscribe' && (subscription.state === 'asking' || subscription.state === 'active')) {
    return {
      response: respond(200, challenge),
      subscription: afterConfirmation(subscription, leaseOf(query.get('hub.lease_seconds')), clock),
    }
  }
  if (mode === 'unsubscribe' && (subscription.state === 'ending' || subscription.state === 'ended')) {
    return { response: respond(200, challenge), subscription: afterEnd(subscription) }
  }
  return ignored('not-asked', 404)
}

function leaseOf(seconds: string | null): number | undefined {
  return seconds !== null && /^\d{1,10}$/u.test(seconds) ? Number(seconds) : undefined
}

/** New content (section 7): what is not signed with our secret is thanked for and ignored, so that nobody can probe for the secret. */
function answerPush(request: CallbackRequest, subscription: WebSubSubscription, clock: Clock): CallbackResult {
  // 410 tells the hub that the subscription is over; it may stop pushing.
  if (subscription.state === 'ended' || subscription.state === 'ending') return ignored('not-asked', 410)
  if (request.body.length > pushBytesMax) return ignored('too-large', 413)
  if (!isSignedWith(subscription.secret, request.body, request.headers['x-hub-signature'])) {
    return ignored('bad-signature', 202)
  }
  const contentType = request.headers['content-type']
  return {
    response: respond(202),
    subscription: { ...subscription, lastPushedAt: new Date(clock.now()).toISOString() },
    push: {
      feedUrl: subscription.feedUrl,
      bytes: request.body,
      ...(contentType === undefined ? {} : { contentType }),
    },
  }
}

function ignored(why: IgnoredPush, status: number): CallbackResult {
  return { response: respond(status), ignored: why }
}

/** Plain text that no browser takes for a page: the challenge is the hub's own words. */
function respond(status: number, body = ''): CallbackResponse {
  return {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
    body,
  }
}
