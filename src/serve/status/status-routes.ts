import type { Hono } from 'hono'
import { answerPage } from '../answer-page.ts'
import { textsOf } from '../texts/choose-texts.ts'
import { type StatusTools, serverStatus } from './server-status.ts'
import { statusPage } from './status-page.ts'

/** Adds the status of the server, as a page and as JSON. */
export function addStatusRoutes(app: Hono, tools: StatusTools): void {
  const startedAt = tools.clock.now()
  app.get('/status', (c) => answerPage(c, statusPage(textsOf(c), serverStatus(tools, startedAt))))
  app.get('/status.json', (c) => c.json(serverStatus(tools, startedAt)))
}
