import type { Context, Hono } from 'hono'
import { type AlertMessage, type AlertTopic, type AlertTrigger, alertTriggers } from '../model/alert.ts'
import type { Clock } from '../telemetry/clock.ts'
import { answerPage } from './answer-page.ts'
import { guardedForm, textField } from './guarded-form.ts'
import type { AlertDesk } from './notify/alert-desk.ts'
import { isTimeZone, minutesOf } from './notify/send-times.ts'
import { openRateLimit } from './rate-limit.ts'
import { readChannel } from './read-channel.ts'
import type { ReaderOf } from './reader.ts'
import type { StoryReader } from './story-reader.ts'
import { storyTitle } from './story-title.ts'
import { textsOf } from './texts/choose-texts.ts'
import type { Texts } from './texts/english.ts'
import { noticeIn } from './texts/notice-in.ts'
import { type AlertsPageView, alertsPage } from './web/alerts-page.ts'
import { notFound, sayPage } from './web/message-page.ts'
import { newAlertPage } from './web/new-alert-page.ts'

/** What the routes of alerts are handed. */
export interface AlertTools {
  readonly alertDesk: AlertDesk
  readonly readerOf: ReaderOf
  readonly stories: Pick<StoryReader, 'readStory'>
  readonly clock: Clock
}

const messagesShownMax = 50
const testsAnHour = 20
const hour = 3_600_000
const fieldCharsMax = 200
/** What a follower of a story most likely wants. */
const followTriggers: readonly AlertTrigger[] = ['new-origin', 'state-changed', 'conflict', 'correction']
const searchTriggers: readonly AlertTrigger[] = ['new-story', 'state-changed']

/** Adds the alerts with their channels, the button that follows a story, and the quiet hours. */
export function addAlertRoutes(app: Hono, tools: AlertTools): void {
  const { alertDesk, readerOf } = tools
  app.get('/alerts', (c) =>
    answerPage(
      c,
      alertsPage(
        textsOf(c),
        viewOf(textsOf(c), readerOf(c).account, tools, noticeIn(textsOf(c).alerts.notices, c.req.query('notice'))),
      ),
    ),
  )
  app.get('/alerts/new', (c) => newAlert(c, tools))
  app.post('/alerts', ...guardedForm, async (c) => {
    const form = await c.req.parseBody({ all: true })
    const topic = topicOf(form)
    const channel = textField(form, 'channel')
    const figure = textField(form, 'figure').trim().slice(0, fieldCharsMax)
    const done = alertDesk.addAlert(readerOf(c).account, {
      language: textsOf(c).language,
      topic,
      triggers: triggersOf(form['trigger']),
      ...(figure === '' ? {} : { figure }),
      ...(channel === '' ? {} : { channel }),
    })
    if (done.kind === 'problem') return sayPage(c, 422, (texts) => [texts.alerts.noAlert, done.say(texts)])
    return c.redirect('/alerts?notice=alert', 303)
  })
  app.post('/alerts/:id/delete', ...guardedForm, (c) =>
    alertDesk.removeAlert(readerOf(c).account, c.req.param('id')) ? c.redirect('/alerts', 303) : notFound(c),
  )
  app.post('/story/:id/follow', ...guardedForm, (c) => {
    const story = tools.stories.readStory(c.req.param('id'))?.story.id
    if (story === undefined) return notFound(c)
    const { account } = readerOf(c)
    const isFollowed = alertDesk
      .alerts(account)
      .some(({ topic }) => topic.kind === 'story' && tools.stories.readStory(topic.story)?.story.id === story)
    const done = isFollowed
      ? undefined
      : alertDesk.addAlert(account, {
          topic: { kind: 'story', story },
          triggers: followTriggers,
          language: textsOf(c).language,
        })
    if (done?.kind === 'problem') return sayPage(c, 422, (texts) => [texts.alerts.notFollowed, done.say(texts)])
    return c.redirect('/alerts?notice=follow', 303)
  })
  app.post('/alerts/quiet', ...guardedForm, async (c) => {
    const form = await c.req.parseBody()
    const [timeZone, from, to] = ['zone', 'from', 'to'].map((key) => textField(form, key).trim())
    if (timeZone === undefined || timeZone.length > fieldCharsMax || !isTimeZone(timeZone))
      return sayPage(c, 422, ({ alerts, message }) => [message.nothingChanged, alerts.noZone])
    const isNone = from === '' && to === ''
    if (!isNone && (minutesOf(from) === undefined || minutesOf(to) === undefined))
      return sayPage(c, 422, ({ alerts, message }) => [message.nothingChanged, alerts.noTimes])
    alertDesk.keepQuietHours(readerOf(c).account, {
      timeZone,
      ...(isNone || from === undefined || to === undefined ? {} : { from, to }),
    })
    return c.redirect('/alerts?notice=quiet', 303)
  })
  addChannelRoutes(app, tools)
}

function addChannelRoutes(app: Hono, tools: AlertTools): void {
  const { alertDesk, readerOf, clock } = tools
  const limit = openRateLimit(testsAnHour, hour, clock.now)
  const tooOften = (c: Context): Response | Promise<Response> =>
    sayPage(c, 429, ({ alerts }) => [alerts.notNow, alerts.tooOften(testsAnHour)])
  app.post('/alerts/channels', ...guardedForm, async (c) => {
    const { account } = readerOf(c)
    const read = readChannel(await c.req.parseBody())
    if (read.kind === 'problem') return sayPage(c, 422, (texts) => [texts.message.nothingAdded, read.say(texts)])
    if (!limit.mayCome(account)) return tooOften(c)
    const done = await alertDesk.addChannel(account, read.name, read.route, textsOf(c).language)
    if (done.kind === 'problem') return sayPage(c, 422, (texts) => [texts.message.nothingAdded, done.say(texts)])
    return c.redirect(`/alerts?notice=${read.route.kind === 'email' ? 'mail' : 'channel'}`, 303)
  })
  app.post('/alerts/channels/:id/test', ...guardedForm, async (c) => {
    const { account } = readerOf(c)
    if (!limit.mayCome(account)) return tooOften(c)
    const say = await alertDesk.testChannel(account, c.req.param('id'))
    if (say === undefined) return notFound(c)
    return answerPage(c, alertsPage(textsOf(c), viewOf(textsOf(c), account, tools, say(textsOf(c)))))
  })
  app.post('/alerts/channels/:id/delete', ...guardedForm, (c) =>
    alertDesk.removeChannel(readerOf(c).account, c.req.param('id')) ? c.redirect('/alerts', 303) : notFound(c),
  )
}

function viewOf(
  texts: Texts,
  account: string,
  { alertDesk, stories }: AlertTools,
  notice: string | undefined,
): AlertsPageView {
  const channels = alertDesk.channels(account)
  const searches = alertDesk.searches(account)
  const headline = (story: string): string | undefined => {
    const page = stories.readStory(story)
    return page && storyTitle(page.story)
  }
  const messages = channels
    .flatMap((channel) => alertDesk.messages(channel.id, messagesShownMax).map((message) => ({ message, channel })))
    .toSorted((a, b) => Date.parse(b.message.writtenAt) - Date.parse(a.message.writtenAt))
    .slice(0, messagesShownMax)
  return {
    alerts: alertDesk.alerts(account).map((alert) => {
      const { topic } = alert
      if (topic.kind === 'story')
        return {
          alert,
          title: headline(topic.story) ?? texts.alerts.goneStory,
          path: `/story/${topic.story}`,
        }
      const search = searches.find(({ id }) => id === topic.search)
      return {
        alert,
        title: search?.name ?? topic.search,
        path: `/search?q=${encodeURIComponent(search?.typed ?? '')}`,
      }
    }),
    channels,
    messages: messages.map(({ message, channel }) => ({
      message,
      channel: channel.name,
      title: titleOf(message, headline),
    })),
    quietHours: alertDesk.quietHours(account),
    pushKey: alertDesk.pushPublicKey(),
    ...(notice === undefined ? {} : { notice }),
  }
}

function titleOf({ story }: AlertMessage, headline: (story: string) => string | undefined): string | undefined {
  return story === undefined ? undefined : headline(story)
}

function newAlert(c: Context, { alertDesk, readerOf, stories }: AlertTools): Response | Promise<Response> {
  const { account } = readerOf(c)
  const channels = alertDesk.channels(account)
  const search = alertDesk.searches(account).find(({ id }) => id === c.req.query('search'))
  if (search)
    return answerPage(
      c,
      newAlertPage(textsOf(c), {
        field: 'search',
        value: search.id,
        title: search.name,
        channels,
        chosen: searchTriggers,
      }),
    )
  const page = stories.readStory(c.req.query('story') ?? '')
  if (page === undefined) return notFound(c)
  const title = storyTitle(page.story)
  return answerPage(
    c,
    newAlertPage(textsOf(c), { field: 'story', value: page.story.id, title, channels, chosen: followTriggers }),
  )
}

function topicOf(form: Readonly<Record<string, unknown>>): AlertTopic {
  const story = textField(form, 'story')
  return story === '' ? { kind: 'search', search: textField(form, 'search') } : { kind: 'story', story }
}

function triggersOf(given: unknown): readonly AlertTrigger[] {
  const wanted: readonly unknown[] = Array.isArray(given) ? given : [given]
  return alertTriggers.filter((trigger) => wanted.includes(trigger))
}
