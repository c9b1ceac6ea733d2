import type { StateStep } from '../../model/findings.ts'
import type { AttributedArticle } from '../../model/report.ts'
import type { ArticleSpan } from '../../model/span.ts'
import type { StoryOnPage } from '../story-reader.ts'

const lettersAround = 200

/**
 * The words that show a step of the state best: said on the record where the step is, near the day that the step bears, in a report of that day.
 * A step has evidence from many reports, and the first of it need not prove what is printed beside it. Of equals the first.
 */
export function proofOfStep(page: StoryOnPage, step: StateStep | undefined): ArticleSpan | undefined {
  if (!step) return undefined
  const articleOf = new Map(page.articles.map((article) => [article.id, article]))
  const weighed = step.evidence.map((span) => ({ span, weight: weightOf(span, step, articleOf.get(span.article)) }))
  const most = Math.max(...weighed.map((each) => each.weight))
  return weighed.find((each) => each.weight === most)?.span
}

function weightOf(span: ArticleSpan, step: StateStep, article: AttributedArticle | undefined): number {
  if (!article) return 0
  const isOnRecord = step.onRecord && isSaidOnRecord(span, article)
  const isNearDay = step.from !== undefined && isDayNear(span, article.text, step.from)
  const isOfDay = step.from !== undefined && article.publishedAt?.slice(0, 10) === step.from.slice(0, 10)
  return (isOnRecord ? 4 : 0) + (isNearDay ? 2 : 0) + (isOfDay ? 1 : 0)
}

function isSaidOnRecord(span: ArticleSpan, article: AttributedArticle): boolean {
  return article.statements.some(
    (statement) =>
      statement.level.startsWith('on-record') &&
      statement.content.some((part) => part.start < span.end && span.start < part.end),
  )
}

/** Whether the number of the day ("11" of 2031-03-11) stands beside the words. */
function isDayNear(span: ArticleSpan, text: string, instant: string): boolean {
  const day = Number(instant.slice(8, 10))
  if (!day) return false
  const around = text.slice(Math.max(0, span.start - lettersAround), span.end + lettersAround)
  return (around.match(/\d+/gu) ?? []).some((number) => number.length <= 2 && Number(number) === day)
}
