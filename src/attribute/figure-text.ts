import type { FigureToken } from '../text/figure-tokens.ts'
import type { NumberReader } from '../text/number-reading.ts'
import { numberReaderOf } from '../text/numbers.ts'
import { isTitleCase } from '../text/title-case.ts'
import { kindsOfLanguage, noWords, type QuantityLexicon } from './quantity-lexicon.ts'

/** A stretch of an article as figures are read from it: its tokens and what the language makes of them. */
export interface FigureText {
  readonly text: string
  readonly tokens: readonly FigureToken[]
  readonly language: string
  readonly isEnglish: boolean
  readonly reader: NumberReader
  readonly lexicon: QuantityLexicon
  readonly stops: ReadonlySet<string>
  /** The words of the language by kind. */
  readonly kinds: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether it is a headline in which nearly every word has a capital. */
  readonly isTitleCase: boolean
}

/** A stretch of `text` in `language`, cut into `tokens`, ready for reading figures. */
export function figureTextOf(
  text: string,
  tokens: readonly FigureToken[],
  language: string,
  lexicon: QuantityLexicon,
): FigureText {
  const reader = numberReaderOf(lexicon.numbers, language)
  const kinds = kindsOfLanguage(lexicon, reader.words.language)
  return {
    text,
    tokens,
    language: reader.words.language,
    isEnglish: reader.words.language === 'en',
    reader,
    lexicon,
    stops: kinds.get('stop') ?? noWords,
    kinds,
    isTitleCase: isTitleCase(tokens),
  }
}

/** Whether `word` (in lower case) is of `kind` in the language of the text. */
export function isOfKind(figure: FigureText, kind: string, word: string | undefined): boolean {
  return word !== undefined && figure.kinds.get(kind)?.has(word) === true
}

/** Whether the token begins with a capital letter. */
export function isCapitalised(token: FigureToken | undefined): boolean {
  if (token?.kind !== 'word') return false
  const first = token.text.charCodeAt(0)
  return first < 128 ? first <= 90 : /^\p{Lu}/u.test(token.text)
}

/** Whether the token is one of the marks (joined in a string) and stands close to what is before it. */
export function isGluedMark(token: FigureToken | undefined, marks: string): boolean {
  return token?.kind === 'mark' && !token.spaced && marks.includes(token.text)
}
