import type { Clock } from '../telemetry/clock.ts'

/** What is remembered of a feed between polls. */
export interface FeedState {
  readonly url: string
  /** Of the last answer, for a conditional GET. */
  readonly etag?: string
  readonly lastModified?: string
  readonly lastPolledAt?: string
  readonly lastSuccessAt?: string
  /** Polls in a row that failed. */
  readonly failureCount: number
  /** The plain reason of the last failure. */
  readonly lastProblem?: string
  readonly nextPollAt: string
}

/** What the guarded door answers, as far as a poll needs it. */
export type PollAnswer =
  | {
      readonly kind: 'page'
      readonly url: string
      readonly movedTo?: string
      readonly bytes: Uint8Array
      readonly contentType?: string
      readonly headers: Readonly<Record<string, string>>
    }
  | { readonly kind: 'not-modified'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'failed'; readonly sentence: string; readonly status?: number; readonly retryAfter?: string }

export interface PollTools {
  readonly clock: Clock
  readonly fetch: (request: {
    readonly url: string
    readonly etag?: string
    readonly lastModified?: string
    readonly accept: string
  }) => Promise<PollAnswer>
}

export type Poll =
  | {
      readonly kind: 'changed'
      readonly state: FeedState
      readonly bytes: Uint8Array
      readonly contentType?: string
    }
  | { readonly kind: 'unchanged'; readonly state: FeedState }
  | { readonly kind: 'failed'; readonly state: FeedState; readonly sentence: string }
  /** The outlet has ended the feed (410): it is not polled again. */
  | { readonly kind: 'gone'; readonly state: FeedState; readonly sentence: string }

const minute = 60_000
const pollPauseMilliseconds = 30 * minute
const failurePauseMaxMilliseconds = 24 * 60 * minute
/** A server may ask for patience, but not for ever (a feed was frozen for all readers that way, CVE-2025-68148). */
const retryAfterMaxMilliseconds = 24 * 60 * minute
const feedTypes =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

/** A feed that was never polled. */
export function newFeedState(url: string, clock: Clock): FeedState {
  return { url, failureCount: 0, nextPollAt: instant(clock.now()) }
}

/** Asks the feed once, on condition that it has changed, and gives its new state with what came. */
export async function pollFeed(state: FeedState, tools: PollTools): Promise<Poll> {
  const answer = await tools.fetch({
    url: state.url,
    accept: feedTypes,
    ...(state.etag === undefined ? {} : { etag: state.etag }),
    ...(state.lastModified === undefined ? {} : { lastModified: state.lastModified }),
  })
  const now = tools.clock.now()
  if (answer.kind === 'failed') return afterFailure(state, answer, now)
  const { lastProblem: _solved, ...rest } = state
  const next: FeedState = {
    ...rest,
    lastPolledAt: instant(now),
    lastSuccessAt: instant(now),
    failureCount: 0,
    nextPollAt: instant(now + Math.max(pollPauseMilliseconds, maxAge(answer.headers))),
  }
  if (answer.kind === 'not-modified') return { kind: 'unchanged', state: next }
  return {
    kind: 'changed',
    state: withValidators({ ...next, url: answer.movedTo ?? state.url }, answer.headers),
    bytes: answer.bytes,
    ...(answer.contentType === undefined ? {} : { contentType: answer.contentType }),
  }
}

function afterFailure(state: FeedState, answer: Extract<PollAnswer, { kind: 'failed' }>, now: number): Poll {
  const failureCount = state.failureCount + 1
  const backOff = Math.min(failurePauseMaxMilliseconds, pollPauseMilliseconds * 2 ** Math.min(failureCount - 1, 10))
  const asked = retryAfterMilliseconds(answer.retryAfter, now)
  const next: FeedState = {
    ...state,
    lastPolledAt: instant(now),
    failureCount,
    lastProblem: answer.sentence,
    nextPollAt: instant(now + Math.max(backOff, asked)),
  }
  return { kind: answer.status === 410 ? 'gone' : 'failed', state: next, sentence: answer.sentence }
}

/** The answer's own validators; those of an earlier answer do not belong to it. */
function withValidators(state: FeedState, headers: Readonly<Record<string, string>>): FeedState {
  const { etag: _etag, lastModified: _lastModified, ...rest } = state
  const { etag } = headers
  const lastModified = headers['last-modified']
  return {
    ...rest,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

function maxAge(headers: Readonly<Record<string, string>>): number {
  const seconds = Number(/\bmax-age=(\d{1,9})/iu.exec(headers['cache-control'] ?? '')?.[1] ?? 0)
  return Math.min(seconds * 1000, retryAfterMaxMilliseconds)
}

/** `Retry-After` in seconds or as a date, capped. */
function retryAfterMilliseconds(header: string | undefined, now: number): number {
  if (header === undefined) return 0
  const asked = /^\d{1,9}$/u.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 0), retryAfterMaxMilliseconds) : 0
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
