import { scanWords } from './scan-words.ts'

/**
 * The words of `text` as they are looked up: without case, accents and compatibility forms; of Chinese and Japanese each character, so that a phrase
 * of them is found wherever it stands. The same cut serves the index and the query.
 */
export function searchWords(text: string): readonly string[] {
  const folded = foldForSearch(text)
  const words: string[] = []
  scanWords(folded, (start, end) => {
    words.push(folded.slice(start, end))
  })
  return words
}

/** `text` without case, accents and compatibility forms (NFKD, Unicode TR15). */
function foldForSearch(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
}
