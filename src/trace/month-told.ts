import type { Article } from '../model/article.ts'
import { monthNamed } from '../text/month-of-word.ts'
import { tokensOf } from '../text/tokens.ts'

const inWords: ReadonlySet<string> = new Set(['in', 'im', 'en', 'em', 'a', 'w', 'we', 'у', 'в', 'во', 'i'])
const behindUnits = 40
/** "wrote already in February" */
const wordsBetweenMax = 1

/** Whether the words of `report` from `end` on, where its citing words end, say another month than that in which `other` appeared ("wrote in February", "pisał w lutym"). */
export function isOfOtherMonth(
  report: Pick<Article, 'text' | 'language'>,
  end: number,
  other: Pick<Article, 'publishedAt'>,
): boolean {
  const published = /^\d{4}-(?<month>\d\d)/u.exec(other.publishedAt ?? '')?.groups?.['month']
  const told =
    published === undefined ? undefined : monthBehind(report.text.slice(end, end + behindUnits), report.language)
  return told !== undefined && told !== Number(published)
}

/** The month, 1 to 12, that a text names behind the preposition with which it begins. */
function monthBehind(text: string, language: string): number | undefined {
  const words = tokensOf(text)
  const at = words.findIndex(({ lower }) => inWords.has(lower))
  const month = words[at + 1]
  if (at < 0 || at > wordsBetweenMax || month === undefined) return undefined
  // "in may" is no month.
  if (language.startsWith('en') && month.text === month.lower) return undefined
  return monthNamed(month.lower, language.slice(0, 2))
}
