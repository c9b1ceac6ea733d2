import { precedingContent } from './contents.ts'
import { type CueEntry, type CueLexicon } from './cue-lexicon.ts'
import { type Draft } from './draft.ts'
import { type Cue } from './find-cues.ts'
import {
  classOf,
  draftOf,
  endOfSentence,
  floorOf,
  interruptedRest,
  type Linking,
  previousQuote,
  trimmed,
} from './linking.ts'
import { phraseEnd } from './phrase-after.ts'
import { closesQuote, lowerAt, opensQuote, type Range, type Reading } from './reading.ts'
import { subjectBefore } from './subject-before.ts'

/** "…," said the mayor: the verb follows the content and stands before its subject. */
export function isInverted({ reading, sentence, cues }: Linking, cue: Cue, entries: readonly CueEntry[]): boolean {
  if (!entries.some((entry) => entry.frames.includes('i')) || cue.first !== cue.head) return false
  if (!/^(?:DET|NNP|N|PRP|ADJ|NUM|VBN|VBD|PRO)$/u.test(reading.tags[cue.end] ?? '')) return false
  if (cue.first === sentence.first || closesSpeech(reading, cue.first - 1)) return true
  if (lowerAt(reading, cue.first - 1) !== ',') return false
  // "Kim, a farmer, said the harvest failed" has its subject on the left.
  const end = phraseEnd(reading, cue.end, sentence.end, { apposition: false })
  if (!namesSomebody(reading, { first: cue.end, end }, cues)) return false
  const isAlone = /^(?:[,.;—–]|who|whose)$/u.test(lowerAt(reading, end)) || end >= endOfSentence(reading, sentence)
  // "… said the roof leaked": an unknown word in -ed after its noun is the verb of a clause.
  const isClause = /^(?:VBN|VBD)$/u.test(reading.tags[end - 1] ?? '') && end - cue.end > 1
  return (isAlone && !isClause) || subjectBefore(reading, cue.first, sentence.first) === undefined
}

const nameTokensMax = 6

/** A quotation closes here that is speech, not a name: longer than a name, or with a mark at its end. */
function closesSpeech(reading: Reading, i: number): boolean {
  if (!closesQuote(reading, i)) return false
  const quote = reading.quotes[reading.quoteAt[i] ?? -1]
  const isLong = quote !== undefined && quote.last - quote.first > nameTokensMax
  return isLong || /^[,.?!…—]$/u.test(lowerAt(reading, i - 1))
}

/** A thing with "a" ("wrote a host of songs") is an object, no speaker. */
function namesSomebody(reading: Reading, phrase: Range, { speakers }: CueLexicon): boolean {
  if (!/^(?:a|an|his|her|its|their|that|this)$/u.test(lowerAt(reading, phrase.first))) return true
  for (let i = phrase.first; i < phrase.end; i += 1) {
    if (reading.tags[i] === 'NNP' || speakers.has(lowerAt(reading, i))) return true
  }
  return false
}

/** The statement of a verb that stands before its subject: "…," said the mayor. */
export function linkInverted(linking: Linking, cue: Cue, ceiling: number): Draft | undefined {
  const { reading, sentence } = linking
  const end = phraseEnd(reading, cue.end, ceiling, { apposition: true })
  const content = precedingContent(reading, cue.first, floorOf(linking))
  const quoted = content.length > 0 ? content : previousQuote(linking, cue.first)
  if (end <= cue.end) return undefined
  if (quoted.length === 0) return invertedBefore(linking, cue, end, ceiling)
  if (cue.first > sentence.first && !closesQuote(reading, cue.first - 1) && lowerAt(reading, cue.first - 1) !== ',')
    return undefined
  const after = interruptedRest(reading, end, ceiling)
  return draftOf(linking, cue, {
    source: { first: cue.end, end },
    following: { rest: end },
    preceding: [...quoted, ...after],
    cueClass: classOf(cue.entries),
  })
}

/** `Said the mayor: "…"`: the quotation follows the speaker. */
function invertedBefore(linking: Linking, cue: Cue, end: number, ceiling: number): Draft | undefined {
  const { reading } = linking
  const isMarked = /^[,:]$/u.test(lowerAt(reading, end)) && opensQuote(reading, end + 1)
  if (!isMarked) return undefined
  const content = trimmed(reading, { first: end + 1, end: ceiling })
  return draftOf(linking, cue, {
    source: { first: cue.end, end },
    following: { content, rest: end },
    preceding: [],
    cueClass: classOf(cue.entries),
  })
}
