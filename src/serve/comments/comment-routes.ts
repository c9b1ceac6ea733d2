import type { Context, Hono } from 'hono'
import type { StoryComment } from '../../model/comment.ts'
import { newId } from '../accounts/secret-token.ts'
import { answerPage } from '../answer-page.ts'
import { guardedForm, textField } from '../guarded-form.ts'
import { openRateLimit, type RateLimit } from '../rate-limit.ts'
import { mayModerate } from '../reader.ts'
import { textsOf } from '../texts/choose-texts.ts'
import { notFound, sayPage } from '../web/message-page.ts'
import type { WebTools } from '../web-tools.ts'
import { commentCharsMax } from './comment-list.ts'
import { commentQueuePage } from './comment-queue-page.ts'

const commentsAMinute = 5
const minute = 60_000
const queueMax = 500
const commentsOfStoryMax = 2000

type CommentTools = Pick<WebTools, 'comments' | 'audit' | 'stories' | 'accounts' | 'readerOf' | 'clock'>

/** Adds commenting, complaining, and the queue of the editors. */
export function addCommentRoutes(app: Hono, tools: CommentTools): void {
  const limit = openRateLimit(commentsAMinute, minute, tools.clock.now)
  app.post('/story/:id/comments', ...guardedForm, (c) => comment(c, tools, limit))
  app.post('/comment/:id/complaint', ...guardedForm, (c) => {
    const found = tools.comments.byId(c.req.param('id'))
    if (found?.state !== 'shown') return notFound(c)
    tools.comments.complain(found.id, tools.readerOf(c).account, instant(tools))
    return sayPage(c, 200, ({ comments }) => [comments.reported, comments.reportedWords])
  })
  app.get('/admin/comments', (c) =>
    answerPage(
      c,
      commentQueuePage(
        textsOf(c),
        tools.comments.queue(queueMax),
        (account) => tools.accounts.byId(account)?.name ?? account,
      ),
    ),
  )
  app.post('/admin/comments/:id', ...guardedForm, async (c) => {
    const found = tools.comments.byId(c.req.param('id'))
    const decision = textField(await c.req.parseBody(), 'decision')
    if (found === undefined || found.state === 'erased') return notFound(c)
    if (decision !== 'show' && decision !== 'remove')
      return sayPage(c, 422, ({ comments, message }) => [message.nothingDecided, comments.choose])
    const isShown = decision === 'show'
    tools.comments.setState(found.id, isShown ? 'shown' : 'removed')
    tools.comments.settle(found.id)
    const action = { kind: isShown ? 'comment-shown' : 'comment-removed', comment: found.id } as const
    tools.audit.append({ at: instant(tools), actor: tools.readerOf(c).account, action })
    return c.redirect('/admin/comments', 303)
  })
}

async function comment(c: Context, tools: CommentTools, limit: RateLimit): Promise<Response> {
  const form = await c.req.parseBody()
  const story = tools.stories.readStory(c.req.param('id') ?? '')?.story.id
  if (story === undefined) return notFound(c)
  const reader = tools.readerOf(c)
  const text = plainText(textField(form, 'text'))
  if (text === '') return sayPage(c, 422, ({ comments, message }) => [message.nothingSent, comments.empty])
  if (text.length > commentCharsMax)
    return sayPage(c, 422, ({ comments }) => [comments.tooLong, comments.tooLongWords(text.length, commentCharsMax)])
  const there = tools.comments.ofStory(story, commentsOfStoryMax)
  const parent = parentOf(there, textField(form, 'parent'))
  if (parent === 'none') return sayPage(c, 422, ({ comments, message }) => [message.nothingSent, comments.parentGone])
  const place = parent === undefined ? {} : { parent: parent.id }
  const twin = there.find((each) => each.account === reader.account && each.text === text && each.parent === parent?.id)
  if (twin) return c.redirect(`/story/${story}#${twin.id}`, 303)
  if (there.length >= commentsOfStoryMax)
    return sayPage(c, 422, ({ comments, message }) => [message.nothingSent, comments.full])
  if (!limit.mayCome(reader.account)) {
    c.header('retry-after', String(minute / 1000))
    return sayPage(c, 429, ({ comments }) => [comments.tooFast, comments.tooFastWords(commentsAMinute)])
  }
  const isTrusted = mayModerate(reader) || tools.comments.shownCount(reader.account) > 0
  const id = newId('c')
  tools.comments.add({
    id,
    story,
    ...place,
    account: reader.account,
    text,
    at: instant(tools),
    state: isTrusted ? 'shown' : 'held',
  })
  return c.redirect(`/story/${story}#${id}`, 303)
}

/** The comment that is answered: one level deep, so that an answer to an answer stands beside it. */
function parentOf(there: readonly StoryComment[], asked: string): StoryComment | 'none' | undefined {
  if (asked === '') return undefined
  const found = there.find((each) => each.id === asked && (each.state === 'shown' || each.state === 'erased'))
  if (found?.parent === undefined) return found ?? 'none'
  return there.find((each) => each.id === found.parent) ?? 'none'
}

/** Text without what changes how other text is shown: control characters and marks of direction; at most one empty line at a time. */
function plainText(given: string): string {
  return given
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''))
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}

function instant({ clock }: CommentTools): string {
  return new Date(clock.now()).toISOString()
}
