import { scanWords } from './scan-words.ts'

/** Words in one shingle: long enough that two texts rarely share one by chance, short enough to survive light editing. */
const shingleWords = 5

/** The distinct hashes of all runs of five words of `text`, whatever its case and punctuation; of Chinese and Japanese a word is a character. */
export function shinglesOf(text: string): readonly number[] {
  const lower = text.toLowerCase()
  const hashes = new Set<number>()
  const window = new Int32Array(shingleWords)
  let count = 0
  scanWords(lower, (start, end) => {
    window[count % shingleWords] = hashOf(lower, start, end)
    count += 1
    if (count >= shingleWords) hashes.add(joined(window, count))
  })
  return [...hashes]
}

/** FNV-1a over UTF-16 units: fast, and equal on every machine. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** One hash of the words in the ring `window`, oldest first. */
function joined(window: Int32Array, count: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < shingleWords; i += 1) {
    hash = Math.imul(hash ^ (window[(count + i) % shingleWords] ?? 0), 0x01000193)
    hash ^= hash >>> 15
  }
  return hash
}
