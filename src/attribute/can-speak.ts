import { singularOf } from '../text/plural.ts'
import type { AttributeLexicon } from './attribute-lexicon.ts'
import { headOf } from './count-people.ts'
import type { Draft } from './draft.ts'
import { isInsideQuote, lowerAt, type Reading } from './reading.ts'

/** Endings of nouns for people; a thing in them ("a computer") is the smaller harm. */
const peopleEnding =
  /(?:ers?|ors?|ists?|ians?|ants?|men|man|women|woman|ees|ents|crats?|mates?|iers|kers|folk|people|percent|majority|half|thirds?|quarters|camp|ites?|oes|public|crowd|audience|base|sides?)$/u

/** Whether a draft is a statement that somebody makes: not of "you", not of "I" outside speech, and, but for plain saying, not of a thing. */
export function canSpeak(reading: Reading, draft: Draft, lexicon: AttributeLexicon): boolean {
  const source = draft.source
  if (source === undefined || draft.cueClass === 'hearsay' || draft.cueClass === 'post' || draft.cueClass === 'noun')
    return true
  if (isOnlyHeard(reading, draft) || isDeal(reading, draft)) return false
  // "Users should note that" is advice, no statement; "could not say" is one.
  if (draft.isModal && !draft.isNegated) return false
  const first = lowerAt(reading, source.first)
  if (source.end - source.first === 1 && reading.tags[source.first] === 'PRP') {
    if (first === 'you') return isInsideQuote(reading, source.first)
    if (first === 'i' || first === 'we')
      return draft.cueClass === 'core' || draft.cueClass === 'cognition' || draft.cueClass === 'stance'
    return true
  }
  if (source.end - source.first === 1 && /^(?:us|me|him|them)$/u.test(first)) return false
  if (draft.cueClass === 'core' || draft.cueClass === 'answer' || draft.cueClass === 'document') return true
  const opening = draft.content[0]?.first ?? 0
  if (draft.cueClass === 'speech' && reading.tags[opening - 1] === 'THAT') return true
  const head = headOf(reading, source)
  const word = lowerAt(reading, head)
  if (reading.tags[head] !== 'N' && reading.tags[head] !== 'VBN' && reading.tags[head] !== 'VBG') return true
  return (
    lexicon.nouns.has(word) || lexicon.nouns.has(singularOf(word)) || peopleEnding.test(word) || hasName(reading, draft)
  )
}

/** "The firms reportedly agreed on a price": what they did is told by hearsay, no word of theirs. */
function isOnlyHeard(reading: Reading, { cue, cueClass }: Draft): boolean {
  if (cue === undefined || cueClass === 'core' || cueClass === 'speech' || cueClass === 'document') return false
  for (let i = cue.first; i < cue.end; i += 1)
    if (/^(?:reportedly|allegedly|supposedly)$/u.test(lowerAt(reading, i))) return true
  return false
}

/** A headline "A and B agree on a loan" tells what both did. */
function isDeal(reading: Reading, { cue, head, sentence }: Draft): boolean {
  const zone = reading.sentences[sentence]?.zone
  if (cue === undefined || head === undefined || (zone !== 'headline' && zone !== 'standfirst')) return false
  return /^agreed?s?$/u.test(lowerAt(reading, head)) && /^(?:on|to|with)$/u.test(lowerAt(reading, head + 1))
}

function hasName(reading: Reading, { source }: Draft): boolean {
  for (let i = (source?.end ?? 1) - 1; i >= (source?.first ?? 0); i -= 1) {
    if (reading.tags[i] === 'NNP' && lowerAt(reading, i - 1) === ',') return true
  }
  return false
}
