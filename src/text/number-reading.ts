import type { DigitStyle } from './digits.ts'
import type { NumberWords } from './number-words.ts'

/** A number read from tokens: the half-open range of tokens, and its value. */
export interface NumberReading {
  readonly from: number
  readonly to: number
  readonly value: number
  /** `vague` is a word such as "dozens": the value is the least it can mean. */
  readonly form: 'digits' | 'words' | 'fraction' | 'vague' | 'fold'
  /** Whether a scale word or letter is part of it ("bn", "million"): what stands before may share it ("5 to 6 million"). */
  readonly scale?: number
}

/** What the numbers of one language look like. */
export interface NumberReader {
  readonly words: NumberWords
  readonly style: DigitStyle
}
