import type { ArticleSpan } from '../model/span.ts'
import { inArticle } from '../model/span.ts'
import type { CentralFrame } from './central-frame.ts'
import type { Unit } from './find-units.ts'

const openMax = 8
const unclearCue =
  /\b(?:(?:not|n[’']t) (?:immediately |yet )?(?:clear|known|said|say|give|provide|specify|disclose|comment|decided)|unclear|unknown|remains to be seen|still debate|yet to)\b/iu

/** What reports leave open about the story: what sources did not say or comment on, and what is said to be unclear. */
export function findOpen(unitsOfReports: readonly (readonly Unit[])[], frame: CentralFrame): readonly ArticleSpan[] {
  const open: ArticleSpan[] = []
  for (const units of unitsOfReports) {
    const report = units[0]?.report
    for (const { form, content, source, cue } of report?.article.statements ?? []) {
      if (form !== 'not-said' && form !== 'no-comment') continue
      const span = content[0] ?? cue ?? source?.span
      if (span && report) open.push(inArticle(report.article.id, span))
    }
    for (const unit of units) {
      const isAbout =
        [...frame.objects].some((term) => unit.terms.has(term)) || unit.acts.some(({ act }) => frame.acts.has(act))
      if (isAbout && unclearCue.test(unit.span.text)) open.push(unit.span)
    }
  }
  return distinct(open).slice(0, openMax)
}

function distinct(spans: readonly ArticleSpan[]): readonly ArticleSpan[] {
  return spans.filter(
    (span, index) =>
      !spans
        .slice(0, index)
        .some((other) => other.article === span.article && other.start < span.end && span.start < other.end),
  )
}
