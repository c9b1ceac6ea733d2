import { html } from 'hono/html'
import type { StoryComment } from '../../model/comment.ts'
import { mayModerate, type Reader } from '../reader.ts'
import type { Texts } from '../texts/english.ts'
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
export function commentList(texts: Texts, view: CommentsView): Markup {
  const seen = view.comments.filter(
    (comment) => comment.state === 'shown' || comment.state === 'erased' || isOwnHeld(comment, view),
  )
  const first = seen.filter(
    (comment) =>
      comment.parent === undefined && (comment.state !== 'erased' || seen.some((each) => each.parent === comment.id)),
  )
  return html`<section aria-labelledby="h-say"><h2 id="h-say">${texts.comments.title}</h2>${first.length === 0 ? html`<p>${texts.comments.none}</p>` : nothing}
${first.map((comment) =>
  item(
    texts,
    comment,
    seen.filter((each) => each.parent === comment.id),
    view,
  ),
)}
${view.reader.role === 'guest' ? html`<p class="from"><a href="/log-in?next=/story/${view.story}">${texts.comments.logIn}</a></p>` : html`<form method="post" action="/story/${view.story}/comments" class="sheet">${textField('comment', texts.comments.yours)}<p><button>${texts.comments.send}</button></p></form>`}</section>`
}

function isOwnHeld(comment: StoryComment, { reader }: CommentsView): boolean {
  return comment.state === 'held' && comment.account === reader.account
}

function item(texts: Texts, comment: StoryComment, answers: readonly StoryComment[], view: CommentsView): Markup {
  const mayAct = view.reader.role !== 'guest' && comment.state === 'shown'
  const isErased = comment.state === 'erased'
  return html`<div class="said" id="${comment.id}"><p class="small soft"><b>${isErased ? texts.comments.erased : view.nameOf(comment.account)}</b> · <time datetime="${comment.at}">${showTime(texts, comment.at)}</time>${comment.state === 'held' ? ` · ${texts.comments.held}` : ''}</p>
<p dir="auto">${isErased ? texts.comments.erasedWords : comment.text}</p>
${mayAct ? html`<div class="row">${comment.parent === undefined ? answerForm(texts, comment, view) : nothing}${comment.account === view.reader.account ? nothing : html`<form method="post" action="/comment/${comment.id}/complaint"><button class="quiet" aria-label="${texts.comments.reportLabel(view.nameOf(comment.account))}">${texts.comments.report}</button></form>`}${mayModerate(view.reader) ? html`<form method="post" action="/admin/comments/${comment.id}"><button class="quiet" name="decision" value="remove" aria-label="${texts.comments.removeLabel(view.nameOf(comment.account))}">${texts.comments.remove}</button></form>` : nothing}</div>` : nothing}
${answers.map((answer) => item(texts, answer, [], view))}</div>`
}

function answerForm(texts: Texts, comment: StoryComment, { story, nameOf }: CommentsView): Markup {
  return html`<details class="inline"><summary>${texts.comments.answer}</summary><form method="post" action="/story/${story}/comments" class="sheet"><input type="hidden" name="parent" value="${comment.id}">${textField(`to-${comment.id}`, texts.comments.answerTo(nameOf(comment.account)))}<p><button>${texts.comments.send}</button></p></form></details>`
}

function textField(id: string, label: string): Markup {
  return html`<p><label for="${id}">${label}</label><textarea id="${id}" name="text" rows="3" required maxlength="${commentCharsMax}"></textarea></p>`
}
