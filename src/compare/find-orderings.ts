import type { ArticleSpan } from '../model/span.ts'
import { inArticle, trimmedSpanOf } from '../model/span.ts'
import { hasProperName } from './central-frame.ts'
import type { CompareLexicon, Ordering } from './compare-lexicon.ts'
import type { Unit } from './find-units.ts'
import type { Mention } from './read-report.ts'

/** Two things compared in one measure: `first` has more, less or as much of it as `second`. */
export interface OrderingMention {
  readonly first: string
  readonly second: string
  readonly measure: string
  readonly relation: Ordering
  readonly span: ArticleSpan
  readonly unit: Unit
}

const equalWords = new Set(['similar', 'comparable', 'same', 'identical', 'equal', 'equivalent'])
/** How far behind the comparing word "than" or "as" and the second thing stand. */
const linkDistanceMax = 4
const secondDistanceMax = 7

/** The comparisons of named things in a unit. */
export function findOrderings(unit: Unit, lexicon: CompareLexicon): readonly OrderingMention[] {
  const found: OrderingMention[] = []
  for (let at = unit.first; at < unit.end; at += 1) {
    const comparison = comparisonAt(unit, at, lexicon)
    const ordering = comparison && orderingOf(unit, at, comparison)
    if (ordering) found.push(ordering)
  }
  return found
}

interface Comparison {
  readonly measure: string
  readonly relation: Ordering
  /** The word after which the second thing stands. */
  readonly link: number
}

function comparisonAt(unit: Unit, at: number, lexicon: CompareLexicon): Comparison | undefined {
  const { words } = unit.report
  const word = words[at] ?? ''
  const comparative = lexicon.comparatives.get(word)
  if (comparative) {
    const link = findWord(unit, at + 1, ['than'])
    return link === undefined ? undefined : { ...comparative, link }
  }
  if (word === 'more' || word === 'less' || word === 'greater' || word === 'lower') {
    const measure = measureNear(unit, at, lexicon)
    const link = findWord(unit, at + 1, ['than'])
    if (measure === undefined || link === undefined) return undefined
    return { measure, relation: word === 'more' || word === 'greater' ? 'more' : 'less', link }
  }
  if (equalWords.has(word)) {
    const measure = measureNear(unit, at, lexicon)
    const link = findWord(unit, at + 1, ['as', 'to', 'with'])
    return measure === undefined || link === undefined ? undefined : { measure, relation: 'equal', link }
  }
  if (word === 'as') {
    const measure = lexicon.measureAdjectives.get(words[at + 1] ?? '')
    return measure !== undefined && words[at + 2] === 'as' ? { measure, relation: 'equal', link: at + 2 } : undefined
  }
  return undefined
}

function findWord(unit: Unit, from: number, wanted: readonly string[]): number | undefined {
  for (let i = from; i < unit.end && i <= from + linkDistanceMax; i += 1) {
    if (wanted.includes(unit.report.words[i] ?? '')) return i
  }
  return undefined
}

function measureNear(unit: Unit, at: number, lexicon: CompareLexicon): string | undefined {
  for (let i = at + 1; i < unit.end && i <= at + 2; i += 1) {
    const word = unit.report.words[i] ?? ''
    const measure = lexicon.measureNouns.get(word) ?? lexicon.measureAdjectives.get(word)
    if (measure !== undefined) return measure
  }
  return undefined
}

function orderingOf(unit: Unit, at: number, { measure, relation, link }: Comparison): OrderingMention | undefined {
  const second = mentionAfter(unit, link)
  const first = second && mentionBefore(unit, at, second)
  if (first === undefined || second === undefined) return undefined
  const { report } = unit
  // From the comparing word to the end of the clause about the second thing: the reader sees what is compared with what.
  const from = relation === 'equal' ? first.first : at
  const start = report.tokens[from]?.start
  const end = report.tokens[clauseEnd(unit, second)]?.end
  const span = start === undefined || end === undefined ? undefined : trimmedSpanOf(report.article.text, start, end)
  if (span === undefined) return undefined
  return {
    first: first.subject.id,
    second: second.subject.id,
    measure,
    relation,
    span: inArticle(report.article.id, span),
    unit,
  }
}

/** The first named thing after "than" or "as", else the first place. */
function mentionAfter(unit: Unit, link: number): Mention | undefined {
  let place: Mention | undefined
  for (let i = link + 1; i < unit.end && i <= link + secondDistanceMax; i += 1) {
    const mention = unit.report.mentionAt.get(i)
    if (mention === undefined || !hasProperName(mention.subject)) continue
    if (mention.subject.kind === 'thing') return mention
    if (mention.subject.kind === 'place') place ??= mention
  }
  return place
}

/** The thing named last before the comparison that is of the second's kind. */
function mentionBefore(unit: Unit, at: number, second: Mention): Mention | undefined {
  for (let i = at - 1; i >= unit.first; i -= 1) {
    const mention = unit.report.mentionAt.get(i)
    if (mention && mention.subject.kind === second.subject.kind && mention.subject.id !== second.subject.id)
      return mention
  }
  return undefined
}

/** The last token of the noun phrase of the second thing: up to a comma or the end. */
function clauseEnd(unit: Unit, second: Mention): number {
  let last = second.end - 1
  for (let i = second.end; i < unit.end && i <= second.end + 3; i += 1) {
    const word = unit.report.words[i] ?? ''
    if (!/^\p{L}/u.test(word) || ['and', 'but', 'while', 'which', 'that'].includes(word)) break
    last = i
  }
  return last
}
