import type { Article, ZoneKind } from '../model/article.ts'
import { discarded, type Fate, kept } from '../model/fate.ts'

const storyZones: ReadonlySet<ZoneKind> = new Set(['headline', 'standfirst', 'body', 'post'])

/** `article` as kept where it tells anything; a refusal, or nothing but furniture, is never taken for news. */
export function admitArticle(article: Article): Fate<Article> {
  if (article.state === 'refused') {
    const sentence =
      'shows a refusal (a consent or robot check, an error) instead of an article; open it in a browser and save it.'
    return discarded('refused', sentence)
  }
  if (article.zones.some((zone) => storyZones.has(zone.kind))) return kept(article)
  return discarded(
    'no-article',
    'holds no article, only menus, notices and the like; give the text or page of an article.',
  )
}
