import { joinSets } from './join-sets.ts'
import type { ReportSet } from './pair-features.ts'
import type { TermTable } from './term-table.ts'

/** A story as it stands on arrival of an article. */
export interface OpenStory {
  readonly id: string
  /** Whether the input gave it. */
  readonly given: boolean
  /** The number of the article that opened it. */
  readonly first: number
  readonly reports: ReportSet
}

/** The stories of the moment. Ids survive a merge: one id stays, the other is redirected. */
export class StoryBook {
  readonly #table: TermTable
  readonly #stories = new Map<string, OpenStory>()
  readonly #storyOf: string[] = []
  readonly #redirects = new Map<string, string>()

  constructor(table: TermTable) {
    this.#table = table
  }

  get size(): number {
    return this.#stories.size
  }

  /** The story of an article that was entered. */
  storyOf(article: number): OpenStory | undefined {
    const id = this.#storyOf[article]
    return id === undefined ? undefined : this.#stories.get(this.#validId(id))
  }

  /** Enters the next article under a story, which it opens where there is none of that id; gives the article's number. */
  enter(id: string, report: { readonly reports: ReportSet; readonly given: boolean }): number {
    const story = this.#stories.get(this.#validId(id))
    const number = this.#storyOf.push(id) - 1
    this.#stories.set(story?.id ?? id, {
      id: story?.id ?? id,
      given: report.given || story?.given === true,
      first: story?.first ?? number,
      reports: story === undefined ? report.reports : joinSets(story.reports, report.reports, this.#table),
    })
    return number
  }

  /** Puts an article that was entered into another story, which is given from now on. */
  move(article: number, id: string, reports: ReportSet): void {
    const validId = this.#validId(id)
    const story = this.#stories.get(validId)
    const isThere = this.#validId(this.#storyOf[article] ?? '') === validId
    this.#storyOf[article] = id
    const joined = story === undefined || isThere ? reports : joinSets(story.reports, reports, this.#table)
    const first = story?.first ?? article
    this.#stories.set(validId, { id: validId, given: true, first, reports: isThere && story ? story.reports : joined })
  }

  /** Makes one story of two: a given one's id stays, else that of the larger, else of the one opened first. */
  merge(a: OpenStory, b: OpenStory): void {
    const [kept, gone] = isBefore(a, b) ? [a, b] : [b, a]
    this.#stories.delete(gone.id)
    this.#stories.set(kept.id, { ...kept, reports: joinSets(kept.reports, gone.reports, this.#table) })
    this.#redirects.set(gone.id, kept.id)
  }

  /** The id that is valid now of a story that may have been merged into another. */
  #validId(id: string): string {
    let at = id
    for (let next = this.#redirects.get(at); next !== undefined; next = this.#redirects.get(at)) at = next
    return at
  }
}

function isBefore(a: OpenStory, b: OpenStory): boolean {
  if (a.given !== b.given) return a.given
  return a.reports.size === b.reports.size ? a.first < b.first : a.reports.size > b.reports.size
}
