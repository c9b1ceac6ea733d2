import type { AttributeLexicon } from './attribute-lexicon.ts'
import type { Draft } from './draft.ts'
import { isInsideQuote, lowerAt, type Range, type Reading, type StorySentence } from './reading.ts'
import { readSource } from './source-reading.ts'

const headlineTokensMax = 30
const speakerTokensMax = 6
/** How many tokens on a speaker is looked for, so that a text of many short lines stays linear. */
const speakerReachMax = 3000

/** The statements of headlines with a colon: "Minister: harvest will fail", "Harvest will fail: experts". */
export function findHeadlineDrafts(reading: Reading, lexicon: AttributeLexicon): readonly Draft[] {
  const drafts: Draft[] = []
  reading.sentences.forEach((sentence, number) => {
    if (!isHeadline(reading, sentence, number)) return
    const draft = colonDraft(reading, sentence, number, lexicon)
    if (draft !== undefined) drafts.push(draft)
  })
  return drafts
}

/** A headline zone, or a short line of its own. */
function isHeadline(reading: Reading, sentence: StorySentence, number: number): boolean {
  if (sentence.zone === 'headline' || sentence.zone === 'standfirst') return true
  const next = reading.sentences[number + 1]
  const isLine = sentence.opensParagraph && (next === undefined || next.opensParagraph)
  return isLine && sentence.end - sentence.first <= headlineTokensMax
}

function colonDraft(
  reading: Reading,
  sentence: StorySentence,
  number: number,
  lexicon: AttributeLexicon,
): Draft | undefined {
  const end = /^[.]$/u.test(lowerAt(reading, sentence.end - 1)) ? sentence.end - 1 : sentence.end
  for (let i = sentence.first + 1; i < end - 1; i += 1) {
    if (
      lowerAt(reading, i) !== ':' ||
      isInsideQuote(reading, i) ||
      reading.tokens[i]?.end === reading.tokens[i + 1]?.start
    )
      continue
    const left = { first: sentence.first, end: i }
    const right = { first: i + 1, end }
    const parts =
      speaks(reading, left, lexicon) && right.end - right.first > 2
        ? { source: left, content: right }
        : speaks(reading, right, lexicon) && left.end - left.first > 2
          ? { source: right, content: left }
          : undefined
    if (parts === undefined) return undefined
    return {
      source: parts.source,
      cue: { first: i, end: i + 1 },
      head: i,
      content: [parts.content],
      form: 'headline',
      cueClass: 'speech',
      sentence: number,
      isNegated: false,
      isModal: false,
    }
  }
  return undefined
}

/** Whether a short phrase is somebody who can speak: a known role, a paper, an outlet, or a person whom the text names. */
function speaks(reading: Reading, phrase: Range, lexicon: AttributeLexicon): boolean {
  if (phrase.end - phrase.first > speakerTokensMax || phrase.end <= phrase.first) return false
  for (let i = phrase.first; i < phrase.end; i += 1) {
    const tag = lexicon.nouns.has(lowerAt(reading, i)) ? 'N' : reading.tags[i]
    if (
      tag === 'VB' ||
      tag === 'AUX' ||
      tag === 'MD' ||
      tag === 'PRP' ||
      tag === 'WH' ||
      tag === 'SUB' ||
      (reading.quoteAt[i] ?? -1) >= 0
    )
      return false
  }
  const last = phrase.end - 1
  const noun = lexicon.nouns.get(lowerAt(reading, last))
  if (noun === 'document')
    return /^(?:report|reports|poll|survey|study|memo|documents|records|email|emails|data|filing)$/u.test(
      lowerAt(reading, last),
    )
  if (noun === 'body')
    return /^(?:police|government|ministry|army|court|prosecutors|kremlin|pentagon|union|agency|regulator|watchdog|military)$/u.test(
      lowerAt(reading, last),
    )
  if (noun !== undefined) return true
  const text = reading.text.slice(reading.tokens[phrase.first]?.start, reading.tokens[last]?.end)
  if (lexicon.outlets.outletOf(text) !== undefined) return true
  if (!/^\p{Lu}/u.test(reading.tokens[last]?.text ?? '') || lexicon.subjects.places.has(text.toLowerCase()))
    return false
  const isPerson =
    readSource(reading, phrase, lexicon).kind === 'named' &&
    lexicon.subjects.givenNames.has(lowerAt(reading, phrase.first)) &&
    phrase.end - phrase.first === 2
  return isPerson || isSpeakerElsewhere(reading, phrase)
}

/** A surname that stands elsewhere in the text before a verb of saying. */
function isSpeakerElsewhere(reading: Reading, phrase: Range): boolean {
  const name = lowerAt(reading, phrase.end - 1)
  const end = Math.min(reading.tokens.length, phrase.end + speakerReachMax)
  for (let i = phrase.end; i < end; i += 1) {
    if (
      lowerAt(reading, i) === name &&
      /^(?:said|says|told|added|wrote|noted|argued|called|tweeted|announced|warned|asked)$/u.test(
        lowerAt(reading, i + 1),
      )
    )
      return true
  }
  return false
}
