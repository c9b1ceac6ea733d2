import { zonesOutsideStory } from '../model/article.ts'
import type { AttributedArticle } from '../model/report.ts'
import { mayBeFound } from '../moderate/shown-rights.ts'
import type { ArticleWords } from '../store/search-rows.ts'
import { searchWords } from '../text/search-words.ts'

/** The words of an article as the search looks them up: what belongs to the story, and whose word it reports. */
export function wordsOfArticle(article: AttributedArticle): ArticleWords {
  // Kept without words, so that it is not looked at again.
  if (!mayBeFound(article)) return { article: article.id, headline: '', body: '', sources: '' }
  const { text, zones } = article
  const cut = (isWanted: (kind: AttributedArticle['zones'][number]['kind']) => boolean): string =>
    zones
      .filter((zone) => isWanted(zone.kind))
      .flatMap((zone) => searchWords(text.slice(zone.start, zone.end)))
      .join(' ')
  const headline = cut((kind) => kind === 'headline')
  const names = article.statements.flatMap(({ source }) => (source ? [source.name ?? source.span.text] : []))
  return {
    article: article.id,
    headline: headline === '' ? searchWords(article.headline ?? '').join(' ') : headline,
    body: cut((kind) => kind !== 'headline' && kind !== 'truncation' && !zonesOutsideStory.has(kind)),
    sources: [...new Set(names)].flatMap((name) => searchWords(name)).join(' '),
  }
}
