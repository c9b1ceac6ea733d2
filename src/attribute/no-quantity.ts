import type { FigureToken } from '../text/figure-tokens.ts'
import type { NumberReading } from '../text/number-reading.ts'
import { type FigureText, isCapitalised, isGluedMark, isOfKind } from './figure-text.ts'
import type { CountedReading } from './read-counted.ts'

/** What stands behind a figure that might be no quantity. */
export interface FigureSetting {
  readonly reading: NumberReading
  readonly counted: CountedReading | undefined
}

const addressMax = 4

/** Whether a figure is part of a name, a designation, a web address or a moment of the clock, whatever follows it. */
export function isPartOfName(figure: FigureText, reading: NumberReading): boolean {
  const { tokens } = figure
  const first = tokens[reading.from]
  const before = tokens[reading.from - 1]
  if (first === undefined) return true
  if (first.kind !== 'digits')
    return isGluedMark(first, '-') || isGluedMark(before, "'’") || (!figure.isTitleCase && isTitleWord(first, before))
  if (before !== undefined && !first.spaced && isGluing(figure, before, reading.from)) return true
  if (/^0\d/u.test(first.text)) return true
  return isInAddress(figure, first)
}

/** "a film called One Day", "the Group of Seven": a capital in the middle of a sentence. */
function isTitleWord(first: FigureToken, before: FigureToken | undefined): boolean {
  return isCapitalised(first) && before?.kind === 'word' && !isCapitalised(before) && !first.newLine
}

/** "F-16", "XC40", "#5", "19:48", "a/5", "+44": what stands close before the figure makes it a name. */
function isGluing(figure: FigureText, before: FigureToken, from: number): boolean {
  const { tokens } = figure
  if (before.kind === 'word') return true
  if (/^[#@№:/\\_=+.,]$/u.test(before.text)) return !before.spaced || before.text !== '+'
  if (!/^[-‑–]$/u.test(before.text) || before.spaced) return false
  const word = tokens[from - 2]
  return word?.kind === 'word' && word.lower !== 'sub'
}

/** A web address or handle: the characters up to the next white space hold one of their marks. */
function isInAddress(figure: FigureText, token: FigureToken): boolean {
  const { text } = figure
  let start = token.start
  while (start > token.start - 80 && start > 0 && !isSpaceAt(text, start - 1)) start -= 1
  let end = token.start
  while (end < token.start + 80 && end < text.length && !isSpaceAt(text, end)) end += 1
  const chunk = text.slice(start, end)
  return /:\/\/|@|www\.|\.(?:com|org|net)\b/u.test(chunk)
}

function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 128 ? code <= 32 : /\s/u.test(text.charAt(at))
}

/** Why a figure without a unit is no quantity: a date, clock time, score, phone number or designation (`name`), or a bare figure that counts nothing (`idle`). */
export function whyNoQuantity(figure: FigureText, setting: FigureSetting): 'name' | 'idle' | undefined {
  const { tokens } = figure
  const { reading, counted } = setting
  const first = tokens[reading.from]
  if (first === undefined) return 'name'
  if (first.kind !== 'digits') return whyIdleWord(figure, setting)
  // "27 per 100,000 people": the second figure belongs to the rate.
  if (figure.isEnglish && tokens[reading.from - 1]?.lower === 'per') return 'name'
  const isAlone = tokens[reading.from - 1]?.text === '(' && tokens[reading.to]?.text === ')'
  const isName =
    isSuffixed(figure, reading) ||
    isDate(figure, reading) ||
    isYear(figure, setting) ||
    isClock(figure, reading.to) ||
    isDesignation(figure, setting) ||
    isStreetNumber(figure, reading.to) ||
    isListMark(figure, reading) ||
    isPhone(figure, reading) ||
    isAlone
  if (isName) return 'name'
  return counted === undefined && isIdleFigure(figure, reading) ? 'idle' : undefined
}

/** "3rd", "1990s", "5G", "49ers", "747's", "5-star": letters close behind, without a unit; figures behind a dash are read as a pair. */
function isSuffixed(figure: FigureText, reading: NumberReading): boolean {
  const { tokens } = figure
  const next = tokens[reading.to]
  if (next === undefined || next.spaced || reading.scale !== undefined) return false
  const after = tokens[reading.to + 1]
  if (next.kind === 'word') return true
  if (/^['’:/.]$/u.test(next.text)) return after !== undefined && !after.spaced && after.kind !== 'mark'
  // "a 6.4-magnitude quake" is measured, "a 5-star hotel" is named.
  return /^[-‑–—]$/u.test(next.text) && after?.kind === 'word' && !after.spaced && after.lower !== 'magnitude'
}

/** "March 29", "29 March", "Jan. 16", "September 11, 2023", "the 22nd of May". */
export function isDate(figure: FigureText, reading: NumberReading): boolean {
  const { tokens } = figure
  if (!/^\d{1,4}$/u.test(tokens[reading.from]?.text ?? '')) return false
  const isMonth = (at: number): boolean => {
    const token = tokens[at]
    return isOfKind(figure, 'month', token?.lower) && (!figure.isEnglish || isCapitalised(token))
  }
  const before = reading.from - 1
  if (isMonth(before) || (tokens[before]?.text === '.' && isMonth(before - 1))) return true
  if (tokens[before]?.text === ',' && (isMonth(before - 1) || isMonth(before - 2))) return true
  if (reading.value > 31) return figure.isEnglish ? false : isMonth(before)
  if (isMonth(reading.to)) return true
  const dot = isGluedMark(tokens[reading.to], '.') || /^(?:of|de)$/u.test(tokens[reading.to]?.lower ?? '')
  return dot && isMonth(reading.to + 1)
}

/** A bare number of four digits is a year, unless it counts something and nothing before it speaks of time. */
function isYear(figure: FigureText, { reading, counted }: FigureSetting): boolean {
  const { tokens } = figure
  const token = tokens[reading.from]
  if (token === undefined || !isYearLike(token, reading)) return false
  const before = tokens[reading.from - 1]
  if (counted?.isPlural === true && figure.isEnglish) {
    const isTimed = isOfKind(figure, 'date-before', before?.lower) || (before?.lower.endsWith('’s') ?? false)
    const head = tokens[counted.to - 1]
    if (figure.isTitleCase) return isTimed
    const isNamed = isCapitalised(before) && !figure.stops.has(before?.lower ?? '')
    return isTimed || isNamed || isCapitalised(tokens[counted.from]) || isCapitalised(head)
  }
  return true
}

/** Whether a token can be a year: four digits from 1500 to 2100. */
export function isYearLike(token: FigureToken, reading: NumberReading): boolean {
  return (
    /^\d{4}$/u.test(token.text) && reading.to === reading.from + 1 && reading.value >= 1500 && reading.value <= 2100
  )
}

/** "5 p.m.", "7am", "6 o'clock", "1400 GMT": what follows token `at` tells the time of day. */
export function isClock(figure: FigureText, at: number): boolean {
  const { tokens } = figure
  const next = tokens[at]
  if (next === undefined || next.newLine) return false
  if (isOfKind(figure, 'clock-after', next.lower)) return true
  const isHalfDay = /^[ap]$/u.test(next.lower) && tokens[at + 1]?.text === '.'
  return figure.isEnglish && isHalfDay && tokens[at + 2]?.lower === 'm'
}

/** "Article 5", "S&P 500", "iPhone 11", "Boeing 737": the word before the figure makes it a name. */
function isDesignation(figure: FigureText, { reading, counted }: FigureSetting): boolean {
  const { tokens } = figure
  let before = tokens[reading.from - 1]
  if (before?.text === '.') before = tokens[reading.from - 2]
  if (before === undefined || before.kind !== 'word' || tokens[reading.from]?.newLine === true) return false
  if (before.lower === 'no' && tokens[reading.from - 1]?.text !== '.') return false
  if (isOfKind(figure, 'designator', before.lower)) return true
  if (isOfKind(figure, 'designator-capital', before.text)) return true
  if (tokens[reading.from - 1]?.text === '.') return false
  if (!isCapitalised(before) || figure.stops.has(before.lower) || isOfKind(figure, 'determiner', before.lower))
    return false
  if (reading.value >= 10000 || !Number.isInteger(reading.value) || reading.scale !== undefined) return false
  if (/^\p{Lu}$/u.test(before.text)) return true
  if (isOfKind(figure, 'hedge', before.lower) || isOfKind(figure, 'bound-min', before.lower)) return false
  // In a headline of capitals what is counted has one as well.
  if (figure.isTitleCase && counted?.isPlural === true) return false
  return counted === undefined || !counted.isPlural || isCapitalised(tokens[reading.to])
}

/** "49 Zorro Ranch Road", "9 E 71st St". */
function isStreetNumber(figure: FigureText, at: number): boolean {
  for (let to = at; to < at + addressMax; to += 1) {
    const token = figure.tokens[to]
    if (token === undefined || token.newLine) return false
    if (token.kind === 'word' && !isCapitalised(token) && figure.tokens[to - 1]?.kind !== 'digits') return false
    if (token.kind === 'mark') return false
    if (isCapitalised(token) && isOfKind(figure, 'address-after', token.lower)) return true
  }
  return false
}

function isListMark(figure: FigureText, reading: NumberReading): boolean {
  const next = figure.tokens[reading.to]
  return (
    figure.tokens[reading.from]?.newLine === true && reading.from > 0 && next !== undefined && /^[.)]$/u.test(next.text)
  )
}

/** "020 7946 0958": groups of digits with nothing between. */
function isPhone(figure: FigureText, reading: NumberReading): boolean {
  const isDigits = (at: number): boolean => {
    const token = figure.tokens[at]
    return token?.kind === 'digits' && !token.newLine
  }
  return isDigits(reading.to) || isDigits(reading.from - 1)
}

/** A small bare figure says what it counts nowhere near: a shirt number, a goal, a place in a list. */
function isIdleFigure(figure: FigureText, reading: NumberReading): boolean {
  const token = figure.tokens[reading.from]
  if (token === undefined) return true
  if (reading.scale !== undefined || /[.,]/u.test(token.text) || reading.to - reading.from > 1) return false
  if (reading.value >= 1000) return false
  const before = figure.tokens[reading.from - 1]
  return !isOfKind(figure, 'value-before', before?.lower)
}

/** Number words that count nothing: "one", "the two", "no one", "one of those". */
function whyIdleWord(figure: FigureText, { reading, counted }: FigureSetting): 'name' | 'idle' | undefined {
  const before = figure.tokens[reading.from - 1]
  const isOne = reading.value === 1 && reading.to === reading.from + 1
  if (isOne) return isIdleOne(figure, reading, counted) ? 'idle' : undefined
  // "two-thirds of the vote" is a share.
  if (reading.form === 'fraction' && figure.tokens[reading.to]?.lower === 'of') return undefined
  if (counted === undefined) {
    const isScaledVague = reading.form === 'vague' && reading.to > reading.from + 1
    return reading.value < 1000 || (reading.form === 'vague' && !isScaledVague) ? 'idle' : undefined
  }
  if (isOfKind(figure, 'designator', before?.lower) && !isOfKind(figure, 'determiner', before?.lower)) return 'name'
  return isFragment(figure, reading, counted) ? 'name' : undefined
}

function isIdleOne(figure: FigureText, reading: NumberReading, counted: CountedReading | undefined): boolean {
  if (!figure.isEnglish || counted === undefined) return true
  const { tokens } = figure
  const before = tokens[reading.from - 1]
  const next = tokens[reading.to]
  if (isGluedMark(next, '-') || isOfKind(figure, 'no-one-before', before?.lower)) return true
  if (isOfKind(figure, 'no-one-after', next?.lower) || isOfKind(figure, 'no-one-after', counted.noun.toLowerCase()))
    return true
  return isFragment(figure, reading, counted)
}

/** A slogan ("Two peoples. One dream.") counts nothing: the figure and its noun are the whole sentence. */
function isFragment(figure: FigureText, reading: NumberReading, counted: CountedReading): boolean {
  const before = figure.tokens[reading.from - 1]
  const after = figure.tokens[counted.to]
  const startsSentence = before === undefined || /^[.!?:“"]$/u.test(before.text)
  if (!startsSentence || !isCapitalised(figure.tokens[reading.from])) return false
  return after !== undefined && /^[.!]$/u.test(after.text)
}
