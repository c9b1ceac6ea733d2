import type { CopyShares } from '../model/near-copy.ts'
import type { CandidateIndex } from './candidate-index.ts'
import type { ConceptVector } from './concept-vectors.ts'
import type { GroupInput } from './group-input.ts'
import { NumberRoom, roomFor } from './number-room.ts'
import type { ReportSet } from './pair-features.ts'
import { createTermReader } from './read-terms.ts'
import { sampleShingles, sharesOf, textKey, wordHashes } from './sample-shingles.ts'
import type { TermTable } from './term-table.ts'
import { type CountedTerms, weighTerms } from './weigh-terms.ts'

/** An article as grouping keeps it. */
export interface OpenArticle {
  readonly id: string
  readonly given: string | undefined
  readonly terms: CountedTerms
  /** The article as a set of one. */
  readonly reports: ReportSet
  /** Sampled hashes of its word 5-grams. */
  readonly shingles: Uint32Array
  /** The numbers of earlier articles that it may belong with, the likest first. */
  readonly candidates: Uint32Array
  /** Those of other languages that tell of the same things, the likest first: their terms need not meet. */
  readonly foreign: Uint32Array
  /** The earlier article that repeats it or that it repeats, over half of one of the two. */
  readonly copy: CopyOfArticle | undefined
}

/** An earlier article by its number. */
export interface CopyOfArticle extends CopyShares {
  readonly of: number
}

/** More of another text than this, word for word, is no accident: it never crosses two events in ECB+, GVC and FNC-1. */
const copyShare = 0.5

/** Few are compared: concepts that are shared by chance are shared by many. */
const foreignMax = 6

export interface OpeningTools {
  readonly table: TermTable
  readonly index: CandidateIndex
  /** Articles by their concepts. */
  readonly conceptIndex: CandidateIndex
  readonly articles: readonly OpenArticle[]
  readonly openArticlesMax: number
}

/** A function that reads the next article of a stream and finds the earlier ones that it may belong with. */
export function createArticleOpener(tools: OpeningTools): (article: GroupInput) => OpenArticle {
  const readTerms = createTermReader(tools.table.concepts.lexicon)
  const numberOfText = new Map<string, number>()
  const languages = new Set<string>()
  const once = createOnce()
  return (article) => {
    const read = readTerms(article)
    const terms = weighTerms(read, article.language, tools.table)
    const hashes = wordHashes(read.tokens)
    const shingles = sampleShingles(hashes)
    const oldest = Math.max(0, tools.articles.length - tools.openArticlesMax)
    const candidates = tools.index.candidates(terms, oldest)
    const concepts = tools.table.concepts.weigh(read.concepts)
    const language = article.language.slice(0, 2)
    languages.add(language)
    // In a stream of one language words find all.
    const alike = languages.size > 1 ? tools.conceptIndex.candidates(concepts, oldest) : []
    const key = textKey(hashes)
    const twin = read.tokens.length === 0 ? undefined : numberOfText.get(key)
    if (twin === undefined) numberOfText.set(key, tools.articles.length)
    const copy = twin === undefined ? copyAmong(candidates, shingles, tools.articles) : { of: twin, ...whole }
    const kept = inOneRoom({
      terms,
      concepts,
      shingles,
      candidates: Uint32Array.from(candidates),
      foreign: Uint32Array.from(
        alike
          .filter((number) => tools.articles[number]?.reports.languages.has(language) === false)
          .slice(0, foreignMax),
      ),
    })
    return {
      id: article.id,
      given: article.givenStory,
      terms: kept.terms,
      reports: {
        terms: kept.terms,
        size: 1,
        concepts: kept.concepts,
        languages: once(language),
        outlets: article.outlet === undefined ? nothing : once(outletKey(article.outlet.name)),
        cited: citedBy(article),
        span: spanOf(article.publishedAt),
      },
      shingles: kept.shingles,
      candidates: kept.candidates,
      foreign: kept.foreign,
      copy,
    }
  }
}

interface KeptNumbers {
  readonly terms: CountedTerms
  readonly concepts: ConceptVector
  readonly shingles: Uint32Array
  readonly candidates: Uint32Array
  readonly foreign: Uint32Array
}

/** The same in one buffer: a window has many articles, and each of them many short lists. */
function inOneRoom({ terms, concepts, shingles, candidates, foreign }: KeptNumbers): KeptNumbers {
  const lists = [terms.ids, terms.weights, terms.counts, concepts.ids, concepts.weights, shingles, candidates, foreign]
  const room = new NumberRoom(roomFor(lists))
  return {
    terms: {
      ...terms,
      ids: room.uint32(terms.ids),
      weights: room.float32(terms.weights),
      counts: room.uint8(terms.counts),
    },
    concepts:
      concepts.ids.length === 0
        ? concepts
        : { ...concepts, ids: room.uint16(concepts.ids), weights: room.float32(concepts.weights) },
    shingles: room.uint32(shingles),
    candidates: room.uint32(candidates),
    foreign: room.uint32(foreign),
  }
}

type Counts = ReadonlyMap<string, number>

const nothing: Counts = new Map()
const namesSharedMax = 10_000

/** A function that gives the count of one for a name: the same object for all articles of an outlet. */
function createOnce(): (name: string) => Counts {
  const known = new Map<string, Counts>()
  return (name) => {
    const found = known.get(name) ?? new Map([[name, 1]])
    if (known.size < namesSharedMax) known.set(name, found)
    return found
  }
}

/** A text of the same words. */
const whole: CopyShares = { shareOfThis: 1, shareOfOther: 1 }

/** The likest candidate that shares over half of either text. */
function copyAmong(
  candidates: Iterable<number>,
  shingles: Uint32Array,
  articles: readonly OpenArticle[],
): CopyOfArticle | undefined {
  for (const of of candidates) {
    const shares = sharesOf(shingles, articles[of]?.shingles ?? noShingles)
    if (Math.max(shares.shareOfThis, shares.shareOfOther) > copyShare) return { of, ...shares }
  }
  return undefined
}

const citationsMax = 100

function outletKey(name: string): string {
  return name.toLowerCase().replace(/^the /u, '')
}

/** The outlets that an article cites in words: pictures and its own dateline say nothing of the news. */
function citedBy({ citations = [] }: GroupInput): Counts {
  const cited = citations
    .slice(0, citationsMax)
    .filter(({ pattern, isOwnOutlet }) => pattern !== 'image-credit' && pattern !== 'wire-dateline' && !isOwnOutlet)
  return cited.length === 0
    ? nothing
    : new Map(cited.flatMap(({ outlet }) => (outlet === undefined ? [] : [[outletKey(outlet), 1]])))
}

const noShingles = new Uint32Array()
const millisecondsPerDay = 86_400_000

/** The day of publication, in days since 1970; undefined where the date is none. */
function spanOf(publishedAt: string | undefined): ReportSet['span'] {
  const at = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt) / millisecondsPerDay
  return Number.isNaN(at) ? undefined : { first: at, last: at }
}
