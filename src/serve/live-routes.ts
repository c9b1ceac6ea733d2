import type { Hono } from 'hono'
import { textsOf } from './texts/choose-texts.ts'
import { newsSince } from './view/news-since.ts'
import { sayPage } from './web/message-page.ts'
import type { WebTools } from './web-tools.ts'

const pauseMilliseconds = 30_000

/**
 * Adds the live updates of the front, and the page for when there is no line. An answer to `/live` ends at once and says when to ask again: server-sent
 * events without a connection that stays, so that ten thousand readers hold none.
 */
export function addLiveRoutes(app: Hono, tools: Pick<WebTools, 'stories' | 'storiesOnFrontMax' | 'clock'>): void {
  app.get('/live', (c) => {
    const texts = textsOf(c)
    const now = tools.clock.now()
    const since = sinceOf(c.req.header('last-event-id'), now)
    const count =
      since === now
        ? 0
        : tools.stories
            .listStories(tools.storiesOnFrontMax)
            .filter((page) => newsSince(texts, page, since) !== undefined).length
    return c.body(
      `retry: ${pauseMilliseconds}\nid: ${since}\nevent: updates\ndata: ${count === 0 ? '' : texts.keys.updates(count)}\n\n`,
      200,
      {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
      },
    )
  })
  app.get('/offline', (c) => sayPage(c, 200, ({ message }) => [message.offline, message.offlineWords]))
}

/** When the reader's page began to listen: what the browser sends back, else now. */
function sinceOf(id: string | undefined, now: number): number {
  const time = /^\d{1,15}$/u.test(id ?? '') ? Number(id) : now
  return time <= now ? time : now
}
