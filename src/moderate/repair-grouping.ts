import { createHash } from 'node:crypto'
import { type AuditEvent, type GroupingChange, groupingKinds } from '../model/audit-event.ts'
import type { AuditLog } from '../store/audit-rows.ts'
import type { Clock } from '../telemetry/clock.ts'

/** The story to look at after a repair, or why nothing was changed. */
type RepairProblem =
  | 'none-chosen'
  | 'all-chosen'
  | 'no-story'
  | 'same-story'
  | 'too-many'
  | 'no-repair'
  | 'undone'
  | 'moved-on'

export type Repaired =
  | { readonly kind: 'done'; readonly story: string }
  | { readonly kind: 'problem'; readonly why: RepairProblem }

/** Repairs of the grouping by editors: each is an event of the audit log, and can be undone. */
export interface GroupingRepair {
  /** Makes a story of its own of some reports of `from`. */
  readonly split: (actor: string, from: string, articles: readonly string[]) => Promise<Repaired>
  /** Takes one report out of a story that it does not belong to. */
  readonly apart: (actor: string, from: string, article: string) => Promise<Repaired>
  /** Puts all reports of `from` into the story `to`. */
  readonly merge: (actor: string, from: string, to: string) => Promise<Repaired>
  /** Puts the reports of an earlier repair back where they were. */
  readonly undo: (actor: string, number: number) => Promise<Repaired>
}

/** What repairs need of the store and the desk. */
export interface RepairTools {
  readonly audit: AuditLog
  readonly clock: Clock
  /** The ids of the articles of a story; none where there is no such story. */
  readonly storyArticles: (story: string) => readonly string[]
  readonly placeOf: (article: string) => string | undefined
  /** Puts articles into stories, for good. */
  readonly place: (places: ReadonlyMap<string, string>) => Promise<void>
}

const articlesMax = 5000

/** Repairs over a store. */
export function openGroupingRepair(tools: RepairTools): GroupingRepair {
  const { storyArticles } = tools
  const move = async (actor: string, change: GroupingChange): Promise<Repaired> => {
    await tools.place(new Map(change.articles.map((article) => [article, change.to])))
    append(tools, actor, change)
    return { kind: 'done', story: change.to }
  }
  const takeOut = async (actor: string, change: Omit<GroupingChange, 'to'>): Promise<Repaired> => {
    const members = storyArticles(change.from)
    const articles = [...new Set(change.articles)].filter((article) => members.includes(article))
    if (articles.length === 0) return problem('none-chosen')
    if (articles.length === members.length) return problem('all-chosen')
    return move(actor, { ...change, articles, to: newStoryId(articles, tools.clock.now()) })
  }
  return {
    split: (actor, from, articles) => takeOut(actor, { kind: 'split', from, articles: articles.slice(0, articlesMax) }),
    apart: (actor, from, article) => takeOut(actor, { kind: 'apart', from, articles: [article] }),
    merge: async (actor, from, to) => {
      const articles = storyArticles(from)
      if (articles.length === 0 || storyArticles(to).length === 0) return problem('no-story')
      if (from === to) return problem('same-story')
      if (articles.length > articlesMax) return problem('too-many')
      return move(actor, { kind: 'merge', articles, from, to })
    },
    undo: (actor, number) => undo(actor, number, tools),
  }
}

async function undo(actor: string, number: number, tools: RepairTools): Promise<Repaired> {
  const { audit } = tools
  const action = audit.read(number)?.action
  if (action === undefined || !isGroupingChange(action)) return problem('no-repair')
  if (audit.undoneBy(number) !== undefined) return problem('undone')
  // What was moved on since stays where it was moved to.
  const articles = action.articles.filter((article) => tools.placeOf(article) === action.to)
  if (articles.length === 0) return problem('moved-on')
  await tools.place(new Map(articles.map((article) => [article, action.from])))
  append(tools, actor, { kind: 'undo', undoes: number })
  return { kind: 'done', story: action.from }
}

/** Whether the action moved reports. */
function isGroupingChange(action: AuditEvent['action']): action is GroupingChange {
  return groupingKinds.some((kind) => kind === action.kind)
}

function append({ audit, clock }: RepairTools, actor: string, action: AuditEvent['action']): void {
  audit.append({ at: new Date(clock.now()).toISOString(), actor, action })
}

/** Of its own: the id that the first of the reports would have given may be that of the story which it leaves. */
function newStoryId(articles: readonly string[], now: number): string {
  return `s-${createHash('sha256')
    .update(`${articles.join(' ')} ${now}`)
    .digest('hex')
    .slice(0, 12)}`
}

function problem(why: RepairProblem): Repaired {
  return { kind: 'problem', why }
}
