import type { Span } from '../model/span.ts'
import { isInside } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { ReportReading } from './read-report.ts'

/** On whose word a unit stands. */
export interface UnitAttribution {
  /**
   * `own`: in the reporter's name; `on-record`: said publicly by a named person or body; `reported`: on the word of somebody
   * unnamed, of another outlet, or told in private; `unclear`: a generic source.
   */
  readonly kind: 'own' | 'on-record' | 'reported' | 'unclear'
  /** From the innermost statement to the outermost. */
  readonly chain: readonly Statement[]
}

const chainMax = 6

/** What is attributed: a stretch of a report, and the innermost statement whose content it is. */
export interface AttributedStretch {
  readonly report: Pick<ReportReading, 'article' | 'statements' | 'voices'>
  readonly span: Span
  readonly statement: Statement | undefined
}

/** On whose word a stretch stands. */
export function attributionOf(stretch: AttributedStretch): UnitAttribution {
  const { voices } = stretch.report
  const chain = chainOf(stretch)
  const outermost = chain.at(-1)
  if (outermost === undefined) return { kind: 'own', chain }
  if (chain.some((statement) => voices.get(statement)?.isReported)) return { kind: 'reported', chain }
  return { kind: voices.get(outermost)?.isOnRecord === true ? 'on-record' : 'unclear', chain }
}

/** The statements that carry it, innermost first: its own, those it is nested in, those whose content holds it. */
function chainOf({
  report: { article, statements, voices },
  span,
  statement,
}: AttributedStretch): readonly Statement[] {
  const chain: Statement[] = []
  let next = statement
  while (next !== undefined && chain.length < chainMax && !chain.includes(next)) {
    chain.push(next)
    next = next.nestedIn === undefined ? undefined : statements.get(next.nestedIn)
  }
  // Every unit asks this of every statement: loops, no functions made on the way.
  const inner = chain.length
  for (const each of article.statements) if (holds(each, span) && !includes(chain, inner, each)) chain.push(each)
  return chain.length === 0 ? chain : chain.filter((each) => voices.get(each)?.isSpeech).slice(0, chainMax)
}

function holds({ content }: Statement, span: Span): boolean {
  for (const part of content) if (isInside(span, part)) return true
  return false
}

/** Whether a statement is one of the first `length` of `chain`. */
function includes(chain: readonly Statement[], length: number, statement: Statement): boolean {
  for (let i = 0; i < length; i += 1) if (chain[i] === statement) return true
  return false
}
