import type { ForeignPlace } from './foreign-draft.ts'
import { afterThat, foreignMatchAt, isClauseMark, nameInQuotes } from './match-foreign.ts'
import { lowerAt, opensQuote } from './reading.ts'

/** Where what was said begins, and the edge at which the words before it end. */
export interface ContentStart {
  readonly first: number
  readonly edge: number
}

const adjunctTokensMax = 14
/** Languages in which "that" and "which" are one word, or stand behind the same comma. */
const ambiguous = /^(?:fr|es|it|pt|de)$/u

/** Where what was said begins after the verb: after "that" or a colon, at a quotation, in German and Chinese after a comma. */
export function contentStart(
  place: ForeignPlace,
  after: number,
  { end, isAfterSubject }: { readonly end: number; readonly isAfterSubject: boolean },
): ContentStart | undefined {
  const { reading, cues } = place
  const infinitive = infinitiveAt(place, after)
  if (infinitive !== undefined) return infinitive
  const mayHaveObject = isAfterSubject && ambiguous.test(cues.language) && !isAdjunct(place, after)
  for (let i = after; i < end && i <= after + adjunctTokensMax; i += 1) {
    if (opensQuote(reading, i) && isName(place, i)) return undefined
    if (opensQuote(reading, i)) return { first: i, edge: isClauseMark(reading, i - 1) ? i - 1 : i }
    if (/^[:：]$/u.test(lowerAt(reading, i))) return { first: i + 1, edge: i }
    if (i > after && foreignMatchAt(reading, cues, i, ['say']) !== undefined && cues.language !== 'zh') return undefined
    if (mayHaveObject && i > after + 1) continue
    const that = afterThat(reading, cues, i)
    if (that !== undefined && !(mayHaveObject && i > after && !isClauseMark(reading, after)))
      return { first: that, edge: isClauseMark(reading, i - 1) ? i - 1 : i }
    if (/^[,，]$/u.test(lowerAt(reading, i)) && /^(?:de|zh)$/u.test(cues.language) && !(mayHaveObject && i > after))
      return { first: afterThat(reading, cues, i + 1) ?? i + 1, edge: i }
  }
  return cues.language === 'zh' && after < end ? { first: after, edge: after } : undefined
}

/** `berichtet „TMZ“`, `пише «Правда»`: a short quotation that begins with a capital and no colon before it is a name. */
function isName({ reading }: ForeignPlace, i: number): boolean {
  const end = nameInQuotes(reading, i)
  if (end === undefined || !/^\p{Lu}/u.test(reading.tokens[i + 1]?.text ?? '')) return false
  return !/^[.!?…,]$/u.test(lowerAt(reading, end - 2))
}

const adverbs =
  /^(?:aussi|également|encore|ensuite|notamment|toutefois|par|ainsi|que|dès|jeudi|también|además|asimismo|este|esta|con|desde|por|a|ante|anche|inoltre|poi|però|infatti|ancora|invece|ai|agli|alle|alla|all'.+|sui|sul|sulla|nei|nello|nell'.+|dal|ainda|também|depois|esta|este|num|numa|aos|às|pela|pelo|dass|auch|später|zudem|außerdem|weiter|weiterhin|nun|ferner|jedoch|dazu|damit|darauf|zuvor|bereits|erneut|noch|daraufhin|aus|dem|den|der|laut|nous|à|lui|leur|telefonicamente|ieri|oggi|mardi|hier|ayer|hoy|ontem|hoje)$/u

/** Whether an adjunct stands after the verb, no object: "ha detto ai giornalisti che", "sagte am Montag, dass". */
function isAdjunct({ reading, cues }: ForeignPlace, i: number): boolean {
  return (
    foreignMatchAt(reading, cues, i, ['place', 'day', 'own-outlet']) !== undefined || adverbs.test(lowerAt(reading, i))
  )
}

const infinitives: ReadonlyMap<string, RegExp> = new Map([
  [
    'fr',
    /^(?:ne pas|ne plus|ne jamais|n'avoir|n'être|avoir|être|vouloir|pouvoir|devoir|s'être|ignorer|craindre)(?!\p{L})/u,
  ],
  ['es', /^(?:no )?(?:haber|tener|ser|estar|desconocer|querer|poder|sentirse|haberse|contar)(?!\p{L})/u],
  ['it', /^di (?:non )?(?:\p{L}+(?:re|rsi|rlo|rla|rli|rle|rne)|aver|esser|voler|poter|dover)(?!\p{L})/u],
  ['pt', /^(?:não )?(?:ter|ser|estar|haver|desconhecer|querer|poder|terem|serem)(?!\p{L})/u],
])
const infinitiveUnits = 40

/** "ha detto di non sapere", "a reconnu avoir", "negó haber": an infinitive tells what was said. */
function infinitiveAt({ reading, cues }: ForeignPlace, i: number): ContentStart | undefined {
  const start = reading.tokens[i]?.start
  if (start === undefined) return undefined
  const words = reading.text
    .slice(start, start + infinitiveUnits)
    .toLowerCase()
    .replaceAll('’', "'")
  return infinitives.get(cues.language)?.test(words) === true ? { first: i, edge: i } : undefined
}
