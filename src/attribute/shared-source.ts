import { type Cue } from './find-cues.ts'
import { type Linking } from './linking.ts'
import { isInsideQuote, lowerAt, type Range, type Reading } from './reading.ts'
import { subjectBefore } from './subject-before.ts'

/** "A did X and said Y": the subject of the verb before, or that of the sentence. */
export function sharedSource(linking: Linking, cue: Cue): Range | undefined {
  const { reading, sentence, drafts } = linking
  const before = lowerAt(reading, cue.first - 1)
  const isJoined = reading.tags[cue.first - 1] === 'CC' || before === ',' || before === 'then'
  if (!isJoined) return undefined
  const last = drafts.findLast((draft) => draft.source !== undefined && draft.cueClass !== 'noun')
  const isNear = last?.source !== undefined && last.source.end <= cue.first && !isSubordinate(reading, last.source)
  if (isNear && last.source !== undefined) return last.source
  return subjectOfSameTense(linking, cue) ?? mainSubject(reading, sentence.first, cue.first) ?? last?.source
}

function isSubordinate(reading: Reading, source: Range): boolean {
  const before = reading.tags[source.first - 1]
  return before === 'SUB' || before === 'WH' || before === 'P'
}

/** Going left from the cue, the subject of the next verb in the same tense. */
function subjectOfSameTense({ reading, sentence }: Linking, cue: Cue): Range | undefined {
  const tag = reading.tags[cue.head]
  for (let i = cue.first - 1; i > sentence.first; i -= 1) {
    if (isInsideQuote(reading, i) || reading.tags[i] !== tag) continue
    const subject = subjectBefore(reading, i, sentence.first)
    if (subject !== undefined && reading.tags[i - 1] !== 'WH') return subject
  }
  return undefined
}

/** The subject of the first finite verb between two tokens. */
export function mainSubject(reading: Reading, first: number, end: number): Range | undefined {
  let described: Range | undefined
  for (let i = first; i < end; i += 1) {
    const tag = reading.tags[i]
    if (tag !== 'AUX' && tag !== 'MD' && tag !== 'VBD' && tag !== 'VBS' && tag !== 'VB') continue
    if (isInsideQuote(reading, i)) continue
    let group = i
    while (group > first && reading.tags[group - 1] === 'ADV') group -= 1
    const subject = subjectBefore(reading, group, first)
    if (subject !== undefined && lowerAt(reading, group - 1) !== 'who' && lowerAt(reading, group - 1) !== 'which')
      return subject
    // "Ines Calder, who runs the mill, waved".
    if (subject?.first === first) described ??= subject
  }
  return described
}
