import type { Context, Hono } from 'hono'
import { answerPage } from '../answer-page.ts'
import { guardedForm } from '../guarded-form.ts'
import { textsOf } from '../texts/choose-texts.ts'
import { notFound, sayPage } from '../web/message-page.ts'
import type { WebTools } from '../web-tools.ts'
import { auditPage } from './audit-page.ts'
import type { RepairOutcome } from './grouping-desk.ts'

const eventsShownMax = 500
const idCharsMax = 300

type GroupingTools = Pick<WebTools, 'grouping' | 'audit' | 'stories' | 'accounts' | 'readerOf'>

/** Adds the repair of the grouping by editors, and the log of what they did. */
export function addGroupingRoutes(app: Hono, tools: GroupingTools): void {
  app.post('/story/:id/grouping', ...guardedForm, async (c) => {
    const story = tools.stories.readStory(c.req.param('id'))?.story.id
    return story === undefined ? notFound(c) : answer(c, await repair(c, story, tools))
  })
  app.get('/admin/audit', (c) =>
    answerPage(
      c,
      auditPage(textsOf(c), tools.audit.list(eventsShownMax), {
        nameOf: (account) => tools.accounts.byId(account)?.name ?? account,
        isUndone: (number) => tools.audit.undoneBy(number) !== undefined,
      }),
    ),
  )
  app.post('/admin/audit/:number/undo', ...guardedForm, async (c) =>
    answer(c, await tools.grouping.undo(tools.readerOf(c).account, Number(c.req.param('number')))),
  )
}

async function repair(
  c: Context,
  from: string,
  { grouping, stories, readerOf }: GroupingTools,
): Promise<RepairOutcome> {
  const form = await c.req.parseBody({ all: true })
  const actor = readerOf(c).account
  const { apart, into } = form
  if (typeof apart === 'string') return grouping.apart(actor, from, apart)
  if (form['repair'] === 'merge') {
    const to = typeof into === 'string' ? stories.readStory(storyIdIn(into))?.story.id : undefined
    return to === undefined ? { kind: 'problem', why: 'no-story' } : grouping.merge(actor, from, to)
  }
  return grouping.split(actor, from, idsOf(form['report']))
}

/** The id in the address of a story, or the id itself. */
function storyIdIn(given: string): string {
  const cut = given.trim().slice(0, idCharsMax)
  return /\/story\/([^/?#]+)/u.exec(cut)?.[1] ?? cut
}

function idsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
}

function answer(c: Context, outcome: RepairOutcome): Response | Promise<Response> {
  return outcome.kind === 'done'
    ? c.redirect(`/story/${outcome.story}`, 303)
    : sayPage(c, 422, ({ message, grouping }) => [message.nothingChanged, grouping.problems[outcome.why]])
}
