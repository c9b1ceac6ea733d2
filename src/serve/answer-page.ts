import type { Context } from 'hono'
import type { HtmlEscapedString } from 'hono/utils/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Markup } from './web/markup.ts'

const pages = new WeakMap<Response, HtmlEscapedString>()

/** The answer that is this page. Handed on as a plain string: an object that only looks like one would be read through a stream, at a third of the cost of a page. */
export function answerPage(c: Context, page: Markup, status: ContentfulStatusCode = 200): Response | Promise<Response> {
  if (page instanceof Promise) return page.then((drawn) => answerPage(c, drawn, status))
  const answer = c.html(page.toString(), status)
  pages.set(answer, page)
  return answer
}

/** The page that an answer is, where it was made by `answerPage` and is still the same. */
export function pageOf(answer: Response): HtmlEscapedString | undefined {
  return pages.get(answer)
}
