import { digitStyleOf } from './digits.ts'
import type { FigureToken } from './figure-tokens.ts'
import type { NumberReader, NumberReading } from './number-reading.ts'
import { type NumberLexicon, numberWordsOf } from './number-words.ts'
import { glyphValue, readFigure } from './read-figure.ts'
import { mayBeginWords, readNumberWords } from './read-number-words.ts'

/** The reader of numbers in `language`. */
export function numberReaderOf(lexicon: NumberLexicon, language: string): NumberReader {
  return { words: numberWordsOf(lexicon, language), style: digitStyleOf(language) }
}

/** Whether a number may begin with the token, by its own look. */
export function mayBeginNumber({ kind, text, lower }: FigureToken, { words }: NumberReader): boolean {
  if (kind === 'digits') return true
  return kind === 'word' ? mayBeginWords(words, lower) : glyphValue(text) !== undefined
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
  if (token.kind === 'word') return readNumberWords(tokens, at, reader.words)
  const glyph = glyphValue(token.text)
  return glyph === undefined ? undefined : { from: at, to: at + 1, value: glyph, form: 'fraction' }
}
