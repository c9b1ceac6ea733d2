import type { Citation, CitationPattern } from '../model/statement.ts'
import { isNews } from './outlet-search.ts'
import { placeAt } from './reference.ts'
import { isNear, mayPrecede } from './report-time.ts'
import { canonicalKey, type ReportView, sentenceAt } from './report-view.ts'
import { isSpelledElsewhere, plainDetailsOf } from './shared-details.ts'
import { sharedFigures } from './shared-figures.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** What the search looks into: all reports of a story, those that show no outlet and bring news of their own, and of these the ones that lead with it. */
interface Story {
  readonly views: readonly ReportView[]
  readonly nameless: readonly ReportView[]
  readonly scoops: readonly ReportView[]
  readonly lexicon: TraceLexicon
}

/** Further down reports speak of other days' news, and of whom they had it from then. */
const placeMin = 0.4
const ledePlaceMin = 0.85
/** A text with none of the other's figures tells something else. */
const figuresMin = 2
const nearMilliseconds = 72 * 3_600_000
/** So many reports in words of their own that cite the house for what a text tells point to it. */
const citingMin = 2
/** So many names and figures have to be told by both. */
const detailsMin = 2
const detailShareMin = 0.5
/** What begins a sentence tells two citing ones from one that was printed twice. */
const sameStartUnits = 60

/** Credits of pictures and of parts say nothing of whose news it is. */
const creditPatterns: ReadonlySet<CitationPattern> = new Set<CitationPattern>([
  'image-credit',
  'credit-line',
  'contributed',
  'wire-dateline',
])

/**
 * The one report without an outlet that is left for a house whose news others take: the only one with news of its own in the house's language, which
 * writes of no such house as others do, where no second house of that language is cited and nobody else shows it, and which tells what is taken.
 * Undefined where anything of this is not so.
 */
export function onlyHouse(outlet: string, story: Story): ReportView | undefined {
  const { views, lexicon } = story
  const house = lexicon.outletOf(outlet)
  if (house?.language === undefined || !isNews(house.kind) || house.kind === 'agency') return undefined
  const key = canonicalKey(outlet, lexicon)
  const [candidate, second] = story.nameless.filter((each) => languageOf(each) === house.language)
  if (candidate === undefined || second !== undefined || !story.scoops.includes(candidate)) return undefined
  if (placesOf(candidate, key, lexicon, 0).length > 0) return undefined
  if (isSpelledElsewhere(candidate.article.text, house.language, house)) return undefined
  if (hasRival(candidate, key, story)) return undefined
  const citing = views.filter((each) => each !== candidate && placesOf(each, key, lexicon, placeMin).length > 0)
  if (citing.length === 0 || citing.some((each) => !isInTime(candidate, each))) return undefined
  return tellsWhatIsTaken(candidate, citing, key, story) ? candidate : undefined
}

/**
 * The one report without an outlet that has to be the house's that another report says relays a third ("the Courier, citing Bloomberg"): the only one in
 * the house's language, it leads with that third and tells the same figures. Undefined where several do.
 */
export function relayingHouse(view: ReportView, outlet: string, { views, lexicon }: Story): ReportView | undefined {
  const house = lexicon.outletOf(outlet)
  if (house?.language === undefined || !isNews(house.kind) || house.kind === 'agency') return undefined
  const key = canonicalKey(outlet, lexicon)
  const relayed = relayedBy(view, key, lexicon)
  if (relayed.size === 0) return undefined
  const [candidate, second] = views.filter(
    (each) =>
      each !== view &&
      each.outlet === undefined &&
      languageOf(each) === house.language &&
      isLedBy(each, relayed, lexicon) &&
      placesOf(each, key, lexicon, 0).length === 0,
  )
  if (candidate === undefined || second !== undefined || !isInTime(candidate, view)) return undefined
  if (isSpelledElsewhere(candidate.article.text, house.language, house)) return undefined
  return sharedFigures(view, candidate) >= figuresMin ? candidate : undefined
}

/** Whom the outlet with a key is said to have its news from, in the sentences that cite it. */
function relayedBy(view: ReportView, key: string, lexicon: TraceLexicon): ReadonlySet<string> {
  const sentences = placesOf(view, key, lexicon, placeMin).map((at) => sentenceAt(view, at))
  const beside = view.article.citations.filter(
    (citation) =>
      isOfNews(citation) &&
      sentences.some((each) => each && each.start <= citation.phrase.start && citation.phrase.start < each.end),
  )
  return new Set(beside.flatMap((citation) => keyOf(citation, lexicon) ?? []).filter((each) => each !== key))
}

function isLedBy(view: ReportView, keys: ReadonlySet<string>, lexicon: TraceLexicon): boolean {
  return [...keys].some((key) => placesOf(view, key, lexicon, ledePlaceMin).length > 0)
}

function languageOf({ article }: ReportView): string {
  return article.language.slice(0, 2)
}

function isInTime(candidate: ReportView, citing: ReportView): boolean {
  if (!mayPrecede(candidate.article, citing.article)) return false
  const isUndated = candidate.article.publishedAt === undefined || citing.article.publishedAt === undefined
  return isUndated || isNear(candidate.article, citing.article, nearMilliseconds)
}

/** Where a report writes of the outlet with a key, as far up as `place`. */
function placesOf(view: ReportView, key: string, lexicon: TraceLexicon, place: number): readonly number[] {
  return view.article.citations.flatMap((citation) =>
    isOfNews(citation) && keyOf(citation, lexicon) === key && placeAt(view, citation.phrase.start) >= place
      ? [citation.phrase.start]
      : [],
  )
}

function isOfNews({ pattern, isOwnOutlet }: Citation): boolean {
  return !isOwnOutlet && (pattern === undefined || !creditPatterns.has(pattern))
}

function keyOf({ outlet }: Citation, lexicon: TraceLexicon): string | undefined {
  return outlet === undefined ? undefined : canonicalKey(outlet, lexicon)
}

/** Whether another house of the candidate's language, which no report shows and the candidate does not cite, is cited for news too: the text may be its. */
function hasRival(candidate: ReportView, key: string, { views, lexicon }: Story): boolean {
  const settled = new Set([key, ...candidate.article.citations.map((citation) => keyOf(citation, lexicon))])
  for (const { outlet } of views) if (outlet !== undefined) settled.add(canonicalKey(outlet, lexicon))
  return views.some(
    (view) =>
      view !== candidate &&
      view.article.citations.some((citation) => {
        const house = citation.outlet === undefined ? undefined : lexicon.outletOf(citation.outlet)
        return (
          house !== undefined &&
          (house.language === undefined || house.language === languageOf(candidate)) &&
          isNews(house.kind) &&
          isOfNews(citation) &&
          !settled.has(keyOf(citation, lexicon)) &&
          placeAt(view, citation.phrase.start) >= placeMin
        )
      }),
  )
}

/** Whether the candidate holds the names and figures that are taken from the house: of one citing report alone such as neither others tell nor its headline. */
function tellsWhatIsTaken(candidate: ReportView, citing: readonly ReportView[], key: string, story: Story): boolean {
  const name = story.lexicon.outletOf(key)?.name ?? key
  const taken = citing.map((view) => ({ view, sentences: sentencesOf(view, key, story.lexicon) }))
  const isOfMany = new Set(taken.map(({ sentences }) => sentences[0]?.slice(0, sameStartUnits))).size >= citingMin
  const others = story.views.filter((view) => view !== candidate && !citing.includes(view))
  return taken.some(({ view, sentences }) => {
    const head = (view.article.headline ?? '').toLowerCase()
    const isTelling = (detail: string): boolean =>
      !head.includes(detail) && !others.some(({ lowerText }) => lowerText.includes(detail))
    return sentences.some((words) => {
      const details = plainDetailsOf(words, name)
      const held = details.filter((detail) => candidate.lowerText.includes(detail))
      const telling = isOfMany ? held : held.filter(isTelling)
      return telling.length >= detailsMin && held.length >= details.length * detailShareMin
    })
  })
}

/** The sentences in which a report cites the outlet with a key for its news. */
function sentencesOf(view: ReportView, key: string, lexicon: TraceLexicon): readonly string[] {
  return placesOf(view, key, lexicon, placeMin).flatMap((at) => {
    const sentence = sentenceAt(view, at)
    return sentence === undefined ? [] : [view.article.text.slice(sentence.start, sentence.end)]
  })
}
