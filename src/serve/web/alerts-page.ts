import { html } from 'hono/html'
import type { Alert, AlertMessage, AlertTrigger, Channel, QuietHours } from '../../model/alert.ts'
import { showTime } from '../view/show-time.ts'
import { channelForms } from './channel-forms.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing } from './markup.ts'

/** What the page of alerts shows. */
export interface AlertsPageView {
  readonly alerts: readonly NamedAlert[]
  readonly channels: readonly Channel[]
  readonly messages: readonly NamedMessage[]
  readonly quietHours: QuietHours | undefined
  readonly pushKey: string
  readonly notice?: string
  readonly problem?: string
}

/** An alert with the name of what it watches and where that is. */
export interface NamedAlert {
  readonly alert: Alert
  readonly title: string
  readonly path: string
}

/** A message with the headline of its story; without one when it is not shown any more. */
export interface NamedMessage {
  readonly message: AlertMessage
  readonly channel: string
  readonly title: string | undefined
}

/** Fixed wording for what an alert waits for. */
export const triggerWords: Readonly<Record<AlertTrigger, string>> = {
  'new-story': 'a new story',
  'new-origin': 'a new independent origin',
  'state-changed': 'a change of state',
  conflict: 'reports in conflict',
  number: 'a figure that is reached',
  correction: 'a correction',
}

/** The alerts of a reader, the channels with their health, the quiet hours, and what was told lately. */
export function alertsPage(view: AlertsPageView): Markup {
  return pageLayout({
    title: 'Alerts',
    skipTo: 'Skip to the alerts',
    body: html`<main id="main" class="wrap prose"><h1>Alerts</h1>
${view.notice === undefined ? nothing : html`<p class="notice" role="status">${view.notice}</p>`}${view.problem === undefined ? nothing : html`<p class="notice" role="alert">${view.problem}</p>`}
<p class="soft">You get one message a story, not one a report; a copy alone is no news. <a href="/saved">Saved searches</a></p>
<section><h2>What is watched</h2>${view.alerts.length === 0 ? html`<p>Nothing yet. Follow a story on its page, or save a search.</p>` : html`<ul>${view.alerts.map((alert) => alertItem(alert, view.channels))}</ul>`}</section>
<section><h2>Where you are told</h2>${view.channels.length === 0 ? html`<p>Nowhere yet. With the first alert you get a feed of your own; add another way below.</p>` : view.channels.map(channelItem)}</section>
${channelForms(view.pushKey)}
${quietForm(view.quietHours)}
<section><h2>What was told</h2>${view.messages.length === 0 ? html`<p>Nothing yet.</p>` : html`<ul>${view.messages.map(messageItem)}</ul>`}</section></main>
<script src="/push.js" defer></script>`,
  })
}

function alertItem({ alert, title, path }: NamedAlert, channels: readonly Channel[]): Markup {
  const where = channels.find(({ id }) => id === alert.channel)?.name ?? 'a channel that is gone'
  const triggers = alert.triggers.map((trigger) => triggerWords[trigger]).join(', ')
  return html`<li><p><a${alert.topic.kind === 'story' ? html` class="theirs"` : nothing} href="${path}" dir="auto">${title}</a><br>Told of: ${triggers}${alert.figure === undefined ? nothing : html` (<code>${alert.figure}</code>)`}. Through: <bdi>${where}</bdi>.</p><form method="post" action="/alerts/${alert.id}/delete"><button class="quiet" aria-label="End the alert on ${title}">End it</button></form></li>`
}

function channelItem(channel: Channel): Markup {
  const { id, name, route } = channel
  return html`<section class="found"><h3><bdi>${name}</bdi> <span class="badge${isWell(channel) ? ' on' : ''}">${kindWords[route.kind]}</span></h3>
<p>${healthSentence(channel)}</p>${route.kind === 'feed' ? html`<p><a href="/alerts/feed/${route.token}">The feed: its address is secret, keep it</a></p>` : nothing}${route.kind === 'webhook' ? html`<details><summary>The secret that signs its messages</summary><p><code>${route.secret}</code></p></details>` : nothing}
<div class="row"><form method="post" action="/alerts/channels/${id}/test"><button class="quiet" aria-label="Send a test through ${name}">Send a test</button></form><form method="post" action="/alerts/channels/${id}/delete"><button class="quiet" aria-label="Remove ${name} with its alerts">Remove it with its alerts</button></form></div></section>`
}

const kindWords: Readonly<Record<Channel['route']['kind'], string>> = {
  feed: 'Feed',
  webhook: 'Webhook',
  push: 'Push',
  email: 'E-mail',
}

function isWell({ endedAt, problem, route }: Channel): boolean {
  return endedAt === undefined && problem === undefined && (route.kind !== 'email' || route.isConfirmed)
}

/** How the channel does, as a sentence. */
export function healthSentence(channel: Channel): string {
  const { endedAt, problem, lastSentAt, failureCount, route } = channel
  const last = lastSentAt === undefined ? 'Nothing was sent yet.' : `Last sent ${showTime(lastSentAt)} UTC.`
  if (endedAt !== undefined) return `Ended: it ${problem ?? 'is gone.'}`
  if (route.kind === 'email' && !route.isConfirmed) return 'Waits for you to open the link in the mail that was sent.'
  if (problem !== undefined)
    return `In trouble: it ${problem} ${failureCount > 1 ? `${failureCount} times in a row. ` : ''}It is tried again by itself. ${last}`
  if (route.kind === 'feed') return 'Well: your feed reader fetches it.'
  return `Well. ${last}`
}

function messageItem({ message, channel, title }: NamedMessage): Markup {
  const { story, reasons, fate, problem, writtenAt } = message
  const reasonWords = reasons.map(({ sentence }) => sentence).join(' ')
  const words = story === undefined ? 'A test.' : reasonWords
  const name =
    story === undefined || title === undefined
      ? nothing
      : html`<a class="theirs" href="/story/${story}" dir="auto">${title}</a>: `
  const fateWords =
    fate === 'sent' ? 'sent' : fate === 'waiting' ? 'waits to be sent' : `not sent: it ${problem ?? 'was dropped.'}`
  return html`<li><p>${name}${words} <span class="small soft"><time datetime="${writtenAt}">${showTime(writtenAt)}</time>, <bdi>${channel}</bdi>, ${fateWords}</span></p></li>`
}

function quietForm(hours: QuietHours | undefined): Markup {
  return html`<section><h2>Quiet hours</h2><p>What comes in them is told when they end. Leave both times empty for none.</p><form method="post" action="/alerts/quiet" class="sheet">
<p><label for="zone">Time zone, such as Europe/Kyiv</label><input id="zone" name="zone" required maxlength="60" value="${hours?.timeZone ?? 'UTC'}"></p>
<p><label for="from">From</label><input id="from" name="from" type="time" value="${hours?.from ?? ''}"></p><p><label for="to">To</label><input id="to" name="to" type="time" value="${hours?.to ?? ''}"></p><p><button>Keep them</button></p></form></section>`
}
