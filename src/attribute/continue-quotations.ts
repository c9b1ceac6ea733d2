import type { Draft } from './draft.ts'
import { isInsideQuote, opensQuote, type Range, type Reading } from './reading.ts'

/** How many sentences a quotation may go on after its cue. */
const sentencesMax = 25

/** The drafts with the sentences that go on with their quotation: `"…," she said. "…"`. */
export function continueQuotations(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const speaking = new Set(drafts.map((draft) => draft.sentence))
  const last = new Map<number, Draft>()
  for (const draft of drafts) if (endsInQuote(reading, draft)) last.set(draft.sentence, draft)
  return drafts.map((draft) => {
    if (last.get(draft.sentence) !== draft) return draft
    const more = continuationOf(reading, draft, speaking)
    return more.length === 0 ? draft : { ...draft, content: joined([...draft.content, ...more]) }
  })
}

/** Whether the statement is one whose quotation reaches the end of what it says. */
function endsInQuote(reading: Reading, draft: Draft): boolean {
  return draft.content.some((range) => (reading.quoteAt[range.end - 1] ?? -1) >= 0)
}

function continuationOf(reading: Reading, draft: Draft, speaking: ReadonlySet<number>): readonly Range[] {
  const more: Range[] = []
  const open = openQuoteAtEnd(reading, draft)
  if (open !== undefined) more.push(open)
  let number = draft.sentence + 1
  while (number < draft.sentence + sentencesMax) {
    const sentence = reading.sentences[number]
    if (sentence === undefined) break
    const covered = more.at(-1)?.end ?? 0
    if (sentence.end <= covered) {
      number += 1
      continue
    }
    const first = Math.max(sentence.first, covered)
    if (speaking.has(number) || !opensQuote(reading, first)) break
    const quote = reading.quotes[reading.quoteAt[first] ?? -1]
    if (quote === undefined) break
    more.push({ first, end: Math.max(quote.last + 1, Math.min(sentence.end, quote.last + 1)) })
    number += 1
  }
  return more
}

/** A quotation that the sentence of the cue opens and a later sentence closes. */
function openQuoteAtEnd(reading: Reading, draft: Draft): Range | undefined {
  const end = draft.content.at(-1)?.end
  if (end === undefined || !isInsideQuote(reading, end - 1)) return undefined
  const quote = reading.quotes[reading.quoteAt[end - 1] ?? -1]
  return quote === undefined || quote.last < end ? undefined : { first: end, end: quote.last + 1 }
}

/** Ranges that follow one another without a gap as one. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const out: Range[] = []
  for (const range of ranges) {
    const last = out.at(-1)
    if (last !== undefined && last.end === range.first) out[out.length - 1] = { first: last.first, end: range.end }
    else out.push(range)
  }
  return out
}
