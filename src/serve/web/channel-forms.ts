import { html } from 'hono/html'
import { mailRhythms } from '../../model/alert.ts'
import type { Texts } from '../texts/english.ts'
import type { Markup } from './markup.ts'

/** The forms that add a channel; that of push shows itself where the browser can do it. */
export function channelForms(texts: Texts, pushKey: string): Markup {
  const words = texts.alerts
  return html`<section><h2>${words.add}</h2>
<form id="push" method="post" action="/alerts/channels" data-key="${pushKey}" hidden><input type="hidden" name="kind" value="push"><input type="hidden" name="endpoint"><input type="hidden" name="p256dh"><input type="hidden" name="auth"><p>${words.pushWords} <button>${words.pushOn}</button></p></form><p id="push-problem" class="notice" role="alert" hidden>${words.pushProblem(html`<span lang="en"></span>`)}</p>
<details><summary>${words.byMail}</summary><form method="post" action="/alerts/channels" class="sheet"><input type="hidden" name="kind" value="email"><p><label for="address">${words.address}</label><input id="address" name="address" type="email" required maxlength="200" autocomplete="email"></p><p><label for="rhythm">${words.when}</label><select id="rhythm" name="rhythm">${mailRhythms.map((rhythm) => html`<option value="${rhythm}">${words.rhythms[rhythm]}</option>`)}</select></p><p><button>${words.addAddress}</button></p></form></details>
<details><summary>${words.byWebhook}</summary><form method="post" action="/alerts/channels" class="sheet"><input type="hidden" name="kind" value="webhook"><p><label for="hook">${words.hookAddress}</label><input id="hook" name="url" type="url" required maxlength="2000" placeholder="https://"></p><p><button>${words.addWebhook}</button></p></form></details>
<details><summary>${words.byFeed}</summary><form method="post" action="/alerts/channels" class="sheet"><input type="hidden" name="kind" value="feed"><p><label for="feed-name">${words.feedName}</label><input id="feed-name" name="name" required maxlength="100" value="${words.myAlerts}"></p><p><button>${words.makeFeed}</button></p></form></details></section>`
}
