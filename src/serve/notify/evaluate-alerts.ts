import type { Alert, AlertMessage, Channel, MessageReason } from '../../model/alert.ts'
import type { FigureCondition } from '../../model/search-query.ts'
import type { AlertBook, StoryToTell } from '../../store/alert-rows.ts'
import type { Outbox } from '../../store/outbox-rows.ts'
import type { Clock } from '../../telemetry/clock.ts'
import { newId } from '../accounts/secret-token.ts'
import { parseSearch } from '../search/parse-search.ts'
import type { StoryOnPage, StoryReader } from '../story-reader.ts'
import { textsOfChannel } from '../texts/choose-texts.ts'
import { afterQuietHours, nextDigestAt } from './send-times.ts'
import { type ChangesOf, tellStory } from './tell-story.ts'
import { toldAfter, whatChanged } from './what-changed.ts'

/** What alerts are evaluated with. */
export interface EvaluationTools {
  readonly alerts: AlertBook
  readonly outbox: Outbox
  /** Stories as they may be shown: what was taken down is not told of. */
  readonly stories: Pick<StoryReader, 'readStory' | 'find'>
  readonly changesOf: ChangesOf
  /** Does the work in one transaction. */
  readonly together: (work: () => void) => void
  readonly clock: Clock
}

/** How many stories an alert knows from the start; of a search that finds more, an older story is never new. */
const knownStoriesMax = 20_000
/** Of so many of them it also knows how they stood. */
const standingStoriesMax = 100

/** Keeps an alert that knows what stands already, so that only what comes later is told. */
export function keepAlert(alert: Alert, typed: string | undefined, tools: EvaluationTools): void {
  const { alerts, stories } = tools
  const found = alert.topic.kind === 'story' ? [alert.topic.story] : findStories(typed ?? '', stories)
  const known = [...new Set(found.flatMap((id) => id ?? []))]
  tools.together(() => {
    alerts.keepAlert(found.length < knownStoriesMax ? alert : { ...alert, isWide: true })
    for (const [place, id] of known.entries()) {
      const page = place < standingStoriesMax ? stories.readStory(id) : undefined
      alerts.keepTold(alert.id, page?.story.id ?? id, page && tellStory(page, lookOf(alert, tools)))
    }
  })
}

function findStories(typed: string, stories: Pick<StoryReader, 'find'>): readonly (string | undefined)[] {
  const parsed = parseSearch(typed)
  return parsed.kind === 'query' ? stories.find(parsed.query, knownStoriesMax).map(({ story }) => story) : []
}

/**
 * Looks at changed stories, at most `storiesMax`, and writes what alerts have to tell of them; gives how many were looked at. A story leaves the list in the
 * transaction that keeps what was told and the messages: a program that ends in between neither loses nor doubles one.
 */
export function evaluateAlerts(tools: EvaluationTools, storiesMax: number): number {
  const { alerts } = tools
  const waiting = alerts.storiesToTell(storiesMax)
  if (waiting.length === 0) return 0
  if (!alerts.hasAlerts()) {
    alerts.forgetStoriesToTell()
    return 0
  }
  const searches = alerts.searchAlerts()
  for (const each of waiting) {
    tools.together(() => {
      evaluateStory(each, searches, tools)
      alerts.doneTelling(each)
    })
  }
  return waiting.length
}

function evaluateStory(
  { story: id }: StoryToTell,
  searches: ReturnType<AlertBook['searchAlerts']>,
  tools: EvaluationTools,
): void {
  const page = tools.stories.readStory(id)
  if (page === undefined) return
  const { id: story } = page.story
  const fitting = searches.filter(({ typed }) => fits(typed, story, tools)).map(({ alert }) => alert)
  const byChannel = new Map<string, MessageReason[]>()
  for (const alert of [...tools.alerts.storyAlerts(story), ...fitting]) {
    const reasons = reasonsOf(alert, page, tools)
    if (reasons.length > 0) byChannel.set(alert.channel, [...(byChannel.get(alert.channel) ?? []), ...reasons])
  }
  for (const [channel, reasons] of byChannel) writeMessage(channel, story, reasons, tools)
}

function fits(typed: string, story: string, { stories }: EvaluationTools): boolean {
  const parsed = parseSearch(typed)
  return parsed.kind === 'query' && stories.find({ ...parsed.query, story }, 1).length > 0
}

/** What the alert has to tell of the story now; keeps that it was told. */
function reasonsOf(alert: Alert, page: StoryOnPage, tools: EvaluationTools): readonly MessageReason[] {
  const now = tellStory(page, lookOf(alert, tools))
  const known = tools.alerts.told(alert.id, page.story.id)
  tools.alerts.keepTold(alert.id, page.story.id, toldAfter(known?.told, now))
  if (known !== undefined && known.told === undefined) return []
  if (known === undefined && alert.isWide === true && isOlder(page, alert)) return []
  const channel = tools.alerts.channel(alert.channel)
  return whatChanged(textsOfChannel(channel ?? {}), known?.told, now)
    .filter(({ trigger }) => alert.triggers.includes(trigger))
    .map(({ trigger, sentence }) => ({ trigger, alert: alert.id, sentence }))
}

/** Whether the story was there before the alert. */
function isOlder({ story }: StoryOnPage, alert: Alert): boolean {
  return story.firstSeenAt !== undefined && Date.parse(story.firstSeenAt) < Date.parse(alert.since)
}

function lookOf({ figure }: Alert, { changesOf }: EvaluationTools): Parameters<typeof tellStory>[1] {
  const condition = figure === undefined ? undefined : figureOf(figure)
  return { changesOf, ...(condition === undefined ? {} : { figure: condition }) }
}

/** The condition of `range>=300km`; undefined when it cannot be read. */
export function figureOf(figure: string): FigureCondition | undefined {
  const parsed = parseSearch(`claim:${figure}`)
  return parsed.kind === 'query' ? parsed.query.figure : undefined
}

/** One message a story and channel: what waits unsent takes the new reasons in. */
function writeMessage(
  channelId: string,
  story: string,
  reasons: readonly MessageReason[],
  { alerts, outbox, clock }: EvaluationTools,
): void {
  const channel = alerts.channel(channelId)
  if (channel === undefined || !isOpen(channel)) return
  const waiting = outbox.waitingFor(channelId, story)
  if (waiting !== undefined && waiting.attemptCount === 0) {
    outbox.keep({ ...waiting, reasons: joined([...waiting.reasons, ...reasons]) })
    return
  }
  const now = clock.now()
  const hours = alerts.quietHours(channel.account)
  outbox.keep({
    id: newId('message'),
    channel: channelId,
    story,
    reasons: joined(reasons),
    writtenAt: new Date(now).toISOString(),
    dueAt: new Date(dueAfter(now, channel, hours?.timeZone ?? 'UTC', hours)).toISOString(),
    attemptCount: 0,
    // A feed is fetched: what stands in it is told.
    ...(channel.route.kind === 'feed' ? { fate: 'sent', sentAt: new Date(now).toISOString() } : { fate: 'waiting' }),
  } satisfies AlertMessage)
}

/** Whether messages are written for the channel. */
function isOpen({ endedAt, route }: Channel): boolean {
  return endedAt === undefined && (route.kind !== 'email' || route.isConfirmed)
}

function dueAfter(
  now: number,
  { route }: Channel,
  timeZone: string,
  hours: Parameters<typeof afterQuietHours>[1],
): number {
  if (route.kind === 'feed') return now
  return afterQuietHours(route.kind === 'email' ? nextDigestAt(now, route.rhythm, timeZone) : now, hours)
}

/** One reason a trigger: the latest says how it stands. */
function joined(reasons: readonly MessageReason[]): readonly MessageReason[] {
  return [...new Map(reasons.map((reason) => [reason.trigger, reason])).values()]
}
