import type { Article, ZoneKind } from '../model/article.ts'
import { discarded, type Fate, kept } from '../model/fate.ts'

const storyZones: ReadonlySet<ZoneKind> = new Set(['headline', 'standfirst', 'body', 'post'])
const bodyZones: ReadonlySet<ZoneKind> = new Set(['body', 'post'])

/** `article` as kept where it tells anything; a refusal, or nothing but furniture, is never taken for news. */
export function admitArticle(article: Article): Fate<Article> {
  if (article.state === 'refused') {
    const sentence =
      'shows a refusal (a consent or robot check, an error) instead of an article; open it in a browser and save it.'
    return discarded('refused', sentence)
  }
  if (tellsNews(article)) return kept(article)
  return discarded(
    'no-article',
    'holds no article, only menus, notices and the like; give the text or page of an article.',
  )
}

/** A page that looks like no article is one all the same (a brief) where a headline stands over a sentence. */
function tellsNews({ state, text, zones }: Article): boolean {
  if (state !== 'not-an-article') return zones.some((zone) => storyZones.has(zone.kind))
  const hasHeadline = zones.some((zone) => zone.kind === 'headline')
  return hasHeadline && zones.some((zone) => bodyZones.has(zone.kind) && hasSentence(text.slice(zone.start, zone.end)))
}

const sentenceEnd = /[\p{L}\p{N})]["”’»]?[.!?…。！？](?:\s|$|["”’»])/u
const sentenceWordsMin = 5

/** Chinese and Japanese put no spaces between words: there the end of a sentence is enough. */
function hasSentence(text: string): boolean {
  if (!sentenceEnd.test(text)) return false
  return /[。！？]/u.test(text) || text.split(/\s+/u).length >= sentenceWordsMin
}
