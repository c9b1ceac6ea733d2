import { html } from 'hono/html'
import type { StoryComment } from '../../model/comment.ts'
import { showTime } from '../view/show-time.ts'
import { counted } from '../view/show-words.ts'
import { pageLayout } from '../web/layout.ts'
import type { Markup } from '../web/markup.ts'

/** The comments that wait for an editor: held ones, and shown ones of which readers complained. */
export function commentQueuePage(
  waiting: readonly (StoryComment & { readonly complaintCount: number })[],
  nameOf: (account: string) => string,
): Markup {
  return pageLayout({
    title: 'Comments to look at',
    skipTo: 'Skip to the comments',
    body: html`<main id="main" class="wrap prose"><h1>Comments to look at</h1>${
      waiting.length === 0
        ? html`<p>None waits.</p>`
        : waiting.map(
            ({ id, story, account, at, text, state, complaintCount }) =>
              html`<div class="said"><p class="small soft"><b>${nameOf(account)}</b> · <time datetime="${at}">${showTime(at)}</time> · <a href="/story/${story}#${id}">its story</a> · ${state === 'held' ? 'held: the first of this account' : `shown; ${counted(complaintCount, 'reader')} complained`}</p><p dir="auto">${text}</p><form method="post" action="/admin/comments/${id}" class="row"><button name="decision" value="show" aria-label="Show the comment of ${nameOf(account)}">${state === 'held' ? 'Show it' : 'Keep it'}</button><button class="quiet" name="decision" value="remove" aria-label="Remove the comment of ${nameOf(account)}">Remove it</button></form></div>`,
          )
    }<p class="from"><a href="/admin/audit">What editors did</a></p></main>`,
  })
}
