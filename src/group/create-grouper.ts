import { CandidateIndex } from './candidate-index.ts'
import type { GroupInput } from './group-input.ts'
import { nameStories, storyIdOf } from './name-stories.ts'
import type { ComparedArticle } from './pair-features.ts'
import { createTermReader } from './read-terms.ts'
import { hashOfTokens, sampleShingles } from './sample-shingles.ts'
import { settleStories } from './settle-stories.ts'
import { type OpenStory, StoryBook } from './story-book.ts'
import { type LinkTools, linkOdds, type ReportSet } from './story-links.ts'
import { type TermPrior, TermTable } from './term-table.ts'
import { reweigh, weighTerms } from './weigh-terms.ts'

export interface GrouperOptions {
  /** How common terms are in news before the stream has told: see `compileGroupLexicon`. */
  readonly prior?: TermPrior
  /** Reports further apart need more than likeness; a story that lives has up to twice as many. */
  readonly windowDays?: number
  /** Articles that new ones are compared with; beyond it the oldest are closed. */
  readonly openArticlesMax?: number
}

export interface Grouper {
  /** The story that the article joins or opens, decided at once by what came before. */
  add(article: GroupInput): { readonly id: string; readonly story: string }
  /** The story of every article added, by article id, in the light of all of them. */
  assignments(): ReadonlyMap<string, string>
  /** Story ids that are no longer valid, to the valid ones. */
  redirects(): ReadonlyMap<string, string>
  /** How much was compared so far. */
  counts(): GrouperCounts
}

export interface GrouperCounts {
  readonly articles: number
  readonly stories: number
  readonly postingsRead: number
  readonly linksMade: number
}

/** An article of the window: what is compared, and what it might belong to. */
interface OpenArticle extends ComparedArticle {
  readonly id: string
  /** The story that was decided on arrival. */
  readonly decided: string
  readonly given: string | undefined
  readonly candidates: readonly number[]
}

const defaults = { windowDays: 14, openArticlesMax: 200_000 }
const joinOdds = 0
/** Two stories become one on stronger ground than a report joins: a wrong merge draws in what follows. */
const mergeOdds = 0.5
const onArrivalSample = 16
const whenSettlingSample = 8
const storiesCompared = 10
/** Rarities of the first articles were guesses; they are weighed again when all is settled. */
const youngArticles = 3000

/** A grouper of a stream of articles: reports of one event share a story. */
export function createGrouper(options: GrouperOptions = {}): Grouper {
  return new StreamGrouper(options)
}

class StreamGrouper implements Grouper {
  readonly #options: Required<GrouperOptions>
  readonly #readTerms = createTermReader()
  readonly #table: TermTable
  readonly #index = new CandidateIndex()
  readonly #book = new StoryBook()
  readonly #articles: OpenArticle[] = []
  readonly #numberOf = new Map<string, number>()
  readonly #numberOfText = new Map<string, number>()
  #linksMade = 0
  #settled: ReadonlyMap<string, string> | undefined

  constructor(options: GrouperOptions) {
    this.#options = { prior: new Map(), ...defaults, ...options }
    this.#table = new TermTable(this.#options.prior)
  }

  add(article: GroupInput): { readonly id: string; readonly story: string } {
    const known = this.#numberOf.get(article.id)
    const knownStory = known === undefined ? undefined : this.#articles[known]?.decided
    if (knownStory !== undefined) return { id: article.id, story: knownStory }
    this.#settled = undefined
    const number = this.#articles.length
    const open = this.#open(article, number)
    const story = this.#decide(article, open)
    this.#articles.push({ ...open, id: article.id, decided: story, given: article.givenStory })
    this.#numberOf.set(article.id, number)
    this.#index.add(number, open)
    this.#book.enter(number, story, { span: spanOf(open.day), given: article.givenStory !== undefined })
    this.#mergeAround(number, open.candidates)
    return { id: article.id, story }
  }

  assignments(): ReadonlyMap<string, string> {
    this.#settled ??= this.#settle()
    return this.#settled
  }

  redirects(): ReadonlyMap<string, string> {
    const settled = this.assignments()
    const valid = new Set(settled.values())
    const redirects = new Map<string, string>()
    for (const { id, decided } of this.#articles) {
      const story = settled.get(id)
      if (story !== undefined && !valid.has(decided) && !redirects.has(decided)) redirects.set(decided, story)
    }
    return redirects
  }

  counts(): GrouperCounts {
    return {
      articles: this.#articles.length,
      stories: this.#book.size,
      postingsRead: this.#index.steps,
      linksMade: this.#linksMade,
    }
  }

  /** Reads an article and finds what it may belong to. */
  #open(article: GroupInput, number: number): Omit<OpenArticle, 'id' | 'decided' | 'given'> {
    const terms = this.#readTerms(article)
    const vector = weighTerms(terms, article.language, this.#table)
    const oldest = Math.max(0, number - this.#options.openArticlesMax)
    const candidates = this.#index.candidates(vector, oldest)
    const textHash = hashOfTokens(terms.tokens)
    const twin = this.#numberOfText.get(textHash)
    if (twin === undefined) this.#numberOfText.set(textHash, number)
    return {
      ...vector,
      language: article.language,
      day: dayOf(article.publishedAt),
      shingles: sampleShingles(terms.tokens),
      candidates: twin === undefined || candidates.includes(twin) ? candidates : [twin, ...candidates],
    }
  }

  #decide(article: GroupInput, open: ComparedArticle & Pick<OpenArticle, 'candidates'>): string {
    if (article.givenStory !== undefined) return article.givenStory
    const itself: ReportSet = { members: [-1], span: spanOf(open.day) }
    const tools = this.#tools((number) => (number < 0 ? open : this.#articleAt(number)), onArrivalSample)
    let best = { odds: joinOdds, story: storyIdOf(article.id) }
    for (const story of this.#storiesOf(open.candidates)) {
      const odds = this.#link(itself, story, tools)
      if (odds > best.odds) best = { odds, story: story.id }
    }
    return best.story
  }

  /** Merges the story of a new article with those of its candidates, where the new one has made clear that they are one. */
  #mergeAround(number: number, candidates: readonly number[]): void {
    const tools = this.#tools((each) => this.#articleAt(each), whenSettlingSample)
    for (const other of this.#storiesOf(candidates)) {
      const story = this.#book.storyOf(number)
      if (story === undefined || story.id === other.id || (story.given && other.given)) continue
      // Alone it was compared with each of them already.
      if (story.members.length === 1) return
      if (this.#link(story, other, tools) > mergeOdds) this.#book.merge(story, other)
    }
  }

  #settle(): ReadonlyMap<string, string> {
    const articles = this.#articles.map((article, i) =>
      i < youngArticles ? { ...article, ...reweigh(article, this.#table) } : article,
    )
    const at = (number: number): ComparedArticle => articles[number] ?? nowhere(number)
    const settled = settleStories({
      sets: startingSets(articles),
      pairs: articles.flatMap((article, i) => article.candidates.map((other) => [i, other] as const)),
      tools: this.#tools(at, whenSettlingSample),
      joinOdds,
    })
    const stories = settled.map((members) => members.flatMap((number) => articles[number] ?? []))
    const names = nameStories(
      stories.map((reports) => ({
        reports: reports.map(({ id, decided }) => ({ id, story: this.#book.validId(decided) })),
        given: reports.find((report) => report.given !== undefined)?.given,
      })),
    )
    return new Map(stories.flatMap((reports, i) => reports.map((report) => [report.id, names[i] ?? ''] as const)))
  }

  #storiesOf(candidates: readonly number[]): readonly OpenStory[] {
    const stories = new Map<string, OpenStory>()
    for (const candidate of candidates) {
      const story = this.#book.storyOf(candidate)
      if (story !== undefined) stories.set(story.id, story)
      if (stories.size >= storiesCompared) break
    }
    return [...stories.values()]
  }

  #link(a: ReportSet, b: ReportSet, tools: LinkTools): number {
    this.#linksMade += 1
    return linkOdds(a, b, tools)
  }

  #tools(articleAt: LinkTools['articleAt'], sampleMax: number): LinkTools {
    return { articleAt, table: this.#table, windowDays: this.#options.windowDays, sampleMax }
  }

  #articleAt(number: number): OpenArticle {
    return this.#articles[number] ?? nowhere(number)
  }
}

function nowhere(number: number): never {
  throw new RangeError(`No article has the number ${number}`)
}

/** Each article by itself, those of a given story together. */
function startingSets(articles: readonly OpenArticle[]): Parameters<typeof settleStories>[0]['sets'] {
  const given = new Map<string, number[]>()
  const sets: {
    readonly members: readonly number[]
    readonly span: ReportSet['span']
    readonly given: string | undefined
  }[] = []
  articles.forEach((article, i) => {
    if (article.given === undefined) sets.push({ members: [i], span: spanOf(article.day), given: undefined })
    else given.set(article.given, [...(given.get(article.given) ?? []), i])
  })
  for (const [story, members] of given) {
    const days = members.flatMap((i) => articles[i]?.day ?? [])
    const span = days.length === 0 ? undefined : { first: Math.min(...days), last: Math.max(...days) }
    sets.push({ members, span, given: story })
  }
  return sets
}

function spanOf(day: number | undefined): ReportSet['span'] {
  return day === undefined ? undefined : { first: day, last: day }
}

const millisecondsPerDay = 86_400_000

/** Days since 1970; undefined where the date is none. */
function dayOf(publishedAt: string | undefined): number | undefined {
  const at = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt)
  return Number.isNaN(at) ? undefined : at / millisecondsPerDay
}
