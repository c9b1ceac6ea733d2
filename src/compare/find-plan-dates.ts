import type { ArticleSpan } from '../model/span.ts'
import { inArticle, trimmedSpanOf } from '../model/span.ts'
import type { Unit } from './find-units.ts'
import type { DateContext } from './resolve-dates.ts'
import { resolveDays } from './resolve-dates.ts'
import { stopWords } from './stop-words.ts'

/** A day still to come on which something is planned. */
export interface PlanDate {
  /** YYYY-MM-DD. */
  readonly day: string
  /** The act planned, where one is named. */
  readonly act: string | undefined
  /** What the clause speaks of beside the date. */
  readonly terms: ReadonlySet<string>
  readonly span: ArticleSpan
  readonly unit: Unit
}

const changed =
  /\b(?:postpon|delay|reschedul|put back|pushed back|brought forward|moved (?:from|to)|instead of|originally|had been (?:due|planned|set|scheduled)|second|another|further|again|either)/iu
const clauseWordsMax = 14
const aheadDaysMax = 400

/** The days after its own that a report names for one plan each; none where it tells of a changed plan. */
export function findPlanDates(units: readonly Unit[], context: DateContext): readonly PlanDate[] {
  const { reference } = context
  if (reference === undefined) return []
  return units.flatMap((unit) => {
    const days = resolveDays(unit.report.words, unit, context).filter(
      ({ day, at }) => isExact(unit, at) && day > reference,
    )
    const [only] = days
    // A clause of two days tells of two things, or from when to when.
    if (only === undefined || days.length > 1 || daysAhead(reference, only.day) > aheadDaysMax) return []
    if (changed.test(unit.span.text)) return []
    const first = Math.max(sentenceStart(unit, only.at), only.at - clauseWordsMax)
    const acts = unit.acts.filter(({ at }) => at >= first && at < only.at)
    const span = dateSpan(unit, only.at)
    return span ? [{ day: only.day, act: acts.at(-1)?.act, terms: termsBefore(unit, first, only.at), span, unit }] : []
  })
}

/** Weekdays are read from the report's own day and mostly lie behind it. */
function isExact({ report: { words } }: Unit, at: number): boolean {
  return [words[at - 1], words[at + 1], words[at + 2]].some((word) => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(word ?? ''))
}

function daysAhead(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

/** What is planned may stand before the words of the unit: "letters are expected [to be sent on …]". */
function sentenceStart({ report: { sentences }, first }: Unit, at: number): number {
  return sentences.find((sentence) => sentence.first <= at && at < sentence.end)?.first ?? first
}

function termsBefore(unit: Unit, first: number, end: number): ReadonlySet<string> {
  const { words, stem, mentionAt } = unit.report
  const terms = new Set<string>()
  for (let at = first; at < end; at += 1) {
    const word = words[at] ?? ''
    const mention = mentionAt.get(at)
    if (mention) terms.add(`s:${mention.subject.id}`)
    else if (/^\p{L}{3,}/u.test(word) && !stopWords.has(word)) terms.add(stem(word))
  }
  for (const { act, at } of unit.acts) if (at >= first && at < end) terms.add(`a:${act}`)
  return terms
}

/** The month with the day beside it. */
function dateSpan({ report: { words, tokens, article } }: Unit, at: number): ArticleSpan | undefined {
  const isDay = (i: number): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/u.test(words[i] ?? '')
  const first = isDay(at - 1) ? at - 1 : at
  const last = isDay(at + 1) ? at + 1 : words[at + 1] === '.' && isDay(at + 2) ? at + 2 : at
  const span = trimmedSpanOf(article.text, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  return span && inArticle(article.id, span)
}

/** Acts of which a story may well plan several. */
const commonActs = new Set([
  'visit',
  'launch',
  'attack',
  'strike-work',
  'vote',
  'transfer',
  'decide',
  'move',
  'pay',
  'protest',
  'close',
  'open',
  'release',
])
const sharedByWords = 2
const shareByWords = 0.5

/** Whether both name the day of one plan: of one act and thing, or in mostly the same words. */
export function isSamePlan(a: PlanDate, b: PlanDate): boolean {
  let shared = 0
  for (const term of a.terms) if (b.terms.has(term)) shared += 1
  const isSameAct = a.act !== undefined && a.act === b.act && !commonActs.has(a.act)
  if (isSameAct && shared >= sharedByWords) return true
  return shared >= sharedByWords && shared >= Math.min(a.terms.size, b.terms.size) * shareByWords
}
