// A store of many made stories: some hundred are read by the whole path, the rest are those again with other words, dates and ids, so that a
// store of 200,000 articles is filled in minutes. Each word is replaced by one of its length, so that every span is still a slice.
import { wordsOfArticle } from '../src/commands/article-words.ts'
import { compileLexicons } from '../src/commands/compile-lexicons.ts'
import { loadLexicon } from '../src/commands/load-lexicon.ts'
import { createGrouper } from '../src/group/create-grouper.ts'
import type { AttributedArticle } from '../src/model/report.ts'
import type { Story } from '../src/model/story.ts'
import { openPipeline, type Pipeline } from '../src/pipeline.ts'
import type { Store } from '../src/store/open-store.ts'
import { systemClock } from '../src/telemetry/clock.ts'
import { openFateBook } from '../src/telemetry/fate-book.ts'
import { madeArticles, seededRandom, topicSyllables } from './made-articles.ts'

export interface MadeStorePlan {
  readonly articleCount: number
  readonly storyCount: number
  /** How many stories are read by the whole path. */
  readonly templateCount?: number
}

interface MadeStory {
  readonly articles: readonly AttributedArticle[]
  readonly story: Story
}

const storiesAtOnce = 100
const dayMs = 86_400_000
/** The first stories are so old. */
const daysKept = 60
/** How many reports stories have: many have one, few have many, 10 for 3 stories as in the plan of 200,000 in 60,000. */
const sizes = [1, 1, 1, 2, 1, 3, 2, 1, 5, 4, 1, 2, 1, 18, 3, 7, 2, 1, 9, 2] as const

/** Fills `store`; gives how many articles and stories it holds then. */
export function fillStore(
  store: Store,
  { articleCount, storyCount, templateCount = 120 }: MadeStorePlan,
): MadeStorePlan {
  const templates = [...madeTemplates(templateCount)].map(({ articles, story }) => ({
    size: articles.length,
    parts: JSON.stringify({ articles, story }).split(changing),
  }))
  const share = articleCount / storyCount / meanSize(templates.map(({ size }) => size))
  if (share < 0.8 || share > 1.25)
    throw new RangeError(`Made stories have ${meanSize(templates.map(({ size }) => size))} reports`)
  let stories = 0
  let articles = 0
  for (let from = 0; articles < articleCount; from += storiesAtOnce) {
    const batch: MadeStory[] = []
    for (let at = from; at < from + storiesAtOnce && articles < articleCount; at += 1) {
      const template = templates[at % templates.length]
      if (template === undefined) throw new RangeError('There are no made stories')
      const age = daysKept * dayMs * (1 - articles / articleCount)
      batch.push(anotherStory(template.parts, at, Date.UTC(2031, 2, 1) - age))
      articles += template.size
      stories += 1
    }
    keep(store, batch)
  }
  return { articleCount: articles, storyCount: stories }
}

function meanSize(list: readonly number[]): number {
  return list.reduce((sum, size) => sum + size, 0) / list.length
}

function keep(store: Store, batch: readonly MadeStory[]): void {
  const told = new Map(batch.map(({ story }) => [story.id, story]))
  const articles = batch.flatMap((made) => made.articles)
  store.keepArticles(
    articles.map((article) => ({ identity: `id:${article.id}`, article, seenAt: article.firstSeenAt ?? '' })),
  )
  store.search.keepWords(articles.map(wordsOfArticle))
  const [first] = articles
  store.keepStories({
    places: new Map(batch.flatMap(({ articles: own, story }) => own.map((article) => [article.id, story.id] as const))),
    changedArticles: new Set(),
    tell: (id) => told.get(id),
    changedAt: first?.firstSeenAt ?? '',
  })
}

/** Stories of the sizes above, read by the whole path. */
function* madeTemplates(templateCount: number): Generator<MadeStory> {
  const lexicons = compileLexicons(loadLexicon())
  const pipeline = openPipeline({
    lexicons: () => lexicons,
    grouper: createGrouper({}),
    fates: openFateBook(),
    clock: systemClock,
  })
  const largest = Math.max(...sizes)
  const block = 40
  const made = [...madeArticles(templateCount * largest, largest)]
  for (let number = 0; number < templateCount; number += 1) {
    const start = Math.floor(number / block) * block * largest + (number % block)
    const size = sizes[number % sizes.length] ?? 1
    const own = Array.from({ length: size }, (_, i) => made[start + i * block]).filter(
      (article) => article !== undefined,
    )
    yield readByPath(
      `s-made-${number}`,
      own.map((article) => ({
        ...article,
        url: `https://made.example/${article.id}`,
        firstSeenAt: article.publishedAt ?? '',
      })),
      pipeline,
    )
  }
}

function readByPath(id: string, given: readonly AttributedArticleInput[], pipeline: Pipeline): MadeStory {
  const articles = given.map((article) => output(pipeline.attribute(article)))
  const reports = { story: id, reports: articles }
  return { articles, story: output(pipeline.compare(reports, output(pipeline.trace(reports)))) }
}

type AttributedArticleInput = Parameters<Pipeline['attribute']>[0]

function output<Output>(fate: { readonly kind: 'kept'; readonly output: Output } | { readonly kind: string }): Output {
  if ('output' in fate) return fate.output
  throw new Error(`A made story was not kept but ${fate.kind}`)
}

/** What is another in each telling of a template: made words, ids, instants. */
const changing = new RegExp(
  `(\\b(?:${topicSyllables.join('|')}){3}\\b|made-\\d+|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.000Z)`,
  'u',
)

interface Telling {
  readonly number: number
  /** Milliseconds since 1970. */
  readonly startsAt: number
  /** By how much each syllable of a made word moves on. */
  readonly moves: readonly number[]
}

function anotherStory(parts: readonly string[], number: number, startsAt: number): MadeStory {
  const random = seededRandom(number + 1)
  const moves = Array.from({ length: 3 }, () => Math.floor(random() * topicSyllables.length))
  const own = new Map<string, string>()
  const json = parts.map((part, at) => {
    if (at % 2 === 0) return part
    const known = own.get(part) ?? anotherWord(part, { number, startsAt, moves })
    own.set(part, known)
    return known
  })
  const made: unknown = JSON.parse(json.join(''))
  if (isMadeStory(made)) return made
  throw new TypeError('A made story lost its articles')
}

function isMadeStory(value: unknown): value is MadeStory {
  return typeof value === 'object' && value !== null && 'articles' in value && 'story' in value
}

const syllablesOfThree = topicSyllables.filter((syllable) => syllable.length === 3)
const oneSyllable = new RegExp(topicSyllables.join('|'), 'gu')

function anotherWord(part: string, { number, startsAt, moves }: Telling): string {
  if (part.startsWith('made-')) return `${part}-${number}`
  if (/^\d/u.test(part)) return new Date(startsAt + (Date.parse(part) % (dayMs / 2))).toISOString()
  let position = 0
  return part.replace(oneSyllable, (syllable) => {
    const at = syllablesOfThree.indexOf(syllable)
    const move = moves[position] ?? 0
    position += 1
    return at < 0 ? syllable : (syllablesOfThree[(at + move) % syllablesOfThree.length] ?? syllable)
  })
}
