import { html } from 'hono/html'
import type { StoryComment } from '../../model/comment.ts'
import { mayModerate, type Reader } from '../reader.ts'
import { showTime } from '../view/show-time.ts'
import { type Markup, nothing } from '../web/markup.ts'

/** The comments of a story as one reader sees them. */
export interface CommentsView {
  readonly story: string
  readonly comments: readonly StoryComment[]
  readonly reader: Reader
  readonly nameOf: (account: string) => string
}

/** The most characters of a comment. */
export const commentCharsMax = 4000

/** The comments below a story with the forms to write one, to answer, and to complain. */
export function commentList(view: CommentsView): Markup {
  const seen = view.comments.filter(
    (comment) => comment.state === 'shown' || comment.state === 'erased' || isOwnHeld(comment, view),
  )
  const first = seen.filter(
    (comment) =>
      comment.parent === undefined && (comment.state !== 'erased' || seen.some((each) => each.parent === comment.id)),
  )
  return html`<section aria-labelledby="h-say"><h2 id="h-say">Comments</h2>${first.length === 0 ? html`<p>Nobody has commented yet.</p>` : nothing}
${first.map((comment) =>
  item(
    comment,
    seen.filter((each) => each.parent === comment.id),
    view,
  ),
)}
${view.reader.role === 'guest' ? html`<p class="from"><a href="/log-in?next=/story/${view.story}">Log in to comment</a></p>` : html`<form method="post" action="/story/${view.story}/comments" class="sheet">${textField('comment', 'Your comment')}<p><button>Send it</button></p></form>`}</section>`
}

function isOwnHeld(comment: StoryComment, { reader }: CommentsView): boolean {
  return comment.state === 'held' && comment.account === reader.account
}

function item(comment: StoryComment, answers: readonly StoryComment[], view: CommentsView): Markup {
  const mayAct = view.reader.role !== 'guest' && comment.state === 'shown'
  const isErased = comment.state === 'erased'
  return html`<div class="said" id="${comment.id}"><p class="small soft"><b>${isErased ? 'erased' : view.nameOf(comment.account)}</b> · <time datetime="${comment.at}">${showTime(comment.at)}</time>${comment.state === 'held' ? ' · held until an editor has looked at it' : ''}</p>
<p dir="auto">${isErased ? 'This comment was erased with its account.' : comment.text}</p>
${mayAct ? html`<div class="row">${comment.parent === undefined ? answerForm(comment, view) : nothing}${comment.account === view.reader.account ? nothing : html`<form method="post" action="/comment/${comment.id}/complaint"><button class="quiet" aria-label="Report the comment of ${view.nameOf(comment.account)}">Report</button></form>`}${mayModerate(view.reader) ? html`<form method="post" action="/admin/comments/${comment.id}"><button class="quiet" name="decision" value="remove" aria-label="Remove the comment of ${view.nameOf(comment.account)}">Remove</button></form>` : nothing}</div>` : nothing}
${answers.map((answer) => item(answer, [], view))}</div>`
}

function answerForm(comment: StoryComment, { story, nameOf }: CommentsView): Markup {
  return html`<details class="inline"><summary>Answer</summary><form method="post" action="/story/${story}/comments" class="sheet"><input type="hidden" name="parent" value="${comment.id}">${textField(`to-${comment.id}`, `Your answer to ${nameOf(comment.account)}`)}<p><button>Send it</button></p></form></details>`
}

function textField(id: string, label: string): Markup {
  return html`<p><label for="${id}">${label}</label><textarea id="${id}" name="text" rows="3" required maxlength="${commentCharsMax}"></textarea></p>`
}
