import type { Subject, SubjectKind } from '../model/subject.ts'
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
  /** Of the things among the subjects those named most: another thing is not the story's own. */
  readonly mainThings: ReadonlySet<string>
}

const coreShare = 0.4
/** Of the act classes named first, those nearly as frequent as the most frequent are the same act in other words. */
const actShare = 0.6
const actsMax = 3

/** The frame of the story that these units of its reports tell. */
export function findCentralFrame(unitsOfReports: readonly (readonly Unit[])[]): CentralFrame {
  const ledes = unitsOfReports.map((units) => units.filter((unit) => unit.isLede))
  const mentioned = mentionedSubjects(ledes)
  const kinds = subjectKinds(mentioned)
  const weights = termWeights(ledes)
  const names = namedTerms(mentioned)
  const isCore = coreTest(weights, ledes.length)
  const core = [...weights.keys()].filter(isCore)
  const subjects = new Set(core.filter((term) => term.startsWith('s:')).map((term) => term.slice(2)))
  const things = core.filter((term) => isThing(term, kinds))
  const objects = things.length > 0 ? things : core.filter((term) => term.startsWith('s:'))
  return {
    acts: centralActs(ledes),
    subjects,
    objects: new Set(objects),
    weights,
    mainThings: mainThings(things, weights, (term) => names.has(term)),
  }
}

/** Each once, however often reports mention it. */
function mentionedSubjects(ledes: readonly (readonly Unit[])[]): readonly Subject[] {
  const subjects = new Set<Subject>()
  for (const [unit] of ledes) for (const { subject } of unit?.report.mentions ?? []) subjects.add(subject)
  return [...subjects]
}

function subjectKinds(subjects: readonly Subject[]): ReadonlyMap<string, SubjectKind> {
  return new Map(subjects.map(({ id, kind }) => [`s:${id}`, kind] as const))
}

function namedTerms(subjects: readonly Subject[]): ReadonlySet<string> {
  return new Set(subjects.filter(hasProperName).map(({ id }) => `s:${id}`))
}

/** Whether the subject is called by a name, not by a description ("long-range missiles", at the head of a sentence "Cargo plane"). */
export function hasProperName({ name }: Subject): boolean {
  const words = name.split(/\s+/u)
  return /\p{N}|\p{L}\p{Lu}/u.test(name) || words.slice(1).some(isCapital) || (words.length === 1 && isCapital(name))
}

function isCapital(word: string): boolean {
  return /^[^\p{L}]?\p{Lu}/u.test(word)
}

function isThing(term: string, kinds: ReadonlyMap<string, SubjectKind>): boolean {
  if (term.startsWith('a:') || term.startsWith('n:')) return false
  return !term.startsWith('s:') || kinds.get(term) === 'thing'
}

/** By term how many of the reports name it in headline or lede; what stands behind the first sentence counts half. */
function termWeights(ledes: readonly (readonly Unit[])[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const units of ledes) {
    const best = new Map<string, number>()
    for (const unit of units) {
      for (const term of unit.terms) best.set(term, Math.max(best.get(term) ?? 0, placeWeight(unit)))
    }
    for (const [term, weight] of best) weights.set(term, (weights.get(term) ?? 0) + weight / ledes.length)
  }
  return weights
}

function placeWeight({ isHeadline, isFirst }: Unit): number {
  return isHeadline || isFirst ? 1 : 0.5
}

function coreTest(weights: ReadonlyMap<string, number>, reports: number): (term: string) => boolean {
  const least = reports === 1 ? 1 : Math.max(1.5 / reports, coreShare)
  return (term) => (weights.get(term) ?? 0) >= least - 1e-9
}

const mainShare = 0.7

function mainThings(
  things: readonly string[],
  weights: ReadonlyMap<string, number>,
  isNamed: (term: string) => boolean,
): ReadonlySet<string> {
  const all = things.filter((term) => term.startsWith('s:'))
  const named = all.some(isNamed) ? all.filter(isNamed) : all
  const most = Math.max(0, ...named.map((term) => weights.get(term) ?? 0))
  return new Set(named.filter((term) => (weights.get(term) ?? 0) >= most * mainShare).map((term) => term.slice(2)))
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
  const place = placeWeight(unit) * (unit.isHeadline ? 1.1 : 1)
  const word = mention.mood === 'named' ? 0.8 : 1
  const known = mention.act.startsWith('v:') ? 0.7 : 1
  return place * word * known * (mention.kind === 'light' ? (mention.act === 'decide' ? 0.3 : 0.9) : 1)
}
