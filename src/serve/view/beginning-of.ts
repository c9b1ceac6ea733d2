import { headlineZone } from '../../model/article.ts'
import type { AttributedArticle } from '../../model/report.ts'

const lettersMax = 160

/** How a report begins, in its own words: its headline, else the first line of its body; cut words end in an ellipsis. */
export function beginningOf(article: AttributedArticle): string {
  const headline = headlineZone(article.zones)
  if (headline) return article.text.slice(headline.start, headline.end).trim().slice(0, lettersMax)
  const body = article.zones.find((each) => each.kind === 'body')
  if (!body) return article.headline ?? article.text.slice(0, lettersMax)
  const line = article.text.slice(body.start, body.end).trim().split('\n')[0] ?? ''
  return line.length > lettersMax ? `${line.slice(0, lettersMax).toWellFormed()} …` : line
}
