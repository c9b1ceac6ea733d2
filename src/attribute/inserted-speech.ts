import type { Draft } from './draft.ts'
import { type ForeignPlace, foreignDraft } from './foreign-draft.ts'
import { foreignMatchAt } from './match-foreign.ts'
import { lowerAt, type Range } from './reading.ts'

const insertedTokensMax = 16

/** "«Il ponte - ha spiegato X - è sicuro»", "« Le port, poursuit X, rouvrira »": the speaker stands inside the quotation, between marks. */
export function insertedSpeech(place: ForeignPlace, i: number): Draft | undefined {
  const { reading, cues } = place
  const mark = lowerAt(reading, i - 1)
  const isDash = /^[—–-]$/u.test(mark)
  if (!isDash && !(mark === ',' && cues.language === 'fr')) return undefined
  const quote = reading.quotes[reading.quoteAt[i] ?? -1]
  const match = foreignMatchAt(reading, cues, i, ['say', 'quoted', 'denies', 'inverted', 'thus'])
  if (quote === undefined || match === undefined || i - 1 <= quote.first) return undefined
  const close = closingMark(place, match.end, { last: quote.last, isDash })
  if (close === undefined) return undefined
  const isInverted = match.phraseClass === 'inverted' || close === match.end
  const source = isInverted ? match : speakerOf(place, { first: match.end, end: close })
  const end = quote.last + 1
  return foreignDraft(place, match, {
    source: { first: source.first, end: source.end },
    content: [
      { first: quote.first, end: i - 1 },
      { first: close + 1, end },
    ],
  })
}

/** The mark that closes the words of the report: a dash as the one before, or a comma or full stop. */
function closingMark(
  { reading }: ForeignPlace,
  first: number,
  { last, isDash }: { readonly last: number; readonly isDash: boolean },
): number | undefined {
  const marks = isDash ? /^[—–-]$/u : /^[,.]$/u
  for (let i = first; i < last && i <= first + insertedTokensMax; i += 1) {
    const word = lowerAt(reading, i)
    if (marks.test(word)) return i
    if (/^[.!?:;]$/u.test(word)) return undefined
  }
  return undefined
}

/** The speaker without the day and place that follow it. */
function speakerOf({ reading, cues }: ForeignPlace, range: Range): Range {
  const first = foreignMatchAt(reading, cues, range.first, ['day', 'own-outlet'])?.end ?? range.first
  for (let i = first + 1; i < range.end; i += 1) {
    const isAdjunct = foreignMatchAt(reading, cues, i, ['place', 'day']) !== undefined
    if (lowerAt(reading, i) === ',' || isAdjunct) return { first, end: i }
  }
  return { first, end: range.end }
}
