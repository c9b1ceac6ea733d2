import { isInside } from '../model/span.ts'
import type { SubjectKind } from '../model/subject.ts'
import { isSameSlot } from './figure-slot.ts'
import type { Figure } from './find-figures.ts'
import { isThingMeasure } from './find-figures.ts'
import { isRareUnit, isSameQuestion, isSameSpeaker } from './group-figures.ts'
import { tokenRange } from './read-report.ts'
import { stopWords } from './stop-words.ts'

/** Terms that two clauses must share, and of the smaller one's terms the share, before a different count contradicts. */
const sharedByAct = 3
const shareByAct = 0.6
const sharedByWords = 4
const shareByWords = 0.75

/**
 * Whether nothing but the value keeps two figures apart, so that a difference can be a contradiction: of one thing, or told in
 * clauses that agree in act, holder and nearly all words. Most figures of real reports are of different questions.
 */
export function isSurelySameQuestion(a: Figure, b: Figure): boolean {
  if (isLimited(a) || isLimited(b) || isTogether(a) !== isTogether(b)) return false
  if (isThingMeasure(a) && a.subject !== undefined && a.subject === b.subject)
    return a.quantity.measure === b.quantity.measure
  if (!isSameQuestion(a, b) || areOtherwiseDescribed(a, b)) return false
  if (areOfOtherGroups(a, b)) return false
  if (a.holder !== undefined && b.holder !== undefined && a.holder !== b.holder) return false
  if (a.era !== b.era) return false
  if (a.ofWord !== b.ofWord && a.ofWord !== undefined && b.ofWord !== undefined && a.counted === undefined) return false
  if (isRareUnit(a) && a.counted === b.counted) return true
  return (
    isSameClause(a, b) ||
    isSurelySameSlot(a, b) ||
    (a.quantity.measure === 'money' && isSameSpeaker(a, b) && isOnly(a) && isOnly(b))
  )
}

/** "Turnout was 58%" and "turnout was 71%", where neither is limited to a part. */
function isSurelySameSlot(a: Figure, b: Figure): boolean {
  if (!isSameSlot(a.slot, b.slot) || a.quantity.measure !== b.quantity.measure) return false
  const [first, second] = [a, b].map((figure) => [...(figure.slot?.limits ?? []), ...limitedBy(figure)])
  return (first?.length === 0 && second?.length === 0) || (first ?? []).some((term) => second?.includes(term))
}

/** "320 strikers at the port" and "190 strikers in the rail yard": counts of those whom other names or other words limit. */
function areOfOtherGroups(a: Figure, b: Figure): boolean {
  return (
    areApart(limitedBy(a), limitedBy(b)) ||
    groupKinds.some((kind) => areApart(namedAround(a, kind), namedAround(b, kind)))
  )
}

function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((each) => b.includes(each))
}

const limitingWords = new Set(['of', 'at', 'in', 'from', 'for', 'among', 'aboard', 'on', 'near', 'with'])
const limitWordsMax = 4

/** What a preposition right behind the figure limits it to, as stems. */
function limitedBy({ report, quantity }: Figure): readonly string[] {
  const { end } = tokenRange(report.tokens, quantity.span)
  if (!limitingWords.has(report.words[end] ?? '')) return []
  const words: string[] = []
  for (const word of report.words.slice(end + 1, end + 1 + limitWordsMax)) {
    if (!/^[\p{L}\p{N}]/u.test(word)) break
    if (!stopWords.has(word)) words.push(report.stem(word))
  }
  return words
}

/** What a count is limited to: those of a body, those at a place. */
const groupKinds: readonly SubjectKind[] = ['body', 'place']

function namedAround({ context, report }: Figure, kind: SubjectKind): readonly string[] {
  const ids = [...context].flatMap((term) => (term.startsWith('s:') ? [term.slice(2)] : []))
  return ids.filter((id) => report.subjects.get(id)?.kind === kind)
}

/** "three drink-driving convictions" and "two theft convictions" */
function areOtherwiseDescribed(a: Figure, b: Figure): boolean {
  const [first, second] = [a, b].map(describedBy)
  if (first === undefined || second === undefined || first.length === 0 || second.length === 0) return false
  return !first.some((word) => second.includes(word))
}

/** What stands between number and noun. */
function describedBy({ report, quantity }: Figure): readonly string[] {
  const { end } = tokenRange(report.tokens, quantity.number)
  const span = tokenRange(report.tokens, quantity.span)
  return report.words.slice(end, span.end - 1).filter((word) => /^\p{L}{3,}/u.test(word))
}

function isSameClause(a: Figure, b: Figure): boolean {
  let shared = 0
  for (const term of a.context) if (b.context.has(term)) shared += 1
  const smaller = Math.min(a.context.size, b.context.size)
  if (shared === a.context.size && shared === b.context.size && shared > 0) return true
  if (a.act !== undefined && a.act === b.act) {
    return (shared >= sharedByAct && shared >= smaller * shareByAct) || isShortClause(a, b)
  }
  return shared >= sharedByWords && shared >= smaller * shareByWords
}

/** "Tarvo employs 11,000 people" and "the company employs 15,000 people": but for names, the one says all that the other does. */
function isShortClause(a: Figure, b: Figure): boolean {
  const [small, large] = [a, b]
    .map(({ context }) => [...context].filter((term) => !term.startsWith('s:')))
    .toSorted((x, y) => x.length - y.length)
  if (small === undefined || large === undefined || large.length > shortClauseTerms) return false
  return small.length > 0 && small.every((term) => large.includes(term))
}

const shortClauseTerms = 4

const limiters = new Set([
  'first',
  'last',
  'next',
  'another',
  'additional',
  'extra',
  'further',
  'other',
  'more',
  'each',
  'every',
  'per',
  'average',
  'remaining',
  'nearly',
  'almost',
  'over',
  'previous',
  'earlier',
  'initial',
  'final',
  'second',
  'third',
  'half',
  'since',
  'week',
  'season',
  'quarter',
])
const limiterWords = 2

/** "the first two", "another ten", "17:30", "555-0199": not a count of all of them. */
function isLimited(figure: Figure): boolean {
  const { report, quantity } = figure
  if (quantity.measure === 'count' && isPartOfTotal(figure)) return true
  const { first, end } = tokenRange(report.tokens, quantity.span)
  const { words } = report
  if (/^[:/–-]$/u.test(words[end] ?? '') || /^[:/–-]$/u.test(words[first - 1] ?? '')) return true
  for (let i = first - 1; i >= first - limiterWords; i -= 1) if (limiters.has(words[i] ?? '')) return true
  return words.slice(first, end + 1).some((word) => apiece.has(word)) || isOneOfMany(figure)
}

/** "15 companies and people": not all of them companies; "11 companies and four people" counts each. */
function isTogether({ report: { tokens, words }, quantity }: Figure): boolean {
  const { end } = tokenRange(tokens, quantity.span)
  const isNoun = /^\p{Ll}{3,}s$|^(?:crew|people|staff|women|men|children)$/u.test(words[end + 1] ?? '')
  return quantity.measure === 'count' && (words[end] === 'and' || words[end] === 'or') && isNoun
}

const apiece = new Set(['each', 'apiece', 'more', 'first', 'last', 'additional', 'other'])
const figuresOfOneClauseMax = 2

/** Where a clause gives many figures, or two amounts of one kind, none is the figure. */
function isOneOfMany({ report, quantity, unit }: Figure): boolean {
  const beside = report.article.quantities.filter((other) => isInside(other.number, unit.span))
  const ofKind = beside.filter((other) => other.measure === quantity.measure && other.unit === quantity.unit)
  return beside.length > figuresOfOneClauseMax || ofKind.some(({ value }) => value !== quantity.value)
}

/** "28 of his 68 punches": a part, or the whole of which a part is told. */
function isPartOfTotal({ report, quantity }: Figure): boolean {
  const { first, end } = tokenRange(report.tokens, quantity.span)
  const { words } = report
  return (
    words[end] === 'of' ||
    words.slice(first, end).includes('of') ||
    words.slice(Math.max(0, first - 3), first).includes('of')
  )
}

/** Whether the report has no other figure of the kind. */
function isOnly({ report, quantity }: Figure): boolean {
  return report.article.quantities.filter(({ measure }) => measure === quantity.measure).length === 1
}
