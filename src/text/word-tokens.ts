/** A word or number of a text, in order. */
export interface WordToken {
  readonly text: string
  readonly kind: 'word' | 'number'
  /** Nothing but white space, quotation marks or brackets stands between it and the end of the sentence before. */
  readonly startsSentence: boolean
}

const wordOrNumber = /\p{L}[\p{L}\p{M}]*(?:['’\u02bc]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*/gu
const sentenceEnd = /[.!?…:。！？]["'“”„«»()[\]\s]*$|\n/u
/** Scripts that write words without spaces between them. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const apostropheS = /['’\u02bc]s$/u

/** The words and numbers of `text`, at most `limit`; the possessive 's is cut off. Chinese, Japanese, Thai are cut by dictionary. */
export function wordTokens(text: string, limit: number): readonly WordToken[] {
  const tokens: WordToken[] = []
  let end = 0
  for (const match of text.matchAll(wordOrNumber)) {
    if (tokens.length >= limit) break
    const between = text.slice(Math.max(end, match.index - 8), match.index)
    const startsSentence = tokens.length === 0 || (between !== ' ' && sentenceEnd.test(between))
    const first = match[0].charCodeAt(0)
    // A plain letter needs no pattern.
    const isLetter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90)
    const kind = !isLetter && /^\p{N}/u.test(match[0]) ? 'number' : 'word'
    if (kind === 'word' && unspaced.test(match[0])) {
      for (const piece of dictionaryWords(match[0], limit - tokens.length)) {
        tokens.push({ text: piece, kind, startsSentence: false })
      }
    } else {
      tokens.push({
        text: kind === 'word' && match[0].endsWith('s') ? match[0].replace(apostropheS, '') : match[0],
        kind,
        startsSentence,
      })
    }
    end = match.index + match[0].length
  }
  return tokens
}

function dictionaryWords(run: string, limit: number): readonly string[] {
  const words: string[] = []
  for (const part of new Intl.Segmenter('zh', { granularity: 'word' }).segment(run)) {
    if (words.length >= limit) break
    if (part.isWordLike) words.push(part.segment)
  }
  return words
}
