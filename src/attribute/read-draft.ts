import type { NumberReading } from '../text/number-reading.ts'
import { readNumber } from '../text/numbers.ts'
import { type FigureText, isGluedMark, isOfKind } from './figure-text.ts'
import { isClock, isDate, isPartOfName, isYearLike, whyNoQuantity } from './no-quantity.ts'
import { readBounding } from './quantity-bounds.ts'
import type { Unit } from './quantity-lexicon.ts'
import { isAge, isAgedWord, isBehindPerson, yearOfAge } from './read-age.ts'
import { type CountedReading, readCounted } from './read-counted.ts'
import { readMoneyTail, readPrefix, readRate, readUnit, type UnitReading } from './read-unit.ts'

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

/** One figure before it is known whether a second one belongs to it. */
export interface Draft extends Amount {
  readonly scale?: number
  readonly hasPrefix: boolean
  /** Why it is no quantity by itself: part of a name, date or score; or it counts nothing. */
  readonly dropped?: 'name' | 'idle'
}

/** The figure that begins at token `at` with its sign, scale and unit; undefined where none begins. */
export function readDraft(figure: FigureText, at: number): Draft | undefined {
  const prefix = readPrefix(figure, at)
  const minus = prefix === undefined ? minusLength(figure, at) : 0
  const numberFrom = prefix?.to ?? at + minus
  const read = readNumber(figure.tokens, numberFrom, figure.reader, prefix !== undefined)
  if (read === undefined) return undefined
  const reading = minus > 0 ? { ...read, value: -read.value } : read
  const draft = draftOf(at, minus > 0 ? at : numberFrom, reading)
  if (prefix !== undefined) {
    const tail = readMoneyTail(figure, prefix.unit, reading.to)
    return { ...draft, to: tail.to, unit: tail.unit, hasPrefix: true }
  }
  return minus === 0 && isPartOfName(figure, reading) ? { ...draft, dropped: 'name' } : withUnit(figure, draft, reading)
}

function draftOf(from: number, numberFrom: number, reading: NumberReading): Draft {
  const { to, value, form, scale } = reading
  const draft = { from, numberFrom, to, numberTo: to, value, form, hasPrefix: false }
  return scale === undefined ? draft : { ...draft, scale }
}

/** How many tokens of a minus stand before a figure: "-5", "minus 40", "minus-260"; none behind a word or figure. */
function minusLength(figure: FigureText, at: number): number {
  const [sign, next, after] = [figure.tokens[at], figure.tokens[at + 1], figure.tokens[at + 2]]
  if (sign === undefined || next === undefined) return 0
  if (isMinusSign(sign.text)) return sign.spaced && next.kind === 'digits' && !next.spaced ? 1 : 0
  if (!figure.isEnglish || sign.lower !== 'minus') return 0
  if (next.kind === 'digits') return 1
  return isGluedMark(next, '-‑') && after?.kind === 'digits' && !after.spaced ? 2 : 0
}

/** Whether a mark may be a minus. */
export function isMinusSign(mark: string): boolean {
  return mark === '-' || mark === '−' || mark === '–'
}

function withUnit(figure: FigureText, read: Draft, reading: NumberReading): Draft {
  const whole = wholeOf(figure, reading)
  if (whole !== undefined) return { ...read, to: whole, dropped: 'name' }
  if (reading.form === 'fold') return { ...read, unit: { name: 'count', dimension: 'ratio' } }
  const draft = pastMore(figure, isMillion(figure, reading) ? inMillions(read) : read)
  const found = readUnit(figure, draft.to)
  if (found !== undefined && !isMoment(figure, draft, found.unit) && !isVerb(found.unit, draft)) {
    // "six-foot-two": the inches are missing from the value.
    if (found.unit.name === 'foot' && isGluedMark(figure.tokens[found.to], '-‑'))
      return { ...draft, to: found.to + 2, dropped: 'name' }
    const isOld = found.unit.name === 'year' && figure.isEnglish && isAgedWord(figure, draft.numberFrom)
    return { ...draft, to: found.to, unit: isOld ? yearOfAge : asMoney(figure, draft, found) }
  }
  const counted = isGluedMark(figure.tokens[draft.to], '-‑')
    ? undefined
    : readCounted(figure, nounStart(figure, draft), draft.value)
  const why =
    draft.scale === undefined || reading.scale !== undefined ? whyNoQuantity(figure, { reading, counted }) : undefined
  if (counted === undefined && isBareAge(figure, draft, why)) return { ...draft, unit: yearOfAge }
  // "at least 37 were hurt": what bounds a bare figure says that it counts.
  const isBounded = why === 'idle' && reading.value > 1 && readBounding(figure, draft.from, draft.to).from < draft.from
  if (why !== undefined && !isBounded) return { ...draft, dropped: why }
  if (counted === undefined) return withBareRate(figure, draft)
  // "two-thirds of voters" is a share of them, no number of voters.
  return reading.form === 'fraction' && reading.value < 1 ? draft : withCounted(figure, draft, counted)
}

/** Behind "500+" and "10 or more", where the unit stands. */
function pastMore(figure: FigureText, draft: Draft): Draft {
  const [next, after] = [figure.tokens[draft.to], figure.tokens[draft.to + 1]]
  if (next?.text === '+' && !next.spaced) return { ...draft, to: draft.to + 1 }
  const isMore = figure.isEnglish && next?.lower === 'or' && /^(?:more|less|fewer)$/u.test(after?.lower ?? '')
  return isMore ? { ...draft, to: draft.to + 2 } : draft
}

/** "list 4 won": nobody counts a few won. */
function isVerb(unit: Unit, draft: Draft): boolean {
  return unit.name === 'South Korean won' && draft.value < 100
}

const moneyWordsBack = 8

/** Pounds are money where the figure is large, the words before it speak of money or a wage's time follows; else they are weight. */
function asMoney(figure: FigureText, draft: Draft, found: UnitReading): Unit {
  const [, rate] = /^pound( per (?:hour|day|week|month|year))?$/u.exec(found.unit.name) ?? []
  if (!found.unit.name.startsWith('pound') || (found.unit.name !== 'pound' && rate === undefined)) return found.unit
  let isMoney = rate !== undefined || (draft.scale ?? 1) >= 1e6
  for (let at = draft.from - 1; at >= draft.from - moneyWordsBack && !isMoney; at -= 1) {
    const word = figure.tokens[at]?.lower
    if (word === '.') break
    isMoney = isOfKind(figure, 'money-near', word)
  }
  return isMoney ? { name: `pound sterling${rate ?? ''}`, dimension: 'money' } : found.unit
}

/** The token behind "one in five" or "two out of three": a share that is neither of its numbers; undefined elsewhere. */
function wholeOf(figure: FigureText, reading: NumberReading): number | undefined {
  const { tokens } = figure
  const [link, next] = [tokens[reading.to]?.lower, tokens[reading.to + 1]?.lower]
  const isOut = link === 'out' && next === 'of'
  if (!figure.isEnglish || reading.scale !== undefined || (link !== 'in' && !isOut)) return undefined
  const at = reading.to + (isOut ? 2 : 1)
  const first = tokens[at]
  const whole = readNumber(tokens, at, figure.reader)
  if (whole === undefined || first === undefined || isYearLike(first, whole)) return undefined
  const isSmall =
    reading.value < 10 &&
    whole.value > reading.value &&
    whole.value <= 1000 &&
    (whole.form === reading.form || /^10{1,3}$/u.test(first.text))
  return isSmall && readUnit(figure, whole.to)?.unit.dimension !== 'duration' ? whole.to : undefined
}

function isBareAge(figure: FigureText, draft: Draft, why: Draft['dropped']): boolean {
  const bare = { from: draft.numberFrom, to: draft.to, value: draft.value }
  if (draft.scale !== undefined) return false
  return (why !== 'name' && isAge(figure, bare)) || isBehindPerson(figure, bare)
}

function withCounted(figure: FigureText, draft: Draft, counted: CountedReading): Draft {
  const rate = readRate(figure, counted.to)
  const noun = figure.isTitleCase ? counted.noun.toLowerCase() : counted.noun
  const name = rate === undefined ? noun : `${noun} per ${rate.name}`
  const unit = { name, dimension: rate === undefined ? 'count' : 'rate' }
  // "eight million 250ml bottles": the figure inside is read by itself.
  const isDirect = counted.from >= draft.to && nounStart(figure, draft) === draft.to
  return { ...draft, to: isDirect ? (rate?.to ?? counted.to) : draft.to, unit, counted }
}

/** Where the noun that a figure counts may begin: behind a measure in its phrase ("two 5-litre bottles") or the whole that it is part of ("20 of the 300 men"). */
function nounStart(figure: FigureText, draft: Draft): number {
  const { tokens } = figure
  const next = tokens[draft.to]
  if (next === undefined || next.newLine) return draft.to
  if (next.lower === 'of') {
    let at = draft.to + 1
    while (at < draft.to + 4 && isOfKind(figure, 'determiner', tokens[at]?.lower)) at += 1
    const [whole, first] = [readNumber(tokens, at, figure.reader), tokens[at]]
    const isYear = whole !== undefined && first !== undefined && isYearLike(first, whole)
    return whole === undefined || isYear ? draft.to : whole.to
  }
  if (next.kind !== 'digits' || !next.spaced || tokens[draft.numberFrom]?.kind === 'digits') return draft.to
  const inner = readNumber(tokens, draft.to, figure.reader)
  return inner === undefined ? draft.to : (readUnit(figure, inner.to)?.to ?? draft.to)
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
  if (figure.tokens[reading.to + 1]?.lower === 'of') return true
  if (readUnit(figure, reading.to + 1) !== undefined) return true
  return readCounted(figure, reading.to + 1, reading.value)?.isPlural === true
}

function inMillions(draft: Draft): Draft {
  const value = Number((draft.value * 1e6).toPrecision(15))
  return { ...draft, value, scale: 1e6, to: draft.to + 1, numberTo: draft.numberTo + 1 }
}

/** Years and clock times that look like figures with a unit: "2014 року", "18 h", "11 сентября". */
function isMoment(figure: FigureText, draft: Draft, unit: Unit): boolean {
  const token = figure.tokens[draft.numberFrom]
  if (token === undefined) return false
  const reading = { from: draft.numberFrom, to: draft.numberTo, value: draft.value, form: draft.form }
  if (isDate(figure, reading) && unit.dimension !== 'share') return true
  return (unit.name === 'year' && isYearLike(token, reading)) || isClock(figure, draft.numberTo)
}
