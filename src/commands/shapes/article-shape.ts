import type { Article } from '../../model/article.ts'

/** An article as `extract` and `read` print it (DESIGN, section 5). Absent is absent: keys without a value are left out by JSON. */
export function articleShape(article: Article): object {
  return {
    id: article.id,
    url: article.url,
    canonicalUrl: article.canonicalUrl,
    outlet: article.outlet && {
      name: article.outlet.name,
      domain: article.outlet.domain,
      shownInText: article.outlet.shownInText,
    },
    headline: article.headline,
    standfirst: article.standfirst,
    byline: article.byline,
    dateline: article.dateline,
    publishedAt: article.publishedAt,
    publishedPrecision: article.publishedPrecision,
    publishedBasis: article.publishedBasis,
    modifiedAt: article.modifiedAt,
    language: article.language,
    state: article.state,
    text: article.text,
    zones: zonesShape(article),
    links: article.links.map(({ href, start, end }) => ({ href, start, end })),
    image: article.image,
    declaredOrigins: article.declaredOrigins.map(({ name, url, basis }) => ({ name, url, basis })),
  }
}

/** The zones of an article as they are printed. */
export function zonesShape(article: Pick<Article, 'zones'>): readonly object[] {
  return article.zones.map(({ start, end, kind }) => ({ start, end, kind }))
}
