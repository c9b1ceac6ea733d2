import { html } from 'hono/html'
import type { AuditAction, AuditEvent } from '../../model/audit-event.ts'
import { showTime } from '../view/show-time.ts'
import { counted } from '../view/show-words.ts'
import { pageLayout } from '../web/layout.ts'
import { type Markup, nothing } from '../web/markup.ts'

/** What the log shows besides the events. */
export interface AuditNames {
  readonly nameOf: (account: string) => string
  readonly isUndone: (number: number) => boolean
}

/** What editors did, the newest first; repairs of the grouping can be undone from here. */
export function auditPage(events: readonly AuditEvent[], names: AuditNames): Markup {
  return pageLayout({
    title: 'What editors did',
    skipTo: 'Skip to the log',
    body: html`<main id="main" class="wrap prose"><h1>What editors did</h1>${events.length === 0 ? html`<p>Nothing yet. Editors repair the grouping at the end of a story’s page.</p>` : events.map((event) => eventItem(event, names))}<p class="from"><a href="/admin/comments">Comments to look at</a> · <a href="/admin/notices">Notices</a></p></main>`,
  })
}

function eventItem({ number, at, actor, action }: AuditEvent, { nameOf, isUndone }: AuditNames): Markup {
  const isUndoable = 'articles' in action && !isUndone(number)
  return html`<div class="note" id="e-${number}"><p>${actionWords(action)}</p><p class="small soft">${number} · ${nameOf(actor)} · <time datetime="${at}">${showTime(at)}</time>${'articles' in action && !isUndoable ? ' · undone' : ''}</p>${isUndoable ? html`<form method="post" action="/admin/audit/${number}/undo"><button class="quiet" aria-label="Undo number ${number}">Undo</button></form>` : nothing}</div>`
}

function actionWords(action: AuditAction): Markup {
  switch (action.kind) {
    case 'split':
      return html`Made ${storyLink(action.to)} of ${counted(action.articles.length, 'report')} of ${storyLink(action.from)}`
    case 'apart':
      return html`Took a report out of ${storyLink(action.from)}; it is ${storyLink(action.to)} now`
    case 'merge':
      return html`Merged ${storyLink(action.from)} with its ${counted(action.articles.length, 'report')} into ${storyLink(action.to)}`
    case 'undo':
      return html`Undid <a href="#e-${action.undoes}">number ${action.undoes}</a>`
    case 'comment-shown':
      return html`Let a comment be shown`
    case 'comment-removed':
      return html`Removed a comment`
  }
}

function storyLink(id: string): Markup {
  return html`<a href="/story/${id}"><code>${id}</code></a>`
}
