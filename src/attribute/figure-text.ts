import { type FigureToken, figureTokens } from '../text/figure-tokens.ts'
import type { NumberReader } from '../text/number-reading.ts'
import { numberReaderOf } from '../text/numbers.ts'
import { isTitleCase } from '../text/title-case.ts'
import { type QuantityLexicon, wordsOfKind } from './quantity-lexicon.ts'

/** A stretch of an article as figures are read from it: its tokens and what the language makes of them. */
export interface FigureText {
  readonly text: string
  readonly tokens: readonly FigureToken[]
  readonly language: string
  readonly isEnglish: boolean
  readonly reader: NumberReader
  readonly lexicon: QuantityLexicon
  readonly stops: ReadonlySet<string>
  /** Whether it is a headline in which nearly every word has a capital. */
  readonly isTitleCase: boolean
}

/** The stretch of `text` from `start` to `end` in `language`, ready for reading figures. */
export function figureTextOf(
  text: string,
  zone: { readonly start: number; readonly end: number },
  language: string,
  lexicon: QuantityLexicon,
): FigureText {
  const reader = numberReaderOf(lexicon.numbers, language)
  const tokens = figureTokens(text, zone.start, zone.end)
  return {
    text,
    tokens,
    language: reader.words.language,
    isEnglish: reader.words.language === 'en',
    reader,
    lexicon,
    stops: wordsOfKind(lexicon, reader.words.language, 'stop'),
    isTitleCase: isTitleCase(tokens),
  }
}

/** Whether `word` (in lower case) is of `kind` in the language of the text. */
export function isOfKind(figure: FigureText, kind: string, word: string | undefined): boolean {
  return word !== undefined && wordsOfKind(figure.lexicon, figure.language, kind).has(word)
}

/** Whether the token begins with a capital letter. */
export function isCapitalised(token: FigureToken | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
}

/** Whether the token is one of the marks (joined in a string) and stands close to what is before it. */
export function isGluedMark(token: FigureToken | undefined, marks: string): boolean {
  return token?.kind === 'mark' && !token.spaced && marks.includes(token.text)
}
