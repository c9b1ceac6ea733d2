import { type Span, trimmedSpanOf } from '../model/span.ts'
import { isPlural } from '../text/plural.ts'
import { type FigureText, isCapitalised, isGluedMark, isOfKind } from './figure-text.ts'
import type { CountedReading } from './read-counted.ts'
import type { Amount } from './read-draft.ts'

const phraseTokensMax = 8
const windowBefore = 30

/** What the quantity is of: "60 per cent of [its revenue]", else the noun that the sentence says it about. */
export function ofSpan(figure: FigureText, amount: Amount): Span | undefined {
  return amount.counted === undefined
    ? (complementOf(figure, amount) ?? attributedTo(figure, amount) ?? holderOf(figure, amount))
    : countedSpan(figure, amount.counted)
}

/** What is counted, without words that only compare or praise: "other", "decently sized". */
function countedSpan(figure: FigureText, counted: CountedReading): Span | undefined {
  const { tokens } = figure
  let from = counted.from
  for (; from < counted.to - 1; from += 1) {
    const word = tokens[from]?.lower ?? ''
    const isAfterAdverb = (tokens[from - 1]?.lower.endsWith('ly') ?? false) && word.endsWith('ed')
    if (!/^(?:other|more|additional|further|different|extra|new)$|ly$/u.test(word) && !isAfterAdverb) break
  }
  return spanOfTokens(figure, from, counted.to)
}

/** The noun phrase behind "of": "30 gigawatts of [wind capacity]". */
function complementOf(figure: FigureText, amount: Amount): Span | undefined {
  const { tokens } = figure
  if (!figure.isEnglish || tokens[amount.to]?.lower !== 'of') return undefined
  let from = amount.to + 1
  while (isOfKind(figure, 'determiner', tokens[from]?.lower) && from < amount.to + 4) from += 1
  let to = from
  while (to < from + phraseTokensMax && isPhrasePart(figure, to, from)) to += 1
  return spanOfTokens(figure, from, to)
}

function isPhrasePart(figure: FigureText, at: number, from: number): boolean {
  const token = figure.tokens[at]
  if (token === undefined || (token.newLine && at > from)) return false
  if (isGluedMark(token, '-‑')) return true
  return token.kind === 'word' && !figure.stops.has(token.lower)
}

/** The noun that a measure stands before: "a 50-kg [warhead]", "250ml [bottles]". */
function attributedTo(figure: FigureText, amount: Amount): Span | undefined {
  const { tokens, lexicon } = figure
  const [last, next] = [tokens[amount.to - 1], tokens[amount.to]]
  if (!figure.isEnglish || last?.kind !== 'word' || next?.kind !== 'word' || next.newLine) return undefined
  if (isPlural(last.lower, lexicon.plurals) || isDescribing(next.lower)) return undefined
  let to = amount.to
  while (to < amount.to + phraseTokensMax && isPhrasePart(figure, to, amount.to)) to += 1
  return spanOfTokens(figure, amount.to, to)
}

function isDescribing(word: string): boolean {
  return /^(?:long|wide|high|tall|deep|thick|away|apart|old|ed|north|south|east|west)$|(?:ed|ly)$/u.test(word)
}

/** The nearest name, acronym or designation before the figure in its sentence that is no place; a time is of what happened, of no name. */
function holderOf(figure: FigureText, amount: Amount): Span | undefined {
  const { tokens } = figure
  if (amount.unit?.dimension === 'duration') return undefined
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - windowBefore); at -= 1) {
    const token = tokens[at]
    if (token === undefined || /^[.!?]$/u.test(token.text) || tokens[at + 1]?.newLine === true) return undefined
    if (!isCapitalised(token) || token.text.length < 2 || isOfKind(figure, 'month', token.lower)) continue
    // In other languages than English any word may stand first with a capital.
    if (!figure.isEnglish && startsSentence(figure, at)) continue
    if (figure.stops.has(token.lower) || isOfKind(figure, 'determiner', token.lower)) continue
    let from = at
    while (from > 0 && isCapitalised(tokens[from - 1]) && tokens[from]?.newLine === false) {
      if (figure.stops.has(tokens[from - 1]?.lower ?? '')) break
      from -= 1
    }
    if (figure.isEnglish && isPlaceWord(tokens[from - 1]?.lower)) {
      at = from
      continue
    }
    return spanOfTokens(figure, from, at + 1)
  }
  return undefined
}

/** "in Karsk", "to Karsk", "left Karsk": a name behind such a word is where something happened. */
function isPlaceWord(word: string | undefined): boolean {
  return /^(?:in|from|to|near|at|off|via|towards?|outside|left|reached)$/u.test(word ?? '')
}

function startsSentence(figure: FigureText, at: number): boolean {
  const before = figure.tokens[at - 1]
  return before === undefined || figure.tokens[at]?.newLine === true || /^[.!?]$/u.test(before.text)
}

function spanOfTokens(figure: FigureText, from: number, to: number): Span | undefined {
  const [first, last] = [figure.tokens[from], figure.tokens[to - 1]]
  if (to <= from || first === undefined || last === undefined) return undefined
  return trimmedSpanOf(figure.text, first.start, last.end)
}
