import type { ArticleState } from '../model/article.ts'
import type { TextPart } from './compose-article.ts'
import type { PageFacts } from './page-facts.ts'
import { isArticleData } from './read-json-ld.ts'

interface PageSigns {
  readonly facts: PageFacts
  readonly parts: readonly TextPart[]
  readonly title: string | undefined
  /** Share of the body's characters that stand in links. */
  readonly linkShare: number
}

const refusal =
  /^(?:(?:attention required|just a moment|access (?:to this page (?:has been )?)?denied|403(?: -)? forbidden|forbidden|are you a (?:human|robot)|robot check|captcha|verify(?:ing)? (?:you are|your)|security check|please verify|pardon our interruption|request (?:blocked|rejected)|service unavailable|error 40[13]|401|429|too many requests|bot verification|ddos-guard|checking your browser|one moment,? please)\b|you have been blocked)/iu
const missing =
  /\b(?:404|not found|page (?:not found|does not exist|no longer)|nicht gefunden|no encontrad[ao]|introuvable|не знайдено|не найдена)\b/iu
const articleCharsMin = 250
const paywallCharsMax = 1500

/** What a page is, told honestly: an article, a refusal, a paywall's stub, nothing, or something else. */
export function judgePage(signs: PageSigns): ArticleState {
  const story = signs.parts.filter((part) => part.kind === 'body' || part.kind === 'post')
  const chars = story.reduce((sum, part) => sum + part.text.length, 0)
  if (chars < 1500 && refusal.test((signs.title ?? '').trim())) return 'refused'
  const isDeclared =
    signs.facts.data.some((data) => isArticleData(data)) ||
    /article/iu.test(signs.facts.metas.get('og:type')?.[0] ?? '')
  if (chars === 0) return 'empty'
  if (chars < paywallCharsMax && isLocked(signs.facts)) return 'paywalled'
  if (chars < 1000 && missing.test(signs.title ?? '')) return 'not-an-article'
  if (isDeclared && chars >= 80) return 'article'
  const sentences = story.filter((part) => part.text.length > 60 && /[.!?…。»”"]\s*$/u.test(part.text)).length
  if (signs.linkShare > 0.5 || chars < articleCharsMin || sentences < 2) return 'not-an-article'
  return 'article'
}

/** The page says itself that its text is not free to read. */
function isLocked(facts: PageFacts): boolean {
  const isClosed = facts.data.some((data) => {
    const free = data.fields['isAccessibleForFree']
    return free === false || (typeof free === 'string' && /^(?:false|no)$/iu.test(free))
  })
  const tier = facts.metas.get('article:content_tier')?.[0]
  return isClosed || (tier !== undefined && /locked|metered|paid/iu.test(tier))
}
