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
  #stories = new Map<string, OpenStory>()
  #storyOf: string[] = []
  #redirects = new Map<string, string>()

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

  /** Makes one story of two: a given one's id stays, else that of the one opened first. */
  merge(a: OpenStory, b: OpenStory): void {
    const isFirst = a.given === b.given ? a.first < b.first : a.given
    const [kept, gone] = isFirst ? [a, b] : [b, a]
    this.#stories.delete(gone.id)
    this.#stories.set(kept.id, { ...kept, reports: joinSets(kept.reports, gone.reports, this.#table) })
    this.#redirects.set(gone.id, kept.id)
  }

  /** Takes over stories that were settled anew, each with the numbers of its articles, every article in one. */
  replaceAll(stories: readonly (Omit<OpenStory, 'first'> & { readonly members: readonly number[] })[]): void {
    this.#stories = new Map()
    this.#storyOf = []
    this.#redirects = new Map()
    for (const { members, ...story } of stories) {
      this.#stories.set(story.id, { ...story, first: Math.min(...members) })
      for (const member of members) this.#storyOf[member] = story.id
    }
  }

  /** The id that is valid now of a story that may have been merged into another. */
  #validId(id: string): string {
    let at = id
    for (let next = this.#redirects.get(at); next !== undefined; next = this.#redirects.get(at)) at = next
    return at
  }
}
