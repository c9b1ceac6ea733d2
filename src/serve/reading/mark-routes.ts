import type { Context, Hono } from 'hono'
import { nextPath } from '../accounts/next-path.ts'
import { guardedForm, textField } from '../guarded-form.ts'
import { notFound, sayPage } from '../web/message-page.ts'
import type { WebTools } from '../web-tools.ts'

type MarkTools = Pick<WebTools, 'stories' | 'marks' | 'readerOf' | 'clock'>

/** Adds the marking of stories as starred, hidden or read. */
export function addMarkRoutes(app: Hono, tools: MarkTools): void {
  app.post('/story/:id/mark', ...guardedForm, async (c) => {
    const form = await c.req.parseBody()
    const page = tools.stories.readStory(c.req.param('id'))
    if (page === undefined) return notFound(c)
    const { account } = tools.readerOf(c)
    const [story, at] = [page.story.id, new Date(tools.clock.now()).toISOString()]
    switch (textField(form, 'mark')) {
      case 'starred':
      case 'hidden':
        tools.marks.mark(account, { story, mark: textField(form, 'mark') === 'hidden' ? 'hidden' : 'starred', at })
        break
      case 'unstarred':
        tools.marks.unmark(account, story, 'starred')
        break
      case 'shown':
        tools.marks.unmark(account, story, 'hidden')
        break
      case 'read':
        tools.marks.markRead(account, reportsOf(page.articles), at)
        break
      default:
        return sayPage(c, 422, ({ message }) => [message.nothingMarked, message.nothingMarkedWords])
    }
    return c.redirect(nextPath(textField(form, 'back')), 303)
  })
}

/**
 * Notes that a reader opened a story: its reports are read, copies among them. Only where a person opened it as a page: an address that another page loads
 * or a browser fetches ahead changes nothing.
 */
export function noteRead(c: Context, tools: MarkTools, articles: readonly { readonly id: string }[]): void {
  const reader = tools.readerOf(c)
  if (
    reader.role === 'guest' ||
    c.req.header('sec-fetch-dest') !== 'document' ||
    c.req.header('sec-purpose') !== undefined
  )
    return
  tools.marks.markRead(reader.account, reportsOf(articles), new Date(tools.clock.now()).toISOString())
}

function reportsOf(articles: readonly { readonly id: string }[]): readonly string[] {
  return articles.map(({ id }) => id)
}
