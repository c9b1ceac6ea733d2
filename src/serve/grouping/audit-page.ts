import { html } from 'hono/html'
import type { AuditAction, AuditEvent } from '../../model/audit-event.ts'
import type { Texts } from '../texts/english.ts'
import { showTime } from '../view/show-time.ts'
import { pageLayout } from '../web/layout.ts'
import { type Markup, nothing } from '../web/markup.ts'

/** What the log shows besides the events. */
export interface AuditNames {
  readonly nameOf: (account: string) => string
  readonly isUndone: (number: number) => boolean
}

/** What editors did, the newest first; repairs of the grouping can be undone from here. */
export function auditPage(texts: Texts, events: readonly AuditEvent[], names: AuditNames): Markup {
  return pageLayout(texts, {
    title: texts.grouping.audit,
    skipTo: texts.grouping.skip,
    body: html`<main id="main" class="wrap prose"><h1>${texts.grouping.audit}</h1>${events.length === 0 ? html`<p>${texts.grouping.none}</p>` : events.map((event) => eventItem(texts, event, names))}<p class="from"><a href="/admin/comments">${texts.comments.queue}</a> · <a href="/admin/notices">${texts.cases.title}</a></p></main>`,
  })
}

function eventItem(texts: Texts, { number, at, actor, action }: AuditEvent, { nameOf, isUndone }: AuditNames): Markup {
  const isUndoable = 'articles' in action && !isUndone(number)
  return html`<div class="note" id="e-${number}"><p>${actionWords(texts, action)}</p><p class="small soft">${number} · ${nameOf(actor)} · <time datetime="${at}">${showTime(texts, at)}</time>${'articles' in action && !isUndoable ? ` · ${texts.grouping.undone}` : ''}</p>${isUndoable ? html`<form method="post" action="/admin/audit/${number}/undo"><button class="quiet" aria-label="${texts.grouping.undoLabel(number)}">${texts.grouping.undo}</button></form>` : nothing}</div>`
}

function actionWords(texts: Texts, action: AuditAction): Markup {
  switch (action.kind) {
    case 'split':
      return texts.grouping.split(storyLink(action.to), action.articles.length, storyLink(action.from))
    case 'apart':
      return texts.grouping.apart(storyLink(action.from), storyLink(action.to))
    case 'merge':
      return texts.grouping.merged(storyLink(action.from), action.articles.length, storyLink(action.to))
    case 'undo':
      return texts.grouping.undid(html`<a href="#e-${action.undoes}">${texts.grouping.number(action.undoes)}</a>`)
    case 'comment-shown':
      return html`${texts.grouping.commentShown}`
    case 'comment-removed':
      return html`${texts.grouping.commentRemoved}`
  }
}

function storyLink(id: string): Markup {
  return html`<a href="/story/${id}"><code>${id}</code></a>`
}
