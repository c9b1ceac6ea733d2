import { html } from 'hono/html'
import type { StoryComment } from '../../model/comment.ts'
import type { Texts } from '../texts/english.ts'
import { showTime } from '../view/show-time.ts'
import { pageLayout } from '../web/layout.ts'
import type { Markup } from '../web/markup.ts'

/** The comments that wait for an editor: held ones, and shown ones of which readers complained. */
export function commentQueuePage(
  texts: Texts,
  waiting: readonly (StoryComment & { readonly complaintCount: number })[],
  nameOf: (account: string) => string,
): Markup {
  const words = texts.comments
  return pageLayout(texts, {
    title: words.queue,
    skipTo: words.skip,
    body: html`<main id="main" class="wrap prose"><h1>${words.queue}</h1>${
      waiting.length === 0
        ? html`<p>${words.noneWaits}</p>`
        : waiting.map(
            ({ id, story, account, at, text, state, complaintCount }) =>
              html`<div class="said"><p class="small soft"><b>${nameOf(account)}</b> · <time datetime="${at}">${showTime(texts, at)}</time> · <a href="/story/${story}#${id}">${words.itsStory}</a> · ${state === 'held' ? words.heldFirst : words.complained(complaintCount)}</p><p dir="auto">${text}</p><form method="post" action="/admin/comments/${id}" class="row"><button name="decision" value="show" aria-label="${words.showLabel(nameOf(account))}">${state === 'held' ? words.showIt : words.keepIt}</button><button class="quiet" name="decision" value="remove" aria-label="${words.removeLabel(nameOf(account))}">${words.removeIt}</button></form></div>`,
          )
    }<p class="from"><a href="/admin/audit">${texts.grouping.audit}</a></p></main>`,
  })
}
