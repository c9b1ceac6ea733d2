import { citedFit } from './claim-fit.ts'
import { isInterviewOf, isInterviewText } from './interview-texts.ts'
import { onlyHouse, relayingHouse } from './only-house.ts'
import type { Reference } from './reference.ts'
import { mayPrecede } from './report-time.ts'
import { canonicalKey, isOpenAt, type ReportView, sentenceAt } from './report-view.ts'
import { detailsOf, holdsDetails, isExclusive, isSpelledElsewhere } from './shared-details.ts'
import { sharedFigures } from './shared-figures.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

/** Below this what a report takes from outside is no sign that its news is not its own. */
const foreignMax = 0.6
const ownMin = 0.4
/** What stands in headline or lede, or tells what they tell. */
const leadMin = 0.85
/** What hangs less on another house than on one's own sources by so much is an aside. */
const asideMax = 0.4
/** So many words of one's own sources make the news one's own, however far down. */
const ownManyMin = 2
const quotationUnitsMin = 20
const quotationWordsMin = 4
const quotationsMax = 40
/** Figures that two texts share, at least, so that one may be what the other cites: in one language many events' figures are everybody's. */
const figuresMin = { sameLanguage: 4, otherLanguage: 3, languageOfOutlet: 2, ofSameSources: 1 } as const
const fitMin = 0.6
const candidatesMax = 50
/** So many reports that cite one outlet for the story's news point to one that brought it. */
const citingMin = 2

/** The reports that show no outlet and bring news of their own: somebody's scoop, though the text does not say whose. */
export function namelessOriginals(
  views: readonly ReportView[],
  references: readonly (readonly Reference[])[],
): readonly ReportView[] {
  return views
    .filter((view, i) => {
      if (view.outlet !== undefined || view.aggregator.length > 0) return false
      return isOwnNews(references[i] ?? []) || isInterviewText(view)
    })
    .slice(0, candidatesMax)
}

/** Those of them that lead with what their own sources told them or showed them, and tell nothing that another house reported but by courtesy. */
export function namelessScoops(
  nameless: readonly ReportView[],
  references: readonly (readonly Reference[])[],
): readonly ReportView[] {
  return nameless.filter(({ number }) => {
    const found = references[number] ?? []
    const own = Math.max(0, ...found.filter(({ target }) => target.kind === 'own').map(({ prominence }) => prominence))
    const others = found.filter(({ basis, lessened }) => basis === 'other' && lessened === undefined)
    return own >= leadMin && others.every(({ prominence }) => prominence < asideMax * own)
  })
}

function isOwnNews(references: readonly Reference[]): boolean {
  const isForeign = references.some(
    ({ basis, prominence }) =>
      (basis === 'other' || basis === 'unnamed' || basis === 'hearsay') && prominence >= foreignMax,
  )
  const own = references.filter(({ target }) => target.kind === 'own')
  return !isForeign && (own.length >= ownManyMin || own.some(({ prominence }) => prominence >= ownMin))
}

/**
 * The one report without an outlet that has to be the cited outlet's: it holds words that somebody unnamed told nobody else, or so many of the
 * figures that only the report itself has them, in the language in which the outlet publishes. Undefined where none or several do.
 */
export function namelessReport(
  view: ReportView,
  reference: Reference,
  outlet: string,
  story: NamelessStory,
): string | undefined {
  const { nameless, lexicon } = story
  const found = nameless.filter(
    (candidate) =>
      candidate !== view &&
      mayPrecede(candidate.article, view.article) &&
      !isCitedIn(candidate, outlet, lexicon) &&
      isCarriedBy({ view, reference, outlet }, candidate, story),
  )
  if (found.length > 1) return undefined
  const only = found[0] ?? onlyHouse(outlet, story) ?? relayingHouse(view, outlet, story)
  return only === view ? undefined : only?.article.id
}

function isCitedIn(candidate: ReportView, outlet: string, lexicon: TraceLexicon): boolean {
  const key = canonicalKey(outlet, lexicon)
  return candidate.article.citations.some(
    (citation) => citation.outlet !== undefined && canonicalKey(citation.outlet, lexicon) === key,
  )
}

/** What the search looks into. */
export interface NamelessStory {
  readonly views: readonly ReportView[]
  readonly nameless: readonly ReportView[]
  /** Those of them that lead with what their own sources told. */
  readonly scoops: readonly ReportView[]
  readonly lexicon: TraceLexicon
}

interface Taken {
  readonly view: ReportView
  readonly reference: Reference
  readonly outlet: string
}

function isCarriedBy({ view, reference, outlet }: Taken, candidate: ReportView, story: NamelessStory): boolean {
  const { lexicon } = story
  const of = candidate.article.language.slice(0, 2)
  const traced = lexicon.outletOf(outlet)
  const known = traced?.language
  if (known !== undefined && known !== of) return false
  if (traced !== undefined && isSpelledElsewhere(candidate.article.text, of, traced)) return false
  if (isInterviewText(candidate)) return known !== undefined && isInterviewOf(view, reference, candidate)
  if (known !== undefined && traced?.kind !== 'agency' && isScoopOf({ view, reference, outlet }, candidate, story))
    return true
  if (sharesUnnamedCount(view, candidate) && sharedFigures(view, candidate) >= figuresMin.ofSameSources) return true
  if (view.article.language.slice(0, 2) !== of) {
    const isOutlets = known === of && of !== 'en'
    return sharedFigures(view, candidate) >= (isOutlets ? figuresMin.languageOfOutlet : figuresMin.otherLanguage)
  }
  if (sharesSecret(view, candidate)) return true
  const taken = { words: reference.claim, isOpen: isOpenAt(view, reference.start, lexicon) }
  return sharedFigures(view, candidate) >= figuresMin.sameLanguage && citedFit(taken, candidate) >= fitMin
}

/** Whether the candidate holds papers or secrets of its own, and the names and figures of what is taken from the outlet. */
function isScoopOf({ view, reference, outlet }: Taken, candidate: ReportView, story: NamelessStory): boolean {
  const { text } = candidate.article
  if (!isExclusive(text)) return false
  const own = detailsAt(view, reference.start, outlet)
  const citing = story.views.filter((each) => each !== candidate && isCitedIn(each, outlet, story.lexicon))
  if (citing.length < citingMin) return holdsDetails(text, own, false)
  // Where one of them tells enough of the outlet's report, it is the same that the others mean.
  return (
    own.filter((detail) => text.includes(detail)).length >= citingMin &&
    citing.some((each) =>
      citedPlaces(each, outlet, story.lexicon).some((at) => holdsDetails(text, detailsAt(each, at, outlet), true)),
    )
  )
}

function citedPlaces(view: ReportView, outlet: string, lexicon: TraceLexicon): readonly number[] {
  const key = canonicalKey(outlet, lexicon)
  return view.article.citations.flatMap((citation) =>
    citation.outlet !== undefined && canonicalKey(citation.outlet, lexicon) === key ? [citation.phrase.start] : [],
  )
}

function detailsAt(view: ReportView, at: number, outlet: string): readonly string[] {
  const sentence = sentenceAt(view, at)
  return sentence === undefined ? [] : detailsOf(view.article.text.slice(sentence.start, sentence.end), outlet)
}

/** Whether both quote the same words of somebody whom the candidate does not name: nobody else has heard them. */
function sharesSecret(view: ReportView, candidate: ReportView): boolean {
  const spoken = plainWords(view.lowerText)
  return candidate.statements
    .filter(({ form, source }) => form === 'direct' && (source?.kind === 'anonymous' || source?.kind === 'generic'))
    .slice(0, quotationsMax)
    .some(({ content }) =>
      content.some(({ text }) => {
        const words = plainWords(text.toLowerCase())
        return (
          words.length >= quotationUnitsMin && words.split(' ').length >= quotationWordsMin && spoken.includes(words)
        )
      }),
    )
}

const unnamedMin = 2

/** Whether both rest on the same number of unnamed people, of two and more: "three officials" in the one, "drei Beamte" in the other. */
function sharesUnnamedCount(view: ReportView, candidate: ReportView): boolean {
  const counts = unnamedCounts(candidate)
  return [...unnamedCounts(view)].some((count) => counts.has(count))
}

function unnamedCounts({ statements }: ReportView): ReadonlySet<number> {
  return new Set(
    statements.flatMap(({ source }) => {
      const count = source?.kind === 'anonymous' ? source.count?.exact : undefined
      return count !== undefined && count >= unnamedMin ? [count] : []
    }),
  )
}

function plainWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
