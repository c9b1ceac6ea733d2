import { type DigitStyle, readDigits } from './digits.ts'
import type { FigureToken } from './figure-tokens.ts'
import type { NumberReader, NumberReading } from './number-reading.ts'

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
const groupsMax = 12

/** The number written in digits at token `at`, with its groups, fraction and scale; in money, "m" is a million. */
export function readFigure(
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
  while (/^\d{1,3}$/u.test(first.text) && to - at < groupsMax) {
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
    if (dot?.text === '.' && !dot.spaced && isSamePhrase(tokens, to)) to += 1
  }
  return scale === 1 ? reading : { ...reading, to, value, scale }
}

/** Whether a word of the same phrase follows a full stop: in lower case, a sign, or behind an abbreviation of German. */
function isSamePhrase(tokens: readonly FigureToken[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? ''
  return /^[\p{Ll}$€£]/u.test(next) || (/^(?:mio|mrd|tsd)$/u.test(tokens[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(next))
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

/** The value of a fraction in one character ("½"); undefined for every other mark. */
export function glyphValue(mark: string): number | undefined {
  return glyphs.get(mark)
}
