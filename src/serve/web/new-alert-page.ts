import { html } from 'hono/html'
import { type AlertTrigger, alertTriggers, type Channel } from '../../model/alert.ts'
import type { Texts } from '../texts/english.ts'
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
export function newAlertPage(texts: Texts, view: NewAlertView): Markup {
  const open = view.channels.filter(({ endedAt }) => endedAt === undefined)
  const words = texts.alerts
  return pageLayout(texts, {
    title: words.newTitle,
    skipTo: words.newSkip,
    body: html`<main id="main" class="wrap prose"><h1>${words.tellMe}</h1><p>${view.field === 'search' ? words.inSearch : words.inStory} <b class="theirs" dir="auto">${view.title}</b></p>
${view.problem === undefined ? nothing : html`<p class="notice" role="alert">${view.problem}</p>`}
<form method="post" action="/alerts" class="sheet"><input type="hidden" name="${view.field}" value="${view.value}">
<fieldset><legend>${words.which}</legend>${triggersFor(view.field).map(
      (trigger) =>
        html`<p class="pick"><input id="t-${trigger}" type="checkbox" name="trigger" value="${trigger}"${view.chosen.includes(trigger) ? html` checked` : nothing}> <label for="t-${trigger}">${words.triggers[trigger]}</label></p>`,
    )}</fieldset>
<p><label for="figure">${words.figure}</label><input id="figure" name="figure" maxlength="60" placeholder="range>=300km"></p>
<p><label for="channel">${words.whereField}</label><select id="channel" name="channel">${open.length === 0 ? html`<option value="">${words.ownFeed}</option>` : open.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></p>
<p><button>${words.tell}</button></p></form><p class="small"><a href="/alerts">${words.anotherWay}</a></p></main>`,
  })
}

/** One story is never new to whoever follows it. */
function triggersFor(field: NewAlertView['field']): readonly AlertTrigger[] {
  return alertTriggers.filter((trigger) => field === 'search' || trigger !== 'new-story')
}
