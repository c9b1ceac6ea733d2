import { type DigitStyle, digitStyleOf, readDigits } from './digits.ts'
import type { FigureToken } from './figure-tokens.ts'
import { type NumberLexicon, type NumberWord, type NumberWords, numberWord, numberWordsOf } from './number-words.ts'

/** A number read from tokens: the half-open range of tokens, and its value. */
export interface NumberReading {
  readonly from: number
  readonly to: number
  readonly value: number
  /** `vague` is a word such as "dozens": the value is the least it can mean. */
  readonly form: 'digits' | 'words' | 'fraction' | 'vague' | 'fold'
  /** Whether a scale word or letter is part of it ("bn", "million"): what stands before may share it ("5 to 6 million"). */
  readonly scale?: number
}

/** What the numbers of one language look like. */
export interface NumberReader {
  readonly words: NumberWords
  readonly style: DigitStyle
}

const glyphs: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅕', 0.2],
  ['⅛', 0.125],
  ['⅜', 0.375],
  ['⅝', 0.625],
  ['⅞', 0.875],
])
const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['T', 1e12],
  ['MM', 1e6],
])
const moneyLetters: ReadonlyMap<string, number> = new Map([...scaleLetters, ['m', 1e6], ['t', 1e12]])
const denominators: ReadonlySet<string> = new Set(['2', '3', '4', '5', '8', '10', '16'])
const partsMax = 12

/** The reader of numbers in `language`. */
export function numberReaderOf(lexicon: NumberLexicon, language: string): NumberReader {
  return { words: numberWordsOf(lexicon, language), style: digitStyleOf(language) }
}

/** The number that begins at token `at`, with its scale; in money, "m" is a million. */
export function readNumber(
  tokens: readonly FigureToken[],
  at: number,
  reader: NumberReader,
  isMoney = false,
): NumberReading | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.kind === 'digits') return readFigure(tokens, at, reader, isMoney)
  if (token.kind === 'mark') {
    const glyph = glyphs.get(token.text)
    return glyph === undefined ? undefined : { from: at, to: at + 1, value: glyph, form: 'fraction' }
  }
  return readWords(tokens, at, reader.words)
}

function readFigure(
  tokens: readonly FigureToken[],
  at: number,
  reader: NumberReader,
  isMoney: boolean,
): NumberReading | undefined {
  const run = digitRun(tokens, at, reader.style)
  if (run === undefined) return undefined
  const fraction = fractionAfter(tokens, run.to, tokens[at]?.text ?? '')
  if (fraction !== undefined) {
    const value = fraction.isOwn ? fraction.value : run.value + fraction.value
    return withScale(tokens, { from: at, to: fraction.to, value, form: 'digits' }, reader, isMoney)
  }
  return withScale(tokens, { from: at, to: run.to, value: run.value, form: 'digits' }, reader, isMoney)
}

function digitRun(
  tokens: readonly FigureToken[],
  at: number,
  style: DigitStyle,
): { readonly to: number; readonly value: number } | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  let to = at + 1
  let digits = first.text
  while (/^\d{1,3}$/u.test(first.text) && to - at < partsMax) {
    const next = groupAfter(tokens, to, style)
    if (next === undefined) break
    digits += next.token.text
    to = next.to
    if (!/^\d+$/u.test(next.token.text)) break
  }
  const value = readDigits(digits, style)
  return value === undefined || !Number.isFinite(value) ? undefined : { to, value }
}

/** The next group of three digits, set off by a space ("12 500") or an apostrophe ("12'500"). */
function groupAfter(
  tokens: readonly FigureToken[],
  at: number,
  style: DigitStyle,
): { readonly to: number; readonly token: FigureToken } | undefined {
  const next = tokens[at]
  const before = tokens[at - 1]
  if (next === undefined || before === undefined) return undefined
  if (/^['’]$/u.test(next.text) && !next.spaced) {
    const group = tokens[at + 1]
    return group !== undefined && !group.spaced && /^\d{3}$/u.test(group.text)
      ? { to: at + 2, token: group }
      : undefined
  }
  if (next.kind !== 'digits' || !/^\d{3}(?:[.,]\d{1,2})?$/u.test(next.text) || next.start - before.end !== 1)
    return undefined
  return style.spaces ? { to: at + 1, token: next } : undefined
}

/** A fraction at `at` behind an integer: "2½", "2 1/2", or the integer's own denominator "1/2". */
function fractionAfter(
  tokens: readonly FigureToken[],
  at: number,
  integer: string,
): { readonly to: number; readonly value: number; readonly isOwn: boolean } | undefined {
  if (!/^\d{1,4}$/u.test(integer)) return undefined
  const next = tokens[at]
  const glyph = next === undefined ? undefined : glyphs.get(next.text)
  if (glyph !== undefined) return { to: at + 1, value: glyph, isOwn: false }
  const own = slashed(tokens, at - 1)
  if (own !== undefined) return { to: at + 2, value: own, isOwn: true }
  const mixed = next?.kind === 'digits' && next.spaced ? slashed(tokens, at) : undefined
  return mixed === undefined ? undefined : { to: at + 3, value: mixed, isOwn: false }
}

function slashed(tokens: readonly FigureToken[], at: number): number | undefined {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (above === undefined || slash === undefined || below === undefined) return undefined
  if (!/^[/⁄]$/u.test(slash.text) || slash.spaced || below.spaced || !denominators.has(below.text)) return undefined
  const after = tokens[at + 3]
  // "1/2/2023" is a date, "24/5" no fraction.
  if ((after?.text === '/' && !after.spaced) || Number(above.text) >= Number(below.text)) return undefined
  return Number(above.text) / Number(below.text)
}

function withScale(
  tokens: readonly FigureToken[],
  reading: NumberReading,
  reader: NumberReader,
  isMoney: boolean,
): NumberReading {
  let { to, value } = reading
  let scale = 1
  for (let parts = 0; parts < 3; parts += 1) {
    const at = tokens[to]?.text === '-' && tokens[to + 1]?.spaced === false ? to + 1 : to
    const factor = scaleAt(tokens, at, reader, isMoney)
    if (factor === undefined) break
    scale *= factor
    // Not `value * factor`: 2.3 * 1e6 is 2299999.9999999995.
    value = Number((value * factor).toPrecision(15))
    to = at + 1
    const dot = tokens[to]
    // The full stop of an abbreviation ("тыс.", "Mio.") when a word of the same phrase follows.
    if (dot?.text === '.' && !dot.spaced && /^[\p{Ll}$€£]/u.test(tokens[to + 1]?.text ?? '')) to += 1
  }
  return scale === 1 ? reading : { ...reading, to, value, scale }
}

function scaleAt(
  tokens: readonly FigureToken[],
  at: number,
  reader: NumberReader,
  isMoney: boolean,
): number | undefined {
  const token = tokens[at]
  if (token === undefined || token.newLine) return undefined
  const word = reader.words.words.get(token.lower)
  // "50 cents" is money in French; only English writes "4 hundred" behind a figure.
  const isScale = word?.kind === 'scale' && (word.value !== 100 || reader.words.language === 'en')
  if (isScale) return token.spaced || token.text.length > 1 ? word.value : undefined
  if (!token.spaced) return (isMoney ? moneyLetters : scaleLetters).get(token.text)
  const next = tokens[at + 1]
  const isBare = next?.kind === 'word' && next.spaced && /^\p{Ll}/u.test(next.text)
  return /^[BM]$/u.test(token.text) && (isMoney || isBare) ? scaleLetters.get(token.text) : undefined
}

function wordAt(
  tokens: readonly FigureToken[],
  at: number,
  words: NumberWords,
): { readonly to: number; readonly word: NumberWord } | undefined {
  const first = tokens[at]
  if (first?.kind !== 'word') return undefined
  let joined = first.lower
  let best: { readonly to: number; readonly word: NumberWord } | undefined
  let to = at + 1
  for (let count = 1; count <= words.longest; count += 1) {
    const word = numberWord(words, joined)
    if (word !== undefined) best = { to, word }
    if (count === words.longest) break
    if (tokens[to]?.text === '-') to += 1
    const next = tokens[to]
    if (next?.kind !== 'word') break
    joined += ` ${next.lower}`
    to += 1
  }
  return best
}

/** The state of a number written in words. */
interface Sum {
  readonly total: number
  readonly current: number
  /** Size of the last part; a smaller one may follow. */
  readonly last: number
  readonly scale: number | undefined
}

/** "sixfold": a factor written in one word. */
function readFold(token: FigureToken, at: number, words: NumberWords): NumberReading | undefined {
  if (!token.lower.endsWith('fold') || token.lower.length > 15) return undefined
  const word = words.words.get(token.lower.slice(0, -'fold'.length).replace(/-$/u, ''))
  return word?.kind === 'small' || word?.kind === 'ten'
    ? { from: at, to: at + 1, value: word.value, form: 'fold' }
    : undefined
}

function readWords(tokens: readonly FigureToken[], at: number, words: NumberWords): NumberReading | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (words.language === 'en') {
    const special = readEnglishPhrase(tokens, at, words) ?? readFold(token, at, words)
    if (special !== undefined) return special
  }
  const first = wordAt(tokens, at, words)
  if (first === undefined || first.word.kind === 'and' || first.word.kind === 'fraction') return undefined
  if (first.word.kind === 'vague') return readVague(tokens, at, words, first)
  if (first.word.kind === 'scale' && words.language === 'en') return undefined
  let sum = added({ total: 0, current: 0, last: Number.POSITIVE_INFINITY, scale: undefined }, first.word)
  let to = first.to
  for (let parts = 0; parts < partsMax && sum !== undefined; parts += 1) {
    const next = partAfter(tokens, to, words, sum)
    if (next === undefined) break
    sum = next.sum
    to = next.to
  }
  if (sum === undefined) return undefined
  const reading = { from: at, to, value: sum.total + sum.current, form: 'words' as const }
  return withFraction(tokens, sum.scale === undefined ? reading : { ...reading, scale: sum.scale }, words)
}

function partAfter(
  tokens: readonly FigureToken[],
  at: number,
  words: NumberWords,
  sum: Sum,
): { readonly to: number; readonly sum: Sum } | undefined {
  let from = at
  if (tokens[from]?.text === '-') from += 1
  let next = wordAt(tokens, from, words)
  const isJoined = next?.word.kind === 'and'
  if (isJoined && next !== undefined) {
    const isAllowed = words.language === 'en' ? sum.last === 100 || sum.last === 1000 : sum.last >= 10
    next = isAllowed ? wordAt(tokens, next.to, words) : undefined
    if (next === undefined || (next.word.kind !== 'small' && next.word.kind !== 'ten')) return undefined
    const after = wordAt(tokens, next.to, words)
    // "one hundred and two hundred" are two numbers.
    if (after?.word.kind === 'scale') return undefined
  }
  if (next === undefined || tokens[from]?.newLine === true) return undefined
  const more = added(sum, next.word)
  return more === undefined ? undefined : { to: next.to, sum: more }
}

function added(sum: Sum, word: NumberWord): Sum | undefined {
  const { kind, value } = word
  if (kind === 'scale') {
    if (value === 100 && sum.current > 0 && sum.current < 100) return { ...sum, current: sum.current * 100, last: 100 }
    if (sum.current === 0 && sum.total > 0) return { ...sum, total: sum.total * value, last: value, scale: value }
    const total = sum.total + (sum.current === 0 ? 1 : sum.current) * value
    return { total, current: 0, last: value, scale: value }
  }
  const fits =
    kind === 'one-and-half'
      ? sum.last === Number.POSITIVE_INFINITY
      : (kind === 'small' &&
          (sum.last >= 100 || (sum.last === 10 && value > 0 && (value < 10 || sum.current % 20 === 0)))) ||
        (kind === 'ten' && sum.last >= 100) ||
        (kind === 'hundred' && sum.last >= 1000)
  if (!fits) return undefined
  const last = kind === 'ten' ? 10 : kind === 'hundred' ? 100 : 1
  return { ...sum, current: sum.current + value, last }
}

/** "two-thirds", "three quarters", "two and a half million". */
function withFraction(tokens: readonly FigureToken[], reading: NumberReading, words: NumberWords): NumberReading {
  const hyphen = tokens[reading.to]?.text === '-' ? 1 : 0
  const next = wordAt(tokens, reading.to + hyphen, words)
  if (next?.word.kind === 'fraction' && reading.value >= 1 && reading.value < 10 && reading.scale === undefined) {
    if (tokens[next.to]?.text === '-') return reading
    return { ...reading, to: next.to, value: reading.value * next.word.value, form: 'fraction' }
  }
  return words.language === 'en' ? withHalf(tokens, reading, words) : reading
}

function withHalf(tokens: readonly FigureToken[], reading: NumberReading, words: NumberWords): NumberReading {
  const [and, article, half] = [tokens[reading.to], tokens[reading.to + 1], tokens[reading.to + 2]]
  if (and?.lower !== 'and' || article?.lower !== 'a' || half?.lower !== 'half') return reading
  const more = { ...reading, to: reading.to + 3, value: reading.value + 0.5 }
  const scale = wordAt(tokens, more.to, words)
  if (scale?.word.kind !== 'scale') return more
  return { ...more, to: scale.to, value: more.value * scale.word.value, scale: scale.word.value }
}

/** "a dozen", "half a million", "several hundred", "a third of". */
function readEnglishPhrase(tokens: readonly FigureToken[], at: number, words: NumberWords): NumberReading | undefined {
  const lower = tokens[at]?.lower
  const next = wordAt(tokens, at + 1, words)
  if (lower === 'a' || lower === 'an') {
    if (next?.word.kind === 'scale') return { from: at, to: next.to, value: next.word.value, form: 'words' }
    if (next?.word.kind !== 'fraction' || tokens[next.to]?.lower !== 'of') return undefined
    return { from: at, to: next.to, value: next.word.value, form: 'fraction' }
  }
  if (lower === 'half' && /^an?$/u.test(tokens[at + 1]?.lower ?? '')) {
    const scale = wordAt(tokens, at + 2, words)
    if (scale?.word.kind !== 'scale') return { from: at, to: at + 2, value: 0.5, form: 'fraction' }
    return { from: at, to: scale.to, value: scale.word.value / 2, form: 'words' }
  }
  if (lower === 'several' && next?.word.kind === 'scale') {
    return { from: at, to: next.to, value: 2 * next.word.value, form: 'vague' }
  }
  return undefined
}

/** "dozens", "hundreds of thousands". */
function readVague(
  tokens: readonly FigureToken[],
  at: number,
  words: NumberWords,
  first: { readonly to: number; readonly word: NumberWord },
): NumberReading {
  const isOf = /^(?:of|de|d’|von|di)$/u.test(tokens[first.to]?.lower ?? '')
  const next = wordAt(tokens, isOf ? first.to + 1 : first.to, words)
  const isScaled = isOf && next?.word.kind === 'vague' && next.word.value >= 2000
  if (!isScaled || next === undefined) return { from: at, to: first.to, value: first.word.value, form: 'vague' }
  return { from: at, to: next.to, value: (first.word.value * next.word.value) / 2, form: 'vague' }
}
