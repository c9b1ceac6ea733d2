import type { ArticleSpan, Span } from '../../model/span.ts'

/** `span` with its three fields only. */
export function printedSpan(span: Span): Span {
  return { start: span.start, end: span.end, text: span.text }
}

/** `span` with the article it lies in, for lists that cross articles. */
export function printedArticleSpan(span: ArticleSpan): ArticleSpan {
  return { article: span.article, start: span.start, end: span.end, text: span.text }
}
