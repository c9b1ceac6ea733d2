import { followingContent, skipAdjuncts } from './contents.ts'
import { type CueLexicon } from './cue-lexicon.ts'
import { type Draft } from './draft.ts'
import { type Cue, cuesIn } from './find-cues.ts'
import { linkFinite } from './link-finite.ts'
import { linkInfinitive, linkNoun, linkParticiple, linkPassive } from './link-other-forms.ts'
import { endOfSentence, type Linking } from './linking.ts'
import { lowerAt, type Reading, type StorySentence } from './reading.ts'
import { subjectBefore } from './subject-before.ts'

/** The statements of sentence `number` that a verb, adjective or noun of the lexicon makes. */
export function linkSentence(reading: Reading, lexicon: CueLexicon, number: number): readonly Draft[] {
  const sentence = reading.sentences[number]
  if (sentence === undefined) return []
  const cues = cuesIn(reading, sentence, lexicon)
  const closing = closingAttribution(reading, sentence, cues)
  const linking: Linking = { reading, cues: lexicon, number, sentence, drafts: [], closing }
  cues.forEach((cue, k) => {
    const draft = linkCue(linking, cue, cues.slice(k + 1, k + 6))
    if (draft !== undefined) linking.drafts.push(draft)
  })
  return linking.drafts
}

/** Where ", officials said." or ", said the mayor." begins at the end of a sentence; the sentence's end when nothing does. */
function closingAttribution(reading: Reading, sentence: StorySentence, cues: readonly Cue[]): number {
  const end = endOfSentence(reading, sentence)
  for (const cue of cues.slice(-3)) {
    if (cue.form !== 'finite' || !cue.entries.some((entry) => entry.frames.includes('i'))) continue
    const own = subjectBefore(reading, cue.first, sentence.first)
    if (own === undefined || own.first - 1 <= sentence.first || lowerAt(reading, own.first - 1) !== ',') continue
    const rest = restAfterCue(reading, cue, end)
    if (rest >= end || (rest > 0 && /^(?:,|—|–|--|\()$/u.test(lowerAt(reading, rest)))) return own.first - 1
  }
  return end
}

function restAfterCue(reading: Reading, cue: Cue, end: number): number {
  const { to, rest, content } = followingContent(reading, cue.end, end, cue.entries)
  return content === undefined ? skipAdjuncts(reading, Math.max(rest, to?.end ?? 0), end) : -1
}

function linkCue(linking: Linking, cue: Cue, later: readonly Cue[]): Draft | undefined {
  switch (cue.form) {
    case 'finite':
    case 'adjective':
      return linkFinite(linking, cue, later)
    case 'participle':
      return linkParticiple(linking, cue, later)
    case 'passive':
      return linkPassive(linking, cue)
    case 'noun':
      return linkNoun(linking, cue)
    case 'infinitive':
      return linkInfinitive(linking, cue, later)
  }
}
