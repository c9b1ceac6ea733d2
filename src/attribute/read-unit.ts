import { singularOf } from '../text/plural.ts'
import { type FigureText, isCapitalised, isGluedMark, isOfKind } from './figure-text.ts'
import type { Unit } from './quantity-lexicon.ts'

/** A unit found in the text and the token behind it. */
export interface UnitReading {
  readonly unit: Unit
  readonly to: number
}

const symbolTokensMax = 5
const phraseWordsMax = 4

/** The sign or code of a currency that begins at token `at`, in front of a figure: "US$", "A$", "USD". */
export function readPrefix(figure: FigureText, at: number): UnitReading | undefined {
  const { tokens, lexicon } = figure
  const first = tokens[at]
  if (first === undefined || first.kind === 'digits') return undefined
  // The "N" of "H5N1" is no naira.
  if (!first.spaced && tokens[at - 1]?.kind !== 'mark') return undefined
  let written = ''
  let found: UnitReading | undefined
  for (let to = at; to < at + symbolTokensMax; to += 1) {
    const token = tokens[to]
    if (token === undefined || token.kind === 'digits') break
    // "HK $3.7 billion" and "C $ 300" stand apart in some agencies' texts.
    if (to > at && token.spaced && (token.text !== '$' || written.length < 2)) break
    written += token.text
    const unit = lexicon.units.prefixes.get(written)
    const next = tokens[to + 1]
    if (
      unit !== undefined &&
      isFigureAhead(figure, to + 1) &&
      !(written.length === 1 && /\p{L}/u.test(written) && next?.spaced === true)
    ) {
      found = { unit, to: to + 1 }
    }
  }
  return found
}

function isFigureAhead(figure: FigureText, at: number): boolean {
  const next = figure.tokens[at]
  if (next === undefined || next.newLine) return false
  if (next.kind === 'digits') return true
  return (
    /^[$€£]$/u.test(figure.tokens[at - 1]?.text ?? '') && figure.reader.words.words.get(next.lower)?.kind === 'small'
  )
}

/** The unit that begins at token `at`, behind a figure, with what it is counted by ("dollar per barrel"). */
export function readUnit(figure: FigureText, at: number): UnitReading | undefined {
  const start = isGluedMark(figure.tokens[at], '-‑–') && figure.tokens[at + 1]?.spaced === false ? at + 1 : at
  // "2,3 millions de dollars", "2,5 miliardi di euro".
  const isLinked = !figure.isEnglish && /^(?:de|di)$/u.test(figure.tokens[start]?.lower ?? '')
  const from = isLinked ? start + 1 : start
  const found = readPhrase(figure, from) ?? readSymbol(figure, from)
  return found === undefined ? undefined : withRate(figure, found)
}

/** The rate behind a unit or a counted noun: "per barrel", "a day", "/km"; undefined when there is none. */
export function readRate(figure: FigureText, at: number): { readonly name: string; readonly to: number } | undefined {
  const { tokens } = figure
  const token = tokens[at]
  if (token === undefined || token.newLine) return undefined
  if (token.text === '/' && !token.spaced) return rateNoun(figure, at + 1)
  const isHyphenated = isGluedMark(token, '-')
  const word = isHyphenated ? tokens[at + 1] : token
  const from = isHyphenated ? at + 2 : at + 1
  if (word === undefined) return undefined
  if (/^(?:per|pro|par|por|al|alla|на|в|za)$/u.test(word.lower) && (word.lower === 'per' || !figure.isEnglish)) {
    const behind = isGluedMark(tokens[from], '-') ? from + 1 : from
    return figure.isEnglish || word.lower === 'per' ? rateNoun(figure, behind) : unitRate(figure, behind)
  }
  if (!figure.isEnglish || !/^(?:an?|each|every)$/u.test(word.lower)) return undefined
  // "a $75-a-month fee".
  if (isHyphenated) return isGluedMark(tokens[from], '-') ? rateNoun(figure, from + 1) : undefined
  const noun = tokens[from]
  if (!isOfKind(figure, 'rate-noun', noun?.lower)) return undefined
  const isTime = /^(?:ago|earlier|later|before|after|since|when|long|away|apart|old)$/u.test(
    tokens[from + 1]?.lower ?? '',
  )
  // "a year earlier" is when, "a share earlier this month" is how much of each.
  return (isTime && timeNoun.test(noun?.lower ?? '')) || isGluedMark(tokens[from + 1], '-')
    ? undefined
    : rateNoun(figure, from)
}

const timeNoun = /^(?:second|minute|hour|day|night|week|fortnight|month|quarter|season|year|decade|century)s?$/u

function unitRate(figure: FigureText, at: number): { readonly name: string; readonly to: number } | undefined {
  const found = readPhrase(figure, at)
  return found === undefined || found.unit.dimension === 'money' ? undefined : { name: found.unit.name, to: found.to }
}

function rateNoun(figure: FigureText, at: number): { readonly name: string; readonly to: number } | undefined {
  const hundred = figure.tokens[at]
  if (hundred?.kind === 'digits' && /^10{2,}$|^10{0,2},0{3}(?:,0{3})*$/u.test(hundred.text)) {
    const counted = rateNoun(figure, at + 1)
    return counted === undefined ? undefined : { name: `${hundred.text} ${counted.name}`, to: counted.to }
  }
  const noun = figure.tokens[at]
  if (noun?.kind !== 'word' || figure.stops.has(noun.lower)) return undefined
  const found = readPhrase(figure, at) ?? readSymbol(figure, at)
  if (found !== undefined) return { name: found.unit.name, to: found.to }
  const square = figure.tokens[at + 1]
  // "A/cm2": the digit belongs to the unit.
  if (square?.kind === 'digits' && !square.spaced) return undefined
  return { name: singularOf(noun.text), to: at + 1 }
}

/** `found` with the rate behind it in its name. */
function withRate(figure: FigureText, found: UnitReading): UnitReading {
  if (found.unit.dimension === 'age' || found.unit.name.includes(' per ')) return found
  const rate = readRate(figure, found.to)
  if (rate === undefined) return found
  const name = `${found.unit.name} per ${rate.name}`
  return { unit: { name, dimension: found.unit.dimension === 'money' ? 'money' : 'rate' }, to: rate.to }
}

/** Currency words behind an amount whose sign stood in front: "$75 U.S. per barrel", "US$5 dollars". */
export function readMoneyTail(figure: FigureText, unit: Unit, at: number): UnitReading {
  const { tokens } = figure
  let to = at
  const word = tokens[to]
  if (unit.name === 'dollar' && word?.text === 'US') to += 1
  else if (
    unit.name === 'dollar' &&
    word?.text === 'U' &&
    tokens[to + 1]?.text === '.' &&
    tokens[to + 2]?.text === 'S'
  ) {
    to += tokens[to + 3]?.text === '.' ? 4 : 3
  } else {
    const repeated = readPhrase(figure, to)
    if (repeated?.unit.dimension === 'money') to = repeated.to
  }
  return withRate(figure, { unit, to })
}

function readPhrase(figure: FigureText, at: number): UnitReading | undefined {
  const { tokens } = figure
  const phrases = figure.lexicon.units.words.get(figure.language)
  const first = tokens[at]
  if (phrases === undefined || first?.kind !== 'word' || first.newLine) return undefined
  let phrase = ''
  let found: UnitReading | undefined
  let to = at
  for (let count = 0; count < phraseWordsMax; count += 1) {
    if (count > 0 && isGluedMark(tokens[to], '-')) to += 1
    const token = tokens[to]
    if (token?.kind !== 'word') break
    phrase = phrase === '' ? token.lower.replace(/^d’/u, '') : `${phrase} ${token.lower}`
    to += 1
    const unit = phrases.get(phrase)
    if (unit !== undefined) found = { unit, to }
  }
  return found === undefined || isNoUnit(figure, at, found) ? undefined : found
}

/** Words that are units only sometimes: "second" the ordinal, "pounds" of weight, "Bar" the name. */
function isNoUnit(figure: FigureText, at: number, found: UnitReading): boolean {
  const word = figure.tokens[at]
  if (!figure.isEnglish || word === undefined) return false
  const next = figure.tokens[found.to]
  // "5 miles" but "Miles Davis"; "70 Percent" and "2 Euro" stay.
  if (!figure.isTitleCase && isCapitalised(word) && isCapitalised(next) && found.unit.dimension !== 'money') return true
  return /^(?:times|point|season|stone|bar|night|second)$/u.test(word.lower) && isGluedMark(next, '-')
}

function readSymbol(figure: FigureText, at: number): UnitReading | undefined {
  const { tokens, lexicon } = figure
  let written = ''
  let found: UnitReading | undefined
  for (let to = at; to < at + symbolTokensMax; to += 1) {
    const token = tokens[to]
    if (token === undefined || token.newLine) break
    // "25° C" stands apart in some agencies' texts.
    if (to > at && token.spaced && !(written === '°' && /^[CF]$/u.test(token.text))) break
    written += token.text
    const next = tokens[to + 1]
    const isWhole = next === undefined || next.spaced || next.kind === 'mark' || !/[\p{L}\d²³]$/u.test(written)
    const unit = lexicon.units.symbols.get(written) ?? lexicon.units.symbols.get(twoOrMore(written))
    if (unit !== undefined && isWhole && isPlausible(figure, at, written)) found = { unit, to: to + 1 }
  }
  return found
}

/** A symbol of two letters or more in lower case; of one letter, the case tells. */
function twoOrMore(written: string): string {
  return written.length > 1 ? written.toLowerCase() : written
}

/** One letter is a unit only close to its figure, or where no word follows that it could belong to. */
function isPlausible(figure: FigureText, at: number, written: string): boolean {
  const first = figure.tokens[at]
  if (first === undefined || written.length > 1 || !/\p{L}/u.test(written)) return true
  const next = figure.tokens[at + 1]
  // "40C" is a temperature, "40 C" is not.
  if (/^[CF]$/u.test(written)) return !first.spaced && /^-?\d{1,3}$/u.test(figure.tokens[at - 1]?.text ?? '')
  if (!first.spaced || next === undefined || next.kind === 'mark') return true
  return /^\p{Ll}$/u.test(written) && !isCapitalised(next)
}
