import type { Draft } from './draft.ts'
import { type ForeignPlace, foreignDraft, wholeSentence } from './foreign-draft.ts'
import type { ForeignClass, ForeignCues } from './foreign-lexicon.ts'
import { insertedSpeech } from './inserted-speech.ts'
import { apartMatchAt, type ForeignMatch, foreignMatchesAt } from './match-foreign.ts'
import { aroundPhrase, lastOfVerbFirst, postfixed, prefixed, withVerbAfter } from './phrases-of-source.ts'
import { isInsideQuote, type Reading } from './reading.ts'
import { referringBack } from './referring-back.ts'
import { goOnInSubjunctive } from './reported-subjunctive.ts'
import { afterContent, readIn, spoken, thusBefore } from './spoken-foreign.ts'

/** The statements of a text in another language than English: said that, "…" said X, according to X, on the word of X. */
export function findForeignDrafts(reading: Reading, cues: ForeignCues): readonly Draft[] {
  const drafts = reading.sentences.flatMap((sentence, number) => sentenceDrafts({ reading, cues, sentence, number }))
  const told = withSpeakersBefore(drafts)
  return cues.language === 'de' ? goOnInSubjunctive(reading, cues, told) : told
}

const wanted: readonly ForeignClass[] = [
  'hearsay',
  'according',
  'citing',
  'after',
  'as',
  'thus',
  'say',
  'inverted',
  'quoted',
  'denies',
  'read-in',
  'his',
]

function sentenceDrafts(place: ForeignPlace): readonly Draft[] {
  const { reading, cues, sentence } = place
  const drafts: Draft[] = []
  for (let i = sentence.first; i < sentence.end; i += 1) {
    const draft = isInsideQuote(reading, i) ? insertedSpeech(place, i) : draftFrom(place, i)
    if (draft === undefined || (draft.isPhrase === true && isAside(drafts, draft))) continue
    drafts.push(draft)
    const isBefore = draft.source !== undefined && draft.cue !== undefined && draft.source.first >= draft.cue.end
    i = Math.max(i, (draft.cue?.end ?? i) - 1, isBefore && draft.isPhrase === true ? (draft.source?.end ?? i) : i)
  }
  const back = referringBack(reading, cues, place)
  return back === undefined || drafts.some(({ head }) => head === back.head) ? drafts : [back, ...drafts]
}

/** "Elle dit avoir refusé, selon elle, …": a pronoun's phrase inside what somebody says adds nobody. */
function isAside(drafts: readonly Draft[], { source, cue }: Draft): boolean {
  if (cue === undefined || source?.first !== cue.first) return false
  return drafts.some(({ content }) => content.some((range) => range.first <= cue.first && cue.end <= range.end))
}

/** The first statement that a phrase at token `i` makes, the longest phrase asked first. */
function draftFrom(place: ForeignPlace, i: number): Draft | undefined {
  for (const match of foreignMatchesAt(place.reading, place.cues, i, wanted)) {
    const draft = draftAt(place, match)
    if (draft !== undefined) return draft
  }
  const apart = apartMatchAt(place.reading, place.cues, i)
  return apart && spoken(place, apart)
}

function draftAt(place: ForeignPlace, match: ForeignMatch): Draft | undefined {
  switch (match.phraseClass) {
    case 'hearsay':
      return foreignDraft(place, match, { source: match, content: [wholeSentence(place)] })
    case 'as':
      return withVerbAfter(place, match) ?? lastOfVerbFirst(place, match)
    case 'according':
      return withVerbAfter(place, match) ?? prefixed(place, match)
    case 'citing':
      return prefixed(place, match)
    case 'after':
      return postfixed(place, match)
    case 'read-in':
      return readIn(place, match)
    case 'his':
      return aroundPhrase(place, match, { source: match, next: match.end })
    case 'quoted':
    case 'inverted':
      return afterContent(place, match)
    case 'thus':
      return afterContent(place, match) ?? thusBefore(place, match)
    default:
      return spoken(place, match)
  }
}

/** How many sentences back the speaker may stand whom a verb without a subject leaves out. */
const sentencesBackMax = 3

/** "«…», añadió.": a verb alone stands for the speaker before; without one it tells nothing. */
function withSpeakersBefore(drafts: readonly Draft[]): readonly Draft[] {
  let last: Draft | undefined
  return drafts.flatMap((draft) => {
    const isAlone = draft.source !== undefined && draft.source.first === draft.cue?.first
    if (!isAlone || draft.cueClass === 'hearsay') {
      if (draft.cueClass !== 'hearsay') last = draft
      return [draft]
    }
    const isNear = last !== undefined && draft.sentence - last.sentence <= sentencesBackMax
    return isNear && last?.source !== undefined ? [{ ...draft, source: last.source }] : []
  })
}
