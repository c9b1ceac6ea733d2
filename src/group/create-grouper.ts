import type { NearCopy } from '../model/near-copy.ts'
import { CandidateIndex } from './candidate-index.ts'
import { type ConceptLexicon, noConcepts } from './concept-lexicon.ts'
import type { GroupInput } from './group-input.ts'
import { joinSets } from './join-sets.ts'
import { nameStories, storyIdOf } from './name-stories.ts'
import { createArticleOpener, type OpenArticle } from './open-article.ts'
import { sameEventOdds } from './same-event.ts'
import { type NumberedSet, settleStories } from './settle-stories.ts'
import { type OpenStory, StoryBook } from './story-book.ts'
import { StoryChanges } from './story-changes.ts'
import { type TermPrior, TermTable } from './term-table.ts'
import { reweigh } from './weigh-terms.ts'

export interface GrouperOptions {
  /** How common terms are in news before the stream has told: see `compileGroupLexicon`. */
  readonly prior?: TermPrior
  /** What tells events apart in any language: see `compileConceptLexicon`. */
  readonly concepts?: ConceptLexicon
  /** Reports further apart need more than likeness; a story that lives has up to twice as many. */
  readonly windowDays?: number
  /** Articles that new ones are compared with; beyond it the oldest are closed. */
  readonly openArticlesMax?: number
}

/** Where an article stands on arrival. */
export interface Placement {
  readonly id: string
  readonly story: string
  /** The earlier article that it repeats, or that repeats it. */
  readonly copy?: NearCopy
}

export interface Grouper {
  /** The story that the article joins or opens, decided at once by what came before. */
  add(article: GroupInput): Placement
  /** The story of every article added, by article id, in the light of all of them. */
  assignments(): ReadonlyMap<string, string>
  /**
   * The stories of those articles that may have another one than when this was asked last. What came since is placed as it was on arrival; all are looked
   * at together again when they have grown by a share, so that an article costs as much among many as among few.
   */
  changes(): ReadonlyMap<string, string>
  /** Puts articles that were added into the stories that a person says, where they stay; others are passed over. */
  place(places: ReadonlyMap<string, string>): void
  /** Ids that `add` gave and that are no longer valid, to the valid ones. */
  redirects(): ReadonlyMap<string, string>
  /** How much was compared so far. */
  counts(): GrouperCounts
}

export interface GrouperCounts {
  readonly articles: number
  readonly stories: number
  readonly postingsRead: number
  readonly setsCompared: number
}

const defaults = { windowDays: 14, openArticlesMax: 200_000 }
/** What is decided on arrival cannot be taken back, so it wants better than even odds; what is settled at the end has seen every rival. */
const joinOdds = { onArrival: 0.3, settled: -0.7, settledOfFew: -2 }
/** Few articles hold few look-alikes: up to so many are settled by the odds of few, from so many on by those of a stream. */
const fewArticles = { all: 30, none: 60 }
/** Two stories become one on arrival of a third report only on strong ground: a wrong merge draws in what follows. */
const mergeOdds = 2
const storiesCompared = 12
/** Articles of other languages are looked for by their rarest concepts, in few articles: most of those that share one tell of other events. */
const conceptLimits = { termsPerArticle: 8, articlesPerTerm: 60, candidatesMax: 24 }
/** Of its candidates an article brings so many into the settling: the others reach it through them. */
const pairsSettled = 10
/** Rarities were guesses when the first articles came; these are weighed again when all is settled. */
const youngArticles = 3000
/** Up to so many all are settled at each asking, beyond it when they have grown by this share. */
const settling = { alwaysMax: 2000, share: 0.05 }

interface NamedSet extends NumberedSet {
  readonly id: string
}

/** A grouper of a stream of articles: reports of one event share a story. */
export function createGrouper(options: GrouperOptions = {}): Grouper {
  return new StreamGrouper({ prior: new Map(), concepts: noConcepts, ...defaults, ...options })
}

/** The odds above which sets are joined in the end, among so many articles. */
function settledOdds(articles: number): number {
  const share = Math.log(articles / fewArticles.all) / Math.log(fewArticles.none / fewArticles.all)
  const many = Math.min(1, Math.max(0, share))
  return joinOdds.settledOfFew + many * (joinOdds.settled - joinOdds.settledOfFew)
}

class StreamGrouper implements Grouper {
  readonly #windowDays: number
  readonly #table: TermTable
  readonly #book: StoryBook
  readonly #index = new CandidateIndex()
  readonly #conceptIndex = new CandidateIndex(conceptLimits)
  readonly #articles: OpenArticle[] = []
  readonly #openArticle: (article: GroupInput) => OpenArticle
  /** What `add` gave, by article id. */
  readonly #decided = new Map<string, string>()
  #setsCompared = 0
  #settled: ReadonlyMap<string, string> | undefined
  readonly #changes = new StoryChanges()

  constructor({ prior, concepts, windowDays, openArticlesMax }: Required<GrouperOptions>) {
    this.#windowDays = windowDays
    this.#table = new TermTable(prior, concepts)
    this.#book = new StoryBook(this.#table)
    this.#openArticle = createArticleOpener({
      table: this.#table,
      index: this.#index,
      conceptIndex: this.#conceptIndex,
      articles: this.#articles,
      openArticlesMax,
    })
  }

  add(article: GroupInput): Placement {
    const known = this.#decided.get(article.id)
    if (known !== undefined) return { id: article.id, story: known }
    this.#settled = undefined
    const open = this.#openArticle(article)
    const story = this.#decide(open)
    this.#articles.push(open)
    this.#decided.set(open.id, story)
    const number = this.#book.enter(story, { reports: open.reports, given: open.given !== undefined })
    this.#index.add(number, open.terms)
    this.#conceptIndex.add(number, open.reports.concepts)
    this.#mergeAround(number, open)
    return { id: open.id, story, ...this.#copyOf(open) }
  }

  #copyOf({ id, copy }: OpenArticle): Pick<Placement, 'copy'> {
    if (copy === undefined) return {}
    const { of, ...shares } = copy
    return { copy: { article: id, of: this.#idOf(of), ...shares } }
  }

  assignments(): ReadonlyMap<string, string> {
    this.#settled ??= new Map(
      this.#settle().flatMap(({ id, members }) => members.map((member) => [this.#idOf(member), id] as const)),
    )
    return this.#settled
  }

  place(places: ReadonlyMap<string, string>): void {
    this.#settled = undefined
    for (const [number, open] of this.#articles.entries()) {
      const given = places.get(open.id)
      if (given === undefined) continue
      this.#articles[number] = { ...open, given, copy: undefined }
      this.#book.move(number, given, open.reports)
      this.#decided.set(open.id, given)
    }
  }

  changes(): ReadonlyMap<string, string> {
    const { length } = this.#articles
    const grown = length - this.#changes.settledCount
    const isDue = grown > 0 && (length <= settling.alwaysMax || grown >= length * settling.share)
    const storyOnArrival = (number: number): string => this.#book.storyOf(number)?.id ?? ''
    return isDue
      ? this.#changes.settle(this.#articles, this.assignments(), storyOnArrival)
      : this.#changes.arrive(this.#articles, storyOnArrival)
  }

  redirects(): ReadonlyMap<string, string> {
    const settled = this.assignments()
    const valid = new Set(settled.values())
    const redirects = new Map<string, string>()
    for (const [article, story] of this.#decided) {
      const now = settled.get(article)
      if (now !== undefined && !valid.has(story) && !redirects.has(story)) redirects.set(story, now)
    }
    return redirects
  }

  counts(): GrouperCounts {
    return {
      articles: this.#articles.length,
      stories: this.#book.size,
      postingsRead: this.#index.steps,
      setsCompared: this.#setsCompared,
    }
  }

  #decide(open: OpenArticle): string {
    if (open.given !== undefined) return open.given
    const copied = open.copy === undefined ? undefined : this.#book.storyOf(open.copy.of)
    if (copied !== undefined) return copied.id
    let best = { odds: joinOdds.onArrival, story: storyIdOf(open.id) }
    for (const story of this.#storiesAround(open)) {
      const odds = this.#odds(open.reports, story.reports)
      if (odds > best.odds) best = { odds, story: story.id }
    }
    return best.story
  }

  /** Merges the story that an article joined with others around it, where the new report has made clear that they are one. */
  #mergeAround(number: number, open: OpenArticle): void {
    for (const other of this.#storiesAround(open)) {
      const story = this.#book.storyOf(number)
      // A story of this article alone was compared with each of them.
      if (story === undefined || story.reports.size === 1) return
      if (story.id === other.id || (story.given && other.given)) continue
      if (this.#odds(story.reports, other.reports) > mergeOdds) this.#book.merge(story, other)
    }
  }

  #storiesAround({ candidates, foreign }: OpenArticle): readonly OpenStory[] {
    const stories = new Map<string, OpenStory>()
    for (const candidate of candidates) {
      if (stories.size >= storiesCompared) break
      const story = this.#book.storyOf(candidate)
      if (story !== undefined) stories.set(story.id, story)
    }
    for (const candidate of foreign) {
      const story = this.#book.storyOf(candidate)
      if (story !== undefined) stories.set(story.id, story)
    }
    return [...stories.values()]
  }

  #odds(a: OpenStory['reports'], b: OpenStory['reports']): number {
    this.#setsCompared += 1
    return sameEventOdds(a, b, { table: this.#table, windowDays: this.#windowDays })
  }

  /** The stories of all articles in the light of all, with their names. */
  #settle(): readonly NamedSet[] {
    const sets = settleStories({
      sets: this.#startingSets(),
      pairs: this.#pairs(),
      table: this.#table,
      windowDays: this.#windowDays,
      joinOdds: settledOdds(this.#articles.length),
    }).map((set) => ({ ...set, members: [...set.members].sort((a, b) => a - b) }))
    const names = nameStories(
      sets.map(({ members, given }) => ({
        given,
        reports: members.map((each) => ({ id: this.#idOf(each), story: this.#book.storyOf(each)?.id ?? '' })),
      })),
    )
    return sets.map((set, i) => ({ ...set, id: names[i] ?? '' }))
  }

  #idOf(number: number): string {
    return this.#articles[number]?.id ?? ''
  }

  *#pairs(): Iterable<readonly [number, number]> {
    for (const [i, article] of this.#articles.entries()) {
      for (const other of article.candidates.subarray(0, pairsSettled)) yield [i, other]
      for (const other of article.foreign) yield [i, other]
    }
  }

  /** Each article by itself, copies and those of a given story together. */
  #startingSets(): readonly NumberedSet[] {
    const sets = new Map<number | string, NumberedSet>()
    const keyOf: (number | string)[] = []
    this.#articles.forEach((article, number) => {
      const terms = number < youngArticles ? reweigh(article.terms, this.#table) : article.terms
      const key = article.given ?? (article.copy === undefined ? number : (keyOf[article.copy.of] ?? number))
      const reports = { ...article.reports, terms }
      const set = sets.get(key)
      keyOf.push(key)
      sets.set(key, {
        members: [...(set?.members ?? []), number],
        reports: set === undefined ? reports : joinSets(set.reports, reports, this.#table),
        given: article.given ?? set?.given,
      })
    })
    return [...sets.values()]
  }
}
