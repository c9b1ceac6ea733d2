/** A stretch of a sentence, marked where the other wording does not have it. */
interface DifferencePart {
  readonly text: string
  readonly isMarked: boolean
}

/** Two wordings of one sentence with the words marked in which they differ: from the first to the last that is not in both. */
export function sentenceDifference(
  before: string,
  after: string,
): { readonly before: readonly DifferencePart[]; readonly after: readonly DifferencePart[] } {
  const [old, fresh] = [wordsOf(before), wordsOf(after)]
  const most = Math.min(old.length, fresh.length)
  let head = 0
  while (head < most && old[head] === fresh[head]) head += 1
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1
  return { before: partsOf(old, head, tail), after: partsOf(fresh, head, tail) }
}

/** Words with the spaces that follow them. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*/gu) ?? []
}

function partsOf(words: readonly string[], head: number, tail: number): readonly DifferencePart[] {
  const end = words.length - tail
  const parts = [
    { text: words.slice(0, head).join(''), isMarked: false },
    { text: words.slice(head, end).join(''), isMarked: true },
    { text: words.slice(end).join(''), isMarked: false },
  ]
  return parts.filter(({ text }) => text !== '')
}
