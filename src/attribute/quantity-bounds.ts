import type { FigureToken } from '../text/figure-tokens.ts'
import { type FigureText, isOfKind } from './figure-text.ts'

/** What the words before a figure make of it, and the token with which they begin. */
export interface Bounding {
  readonly from: number
  readonly hedge?: { readonly start: number; readonly end: number }
  readonly bound: 'point' | 'min' | 'max'
}

const phraseWordsMax = 4
const phrasesMax = 3
const maximumReach = 14

interface Phrase {
  readonly from: number
  readonly isHedge: boolean
  readonly bound: 'min' | 'max' | undefined
}

/** The hedge ("around", "just over") and bound ("up to", "at least") before the figure at token `at`. */
export function readBounding(figure: FigureText, at: number, to: number): Bounding {
  let from = at
  let bound: Bounding['bound'] = 'point'
  let hedge: { readonly start: number; readonly end: number } | undefined
  for (let count = 0; count < phrasesMax; count += 1) {
    const phrase = phraseBefore(figure, from)
    if (phrase === undefined) break
    const [first, last] = [figure.tokens[phrase.from], figure.tokens[from - 1]]
    if (phrase.isHedge && first !== undefined && last !== undefined) {
      hedge = { start: first.start, end: hedge?.end ?? last.end }
    }
    if (phrase.bound !== undefined) bound = phrase.bound
    from = phrase.from
  }
  if (bound === 'point') bound = boundBehind(figure, to) ?? maximumBefore(figure, from) ?? 'point'
  return hedge === undefined ? { from, bound } : { from, bound, hedge }
}

// "rose to 8.6 %": Slavic languages have one word for "to" and "up to".
const changing =
  /^(?:зріс|зрос|збільш|зменш|підвищ|знизи|впа|упа|вирос|вырос|возрос|снизи|повыс|увелич|уменьш|скорот|сократ|wzros|wzrós|spad|zmala|zwięk|zmniej|podni|obniż)/u

function isLevel(figure: FigureText, from: number, words: string): boolean {
  return (words === 'до' || words === 'do') && changing.test(figure.tokens[from - 1]?.lower ?? '')
}

/** The longest phrase of hedging or bounding that ends before token `at`. */
function phraseBefore(figure: FigureText, at: number): Phrase | undefined {
  let words = ''
  let found: Phrase | undefined
  for (let from = at - 1; from >= at - phraseWordsMax; from -= 1) {
    const token: FigureToken | undefined = figure.tokens[from]
    if (token === undefined || figure.tokens[from + 1]?.newLine === true) break
    words = words === '' ? token.lower : `${token.lower} ${words}`
    const isHedge = isOfKind(figure, 'hedge', words)
    const bound = isOfKind(figure, 'bound-min', words)
      ? 'min'
      : isOfKind(figure, 'bound-max', words)
        ? 'max'
        : undefined
    if ((isHedge || bound !== undefined) && !isLevel(figure, from, words)) found = { from, isHedge, bound }
  }
  return found
}

/** "500+ troops", "40 or more". */
function boundBehind(figure: FigureText, to: number): 'min' | 'max' | undefined {
  const [next, after] = [figure.tokens[to], figure.tokens[to + 1]]
  if (next?.text === '+' && !next.spaced) return 'min'
  if (!figure.isEnglish || next?.lower !== 'or') return undefined
  if (after?.lower === 'more') return 'min'
  return after?.lower === 'less' || after?.lower === 'fewer' ? 'max' : undefined
}

/** "a maximum range of around 90 miles", "the top speed of the train is 300 km/h": the noun before the figure sets the bound. */
function maximumBefore(figure: FigureText, at: number): 'min' | 'max' | undefined {
  const link = figure.tokens[at - 1]?.lower
  if (!figure.isEnglish || (link !== 'of' && link !== 'is' && link !== 'was')) return undefined
  for (let from = at - 2; from >= at - maximumReach; from -= 1) {
    const word = figure.tokens[from]?.lower ?? ''
    if (/^[.,;:!?]$/u.test(word)) return undefined
    if (word === 'maximum' || word === 'max' || (word === 'top' && figure.tokens[from + 1]?.lower === 'speed'))
      return 'max'
    if (word === 'minimum') return 'min'
  }
  return undefined
}
