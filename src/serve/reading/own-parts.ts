import type { Context } from 'hono'
import { html } from 'hono/html'
import { commentList } from '../comments/comment-list.ts'
import { groupingForm } from '../grouping/grouping-form.ts'
import { mayModerate } from '../reader.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { textsOf } from '../texts/choose-texts.ts'
import { followForm } from '../web/follow-form.ts'
import { nothing } from '../web/markup.ts'
import type { OwnParts } from '../web/story-page.ts'
import type { WebTools } from '../web-tools.ts'
import { markForm } from './mark-form.ts'
import { readerMarks } from './reader-marks.ts'

const commentsShownMax = 2000

/** What a story's page shows to this reader besides the story: marks, comments, and to editors the repair of the grouping. */
export function ownParts(
  c: Context,
  page: StoryOnPage,
  { marks, comments, accounts, readerOf }: Pick<WebTools, 'marks' | 'comments' | 'accounts' | 'readerOf'>,
): OwnParts {
  const reader = readerOf(c)
  const { id } = page.story
  const own = readerMarks(marks, reader, { pages: [page], since: undefined }).of(page)
  const list = commentList(textsOf(c), {
    story: id,
    comments: comments.ofStory(id, commentsShownMax),
    reader,
    nameOf: (account) => accounts.byId(account)?.name ?? account,
  })
  return {
    head:
      reader.role === 'guest'
        ? nothing
        : html`<div class="row own">${markForm(textsOf(c), id, own, `/story/${id}`)}${followForm(textsOf(c), id)}</div>`,
    foot: html`${list}${mayModerate(reader) ? groupingForm(textsOf(c), page) : nothing}`,
  }
}
