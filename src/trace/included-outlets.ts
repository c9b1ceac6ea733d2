import { firstOutletIn } from './outlet-search.ts'
import type { Reference } from './reference.ts'
import { isSameOutlet, type ReportView } from './report-view.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

const includes =
  /^(?:["”»]?,?\s*(?:\([^()]{0,3})?)(?:including|among them|such as|led by|notably|dont|parmi lesquels|notamment|darunter|unter anderem|etwa|allen voran|entre ellos|entre ellas|incluid[oa]s?|como|tra cui|come|w tym|między innymi|зокрема|серед яких|в том числе|у тому числі|включая|среди которых)(?!\p{L})/iu
const reachUnits = 120
const includedConfidence = 0.85

/** The references in which media that are named right behind ("several outlets, including the Courier") are the first one named. */
export function includedOutlets(
  references: readonly Reference[],
  view: ReportView,
  lexicon: TraceLexicon,
): readonly Reference[] {
  const { text } = view.article
  return references.map((reference) => {
    if (reference.target.kind !== 'unnamed') return reference
    const { end } = reference.target.label
    const rest = /^[^.!?\n]*/u.exec(text.slice(end, end + reachUnits))?.[0] ?? ''
    const match = includes.exec(rest)
    if (match === null) return reference
    const named = firstOutletIn(
      text,
      { start: end + match[0].length, end: end + rest.length },
      lexicon,
      ({ outlet }) => !isSameOutlet(outlet.name, view.outlet, lexicon),
    )
    if (named === undefined) return reference
    const target = { kind: 'outlet', outlet: named.outlet.name } as const
    return { ...reference, target, basis: 'other', grade: 'stated', confidence: includedConfidence }
  })
}
