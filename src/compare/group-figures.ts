import { compareFigures } from '../model/rounding-interval.ts'
import { isSameSlot } from './figure-slot.ts'
import type { Figure } from './find-figures.ts'
import { isThingMeasure } from './find-figures.ts'
import { tokenRange } from './read-report.ts'

/** Figures of one question. */
export interface FigureGroup {
  readonly figures: readonly Figure[]
}

const groupsPerFamilyMax = 200
const comparedPerGroup = 6
const sharedContext = 0.34
const strongContext = 0.5
const people = new Set([
  'person',
  'peopl',
  'passeng',
  'victim',
  'resid',
  'casualti',
  'death',
  'fatal',
  'man',
  'civilian',
  'individu',
  'human',
  'other',
  'dead',
  'injuri',
  'staff',
  'employe',
  'worker',
  'adult',
  'particip',
  'driver',
  'patient',
  'volunt',
  'hostag',
  'prison',
  'soldier',
  'migrant',
  'surviv',
  'injur',
])

/** The figures put together by question, in order of first appearance. */
export function groupFigures(figures: readonly Figure[]): readonly FigureGroup[] {
  const families = new Map<string, Figure[][]>()
  const groups: Figure[][] = []
  for (const figure of figures) {
    const family = families.get(figure.family) ?? []
    const group = bestGroup(figure, family)
    if (group) {
      group.push(figure)
    } else if (family.length < groupsPerFamilyMax) {
      const opened = [figure]
      family.push(opened)
      groups.push(opened)
      families.set(figure.family, family)
    }
  }
  return groups.map((members) => ({ figures: members }))
}

/** The group whose words are nearest, among those of the same question. */
function bestGroup(figure: Figure, family: readonly Figure[][]): Figure[] | undefined {
  let best: Figure[] | undefined
  let most = -1
  for (const group of family) {
    if (hasOtherValue(group, figure)) continue
    for (let i = 0; i < group.length && i < comparedPerGroup; i += 1) {
      const member = group[i]
      const likeness = member === undefined ? -1 : likenessOf(member, figure)
      if (likeness > most) {
        most = likeness
        best = group
      }
    }
  }
  return best
}

/** One value of one kind tells more than the words around it; negative where the questions are different ones. */
function likenessOf(a: Figure, b: Figure): number {
  if (isSameValue(a, b)) return (isEqual(a, b) ? 2 : 1) + overlapOf(a.context, b.context)
  if (!isSameQuestion(a, b)) return -1
  return overlapOf(a.context, b.context) + (areStorysTolls(a, b) ? 1 : 0)
}

function isEqual(a: Figure, b: Figure): boolean {
  return compareFigures(a.rounded, b.rounded).relation === 'same'
}

/** What reports lead with is how many died in all. */
function areStorysTolls(a: Figure, b: Figure): boolean {
  return isToll(a) && isToll(b) && a.unit.isLede && b.unit.isLede
}

/** Whether both give one value of one kind, so telling a number that few shared words, or none, are needed. */
function isSameValue(a: Figure, b: Figure): boolean {
  const isOther = a.subject !== b.subject && a.subject !== undefined && b.subject !== undefined
  // A price stands beside buyer and bought.
  if (isThingMeasure(a) && isOther && a.quantity.measure !== 'price') return false
  const { relation } = compareFigures(a.rounded, b.rounded)
  if (relation !== 'same' && relation !== 'rounding') return false
  const isExact = relation === 'same'
  const digits = isExact ? Math.min(a.digits, b.digits) : 1
  const isOfNoun = isCounted(a) && a.counted === b.counted
  if (a.era !== b.era && !isExact) return false
  // "143,000 SUVs" and "143,000 vehicles": so telling a number needs no one noun.
  if (!isOfNoun && !isSameKind(a, b) && !(isExact && digits >= tellingDigits && isCounted(a))) return false
  const needed = tellingDigits - digits - (isOfNoun ? 1 : 0) + (isSameCount(a, b) ? 0 : 1)
  return needed <= 0 || sharedTerms(a, b) >= needed
}

function isCounted({ counted, quantity }: Figure): boolean {
  return counted !== undefined && countedMeasures.has(quantity.measure ?? '')
}

const tellingDigits = 3
const countedMeasures: ReadonlySet<string> = new Set(['count', 'deaths', 'injuries', 'rate'])

function sharedTerms(a: Figure, b: Figure): number {
  let shared = 0
  for (const term of a.context) if (b.context.has(term)) shared += 1
  return shared
}

/** A report that counts twice with different results counts two things. */
function hasOtherValue(group: readonly Figure[], figure: Figure): boolean {
  if (isThingMeasure(figure)) return false
  for (let i = Math.max(0, group.length - comparedPerGroup); i < group.length; i += 1) {
    const member = group[i]
    if (member?.span.article !== figure.span.article) continue
    if (compareFigures(member.rounded, figure.rounded).relation === 'differs') return true
  }
  return false
}

/** Whether two figures answer one question: of one thing, or counts of the same by the same act. */
export function isSameQuestion(a: Figure, b: Figure): boolean {
  if (a.subject !== undefined && b.subject !== undefined && isThingMeasure(a)) return a.subject === b.subject
  if (isThingMeasure(a) && (a.subject === undefined) !== (b.subject === undefined)) return false
  if (a.era !== b.era && !isThingMeasure(a)) return false
  if (isSameKind(a, b) && isSameSlot(a.slot, b.slot) && a.quantity.measure === b.quantity.measure) return true
  if (!isSameCount(a, b)) return false
  if (areStorysTolls(a, b)) return true
  if (isRareUnit(a) && a.counted === b.counted) return true
  if (a.quantity.measure === 'money' && isSameSpeaker(a, b)) return true
  const isSameAct = a.act !== undefined && a.act === b.act
  const overlap = overlapOf(a.context, b.context)
  return isSameAct ? overlap >= sharedContext : overlap >= strongContext
}

/** Whether it is the number of the dead or injured of the whole, not of some of them. */
export function isToll({ family, counted, report, quantity }: Figure): boolean {
  if (!/^(?:deaths|injuries) /u.test(family) || (counted !== undefined && !everybody.has(counted))) return false
  const { first, end } = tokenRange(report.tokens, quantity.span)
  const { words } = report
  if (words.slice(first, end).includes('of')) return false
  return ![words[first - 2], words[first - 1], words[end]].some((word) => ofSome.has(word ?? ''))
}

const everybody = new Set([
  'person',
  'peopl',
  'victim',
  'casualti',
  'death',
  'fatal',
  'dead',
  'injuri',
  'injur',
  'bodi',
  'life',
])
const ofSome = new Set(['of', 'including', 'another', 'more', 'other', 'others', 'further', 'first', 'among'])

/** Whether one source tells both: "prosecutors said he took …". */
export function isSameSpeaker(a: Figure, b: Figure): boolean {
  const [first, second] = [a, b].map(({ chain }) => chain.at(-1)?.source?.span.text.toLowerCase().split(/\s+/u).at(-1))
  return first !== undefined && first === second
}

/** Whether the unit is one of which a story seldom has two: "vehicles a day". */
export function isRareUnit({ quantity, counted }: Figure): boolean {
  return quantity.measure === 'rate' && counted !== undefined && counted.includes(' ')
}

function isSameCount(a: Figure, b: Figure): boolean {
  if (a.family.startsWith('deaths')) return true
  if (
    a.ofWord !== undefined &&
    b.ofWord !== undefined &&
    a.counted === b.counted &&
    a.ofWord !== b.ofWord &&
    isShare(a)
  )
    return false
  return isSameKind(a, b)
}

/** Whether they count one kind of thing, or are of one unit. */
function isSameKind(a: Figure, b: Figure): boolean {
  if (a.counted === b.counted) return true
  return a.counted !== undefined && b.counted !== undefined && people.has(a.counted) && people.has(b.counted)
}

/** A share is of something: of the vote, of those entitled to vote. */
function isShare({ quantity }: Figure): boolean {
  return quantity.measure === 'share' || quantity.measure === 'change'
}

/** Shared terms as a share of the smaller set. */
export function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size === 0) return 0
  let shared = 0
  for (const term of small) if (large.has(term)) shared += 1
  return shared / small.size
}
