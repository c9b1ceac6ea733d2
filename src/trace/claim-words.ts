/** Words so frequent in news that sharing them tells nothing; shorter words never count. */
const emptyWords: ReadonlySet<string> = new Set(
  [
    'that this these those with from into over upon about after before under while when where which whose whom what',
    'have has been being were will would could should must might does said says saying told tells tell according',
    'also more most than then them they their there here such some other only just very still even each every',
    'year years month months week weeks today friday monday tuesday wednesday thursday saturday sunday last next',
    'report reports reported reporting reportedly source sources people familiar official officials news agency',
  ]
    .join(' ')
    .split(' ')
    .map(cutWord),
)

const wordLettersMin = 4

/** What `text` is about: its longer words, cut to their first letters so that inflections meet, and its numbers; of Chinese and Japanese, pairs of characters. */
export function claimWords(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const match of text
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu)) {
    const word = match[0]
    if (/^\p{N}/u.test(word)) words.add(word)
    else if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)) addPairs(words, word)
    else if (word.length >= wordLettersMin && !emptyWords.has(cutWord(word))) words.add(cutWord(word))
  }
  return words
}

/** The share of `part` that stands in `whole`; 0 of nothing. */
export function containment(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0
  let shared = 0
  for (const word of part) if (whole.has(word)) shared += 1
  return shared / part.size
}

/** The first letters; "ferry" and "ferries" meet. */
function cutWord(word: string): string {
  return word.slice(0, 5).replace(/y$/u, 'i')
}

function addPairs(words: Set<string>, run: string): void {
  for (let i = 0; i + 2 <= run.length; i += 1) words.add(run.slice(i, i + 2))
}
