import { isNegated } from './align-units.ts'
import { boundActs } from './bound-acts.ts'
import type { StateUnit } from './build-timeline.ts'
import type { CentralFrame } from './central-frame.ts'
import type { Unit } from './find-units.ts'
import { overlapOf } from './group-figures.ts'

const sharedShare = 0.5
const coreTermsMin = 2

/** What the story's news is, and which reports came too early to tell it. */
export interface StoryNews {
  readonly frame: CentralFrame
  readonly isBefore: (article: string) => boolean
}

/**
 * Headlines and first sentences that tell the story's news by an act that the frame does not hold ("overturned" for "struck down"):
 * of reports that give the story no state otherwise, in mostly the terms of units that do.
 */
export function sameNewsOf(
  unitsOfReports: readonly (readonly Unit[])[],
  asserted: readonly StateUnit[],
  told: ReadonlySet<string>,
  { frame, isBefore }: StoryNews,
): readonly Unit[] {
  const terms = new Set(asserted.flatMap(({ unit }) => [...unit.terms]))
  const acts = new Set(asserted.flatMap(({ unit }) => unit.acts.map(({ act }) => act)))
  return unitsOfReports.flatMap((units) => {
    if (units.length === 0 || units.some(({ span }) => told.has(span.article) || isBefore(span.article))) return []
    const isForeign = units[0]?.report.article.language.startsWith('en') === false
    const lead = units.filter((unit) => unit.isLede && !isNegated(unit))
    const found =
      lead.find((unit) => (isForeign ? namesTheSame(unit, frame) : isSameNews(unit, terms, frame))) ??
      lead.find((unit) => namesTheAct(unit, { acts, isForeign }, frame))
    return found === undefined ? [] : [found]
  })
}

interface AssertedActs {
  readonly acts: ReadonlySet<string>
  /** Whether the report is in another language than English, where a verb seldom tells whether it is so. */
  readonly isForeign: boolean
}

/** "The crash of the airliner", "l'attacco": who leads with what followed from an event tells that it happened; in other languages than English the name of any act tells it. */
function namesTheAct(unit: Unit, { acts, isForeign }: AssertedActs, frame: CentralFrame): boolean {
  return boundActs(unit, frame).some(
    ({ act, kind, mood, isNegated: isDenied }) =>
      (kind === 'event' ? mood !== 'future' : isForeign) && acts.has(act) && mood !== 'possible' && !isDenied,
  )
}

function isSameNews(unit: Unit, terms: ReadonlySet<string>, frame: CentralFrame): boolean {
  if (!(unit.isFirst || unit.isHeadline)) return false
  const isTold = unit.acts.some(({ mood }) => mood !== 'named' && mood !== 'possible')
  const core = [...unit.terms].filter((term) => frame.objects.has(term) || frame.subjects.has(term.slice(2)))
  return isTold && core.length >= coreTermsMin && overlapOf(unit.terms, terms) >= sharedShare
}

const namesMin = 2
const namesShare = 0.6

/** In a language whose acts are not known: whether the sentence names mostly the subjects of the story. */
function namesTheSame(unit: Unit, frame: CentralFrame): boolean {
  const names = [...unit.terms].filter((term) => term.startsWith('s:'))
  const shared = names.filter((term) => frame.subjects.has(term.slice(2)))
  return shared.length >= namesMin && shared.length >= names.length * namesShare
}
