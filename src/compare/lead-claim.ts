import { isNegated } from './align-units.ts'
import type { CentralFrame } from './central-frame.ts'
import type { Unit } from './find-units.ts'

const coreTermsMin = 3
const coreShareMin = 0.4
const reportsMin = 3

/** What most reports lead with where no act carries it: of each the unit of its first sentences that says most of what the others lead with. */
export function leadClaim(unitsOfReports: readonly (readonly Unit[])[], frame: CentralFrame): readonly Unit[] {
  if (unitsOfReports.length < reportsMin) return []
  const leads = unitsOfReports.flatMap((units) => leadOf(units, frame) ?? [])
  return leads.length >= reportsMin ? leads.toSorted((a, b) => scoreOf(b, frame) - scoreOf(a, frame)) : []
}

function leadOf(units: readonly Unit[], frame: CentralFrame): Unit | undefined {
  const leads = units.filter((unit) => unit.isLede && !isNegated(unit) && coreTerms(unit, frame).length >= coreTermsMin)
  const [best] = leads.toSorted((a, b) => scoreOf(b, frame) - scoreOf(a, frame))
  return best && coreTerms(best, frame).length >= bestShare(unitTerms(best)) ? best : undefined
}

function bestShare(terms: number): number {
  return Math.min(coreTermsMin + 1, terms * coreShareMin)
}

function unitTerms({ terms }: Unit): number {
  return terms.size
}

/** What is said with a source tells more than the headline over it. */
function scoreOf(unit: Unit, frame: CentralFrame): number {
  const weight = coreTerms(unit, frame).reduce((sum, term) => sum + (frame.weights.get(term) ?? 0), 0)
  return weight * (unit.isHeadline ? 0.7 : 1) * (unit.attribution.chain.length > 0 ? 1.2 : 1)
}

function coreTerms({ terms }: Unit, frame: CentralFrame): readonly string[] {
  return [...terms].filter(
    (term) => frame.objects.has(term) || frame.subjects.has(term.slice(2)) || frame.acts.has(term.slice(2)),
  )
}
