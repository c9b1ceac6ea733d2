import type { AttributedArticle } from '../../model/report.ts'
import type { Statement } from '../../model/statement.ts'

/** The statements and figures of an article as lines for people. */
export function attributionText(article: AttributedArticle): string {
  const lines = [`${article.id}: ${article.statements.length} statements, ${article.quantities.length} figures`]
  for (const statement of article.statements) lines.push(`  ${statementLine(statement)}`)
  for (const { span, value, min, max, unit } of article.quantities) {
    const figure = value === undefined ? `${min ?? ''} to ${max ?? ''}` : String(value)
    lines.push(`  "${oneLine(span.text)}" = ${figure}${unit === undefined ? '' : ` ${unit}`}`)
  }
  for (const { span, outlet } of article.citations) {
    lines.push(`  cites ${outlet ?? `"${oneLine(span.text)}" (not named)`}`)
  }
  return lines.join('\n')
}

/** Who says what on whose word, in one line: the words are the report's. */
export function statementLine(statement: Statement): string {
  const who = statement.source ? oneLine(statement.source.span.text) : 'no source given'
  const content = statement.content.map((span) => oneLine(span.text)).join(' … ')
  const polarity = statement.polarity === 'asserted' ? '' : `, ${statement.polarity}`
  return `${who} (${statement.level}${polarity}): ${content}`
}

/** `text` on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
