import { html } from 'hono/html'
import { type AlertTrigger, alertTriggers, type Channel } from '../../model/alert.ts'
import { triggerWords } from './alerts-page.ts'
import { pageLayout } from './layout.ts'
import { type Markup, nothing } from './markup.ts'

/** What the form of a new alert shows. */
export interface NewAlertView {
  /** What is watched: a field of the form with its value, and its name. */
  readonly field: 'search' | 'story'
  readonly value: string
  readonly title: string
  readonly channels: readonly Channel[]
  readonly chosen: readonly AlertTrigger[]
  readonly problem?: string
}

/** The form of an alert: which changes, and where they are told. */
export function newAlertPage(view: NewAlertView): Markup {
  const open = view.channels.filter(({ endedAt }) => endedAt === undefined)
  return pageLayout({
    title: 'A new alert',
    skipTo: 'Skip to the form',
    body: html`<main id="main" class="wrap prose"><h1>Tell me of changes</h1><p>${view.field === 'search' ? 'In the saved search' : 'In the story'} <b class="theirs" dir="auto">${view.title}</b></p>
${view.problem === undefined ? nothing : html`<p class="notice" role="alert">${view.problem}</p>`}
<form method="post" action="/alerts" class="sheet"><input type="hidden" name="${view.field}" value="${view.value}">
<fieldset><legend>Which changes?</legend>${triggersFor(view.field).map(
      (trigger) =>
        html`<p class="pick"><input id="t-${trigger}" type="checkbox" name="trigger" value="${trigger}"${view.chosen.includes(trigger) ? html` checked` : nothing}> <label for="t-${trigger}">${triggerWords[trigger]}</label></p>`,
    )}</fieldset>
<p><label for="figure">The figure, where you wait for one: measure, sign, value</label><input id="figure" name="figure" maxlength="60" placeholder="range>=300km"></p>
<p><label for="channel">Where?</label><select id="channel" name="channel">${open.length === 0 ? html`<option value="">a feed of my own</option>` : open.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></p>
<p><button>Tell me</button></p></form><p class="small"><a href="/alerts">Another way to be told can be added with the alerts.</a></p></main>`,
  })
}

/** One story is never new to whoever follows it. */
function triggersFor(field: NewAlertView['field']): readonly AlertTrigger[] {
  return alertTriggers.filter((trigger) => field === 'search' || trigger !== 'new-story')
}
