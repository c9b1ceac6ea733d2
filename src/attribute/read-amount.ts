import { type NumberReading, readNumber } from '../text/numbers.ts'
import { type FigureText, isGluedMark, isOfKind } from './figure-text.ts'
import { isClock, isDate, isNoQuantity, isPartOfName, isYearLike } from './no-quantity.ts'
import type { Unit } from './quantity-lexicon.ts'
import { type CountedReading, readCounted } from './read-counted.ts'
import { readMoneyTail, readPrefix, readRate, readUnit } from './read-unit.ts'

/** A figure with what it measures or counts, as a half-open range of tokens. */
export interface Amount {
  readonly from: number
  readonly to: number
  readonly numberFrom: number
  readonly numberTo: number
  readonly value: number
  /** Of a range: its upper end; `value` is then the lower one. */
  readonly max?: number
  readonly form: NumberReading['form']
  readonly unit?: Unit
  readonly counted?: CountedReading
}

interface Draft extends Amount {
  readonly scale?: number
  readonly hasPrefix: boolean
  readonly isDropped: boolean
}

/** The amounts that begin at token `at` (several when figures share a unit: "eight or nine euros"), and the token behind; undefined where no figure begins. */
export function readAmount(
  figure: FigureText,
  at: number,
): { readonly to: number; readonly amounts: readonly Amount[] } | undefined {
  const first = readDraft(figure, at)
  if (first === undefined) return undefined
  const joined = readSecond(figure, first)
  if (joined === undefined) return { to: first.to, amounts: first.isDropped ? [] : [first] }
  return joined
}

/** One figure with its sign, scale and unit. */
function readDraft(figure: FigureText, at: number): Draft | undefined {
  const { tokens } = figure
  const prefix = readPrefix(figure, at)
  const sign = prefix === undefined ? signAt(figure, at) : 1
  const numberAt = prefix?.to ?? (sign < 0 ? at + 1 : at)
  const reading = readNumber(tokens, numberAt, figure.reader, prefix !== undefined)
  if (reading === undefined) return undefined
  const base = {
    from: at,
    numberFrom: at + (sign < 0 ? 0 : prefix === undefined ? 0 : prefix.to - at),
    form: reading.form,
  }
  if (prefix !== undefined) {
    const tail = readMoneyTail(figure, prefix.unit, reading.to)
    return { ...draftOf(base, reading), to: tail.to, unit: tail.unit, hasPrefix: true, isDropped: false }
  }
  const signed = sign < 0 ? { ...reading, value: -reading.value } : reading
  if (isPartOfName(figure, reading)) return { ...draftOf(base, signed), to: reading.to, isDropped: true }
  return withUnit(figure, draftOf(base, signed), reading)
}

function draftOf(base: Pick<Draft, 'from' | 'numberFrom' | 'form'>, reading: NumberReading): Draft {
  const draft = {
    ...base,
    to: reading.to,
    numberTo: reading.to,
    value: reading.value,
    hasPrefix: false,
    isDropped: false,
  }
  return reading.scale === undefined ? draft : { ...draft, scale: reading.scale }
}

/** -1 where a minus stands close before a figure and behind no word or figure. */
function signAt(figure: FigureText, at: number): 1 | -1 {
  const [sign, next] = [figure.tokens[at], figure.tokens[at + 1]]
  const isSign = sign !== undefined && /^[-−–]$/u.test(sign.text) && sign.spaced && !sign.newLine
  return isSign && next?.kind === 'digits' && !next.spaced ? -1 : 1
}

function withUnit(figure: FigureText, draft: Draft, reading: NumberReading): Draft {
  const million = isMillion(figure, reading)
  const scaled = million
    ? { ...draft, value: draft.value * 1e6, scale: 1e6, to: reading.to + 1, numberTo: reading.to + 1 }
    : draft
  const found = readUnit(figure, scaled.to)
  const isHyphened = isGluedMark(figure.tokens[scaled.to], '-‑')
  if (found !== undefined && !isTimeOfDay(figure, draft, found.unit)) {
    return ageOf(figure, { ...scaled, to: found.to, unit: found.unit })
  }
  const counted = isHyphened ? undefined : readCounted(figure, scaled.to, draft.value)
  const setting = { reading: million ? { ...reading, scale: 1e6 } : reading, hasUnit: false, counted }
  if (!million && isNoQuantity(figure, setting)) return ageOf(figure, { ...scaled, isDropped: true })
  if (counted === undefined) return ageOf(figure, withBareRate(figure, scaled))
  const rate = readRate(figure, counted.to)
  const name = rate === undefined ? counted.noun : `${counted.noun} per ${rate.name}`
  const unit = { name, dimension: rate === undefined ? 'count' : 'rate' }
  return { ...scaled, to: rate?.to ?? counted.to, unit, counted }
}

/** "around 500 per year": a rate of what is not named beside it. */
function withBareRate(figure: FigureText, draft: Draft): Draft {
  const rate = readRate(figure, draft.to)
  if (rate === undefined || figure.tokens[draft.to]?.text === '/') return draft
  return { ...draft, to: rate.to, unit: { name: `per ${rate.name}`, dimension: 'rate' } }
}

/** "35m of its devices", "1.2m tons", "3m people": an "m" that something follows is a million. */
function isMillion(figure: FigureText, reading: NumberReading): boolean {
  const letter = figure.tokens[reading.to]
  if (!figure.isEnglish || reading.scale !== undefined || reading.form !== 'digits') return false
  if (letter?.text !== 'm' || letter.spaced) return false
  const next = figure.tokens[reading.to + 1]
  if (next?.lower === 'of') return true
  if (readUnit(figure, reading.to + 1) !== undefined) return true
  return readCounted(figure, reading.to + 1, reading.value)?.isPlural === true
}

/** Years and clock times that look like figures with a unit: "2014 року", "18 h", "11 сентября". */
function isTimeOfDay(figure: FigureText, draft: Draft, unit: Unit): boolean {
  const token = figure.tokens[draft.numberFrom]
  if (token === undefined) return false
  const reading = { from: draft.numberFrom, to: draft.numberTo, value: draft.value, form: draft.form }
  if (isDate(figure, reading) && unit.dimension !== 'share') return true
  if (unit.name === 'year' && isYearLike(token, reading)) return true
  return isClock(figure, draft.numberTo)
}

/** "aged 35", "Smith, 35, said", "who was 10": a bare figure that is an age. */
function ageOf(figure: FigureText, draft: Draft): Draft {
  const { tokens } = figure
  const before = tokens[draft.numberFrom - 1]
  if (draft.unit !== undefined) return isYearOfAge(figure, draft) ? { ...draft, unit: age } : draft
  if (!figure.isEnglish || !Number.isInteger(draft.value) || draft.value < 1 || draft.value > 120) return draft
  if (draft.to !== draft.numberTo || draft.scale !== undefined) return draft
  const two = `${tokens[draft.numberFrom - 2]?.lower ?? ''} ${before?.lower ?? ''}`
  const isNamed = isOfKind(figure, 'age-before', before?.lower) || isOfKind(figure, 'age-before', two)
  const isBetweenCommas =
    before?.text === ',' && /^[,.]$/u.test(tokens[draft.to]?.text ?? '') && isNameBefore(figure, draft)
  return isNamed || isBetweenCommas ? { ...draft, unit: age, isDropped: false } : draft
}

const age: Unit = { name: 'year of age', dimension: 'age', factor: 31556952 }

function isYearOfAge(figure: FigureText, draft: Draft): boolean {
  return (
    draft.unit?.name === 'year' &&
    figure.isEnglish &&
    isOfKind(figure, 'age-before', figure.tokens[draft.numberFrom - 1]?.lower)
  )
}

function isNameBefore(figure: FigureText, draft: Draft): boolean {
  const [name, comma] = [figure.tokens[draft.numberFrom - 2], figure.tokens[draft.numberFrom - 1]]
  const isName = name?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(name.text) && comma?.spaced === false
  return isName && !isOfKind(figure, 'month', name.lower) && draft.value > 4
}

/** A second figure that makes a range with the first ("3 to 5 miles") or shares its unit ("eight or nine euros"). */
function readSecond(
  figure: FigureText,
  first: Draft,
): { readonly to: number; readonly amounts: readonly Amount[] } | undefined {
  const link = linkAt(figure, first)
  if (link === undefined) return undefined
  const second = readDraft(figure, link.to)
  if (second === undefined || second.isDropped || second.unit === undefined)
    return undropped(figure, first, second, link.isRange)
  const shared = share(first, second)
  if (shared === undefined) return undefined
  const isAscending = shared.value < second.value
  if (link.isRange && isAscending) {
    const { hasPrefix: _p, isDropped: _d, scale: _s, ...rest } = second
    const amount = { ...rest, from: first.from, numberFrom: first.numberFrom, value: shared.value, max: second.value }
    return { to: second.to, amounts: [amount] }
  }
  if (link.isScore) return { to: second.to, amounts: [] }
  return first.isDropped && !link.isRange && first.form === 'digits' && isYearish(figure, first)
    ? undefined
    : { to: second.to, amounts: [shared, second] }
}

function isYearish(figure: FigureText, draft: Draft): boolean {
  const token = figure.tokens[draft.numberFrom]
  const reading = { from: draft.numberFrom, to: draft.numberTo, value: draft.value, form: draft.form }
  return token !== undefined && (isYearLike(token, reading) || isDate(figure, reading) || isPartOfName(figure, reading))
}

/** Two bare figures: a range when they are large ("between 750,000 and 800,000"), else a score, a date or a phone number. */
function undropped(
  figure: FigureText,
  first: Draft,
  second: Draft | undefined,
  isRange: boolean,
): { readonly to: number; readonly amounts: readonly Amount[] } | undefined {
  if (second === undefined) return undefined
  const isClose = isGluedMark(figure.tokens[first.to], '-–—‑')
  if (first.isDropped && isClose) return { to: second.to, amounts: [] }
  if (first.isDropped || second.isDropped || !isRange || first.unit !== undefined || first.value >= second.value)
    return undefined
  return { to: second.to, amounts: [{ ...first, to: second.to, numberTo: second.numberTo, max: second.value }] }
}

/** What joins the figure to a next one: a dash, "to", "and" behind "between", "or". */
function linkAt(
  figure: FigureText,
  first: Draft,
): { readonly to: number; readonly isRange: boolean; readonly isScore: boolean } | undefined {
  const { tokens } = figure
  const token = tokens[first.to]
  if (token === undefined || token.newLine) return undefined
  const isDash = /^[-–—‑]$/u.test(token.text)
  const next = tokens[first.to + 1]
  if (isDash && (!token.spaced || next?.spaced === true)) {
    return { to: first.to + 1, isRange: true, isScore: !token.spaced }
  }
  if (isOfKind(figure, 'range-link', token.lower)) return { to: first.to + 1, isRange: true, isScore: false }
  if (isOfKind(figure, 'and', token.lower)) {
    const before = tokens[first.from - 1]?.lower
    const isBetween = isOfKind(figure, 'between', before) || isOfKind(figure, 'between', tokens[first.from - 2]?.lower)
    return { to: first.to + 1, isRange: isBetween, isScore: false }
  }
  return isOfKind(figure, 'or', token.lower) ? { to: first.to + 1, isRange: false, isScore: false } : undefined
}

/** The first figure with the unit and scale of the second, where it has none of its own; undefined when the two do not go together. */
function share(first: Draft, second: Draft): Draft | undefined {
  if (first.unit !== undefined) return first.unit.name === second.unit?.name && !first.isDropped ? first : undefined
  if (second.unit === undefined || second.hasPrefix) return undefined
  const isScaled = second.scale !== undefined && first.scale === undefined && first.value < second.value
  const value = isScaled ? Number((first.value * (second.scale ?? 1)).toPrecision(15)) : first.value
  return { ...first, value, unit: second.unit, isDropped: false }
}
