import { type FigureText, isCapitalised, isOfKind } from './figure-text.ts'
import type { Unit } from './quantity-lexicon.ts'

/** The years that a person has lived. */
export const yearOfAge: Unit = { name: 'year of age', dimension: 'age', factor: 31556952 }

const oldest = 120
const wordsBack = 12

/** A bare figure between two tokens that may be an age. */
export interface BareFigure {
  readonly from: number
  readonly to: number
  readonly value: number
}

/** Whether a figure without a unit is an age: "aged 35", "Reyes, 35, said", "who was 10", "the average age is around 40". */
export function isAge(figure: FigureText, bare: BareFigure): boolean {
  if (!figure.isEnglish || !Number.isInteger(bare.value) || bare.value < 1 || bare.value > oldest) return false
  if (isAgedWord(figure, bare.from)) return true
  if (figure.tokens[bare.from]?.kind !== 'digits') return false
  return isBetweenCommas(figure, bare) || isSaidOfPerson(figure, bare) || isAgeSpokenOf(figure, bare)
}

/** Whether "years" behind the figure are years of age: "aged 12 years". */
export function isAgedWord(figure: FigureText, from: number): boolean {
  const before = figure.tokens[from - 1]?.lower ?? ''
  return (
    isOfKind(figure, 'age-before', before) ||
    isOfKind(figure, 'age-before', `${figure.tokens[from - 2]?.lower ?? ''} ${before}`)
  )
}

/** "Reyes, 35, said". */
function isBetweenCommas(figure: FigureText, { from, to, value }: BareFigure): boolean {
  const { tokens } = figure
  const [name, comma] = [tokens[from - 2], tokens[from - 1]]
  if (comma?.text !== ',' || comma.spaced || !/^[,.]$/u.test(tokens[to]?.text ?? '') || value < 5) return false
  return name?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(name.text) && !isOfKind(figure, 'month', name.lower)
}

/** "Ana Reyes 44 has flown twice": texts that have lost their commas. */
export function isBehindPerson(figure: FigureText, { from, to, value }: BareFigure): boolean {
  const { tokens, lexicon, stops } = figure
  const [given, family, next] = [tokens[from - 2], tokens[from - 1], tokens[to]]
  if (!figure.isEnglish || value < 10 || value > oldest || !Number.isInteger(value)) return false
  const isNamed = lexicon.givenNames.has(given?.lower ?? '') && isCapitalised(given) && isCapitalised(family)
  return isNamed && next?.kind === 'word' && stops.has(next.lower)
}

/** "She will be 35 by then", "he is 40". */
function isSaidOfPerson(figure: FigureText, { from, to }: BareFigure): boolean {
  const { tokens } = figure
  if (!/^(?:be|is|was|turn|just)$/u.test(tokens[from - 1]?.lower ?? '')) return false
  const isPerson = [2, 3, 4].some((back) => /^(?:he|she|who|i)$/u.test(tokens[from - back]?.lower ?? ''))
  const next = tokens[to]
  return isPerson && (next === undefined || next.kind === 'mark' || figure.stops.has(next.lower)) && next?.text !== '-'
}

/** "Average life expectancy for men is around 73". */
function isAgeSpokenOf(figure: FigureText, { from }: BareFigure): boolean {
  for (let at = from - 1; at >= from - wordsBack; at -= 1) {
    const word = figure.tokens[at]?.lower ?? ''
    if (/^[.!?;]$/u.test(word)) return false
    if (word === 'expectancy' || word === 'age') return true
  }
  return false
}
