import type { DaySpan } from './same-event.ts'
import { joinSpans, type ReportSet } from './story-links.ts'

/** A story as it stands on arrival of an article. */
export interface OpenStory extends ReportSet {
  readonly id: string
  readonly given: boolean
}

/** The stories of the moment. Ids survive a merge: the older story's id stays, the other is redirected. */
export class StoryBook {
  readonly #stories = new Map<string, OpenStory>()
  readonly #storyOf = new Map<number, string>()
  readonly #redirects = new Map<string, string>()

  get size(): number {
    return this.#stories.size
  }

  /** Ids of stories that were merged into another, to the id that is valid now. */
  get redirects(): ReadonlyMap<string, string> {
    return new Map([...this.#redirects.keys()].map((id) => [id, this.validId(id)]))
  }

  /** The story of an article that was entered. */
  storyOf(article: number): OpenStory | undefined {
    const id = this.#storyOf.get(article)
    return id === undefined ? undefined : this.#stories.get(this.validId(id))
  }

  validId(id: string): string {
    let at = id
    for (let next = this.#redirects.get(at); next !== undefined; next = this.#redirects.get(at)) at = next
    return at
  }

  /** Enters an article under a story, which it opens where there is none of that id. */
  enter(article: number, id: string, report: { readonly span: DaySpan | undefined; readonly given: boolean }): void {
    const story = this.#stories.get(id)
    this.#storyOf.set(article, id)
    this.#stories.set(id, {
      id,
      given: report.given || story?.given === true,
      members: [...(story?.members ?? []), article],
      span: joinSpans(story?.span, report.span),
    })
  }

  /** Makes one story of two: the given one's id stays, else that of the one opened first. */
  merge(a: OpenStory, b: OpenStory): OpenStory {
    const isFirst = a.given !== b.given ? a.given : (a.members[0] ?? 0) < (b.members[0] ?? 0)
    const [kept, gone] = isFirst ? [a, b] : [b, a]
    const story: OpenStory = {
      id: kept.id,
      given: kept.given,
      members: [...kept.members, ...gone.members].sort((x, y) => x - y),
      span: joinSpans(kept.span, gone.span),
    }
    this.#stories.delete(gone.id)
    this.#stories.set(kept.id, story)
    this.#redirects.set(gone.id, kept.id)
    return story
  }
}
