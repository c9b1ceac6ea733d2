import { html } from 'hono/html'
import type { Alert, AlertMessage, Channel, MessageReason, QuietHours } from '../../model/alert.ts'
import type { Texts } from '../texts/english.ts'
import { asLabel } from '../view/as-label.ts'
import { showTime } from '../view/show-time.ts'
import { channelForms } from './channel-forms.ts'
import { pageLayout } from './layout.ts'
import { asIs, type Markup, nothing } from './markup.ts'

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

/** The alerts of a reader, the channels with their health, the quiet hours, and what was told lately. */
export function alertsPage(texts: Texts, view: AlertsPageView): Markup {
  const words = texts.alerts
  return pageLayout(texts, {
    title: words.title,
    skipTo: words.skip,
    body: html`<main id="main" class="wrap prose"><h1>${words.title}</h1>
${view.notice === undefined ? nothing : html`<p class="notice" role="status">${view.notice}</p>`}${view.problem === undefined ? nothing : html`<p class="notice" role="alert">${view.problem}</p>`}
<p class="soft">${words.words} <a href="/saved">${words.saved}</a></p>
<section><h2>${words.watched}</h2>${view.alerts.length === 0 ? html`<p>${words.watchedNone}</p>` : html`<ul>${view.alerts.map((alert) => alertItem(texts, alert, view.channels))}</ul>`}</section>
<section><h2>${words.where}</h2>${view.channels.length === 0 ? html`<p>${words.whereNone}</p>` : view.channels.map((each) => channelItem(texts, each))}</section>
${channelForms(texts, view.pushKey)}
${quietForm(texts, view.quietHours)}
<section><h2>${words.told}</h2>${view.messages.length === 0 ? html`<p>${words.toldNone}</p>` : html`<ul>${view.messages.map((each) => messageItem(texts, each))}</ul>`}</section></main>
<script src="/push.js" defer></script>`,
  })
}

function alertItem(texts: Texts, { alert, title, path }: NamedAlert, channels: readonly Channel[]): Markup {
  const where = channels.find(({ id }) => id === alert.channel)?.name ?? texts.alerts.goneChannel
  const triggers = alert.triggers.map((trigger) => texts.alerts.triggers[trigger]).join(', ')
  return html`<li><p><a${alert.topic.kind === 'story' ? html` class="theirs"` : nothing} href="${path}" dir="auto">${title}</a><br>${texts.alerts.toldOf(triggers)}${alert.figure === undefined ? nothing : html` (<code>${alert.figure}</code>)`}. ${texts.alerts.through(html`<bdi>${where}</bdi>`)}</p><form method="post" action="/alerts/${alert.id}/delete"><button class="quiet" aria-label="${texts.alerts.endLabel(title)}">${texts.alerts.end}</button></form></li>`
}

function channelItem(texts: Texts, channel: Channel): Markup {
  const { id, name, route } = channel
  return html`<section class="found"><h3><bdi>${name}</bdi> <span class="badge${isWell(channel) ? ' on' : ''}">${texts.alerts.kinds[route.kind]}</span></h3>
<p>${healthSentence(texts, channel)}</p>${route.kind === 'feed' ? html`<p><a href="/alerts/feed/${route.token}">${texts.alerts.feedAddress}</a></p>` : nothing}${route.kind === 'webhook' ? html`<details><summary>${texts.alerts.secret}</summary><p><code>${route.secret}</code></p></details>` : nothing}
<div class="row"><form method="post" action="/alerts/channels/${id}/test"><button class="quiet" aria-label="${texts.alerts.testLabel(name)}">${texts.alerts.test}</button></form><form method="post" action="/alerts/channels/${id}/delete"><button class="quiet" aria-label="${texts.alerts.removeLabel(name)}">${texts.alerts.remove}</button></form></div></section>`
}

function isWell({ endedAt, problem, route }: Channel): boolean {
  return endedAt === undefined && problem === undefined && (route.kind !== 'email' || route.isConfirmed)
}

/** How the channel does, as a sentence. */
export function healthSentence(texts: Texts, channel: Channel): Markup {
  const words = texts.alerts
  const { endedAt, problem, lastSentAt, failureCount, route } = channel
  const last = lastSentAt === undefined ? words.nothingSent : words.lastSent(showTime(texts, lastSentAt))
  if (endedAt !== undefined) return words.ended(problem === undefined ? undefined : asIs(problem))
  if (route.kind === 'email' && !route.isConfirmed) return html`${words.waitsForLink}`
  if (problem !== undefined) return words.trouble(asIs(problem), failureCount, last)
  if (route.kind === 'feed') return html`${words.wellFeed}`
  return html`${words.well(last)}`
}

function messageItem(texts: Texts, { message, channel, title }: NamedMessage): Markup {
  const { story, reasons, fate, problem, writtenAt } = message
  const why = reasons.map((reason) => reasonWords(texts, reason)).join(' ')
  const words = story === undefined ? texts.alerts.aTest : why
  const name =
    story === undefined || title === undefined
      ? nothing
      : html`<a class="theirs" href="/story/${story}" dir="auto">${title}</a>: `
  const fateWords =
    fate === 'sent'
      ? texts.alerts.sent
      : fate === 'waiting'
        ? texts.alerts.waits
        : texts.alerts.notSent(problem === undefined ? undefined : asIs(problem))
  return html`<li><p>${name}${words} <span class="small soft"><time datetime="${writtenAt}">${showTime(texts, writtenAt)}</time>, <bdi>${channel}</bdi>, ${fateWords}</span></p></li>`
}

/** Why a message was sent: what was kept is English; in other languages the change is named. */
function reasonWords(texts: Texts, { trigger, sentence }: MessageReason): string {
  return texts.language === 'en' ? sentence : `${asLabel(texts.alerts.triggers[trigger])}.`
}

function quietForm(texts: Texts, hours: QuietHours | undefined): Markup {
  const words = texts.alerts
  return html`<section><h2>${words.quiet}</h2><p>${words.quietWords}</p><form method="post" action="/alerts/quiet" class="sheet">
<p><label for="zone">${words.zone}</label><input id="zone" name="zone" required maxlength="60" value="${hours?.timeZone ?? 'UTC'}"></p>
<p><label for="from">${words.from}</label><input id="from" name="from" type="time" value="${hours?.from ?? ''}"></p><p><label for="to">${words.to}</label><input id="to" name="to" type="time" value="${hours?.to ?? ''}"></p><p><button>${words.keep}</button></p></form></section>`
}
