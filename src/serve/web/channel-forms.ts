import { html } from 'hono/html'
import { type MailRhythm, mailRhythms } from '../../model/alert.ts'
import type { Markup } from './markup.ts'

const rhythmWords: Readonly<Record<MailRhythm, string>> = {
  'at-once': 'at once',
  hourly: 'together, every hour',
  daily: 'together, every morning',
  weekly: 'together, every Monday',
}

/** The forms that add a channel; that of push shows itself where the browser can do it. */
export function channelForms(pushKey: string): Markup {
  return html`<section><h2>Add a way to be told</h2>
<form id="push" method="post" action="/alerts/channels" data-key="${pushKey}" hidden><input type="hidden" name="kind" value="push"><input type="hidden" name="endpoint"><input type="hidden" name="p256dh"><input type="hidden" name="auth"><p>In this browser, even when no page of Headwater is open. <button>Switch push on here</button></p></form><p id="push-problem" class="notice" role="alert" hidden></p>
<details><summary>By e-mail</summary><form method="post" action="/alerts/channels" class="sheet"><input type="hidden" name="kind" value="email"><p><label for="address">Your address</label><input id="address" name="address" type="email" required maxlength="200" autocomplete="email"></p><p><label for="rhythm">When</label><select id="rhythm" name="rhythm">${mailRhythms.map((rhythm) => html`<option value="${rhythm}">${rhythmWords[rhythm]}</option>`)}</select></p><p><button>Add the address</button></p></form></details>
<details><summary>By a webhook</summary><form method="post" action="/alerts/channels" class="sheet"><input type="hidden" name="kind" value="webhook"><p><label for="hook">Its address</label><input id="hook" name="url" type="url" required maxlength="2000" placeholder="https://"></p><p><button>Add the webhook</button></p></form></details>
<details><summary>By a feed of your own</summary><form method="post" action="/alerts/channels" class="sheet"><input type="hidden" name="kind" value="feed"><p><label for="feed-name">What to call it</label><input id="feed-name" name="name" required maxlength="100" value="My alerts"></p><p><button>Make the feed</button></p></form></details></section>`
}
