import type { Measure, Quantity } from '../model/quantity.ts'
import type { AttributedArticle } from '../model/report.ts'
import { type Span, spansTouch } from '../model/span.ts'
import type { LocalSubject, SubjectFact, SubjectKind } from '../model/subject.ts'
import { matchesOf } from '../text/matches-of.ts'

/** A mention of a subject, in the order of the text. */
interface Mention {
  readonly span: Span
  readonly subject: LocalSubject
}

const reachBack = 600
const reachAhead = 120
// What only a thing has, and what is said of a body, place or person as well.
const ofThings: ReadonlySet<Measure> = new Set([
  'range',
  'length',
  'height',
  'depth',
  'mass',
  'speed',
  'energy',
  'power',
  'pressure',
  'frequency',
  'data',
  'volume',
])
const ofAgents: ReadonlySet<Measure> = new Set([
  'age',
  'money',
  'price',
  'area',
  'rate',
  'share',
  'change',
  'temperature',
  'magnitude',
])

/** What each report says of its subjects as figures, by report id and subject id ("r1 n4"). */
export function subjectFacts(reports: readonly AttributedArticle[]): ReadonlyMap<string, readonly SubjectFact[]> {
  const facts = new Map<string, SubjectFact[]>()
  for (const report of reports) {
    const mentions = report.subjects
      .flatMap((subject) => subject.mentions.map((span): Mention => ({ span, subject })))
      .sort((a, b) => a.span.start - b.span.start)
    for (const quantity of report.quantities) {
      const subject = holderOf(report.text, mentions, quantity)
      if (subject === undefined) continue
      const key = `${report.id} ${subject.id}`
      const list = facts.get(key)
      if (list === undefined) facts.set(key, [factOf(report.id, quantity)])
      else list.push(factOf(report.id, quantity))
    }
  }
  return facts
}

/** The subject that a figure is said of: the one it names, else the nearest in its sentence that can have such a measure, else the thing spoken of before. */
function holderOf(text: string, mentions: readonly Mention[], quantity: Quantity): LocalSubject | undefined {
  const measure = quantity.measure ?? 'other'
  const { of } = quantity
  const kinds = kindsFor(measure)
  if (of !== undefined) {
    const named = mentions.find((mention) => spansTouch(mention.span, of))?.subject
    if (named !== undefined && (kinds.length === 0 || kinds.includes(named.kind))) return named
  }
  if (kinds.length === 0) return undefined
  const first = firstAfter(mentions, quantity.span.start)
  const sentenceStart = lastSentenceEnd(text, quantity.span.start)
  const before = lastBefore(mentions, first, kinds)
  if (before !== undefined && before.span.start >= sentenceStart) return before.subject
  const after = mentions[first]
  const gap = after === undefined ? '' : text.slice(quantity.span.end, after.span.start)
  const isSame =
    after !== undefined && gap.length < reachAhead && !/[.!?]\s/u.test(gap) && kinds.includes(after.subject.kind)
  if (isSame) return after.subject
  const isNear = before !== undefined && ofThings.has(measure) && quantity.span.start - before.span.start < reachBack
  return isNear ? before.subject : undefined
}

function kindsFor(measure: Measure): readonly SubjectKind[] {
  if (ofThings.has(measure)) return ['thing']
  if (measure === 'age') return ['person']
  return ofAgents.has(measure) ? ['thing', 'body', 'place', 'person'] : []
}

/** Index of the first mention that begins behind `at`. */
function firstAfter(mentions: readonly Mention[], at: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

function lastBefore(mentions: readonly Mention[], first: number, kinds: readonly SubjectKind[]): Mention | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 20); at -= 1) {
    const mention = mentions[at]
    if (mention !== undefined && kinds.includes(mention.subject.kind)) return mention
  }
  return undefined
}

const sentenceEnd = /[.!?]["”’»)]?\s+(?=["“‘«(]?\p{Lu})|\n/gu

function lastSentenceEnd(text: string, at: number): number {
  const from = Math.max(0, at - reachBack)
  const last = matchesOf(sentenceEnd, text.slice(from, at)).at(-1)
  return last === undefined ? from : from + last.index + last[0].length
}

function factOf(article: string, quantity: Quantity): SubjectFact {
  const { measure, value, min, max, unit, si, span } = quantity
  return {
    ...(measure === undefined ? {} : { measure }),
    ...(value === undefined ? {} : { value }),
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit === undefined ? {} : { unit }),
    ...(si === undefined ? {} : { si }),
    span,
    article,
  }
}
