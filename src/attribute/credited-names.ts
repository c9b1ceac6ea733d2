import type { Article, Zone } from '../model/article.ts'
import { spanOf } from '../model/span.ts'
import type { Citation } from '../model/statement.ts'

const name = "(?<name>\\p{Lu}[\\p{L}\\p{N}’'&.-]*(?:\\s(?:of|de|la|the|and|on|\\p{Lu}[\\p{L}\\p{N}’'&.-]*)){0,5})"
/** "first appeared on X", "originally published by X", "h/t X": whatever stands there is a house, known or not. */
const published = new RegExp(
  `\\b(?:(?:[Ff]irst |[Oo]riginally )?(?:[Aa]ppeared|[Pp]ublished|[Pp]osted|[Rr]eported|[Pp]roduced)(?: first)?) (?:in|on|by|at) (?:[Tt]he )?${name}`,
  'u',
)
const tipped = new RegExp(`^\\W*(?:[Hh]/[Tt]|[Hh]at[ -][Tt]ip|[Vv]ia|VIA)\\s*:?\\s+(?:to )?(?:[Tt]he )?${name}`, 'u')
const trailing = /(?:['’]s|[.,’'&-]|\s(?:of|de|la|the|and|on))+$/u

/** The houses that credit lines name and the gazetteer does not know. */
export function creditedNames(article: Article, known: readonly Citation[]): readonly Citation[] {
  const found: Citation[] = []
  for (const zone of article.zones) {
    const wire = zone.kind === 'dateline' ? datelineCitation(article, zone, known) : undefined
    if (wire !== undefined) found.push(wire)
    if (zone.kind !== 'credit' || known.some((one) => one.span.start >= zone.start && one.span.end <= zone.end))
      continue
    const line = article.text.slice(zone.start, zone.end)
    const tip = tipped.exec(line)
    const match = tip ?? published.exec(line)
    const printed = match?.groups?.['name']?.replace(trailing, '')
    if (match === null || printed === undefined || printed === '') continue
    const start = zone.start + match.index + match[0].lastIndexOf(printed)
    found.push({
      span: spanOf(article.text, start, start + printed.length),
      outlet: printed.replace(/\s+/gu, ' '),
      resolved: true,
      phrase: spanOf(article.text, zone.start, zone.end),
      pattern: tip === null ? 'published-in' : 'via',
      isOwnOutlet: article.outlet?.name === printed,
    })
  }
  return found
}

const inBrackets = /\((?<name>\p{Lu}{3,6}|\p{Lu}[\p{L} ]{2,30} (?:News Agency|Press Agency|News Service|Newswire))\)/u
/** "LONDON (GBR)" and the like stand for places. */
const places = /^(?:USA|UAE|GBR|DRC|EST|GMT|UTC|CET|EDT|PST)$/u

/** An agency that no gazetteer knows, in the brackets of a dateline. */
function datelineCitation(article: Article, zone: Zone, known: readonly Citation[]): Citation | undefined {
  if (known.some((one) => one.span.start >= zone.start && one.span.end <= zone.end)) return undefined
  const match = inBrackets.exec(article.text.slice(zone.start, zone.end))
  const printed = match?.groups?.['name']
  if (match === null || printed === undefined || places.test(printed)) return undefined
  const start = zone.start + match.index + 1
  const own = article.outlet?.name
  const initials = own?.replace(/[^\p{Lu}]/gu, '')
  return {
    span: spanOf(article.text, start, start + printed.length),
    outlet: printed,
    resolved: true,
    phrase: spanOf(article.text, zone.start, zone.end),
    pattern: 'wire-dateline',
    isOwnOutlet: own === undefined || own === printed || initials === printed,
  }
}
