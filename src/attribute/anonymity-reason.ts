import { type Span, spanOf } from '../model/span.ts'
import type { Draft } from './draft.ts'
import { lowerAt, type Range, type Reading } from './reading.ts'

/** What may follow the reason in its clause: no mark, and no verb that the speaker is the subject of. */
const tail = String.raw`(?:(?!\s(?:said|told|says|say|added|described|warned)\b)[^,.;:“”"()]){0,160}`
const reasonPattern = new RegExp(
  String.raw`\b(?:(?:was|were|is|are)\s+not\s+authori[sz]ed\s+to|(?:was|were|is|are)n[’']t\s+authori[sz]ed\s+to|not\s+authori[sz]ed\s+to|(?:(?:spoke|speaking|talked|talking|spoken)\s+)?on\s+(?:the\s+)?condition\s+of\s+anonymity|(?:requested|requesting|granted|insisted\s+on|demanded|sought)\s+anonymity|(?:asked|asking|declined|requested|wished|wanted|preferred)\s+not\s+to\s+be\s+(?:named|identified|quoted)|declined\s+to\s+be\s+(?:named|identified|quoted))${tail}`,
  'iu',
)

/** A word that every reason holds; nearly no sentence has one. */
const reasonSign = /anonym|authori|not\s+to\s+be|to\s+be\s+(?:named|identified|quoted)/iu

/** Why the sources of a sentence are not named, in the report's words; undefined when it does not say. */
export function anonymityReason(reading: Reading, sentence: number): Span | undefined {
  const place = reading.sentences[sentence]
  const start = place && reading.tokens[place.first]?.start
  const end = place && reading.tokens[place.end - 1]?.end
  if (start === undefined || end === undefined) return undefined
  const words = reading.text.slice(start, end)
  const match = reasonSign.test(words) ? reasonPattern.exec(words) : null
  if (match === null) return undefined
  return spanOf(reading.text, start + match.index, start + match.index + match[0].trimEnd().length)
}

/** Whether the cue of a draft only tells why a source is not named ("who requested anonymity"). */
export function isReasonOnly(reading: Reading, draft: Draft): boolean {
  const cue = draft.cue && reading.tokens[draft.cue.first]
  const reason = cue && anonymityReason(reading, draft.sentence)
  return cue !== undefined && reason !== undefined && reason.start <= cue.start && cue.start < reason.end
}

/** The draft without the clause that only tells why its source is not named ("the officials, who asked not to be named"). */
export function withoutReason(reading: Reading, draft: Draft): Draft {
  const source = draft.source
  if (source === undefined) return draft
  const comma = reasonComma(reading, source)
  return comma === undefined || comma <= source.first
    ? draft
    : { ...draft, source: { first: source.first, end: comma } }
}

function reasonComma(reading: Reading, source: Range): number | undefined {
  for (let i = source.first + 1; i < source.end - 1; i += 1) {
    if (lowerAt(reading, i) !== ',') continue
    const from = reading.tokens[i]?.end ?? 0
    const to = reading.tokens[source.end - 1]?.end ?? from
    const match = reasonPattern.exec(reading.text.slice(from, to))
    if (match !== null && match.index < 20) return i
  }
  return undefined
}
