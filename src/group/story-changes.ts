/** What tells of an article that came. */
export interface Arrival {
  readonly id: string
  /** The story that the input gave. */
  readonly given: string | undefined
}

/** Where an article stands by what was known when it came: the name of its story at that time. */
export type StoryOnArrival = (number: number) => string

/** Which article was last said to be in which story, so that only what is another now is told. */
export class StoryChanges {
  readonly #told = new Map<string, string>()
  /** What the stories are called since all were settled, by what they are called on arrival. */
  readonly #names = new Map<string, string>()
  #settledCount = 0
  #toldCount = 0

  /** How many articles there were when all were settled last. */
  get settledCount(): number {
    return this.#settledCount
  }

  /** What is another now that all were settled. */
  settle(
    articles: readonly Arrival[],
    settled: ReadonlyMap<string, string>,
    storyOnArrival: StoryOnArrival,
  ): ReadonlyMap<string, string> {
    const changes = new Map<string, string>()
    this.#names.clear()
    for (const [number, { id }] of articles.entries()) {
      const story = settled.get(id)
      if (story === undefined) continue
      const onArrival = storyOnArrival(number)
      if (!this.#names.has(onArrival)) this.#names.set(onArrival, story)
      if (this.#told.get(id) !== story) changes.set(id, story)
    }
    for (const [id, story] of changes) this.#told.set(id, story)
    this.#settledCount = articles.length
    this.#toldCount = articles.length
    return changes
  }

  /** The articles that came since, each in the story that it joined or opened on arrival, by the name that story has now. */
  arrive(articles: readonly Arrival[], storyOnArrival: StoryOnArrival): ReadonlyMap<string, string> {
    const changes = new Map<string, string>()
    for (let number = this.#toldCount; number < articles.length; number += 1) {
      const article = articles[number]
      if (article === undefined) continue
      const onArrival = storyOnArrival(number)
      const story = article.given ?? this.#names.get(onArrival) ?? onArrival
      if (!this.#names.has(onArrival)) this.#names.set(onArrival, story)
      this.#told.set(article.id, story)
      changes.set(article.id, story)
    }
    this.#toldCount = articles.length
    return changes
  }
}
