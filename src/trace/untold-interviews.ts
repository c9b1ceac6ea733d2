import { trimmedSpanOf } from '../model/span.ts'
import { claimAt, evidenceOf, placeAt, prominenceAt, type Reference } from './reference.ts'
import { type ReportView, sentenceAt } from './report-view.ts'

const interview =
  /\b(?:in|during) (an? (?:recent|new|exclusive|candid|tell-all|cover) (?:[\p{L}-]+ )?interview)(?! (?:with|to|for|on|by|at|given|published|conducted|here|this)\b)/giu
const interviewsMax = 5

/** "She said in a recent interview": with whom is not told. Of an outlet that is known, or under an author's name, it may be the report's own. */
export function untoldInterviews(view: ReportView): readonly Reference[] {
  const { article } = view
  if (view.outlet !== undefined || article.byline.length > 0) return []
  return [...article.text.matchAll(interview)].slice(0, interviewsMax).flatMap((match) => {
    const words = match[1] ?? match[0]
    const start = match.index + match[0].length - words.length
    const label = trimmedSpanOf(article.text, start, start + words.length)
    if (label === undefined || sentenceAt(view, start) === undefined) return []
    const claim = claimAt(view, start)
    return [
      {
        target: { kind: 'unnamed', label },
        basis: 'unnamed',
        relation: 'cites',
        grade: 'stated-unresolved',
        confidence: 0.8,
        evidence: [evidenceOf('citing-phrase', article.id, label)],
        statements: [],
        claim,
        prominence: prominenceAt(view, start, claim),
        place: placeAt(view, start),
        isWholeText: false,
        start,
      },
    ] as const
  })
}
