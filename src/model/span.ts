/** A half-open stretch of a revision's text, in UTF-16 units; `text` is the slice (rule 1). */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A span that says which article it lies in, for lists that cross articles. */
export interface ArticleSpan extends Span {
  readonly article: string
}

/** The span of `text` from `start` to `end`; throws on offsets outside the text, which is a bug of the caller. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length) {
    throw new RangeError(`No span from ${start} to ${end} in a text of ${text.length} units`)
  }
  return { start, end, text: text.slice(start, end) }
}

/** The span of `text` from `start` to `end` without white space at its edges; undefined when nothing is left. */
export function trimmedSpanOf(text: string, start: number, end: number): Span | undefined {
  let from = start
  let to = end
  while (from < to && isSpaceAt(text, from)) from += 1
  while (to > from && isSpaceAt(text, to - 1)) to -= 1
  return from < to ? spanOf(text, from, to) : undefined
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Nearly all edges are plain letters and marks, which need no pattern.
  return !(code > 32 && code < 127) && /\s/u.test(text.charAt(at))
}

/** Whether `span` is what stands in `text` at its offsets. */
export function isSliceOf(text: string, span: Span): boolean {
  return (
    span.start >= 0 &&
    span.start < span.end &&
    span.end <= text.length &&
    text.slice(span.start, span.end) === span.text
  )
}

/** Whether two spans of one text share a unit. */
export function spansTouch(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `inner` lies in `outer`. */
export function isInside(
  inner: { readonly start: number; readonly end: number },
  outer: { readonly start: number; readonly end: number },
): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** `span` with the id of its article. */
export function inArticle(article: string, span: Span): ArticleSpan {
  return { article, start: span.start, end: span.end, text: span.text }
}
