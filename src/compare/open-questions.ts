import type { Article } from '../model/article.ts'
import type { StateStep, StoryState } from '../model/findings.ts'
import type { ArticleSpan, Span } from '../model/span.ts'
import { inArticle, trimmedSpanOf } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { CentralFrame } from './central-frame.ts'
import type { Unit } from './find-units.ts'

const openMax = 8
/** Several of these may be the same words. */
const candidatesMax = 64
const unclearCue =
  /\b(?:(?:not|n[’']t) (?:immediately |yet )?(?:clear|known|said|say|give|provide|specify|disclose|comment|decided)|unclear|unknown|remains to be seen|still debate|yet to)\b/iu

/** What reports leave open about the story: what sources did not say or comment on, and what is said to be unclear. */
export function findOpen(
  unitsOfReports: readonly (readonly Unit[])[],
  frame: CentralFrame,
  current?: StateStep,
): readonly ArticleSpan[] {
  const open: ArticleSpan[] = []
  for (const units of newestFirst(unitsOfReports)) {
    if (open.length >= candidatesMax) break
    const report = units[0]?.report
    if (current && isAnswered(units, current)) continue
    for (const statement of report?.article.statements ?? []) {
      const span = report && silenceOf(statement, report.article)
      if (!report || !span) continue
      const isAbout =
        statement.form === 'no-comment' ||
        units.some((unit) => unit.statement === statement && isAboutStory(unit, frame))
      if (isAbout) open.push(inArticle(report.article.id, span))
    }
    for (const unit of units) {
      if (isAboutStory(unit, frame) && unclearCue.test(unit.span.text)) open.push(unit.span)
    }
  }
  return distinct(open).slice(0, openMax)
}

/** The present state answers what reports of the days before it left open; what reports of its own day ask goes on. */
function isAnswered(units: readonly Unit[], { state, from, reports }: StateStep): boolean {
  const day = dayOf(units).slice(0, 10)
  const isTelling = units.some(({ span }) => reports.includes(span.article))
  return settledStates.has(state) && from !== undefined && day !== '' && day < from.slice(0, 10) && !isTelling
}

const settledStates: ReadonlySet<StoryState> = new Set(['announced', 'done', 'denied', 'reversed'])

function isAboutStory(unit: Unit, frame: CentralFrame): boolean {
  for (const { act } of unit.acts) if (frame.acts.has(act)) return true
  for (const term of frame.objects) if (unit.terms.has(term)) return true
  return false
}

/** What was not said, or who did not comment on what. */
function silenceOf({ form, content, source, cue }: Statement, { text }: Article): Span | undefined {
  if (form === 'not-said') return content[0]
  if (form !== 'no-comment') return undefined
  const spans = [source?.span, cue, content[0]].flatMap((span) => span ?? [])
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  return spans.length === 0 ? undefined : trimmedSpanOf(text, start, end)
}

function dayOf(units: readonly Unit[]): string {
  return units[0]?.report.article.publishedAt ?? ''
}

/** What is open now stands in the newest reports. */
function newestFirst(unitsOfReports: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
  return unitsOfReports.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)))
}

function distinct(spans: readonly ArticleSpan[]): readonly ArticleSpan[] {
  return spans.filter(
    (span, index) =>
      !spans
        .slice(0, index)
        .some((other) => other.article === span.article && other.start < span.end && span.start < other.end),
  )
}
