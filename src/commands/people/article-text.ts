import type { Article } from '../../model/article.ts'

/** An article for people: what it is, its headline, who and when, its text. */
export function articleText(article: Article): string {
  const facts = [
    article.outlet?.name,
    article.byline.length > 0 ? article.byline.join(', ') : undefined,
    article.publishedAt,
    article.language,
    article.state === 'article' ? undefined : article.state,
  ].filter((fact) => fact !== undefined)
  return [`${article.id}: ${article.headline ?? 'no headline'}`, `  ${facts.join(' · ')}`, '', article.text, ''].join(
    '\n',
  )
}
