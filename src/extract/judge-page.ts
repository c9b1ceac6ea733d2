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
  readonly url: string | undefined
  /** Share of the body's characters that stand in links. */
  readonly linkShare: number
}

const toldCharsMin = 250
const articleWordsMin = 25
const sentenceWordsMin = 7
/** Of the paragraphs of a table or a shelf of goods hardly one is a sentence. */
const sentenceShareMin = 0.05
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
  if (isWall(story)) return 'refused'
  if (chars < paywallCharsMax && isLocked(signs, story)) return 'paywalled'
  const isArticleInData = facts.data.some((data) => isArticleData(data))
  // Templates call every page of a site an article in Open Graph, its shelves too.
  if (!isArticleInData && isShelfAddress(signs.url)) return 'not-an-article'
  const isDeclared = isArticleInData || /article/iu.test(facts.metas.get('og:type')?.[0] ?? '')
  if (isDeclared && chars >= declaredCharsMin) return 'article'
  if (isList(facts) || (isVideo(facts) && chars < videoCharsMax)) return 'not-an-article'
  const counts = story.map(({ text }) => wordCount(text))
  const words = counts.reduce((sum, count) => sum + count, 0)
  const sentences = story.filter(({ text }, at) => (counts[at] ?? 0) >= sentenceWordsMin && endsSentence(text)).length
  const isTold = sentences >= Math.max(2, story.length * sentenceShareMin)
  if (signs.linkShare > 0.5 || words < articleWordsMin || !isTold) return 'not-an-article'
  return 'article'
}

/** Whether walls speak in the story, and hardly anybody else. */
function isWall(story: readonly TextPart[]): boolean {
  let told = 0
  let hasWall = false
  for (const { text } of story) {
    if (isWallText(text)) hasWall = true
    else told += text.length
    if (told >= toldCharsMin) return false
  }
  return hasWall
}

function isLocked({ facts, notices }: PageSigns, story: readonly TextPart[]): boolean {
  return (
    isDeclaredLocked(facts) || notices.some((line) => isLockText(line)) || story.some(({ text }) => isLockText(text))
  )
}

const shelfSegment =
  /^(?:categor(?:y|ies|ia|ias|ie)|catégorie|kategori(?:e|en|a)|tags?|etiquetas?|étiquette|schlagw(?:o|ö)rt(?:er)?|authors?|autor(?:es)?|search|suche|buscar)$|^category:/iu
/** A last part like this is a headline or a number, whatever stands before it. */
const ownPage = /(?:-[^-]+){4}|\d{5}|\.\w{2,5}$/u

/** Whether an address is that of a site's front, of a category, a tag or a search. */
function isShelfAddress(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false
  const { pathname, search } = new URL(url)
  const segments = pathname.split('/').filter((segment) => segment !== '')
  if (segments.length === 0) return search === ''
  return segments.some((segment) => shelfSegment.test(segment)) && !ownPage.test(segments.at(-1) ?? '')
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
