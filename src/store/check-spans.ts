import { SpanMismatchError } from './store-error.ts'

const depthMax = 12

/**
 * Refuses a value that holds a span whose text is not the slice of its revision (rule 1). Every object with `start`,
 * `end` and `text` is a span, wherever it stands; it lies in the article that it or an object around it names, else in
 * `article`.
 */
export function checkSpans(value: unknown, article: string, textOfArticle: (id: string) => string | undefined): void {
  check(value, article, { textOfArticle, depthLeft: depthMax })
}

interface Look {
  readonly textOfArticle: (id: string) => string | undefined
  readonly depthLeft: number
}

function check(value: unknown, article: string, look: Look): void {
  if (typeof value !== 'object' || value === null) return
  if (look.depthLeft === 0)
    throw new SpanMismatchError('A stored value is nested too deeply for its spans to be checked')
  const deeper = { ...look, depthLeft: look.depthLeft - 1 }
  if (Array.isArray(value)) {
    for (const element of value) check(element, article, deeper)
    return
  }
  const own = 'article' in value && typeof value.article === 'string' ? value.article : article
  if ('start' in value && 'end' in value && 'text' in value) checkSpan(value, own, look.textOfArticle(own))
  for (const inner of Object.values(value)) check(inner, own, deeper)
}

function checkSpan(
  span: { readonly start: unknown; readonly end: unknown; readonly text: unknown },
  article: string,
  revision: string | undefined,
): void {
  const { start, end, text } = span
  if (start === undefined && end === undefined && text === undefined) return
  const isWhole = Number.isInteger(start) && Number.isInteger(end)
  if (isWhole && typeof start === 'number' && typeof end === 'number' && start >= 0 && start < end) {
    if (revision !== undefined && end <= revision.length && revision.slice(start, end) === text) return
  }
  const why = revision === undefined ? 'there is no such article' : 'its text is another'
  throw new SpanMismatchError(`The span from ${String(start)} to ${String(end)} is no slice of ${article}: ${why}`)
}
