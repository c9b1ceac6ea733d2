import type { SubjectKind } from '../model/subject.ts'
import type { ActMention } from './find-acts.ts'
import type { Unit } from './find-units.ts'

/** What a story is about: the acts, subjects and things that most of its reports name first. */
export interface CentralFrame {
  readonly acts: ReadonlySet<string>
  /** Subject ids. */
  readonly subjects: ReadonlySet<string>
  /** Terms of the thing that the act is done to. */
  readonly objects: ReadonlySet<string>
  /** Share of the reports that name the term in headline or lede. */
  readonly weights: ReadonlyMap<string, number>
}

const coreShare = 0.4
/** Of the act classes named first, those nearly as frequent as the most frequent are the same act in other words. */
const actShare = 0.6
const actsMax = 3

/** The frame of the story that these units of its reports tell. */
export function findCentralFrame(unitsOfReports: readonly (readonly Unit[])[]): CentralFrame {
  const ledes = unitsOfReports.map((units) => units.filter((unit) => unit.isLede))
  const kinds = subjectKinds(ledes)
  const weights = termWeights(ledes)
  const isCore = coreTest(weights, ledes.length)
  const core = [...weights.keys()].filter(isCore)
  const subjects = new Set(core.filter((term) => term.startsWith('s:')).map((term) => term.slice(2)))
  const things = core.filter((term) => isThing(term, kinds))
  const objects = things.length > 0 ? things : core.filter((term) => term.startsWith('s:'))
  return { acts: centralActs(ledes), subjects, objects: new Set(objects), weights }
}

function subjectKinds(ledes: readonly (readonly Unit[])[]): ReadonlyMap<string, SubjectKind> {
  return new Map(
    ledes.flatMap((units) =>
      units.flatMap((unit) => unit.report.mentions.map(({ subject }) => [`s:${subject.id}`, subject.kind] as const)),
    ),
  )
}

function isThing(term: string, kinds: ReadonlyMap<string, SubjectKind>): boolean {
  if (term.startsWith('a:') || term.startsWith('n:')) return false
  return !term.startsWith('s:') || kinds.get(term) === 'thing'
}

/** By term the share of reports that have it in headline or lede; in a story of one report the first sentence counts double. */
function termWeights(ledes: readonly (readonly Unit[])[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const units of ledes) {
    const terms = new Set(units.flatMap((unit) => [...unit.terms]))
    for (const term of terms) weights.set(term, (weights.get(term) ?? 0) + 1 / ledes.length)
  }
  return weights
}

function coreTest(weights: ReadonlyMap<string, number>, reports: number): (term: string) => boolean {
  const least = reports === 1 ? 1 : Math.max(2 / reports, coreShare)
  return (term) => (weights.get(term) ?? 0) >= least - 1e-9
}

function centralActs(ledes: readonly (readonly Unit[])[]): ReadonlySet<string> {
  const scores = new Map<string, number>()
  for (const units of ledes) {
    const best = new Map<string, number>()
    for (const unit of units) {
      for (const mention of unit.acts)
        best.set(mention.act, Math.max(best.get(mention.act) ?? 0, weightOf(mention, unit)))
    }
    for (const [act, score] of best) scores.set(act, (scores.get(act) ?? 0) + score)
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const most = ranked[0]?.[1] ?? 0
  return new Set(
    ranked
      .filter(([, score]) => score >= most * actShare)
      .slice(0, actsMax)
      .map(([act]) => act),
  )
}

/** Verbs say what happens, nouns often only name it; "approve" and "decide" mostly speak of another act. */
function weightOf(mention: ActMention, unit: Unit): number {
  const place = unit.isHeadline ? 1.2 : 1
  const word = mention.mood === 'named' ? 0.8 : 1
  return place * word * (mention.kind === 'light' ? (mention.act === 'decide' ? 0.3 : 0.7) : 1)
}
