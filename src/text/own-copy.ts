// The engine keeps a longer stretch of a text as a view that holds the whole text in memory.
const viewLengthMin = 13

/** The same word, for keeping: it does not hold the text that it was cut from. */
export function ownCopy(word: string): string {
  return word.length < viewLengthMin ? word : ` ${word}`.slice(1)
}
