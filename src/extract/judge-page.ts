import type { ArticleState } from '../model/article.ts'
import type { TextPart } from './compose-article.ts'
import type { PageFacts } from './page-facts.ts'
import { isArticleData } from './read-json-ld.ts'
import { endsSentence, wordCount } from './text-blocks.ts'
import { isLockText, isMissingTitle, isRefusalTitle, isWallText } from './wall-words.ts'

interface PageSigns {
  readonly facts: PageFacts
  readonly parts: readonly TextPart[]
  /** Lines of the body's box that are furniture: there a site says that the rest is not free. */
  readonly notices: readonly string[]
  readonly title: string | undefined
  /** Share of the body's characters that stand in links. */
  readonly linkShare: number
}

const toldCharsMin = 250
const articleWordsMin = 25
const sentenceWordsMin = 7
const declaredCharsMin = 80
const wallCharsMax = 1500
const paywallCharsMax = 1500
const missingCharsMax = 1000
const videoCharsMax = 600

/** What a page is, told honestly: an article, a refusal, a paywall's stub, nothing, or something else. */
export function judgePage(signs: PageSigns): ArticleState {
  const { facts } = signs
  const story = signs.parts.filter((part) => part.kind === 'body' || part.kind === 'post')
  const chars = charsOf(story)
  const title = signs.title ?? ''
  if (chars < wallCharsMax && isRefusalTitle(title)) return 'refused'
  if (chars === 0) return 'empty'
  if (chars < missingCharsMax && isMissingTitle(title)) return 'not-an-article'
  const told = story.filter(({ text }) => !isWallText(text))
  if (told.length < story.length && charsOf(told) < toldCharsMin) return 'refused'
  const isLocked = isDeclaredLocked(facts) || [...signs.notices, ...story.map(({ text }) => text)].some(isLockText)
  if (chars < paywallCharsMax && isLocked) return 'paywalled'
  const isDeclared =
    facts.data.some((data) => isArticleData(data)) || /article/iu.test(facts.metas.get('og:type')?.[0] ?? '')
  if (isDeclared && chars >= declaredCharsMin) return 'article'
  if (isList(facts) || (isVideo(facts) && chars < videoCharsMax)) return 'not-an-article'
  const sentences = story.filter(({ text }) => wordCount(text) >= sentenceWordsMin && endsSentence(text)).length
  const words = story.reduce((sum, { text }) => sum + wordCount(text), 0)
  if (signs.linkShare > 0.5 || words < articleWordsMin || sentences < 2) return 'not-an-article'
  return 'article'
}

function charsOf(parts: readonly TextPart[]): number {
  return parts.reduce((sum, part) => sum + part.text.length, 0)
}

/** Section fronts, tag pages and search results call themselves lists. */
function isList({ data }: PageFacts): boolean {
  return data.some(({ types }) =>
    types.some((type) => /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/u.test(type)),
  )
}

function isVideo({ data, metas }: PageFacts): boolean {
  const isCalledVideo = /^video/iu.test(metas.get('og:type')?.[0] ?? '')
  return isCalledVideo || data.some(({ types }) => types.includes('VideoObject'))
}

/** The page says itself that its text is not free to read. */
function isDeclaredLocked(facts: PageFacts): boolean {
  const isClosed = facts.data.some((data) => {
    const free = data.fields['isAccessibleForFree']
    return free === false || (typeof free === 'string' && /^(?:false|no)$/iu.test(free))
  })
  const tier = facts.metas.get('article:content_tier')?.[0]
  return isClosed || (tier !== undefined && /locked|metered|paid/iu.test(tier))
}
