import type { Draft } from './draft.ts'
import type { ForeignCues } from './foreign-lexicon.ts'
import { endOfSentence } from './linking.ts'
import { isClauseMark } from './match-foreign.ts'
import { isInsideQuote, lowerAt, type Range, type Reading } from './reading.ts'

/** How many sentences reported speech may go on after the one that names its speaker. */
const sentencesMax = 6

const subjunctive =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|komme|gehe|stehe|liege|bleibe|brauche|halte|lasse|nehme|sehe|wisse|fehle|laufe|drohe|bringe)$/u

/** The German drafts with the sentences in the subjunctive that follow them: "… , sagte sie. Der Hafen sei sicher." */
export function goOnInSubjunctive(reading: Reading, cues: ForeignCues, drafts: readonly Draft[]): readonly Draft[] {
  if (cues.language !== 'de') return drafts
  const speaking = new Set(drafts.map((draft) => draft.sentence))
  const last = new Map(drafts.map((draft) => [draft.sentence, draft] as const))
  return drafts.map((draft) => {
    if (last.get(draft.sentence) !== draft || draft.cueClass === 'hearsay') return draft
    const more = reportedAfter(reading, draft.sentence, speaking)
    return more.length === 0 ? draft : { ...draft, content: [...draft.content, ...more] }
  })
}

function reportedAfter(reading: Reading, number: number, speaking: ReadonlySet<number>): readonly Range[] {
  const more: Range[] = []
  for (let at = number + 1; at <= number + sentencesMax && !speaking.has(at); at += 1) {
    const sentence = reading.sentences[at]
    if (sentence === undefined || sentence.zone !== reading.sentences[number]?.zone) break
    const range = { first: sentence.first, end: endOfSentence(reading, sentence) }
    if (!isReported(reading, range)) break
    more.push(range)
  }
  return more
}

/** Whether the first verb of a sentence stands in the subjunctive of reported speech; "ich habe" does not. */
function isReported(reading: Reading, { first, end }: Range): boolean {
  if (/^(?:was|wer|wie|wann|wo|ob|dass|weil|wenn|als|damit)$/u.test(lowerAt(reading, first))) return false
  for (let i = first + 1; i < end; i += 1) {
    if (isInsideQuote(reading, i) || lowerAt(reading, i) === 'ich') return false
    if (subjunctive.test(lowerAt(reading, i))) return lowerAt(reading, i - 1) !== 'ich'
    if (isClauseMark(reading, i) || indicative.test(lowerAt(reading, i))) return false
  }
  return false
}

/** Frequent verbs whose form shows that the report speaks for itself. */
const indicative = /^(?:ist|sind|war|waren|hat|hatte|wird|wurde|wurden|kann|muss|soll|will|darf|gibt|kam|ging)$/u
