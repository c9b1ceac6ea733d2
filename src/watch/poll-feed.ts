import type { FeedFormat, WatchedFeed } from '../model/watched-feed.ts'
import type { Chance } from '../telemetry/chance.ts'
import type { Clock } from '../telemetry/clock.ts'
import { secondsAsked } from '../text/retry-after.ts'
import { learnGap, nextPollAt, type PauseBounds, tryAgainAt } from './feed-rhythm.ts'

/** What the guarded door answers, as far as a poll needs it. */
export type PollAnswer =
  | PolledPage
  | { readonly kind: 'not-modified'; readonly headers: Readonly<Record<string, string>> }
  | { readonly kind: 'failed'; readonly sentence: string; readonly status?: number; readonly retryAfter?: string }

export interface PolledPage {
  readonly kind: 'page'
  /** The address that answered, after redirects. */
  readonly url: string
  readonly movedTo?: string
  readonly bytes: Uint8Array
  readonly contentType?: string
  readonly headers: Readonly<Record<string, string>>
}

/** What stood in the bytes of a feed. */
export type FeedReading<News> =
  | { readonly kind: 'unreadable'; readonly sentence: string }
  | {
      readonly kind: 'read'
      /** What the caller makes of the new items. */
      readonly news: News
      readonly newCount: number
      readonly itemDates: readonly string[]
      readonly title?: string
      readonly site?: string
      readonly format?: FeedFormat
      readonly language?: string
      readonly askedPauseSeconds?: number
      readonly skipHours?: readonly number[]
      readonly skipDays?: readonly number[]
    }

export interface PollTools<News> {
  readonly clock: Clock
  readonly chance: Chance
  readonly bounds: PauseBounds
  readonly fetch: (request: {
    readonly url: string
    readonly etag?: string
    readonly lastModified?: string
    readonly accept: string
  }) => Promise<PollAnswer>
  readonly read: (page: PolledPage) => FeedReading<News>
}

/** The feed as it is after a poll, and what the poll brought. */
export type Poll<News> =
  | { readonly kind: 'news'; readonly feed: WatchedFeed; readonly news: News }
  | { readonly kind: 'unchanged'; readonly feed: WatchedFeed }
  | { readonly kind: 'failed'; readonly feed: WatchedFeed; readonly sentence: string }

const feedTypes =
  'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

/** Asks the feed once, on condition that it has changed, reads what came, and gives its new state with the news. */
export async function pollFeed<News>(before: WatchedFeed, tools: PollTools<News>): Promise<Poll<News>> {
  const startedAt = tools.clock.now()
  const answer = await tools.fetch({
    url: before.movedTo ?? before.url,
    accept: feedTypes,
    ...(before.etag === undefined ? {} : { etag: before.etag }),
    ...(before.lastModified === undefined ? {} : { lastModified: before.lastModified }),
  })
  const now = tools.clock.now()
  const feed: WatchedFeed = { ...before, lastPolledAt: instant(now), latencyMilliseconds: now - startedAt }
  if (answer.kind === 'failed') return afterFailure(feed, answer, { tools, now })
  if (answer.kind === 'not-modified') {
    const next = afterAnswer(feed, { newCount: 0, itemDates: [] }, { tools, now, headers: answer.headers })
    return { kind: 'unchanged', feed: next }
  }
  const reading = tools.read(answer)
  if (reading.kind === 'unreadable') return afterFailure(withoutValidators(feed), reading, { tools, now })
  const read = withValidators(told(feed, answer, reading), answer.headers)
  return { kind: 'news', news: reading.news, feed: afterAnswer(read, reading, { tools, now, headers: answer.headers }) }
}

interface PollMoment {
  readonly tools: Pick<PollTools<unknown>, 'bounds' | 'chance'>
  readonly now: number
}

function afterAnswer(
  feed: WatchedFeed,
  { newCount, itemDates }: { readonly newCount: number; readonly itemDates: readonly string[] },
  { tools, now, headers }: PollMoment & { readonly headers: Readonly<Record<string, string>> },
): WatchedFeed {
  const gapSeconds = learnGap(feed, { now, newCount, itemDates })
  const { problem: _solved, ...rest } = feed
  const well: WatchedFeed = {
    ...rest,
    health: 'well',
    failureCount: 0,
    lastSuccessAt: instant(now),
    ...(newCount > 0 ? { lastNewAt: instant(now) } : {}),
    ...(gapSeconds === undefined ? {} : { gapSeconds }),
  }
  return { ...well, nextPollAt: nextPollAt(well, { now, maxAgeSeconds: maxAgeSeconds(headers), ...tools }) }
}

const goneStatus = 410

function afterFailure(
  feed: WatchedFeed,
  answer: { readonly sentence: string; readonly status?: number; readonly retryAfter?: string },
  { tools, now }: PollMoment,
): Poll<never> {
  const failureCount = feed.failureCount + 1
  const { nextPollAt: _past, ...rest } = feed
  const failed = { ...rest, failureCount, problem: answer.sentence }
  // The outlet has ended the feed: it is not polled again.
  if (answer.status === goneStatus) {
    return { kind: 'failed', feed: { ...failed, health: 'ended' }, sentence: answer.sentence }
  }
  const retryAfterSeconds = secondsAsked(answer.retryAfter, now)
  const again = tryAgainAt(failureCount, { now, retryAfterSeconds, ...tools })
  return { kind: 'failed', feed: { ...failed, health: 'in-trouble', nextPollAt: again }, sentence: answer.sentence }
}

/** The feed with what it tells of itself; the title and site that a person gave it win. */
function told(
  feed: WatchedFeed,
  page: PolledPage,
  reading: Extract<FeedReading<unknown>, { kind: 'read' }>,
): WatchedFeed {
  const { askedPauseSeconds: _pause, skipHours: _hours, skipDays: _days, ...rest } = feed
  const title = feed.title ?? reading.title
  const site = feed.site ?? reading.site
  const { askedPauseSeconds, skipHours, skipDays, format, language } = reading
  return {
    ...rest,
    ...(page.movedTo === undefined ? {} : { movedTo: page.movedTo }),
    ...(title === undefined ? {} : { title }),
    ...(site === undefined ? {} : { site }),
    ...(format === undefined ? {} : { format }),
    ...(language === undefined ? {} : { language }),
    ...(askedPauseSeconds === undefined ? {} : { askedPauseSeconds }),
    ...(skipHours === undefined ? {} : { skipHours }),
    ...(skipDays === undefined ? {} : { skipDays }),
  }
}

/** The answer's own validators; those of an earlier answer do not belong to it. */
function withValidators(feed: WatchedFeed, headers: Readonly<Record<string, string>>): WatchedFeed {
  const { etag } = headers
  const lastModified = headers['last-modified']
  return {
    ...withoutValidators(feed),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  }
}

function withoutValidators({ etag: _etag, lastModified: _lastModified, ...rest }: WatchedFeed): WatchedFeed {
  return rest
}

function maxAgeSeconds(headers: Readonly<Record<string, string>>): number {
  return Number(/\bmax-age=(\d{1,9})/iu.exec(headers['cache-control'] ?? '')?.[1] ?? 0)
}

function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
