/** Whether a meta's name says publication and date, as publishing systems compose it (`w-published-date`, `shop:article_published_time`). */
export function isPublishedMeta(name: string): boolean {
  return publishedName.test(name)
}

const publishedName =
  /(?:^|[^a-z])(?:(?:publish(?:ed)?|publication|pub)[-_.:]?(?:date|time|datetime|at|on)|date[-_.:]?(?:published|pub|publication|posted))$/u

/** Names of metas that tell when a page was published, the surest first. */
export const publishedMetas: readonly string[] =
  `article:published_time og:article:published_time article:published og:published_time og:pubdate
  article:publication_date publication_date publicationdate publish_date publish-date publishdate published_time published_at
  pubdate pub_date datepublished date_published published published-date article.published article_date_original
  originalpublicationdate dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date dc.date dc:date
  sailthru.date parsely-pub-date cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate rnews:datepublished
  displaydate citation_publication_date citation_date citation_online_date prism.publicationdate eprints.date
  article:post_date article-published date timestamp release_date`.split(/\s+/u)
/** The name under which microdata stand among the metas. */
export const microdataMeta = 'datepublished'
/** Names of metas that tell when a page was changed. */
export const modifiedMetas: readonly string[] =
  'article:modified_time og:updated_time og:modified_time lastmod last-modified dcterms.modified dc.date.modified datemodified revised article:updated_time'.split(
    ' ',
  )
