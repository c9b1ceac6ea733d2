import type { TraceLexicon } from './trace-lexicon.ts'

/** Words of one story remembered; further ones are asked anew. */
const wordsRemembered = 10_000

/** `ask`, asked once for words by one lexicon: the reports of a story, which has a lexicon of its own, name the same people and outlets again and again. */
export function askedOnce<Answer>(
  ask: (words: string, lexicon: TraceLexicon) => Answer,
): (words: string, lexicon: TraceLexicon) => Answer {
  const known = new WeakMap<TraceLexicon, Map<string, { readonly answer: Answer }>>()
  return (words, lexicon) => {
    const ofStory = known.get(lexicon) ?? new Map<string, { readonly answer: Answer }>()
    known.set(lexicon, ofStory)
    const before = ofStory.get(words)
    if (before !== undefined) return before.answer
    const answer = ask(words, lexicon)
    if (ofStory.size < wordsRemembered) ofStory.set(words, { answer })
    return answer
  }
}
