import type { Citation } from '../model/statement.ts'
import { type ReportView, zoneAt } from './report-view.ts'

const houseLine =
  /^(?:(?:par|by|von|por|di|da)\s)?[\p{Lu}\d][\p{L}\p{N}.&’' -]{1,40}?\s(?:avec|mit|with|con|com)\s(?:l['’])?$/iu

/** "Par Le Parisien avec AFP", "Tagesschau mit dpa" with nobody's name: whether the house edited what the agency sent. */
export function isHouseAlone({ article }: ReportView, { phrase, span }: Citation): boolean {
  if (article.byline.length > 0 || zoneAt(article, phrase.start) !== 'byline') return false
  const isOfHouse = article.outlet === undefined || phrase.text.includes(article.outlet.name)
  return isOfHouse && houseLine.test(article.text.slice(phrase.start, span.start))
}
