import type { Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { html } from 'hono/html'
import type { AlertMessage } from '../model/alert.ts'
import { answerPage } from './answer-page.ts'
import { atomFeed } from './feeds/outgoing-feed.ts'
import { type StoryEntry, storyEntries } from './feeds/story-entries.ts'
import type { AlertDesk } from './notify/alert-desk.ts'
import type { StoryReader } from './story-reader.ts'
import { textsOf, textsOfChannel } from './texts/choose-texts.ts'
import type { Texts } from './texts/english.ts'
import { pageLayout } from './web/layout.ts'
import type { Markup } from './web/markup.ts'
import { notFound, sayPage } from './web/message-page.ts'

/** What the secret links are handed. */
export interface LinkTools {
  readonly alertDesk: AlertDesk
  readonly stories: Pick<StoryReader, 'readStory'>
}

const entriesMax = 50

/**
 * Adds what is reached by a secret address alone: the feed of alerts, and the links in mails. A link only asks: programs that look into mails open every
 * link, so that the change is made by a button, or by the mailbox itself (RFC 8058), which sends no origin.
 */
export function addAlertLinks(app: Hono, { alertDesk, stories }: LinkTools): void {
  app.get('/alerts/feed/:token', etag(), (c) => {
    const channel = alertDesk.channelOfToken(c.req.param('token'))
    if (channel?.route.kind !== 'feed') return notFound(c)
    const { origin, pathname } = new URL(c.req.url)
    const entries = alertDesk
      .messages(channel.id, entriesMax)
      .flatMap((message) => entryOf(textsOfChannel(channel), message, stories.readStory))
    const feed = {
      title: `${channel.name} · Headwater`,
      root: origin,
      selfPath: pathname,
      pagePath: '/alerts',
      entries,
    }
    return c.body(atomFeed(feed), 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
  })
  app.get('/alerts/confirm/:token', (c) =>
    ask(c, alertDesk, { title: textsOf(c).alerts.isYours, button: textsOf(c).alerts.yesSend }),
  )
  app.post('/alerts/confirm/:token', (c) =>
    alertDesk.confirmMail(c.req.param('token'))
      ? sayPage(c, 200, ({ alerts }) => [alerts.confirmed, alerts.confirmedWords])
      : notFound(c),
  )
  app.get('/alerts/end/:token', (c) =>
    ask(c, alertDesk, { title: textsOf(c).alerts.noMore, button: textsOf(c).alerts.endMails }),
  )
  app.post('/alerts/end/:token', (c) =>
    alertDesk.endMail(c.req.param('token'))
      ? sayPage(c, 200, ({ alerts }) => [alerts.endedMails, alerts.endedMailsWords])
      : notFound(c),
  )
}

interface Question {
  readonly title: string
  readonly button: string
}

function ask(c: Context, desk: AlertDesk, question: Question): Response | Promise<Response> {
  const channel = desk.channelOfToken(c.req.param('token') ?? '')
  return channel?.route.kind === 'email'
    ? answerPage(c, questionPage(textsOf(c), question, channel.route.address, new URL(c.req.url).pathname))
    : notFound(c)
}

function questionPage(texts: Texts, { title, button }: Question, address: string, path: string): Markup {
  return pageLayout(texts, {
    title,
    skipTo: texts.alerts.skipQuestion,
    body: html`<main id="main" class="wrap prose"><h1>${title}</h1><p>${texts.alerts.byMailTo(html`<b>${address}</b>`)}</p><form method="post" action="${path}"><p><button>${button}</button></p></form></main>`,
  })
}

/** A message as an entry: nothing of a story that is not shown any more. */
function entryOf(
  texts: Texts,
  { id, story, reasons, writtenAt }: AlertMessage,
  readStory: LinkTools['stories']['readStory'],
): readonly StoryEntry[] {
  const page = story === undefined ? undefined : readStory(story)
  const [entry] = page === undefined ? [] : storyEntries(texts, [page])
  if (entry === undefined) return []
  const words = reasons.map(({ sentence }) => sentence).join(' ')
  return [{ ...entry, id: `urn:headwater:${id}`, summary: `${words} ${entry.summary}`, updatedAt: writtenAt }]
}
