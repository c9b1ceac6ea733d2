import type { FigureToken } from '../text/figure-tokens.ts'
import { isPlural, type PluralWords, singularOf } from '../text/plural.ts'
import { type FigureText, isCapitalised, isGluedMark, isOfKind } from './figure-text.ts'

/** What a figure counts: the noun in the singular, and the tokens of the whole phrase. */
export interface CountedReading {
  readonly noun: string
  readonly from: number
  readonly to: number
  readonly isPlural: boolean
}

const phraseTokensMax = 9

/** The noun that the figure before token `at` counts: "two other officials", "dozens of people", "one of the ships". */
export function readCounted(figure: FigureText, at: number, value: number): CountedReading | undefined {
  if (!figure.isEnglish) return readForeign(figure, at)
  const first = figure.tokens[at]?.lower ?? ''
  // "more than 150 wounded": the people are not named.
  if (isOfKind(figure, 'harmed', first)) return { noun: 'people', from: at, to: at + 1, isPlural: true }
  const isOf = first === 'of'
  let from = at
  if (isOf) {
    from += 1
    while (isOfKind(figure, 'determiner', figure.tokens[from]?.lower) && from < at + 4) from += 1
  }
  const run = phraseEnd(figure, from)
  const head = pluralHead(figure, from, run)
  if (head !== undefined) {
    return { noun: singularOf(figure.tokens[head]?.text ?? ''), from, to: head + 1, isPlural: true }
  }
  if (isOf) return undefined
  return value === 1 ? readSingle(figure, from, run) : readPart(figure, from, run)
}

/** "a three course meal", "the 5 speed gearbox": parts of one thing in the singular. */
function readPart(figure: FigureText, from: number, to: number): CountedReading | undefined {
  const noun = figure.tokens[from]
  const isOne = [2, 3].some((back) => isOfKind(figure, 'determiner', figure.tokens[from - back]?.lower))
  if (!isOne || noun?.kind !== 'word' || to < from + 2 || !isOfKind(figure, 'part-noun', noun.text)) return undefined
  return { noun: noun.text, from, to: from + 1, isPlural: true }
}

/** Where the run of words ends that may be one noun phrase. */
function phraseEnd(figure: FigureText, from: number): number {
  const { tokens, stops } = figure
  let to = from
  while (to < from + phraseTokensMax) {
    const token = tokens[to]
    if (token === undefined || (token.newLine && to > from)) break
    if (isGluedMark(token, '-‑') && tokens[to + 1]?.kind === 'word' && tokens[to + 1]?.spaced === false) {
      to += 2
      continue
    }
    // "U.S. officials": the dots belong to the word.
    if (
      isGluedMark(token, '.') &&
      /^\p{Lu}$/u.test(tokens[to - 1]?.text ?? '') &&
      /^\p{L}/u.test(tokens[to + 1]?.text ?? '')
    ) {
      to += 1
      continue
    }
    if (token.kind === 'digits' && !token.spaced && to > from) {
      to += 1
      continue
    }
    if (isListedAdjective(figure, from, to)) {
      to += 1
      continue
    }
    if (isJoinedAdjective(figure, from, to)) {
      to += 2
      continue
    }
    if (token.kind !== 'word' || (stops.has(token.lower) && !/^U[SK]$/u.test(token.text))) break
    to += 1
  }
  return to
}

/** "20 additional, fully trained nurses": a comma behind the first adjective. */
function isListedAdjective(figure: FigureText, from: number, at: number): boolean {
  const { tokens, stops, lexicon } = figure
  const [before, comma, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (at !== from + 1 || comma?.text !== ',' || before?.kind !== 'word' || next?.kind !== 'word') return false
  return (
    !isPluralToken(before, lexicon.plurals) && !stops.has(next.lower) && !isCapitalised(next) && !isCapitalised(before)
  )
}

/** "digital and physical sales": "and" between two words before the noun. */
function isJoinedAdjective(figure: FigureText, from: number, at: number): boolean {
  const { tokens, stops, lexicon } = figure
  const [before, and, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (at === from || and?.lower !== 'and' || before?.kind !== 'word' || next?.kind !== 'word') return false
  if (isPlural(before.lower, lexicon.plurals) || stops.has(next.lower)) return false
  return isPlural(tokens[at + 2]?.lower ?? '', lexicon.plurals) && !/(?:ed|ing)$/u.test(before.lower)
}

/** The last of the first plurals in a row ("five sales managers"). */
function pluralHead(figure: FigureText, from: number, to: number): number | undefined {
  const { tokens, lexicon } = figure
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !isPluralToken(token, lexicon.plurals) || isGluedMark(tokens[at + 1], '-')) continue
    let head = at
    while (head + 1 < to && isPlural(tokens[head + 1]?.lower ?? '', lexicon.plurals)) head += 1
    return head
  }
  return undefined
}

/** A plural, also of an acronym: "TDs", "MPs". */
function isPluralToken(token: FigureToken, plurals: PluralWords): boolean {
  return isPlural(token.lower, plurals) || /^\p{Lu}{2,}s$/u.test(token.text)
}

function readSingle(figure: FigureText, from: number, to: number): CountedReading | undefined {
  const { tokens } = figure
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (isOfKind(figure, 'person', token?.lower)) return { noun: token?.text ?? '', from, to: at + 1, isPlural: false }
  }
  const first = tokens[from]
  // "One clear, firm message": the noun stands further on, and it is no count.
  if (first === undefined || to === from || to > from + 3 || isCapitalised(first) || tokens[to]?.text === ',')
    return undefined
  return { noun: tokens[to - 1]?.text ?? first.text, from, to, isPlural: false }
}

/** In other languages: the first word behind the figure that can be a noun, as printed. */
function readForeign(figure: FigureText, at: number): CountedReading | undefined {
  const { tokens, stops, language } = figure
  for (let to = at; to < at + 3; to += 1) {
    const token = tokens[to]
    if (token?.kind !== 'word' || token.newLine) return undefined
    const isLink = to === at && /^(?:de|d’|di|von)$/u.test(token.lower)
    if (isLink) continue
    const word = token.text.replace(/^(?:d|l|D|L)[’']/u, '')
    if (stops.has(token.lower) || word.length < 3) return undefined
    if (language === 'de' && !isCapitalised(token)) continue
    return { noun: word, from: at, to: to + 1, isPlural: true }
  }
  return undefined
}
