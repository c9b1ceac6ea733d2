import type { Article } from '../model/article.ts'
import { type CalendarNames, calendarNames } from '../text/calendar-names.ts'
import { tokensOf } from '../text/tokens.ts'

const inWords: ReadonlySet<string> = new Set(['in', 'im', 'en', 'em', 'a', 'w', 'we', 'у', 'в', 'во', 'i'])
const namesOf = new Map<string, CalendarNames>()
/** What a month's name keeps in all its cases: "luty", "lutego", "lutym". */
const stemMin = 3
const endingMax = 3

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
  const isEnglish = language.startsWith('en')
  // "in may" is no month.
  return isEnglish && month.text === month.lower ? undefined : monthOf(month.lower, language, isEnglish)
}

function monthOf(word: string, language: string, isWhole: boolean): number | undefined {
  const { months } = namesFor(language)
  const known = months.get(word)
  if (known !== undefined || isWhole) return known
  for (const [name, month] of months) {
    const stem = name.slice(0, Math.max(stemMin, name.length - endingMax))
    if (name.length > stemMin && word.startsWith(stem) && Math.abs(word.length - name.length) <= endingMax) return month
  }
  return undefined
}

function namesFor(language: string): CalendarNames {
  const key = language.slice(0, 2)
  const known = namesOf.get(key) ?? calendarNames(key)
  namesOf.set(key, known)
  return known
}
