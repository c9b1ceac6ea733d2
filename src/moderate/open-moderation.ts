import { randomBytes } from 'node:crypto'
import type { AttributedArticle } from '../model/report.ts'
import type { CaseEvent, ItemMarks, Notice, TakedownCase } from '../model/takedown.ts'
import type { CaseBook } from '../store/case-rows.ts'
import type { Clock } from '../telemetry/clock.ts'
import { type CaseState, caseState } from './case-state.ts'
import { isNearCopy, textSample } from './text-sample.ts'

/** A case with where it stands now. */
export interface StandingCase {
  readonly found: TakedownCase
  readonly state: CaseState
}

/** Notices, decisions and what follows from them. Every change is an event with actor, reason and time. */
export interface Moderation {
  /** Opens a case and gives back its number. */
  readonly receive: (notice: Notice) => string
  /** Withholds or keeps shown; false when there is no such case. */
  readonly decide: (caseId: string, decision: Decision) => boolean
  /** Takes a decision to withhold back; false when nothing is withheld. */
  readonly reverse: (caseId: string, change: { readonly actor: string; readonly reason: string }) => boolean
  /** Notes what the outlet or author answers; false when there is no such case. */
  readonly counter: (caseId: string, statement: string) => boolean
  readonly read: (caseId: string) => StandingCase | undefined
  readonly list: (limit: number) => readonly StandingCase[]
  /** Ids of the kept articles that are shown to nobody, as of now. */
  readonly withheld: () => ReadonlySet<string>
  /** Whether news that comes in was taken down before: then it is not taken in. A case that waits takes it along. */
  readonly refuses: (incoming: IncomingNews) => boolean
}

export interface Decision {
  readonly actor: string
  readonly isWithheld: boolean
  readonly reason: string
}

/** News as it comes in: by what it could be known again. */
export interface IncomingNews {
  readonly id: string
  readonly urls: readonly string[]
  readonly guids: readonly string[]
  readonly text: string
}

/** What moderation needs of the store and the world. */
export interface ModerationTools {
  readonly cases: CaseBook
  readonly article: (id: string) => AttributedArticle | undefined
  /** The articles of the stories that this one is in, itself among them. */
  readonly articlesBeside: (id: string) => readonly AttributedArticle[]
  /** Names under which what stands at an address is kept. */
  readonly namesOf: (url: string) => { readonly identity: string; readonly id: string }
  readonly clock: Clock
}

const casesMax = 10_000
const caseIdBytes = 12

/** Moderation over a store. */
export function openModeration(tools: ModerationTools): Moderation {
  const { cases, clock } = tools
  const standing = (found: TakedownCase | undefined): StandingCase | undefined => {
    const state = found && caseState(found, clock.now())
    return found && state && { found, state }
  }
  const read = (caseId: string): StandingCase | undefined => standing(cases.read(caseId))
  const append = (caseId: string, event: WithoutTime<CaseEvent>): boolean => {
    cases.append(caseId, { ...event, at: new Date(clock.now()).toISOString() })
    hidden = undefined
    return true
  }
  // Asked for on every page, so it is kept until an event comes or a waiting case is due to be hidden.
  let hidden: Hidden | undefined
  const list = (limit: number): readonly StandingCase[] => cases.list(limit).flatMap((found) => standing(found) ?? [])
  return {
    read,
    list,
    receive: (notice) => {
      const id = randomBytes(caseIdBytes).toString('base64url')
      append(id, { kind: 'received', actor: 'notifier', notice })
      cases.addMarks(id, marksOf(notice.urls, tools))
      return id
    },
    decide: (id, decision) => {
      const found = read(id)
      if (found === undefined) return false
      // What came in since the notice, a copy among it, goes with it.
      if (decision.isWithheld) cases.addMarks(id, marksOf(found.state.notice.urls, tools))
      return append(id, { kind: 'decided', ...decision })
    },
    reverse: (id, change) => read(id)?.state.isWithheld === true && append(id, { kind: 'reversed', ...change }),
    counter: (id, statement) => read(id) !== undefined && append(id, { kind: 'countered', actor: 'outlet', statement }),
    withheld: () => {
      if (hidden === undefined || clock.now() >= hidden.until) hidden = hiddenBy(list(casesMax), cases)
      return hidden.articles
    },
    refuses: (incoming) => {
      hidden = undefined
      const urls = incoming.urls.map((url) => tools.namesOf(url).id)
      return refuses({ ...incoming, urls }, { cases, read })
    },
  }
}

interface Hidden {
  readonly articles: ReadonlySet<string>
  /** Milliseconds since the epoch. */
  readonly until: number
}

function hiddenBy(standing: readonly StandingCase[], cases: CaseBook): Hidden {
  const waiting = standing.filter(({ state }) => state.status === 'waiting')
  const ids = standing.filter(({ state }) => state.isWithheld).flatMap(({ found }) => cases.marks(found.id).articles)
  return { articles: new Set(ids), until: Math.min(...waiting.map(({ state }) => Date.parse(state.hidesAt))) }
}

type WithoutTime<Event> = Event extends CaseEvent ? Omit<Event, 'at'> : never

/** What stands at the addresses, and the near copies of it in the same stories. */
function marksOf(urls: readonly string[], tools: ModerationTools): ItemMarks {
  const names = urls.map((url) => tools.namesOf(url))
  const kept = tools.cases.itemsAt({
    identities: names.map((name) => name.identity),
    ids: names.map((name) => name.id),
  })
  const originals = kept.articles.flatMap((id) => tools.article(id) ?? [])
  const samples = originals.map((article) => textSample(article.text))
  const copies = originals.flatMap((article, i) => {
    const sample = new Set(samples[i])
    return tools
      .articlesBeside(article.id)
      .filter((other) => isNearCopy(sharedWith(sample, textSample(other.text)), sample.size))
      .map((other) => other.id)
  })
  return {
    articles: [...new Set([...kept.articles, ...copies])],
    // One mark for an address with and without "www.", "https" and fragment.
    urls: [...new Set([...urls, ...kept.urls].map((url) => tools.namesOf(url).id))],
    guids: kept.guids,
    sample: [...new Set(samples.flat())],
  }
}

function sharedWith(sample: ReadonlySet<number>, other: readonly number[]): number {
  return other.reduce((count, hash) => count + (sample.has(hash) ? 1 : 0), 0)
}

interface CaseLookup {
  readonly cases: CaseBook
  readonly read: (caseId: string) => StandingCase | undefined
}

function refuses(incoming: IncomingNews, { cases, read }: CaseLookup): boolean {
  const marks = { articles: [], urls: incoming.urls, guids: incoming.guids, sample: textSample(incoming.text) }
  const marked = cases
    .casesOf(marks)
    .filter((each) => each.isSame || isNearCopy(each.sharedSample, each.sampleSize))
    .flatMap((each) => read(each.caseId) ?? [])
  for (const { found, state } of marked) {
    if (state.isWithheld) return true
    if (state.status === 'waiting')
      cases.addMarks(found.id, { articles: [incoming.id], urls: [], guids: [], sample: [] })
  }
  return false
}
