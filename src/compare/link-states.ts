import type { ClaimLink } from '../model/findings.ts'
import { isNegated } from './align-units.ts'
import type { StateUnit } from './build-timeline.ts'
import { overlapOf } from './group-figures.ts'

type StateGroups = ReadonlyMap<string, readonly StateUnit[]>

/** States that a later decision overtakes. */
const overtaken = ['resisted', 'under-review', 'expected'] as const

/** How the claims on the central act relate: a denial contradicts what it denies, a decision overtakes what was before. */
export function linkStates(
  groups: StateGroups,
  idOfGroup: ReadonlyMap<string, string>,
  publishedOn: ReadonlyMap<string, string>,
): readonly ClaimLink[] {
  const asserted = groups.get('asserted') ?? []
  const links: ClaimLink[] = []
  const denials = (groups.get('denied') ?? []).filter(isFlatDenial)
  const [denial, denied] = firstPair(denials, asserted.length > 0 ? asserted : (groups.get('expected') ?? [])) ?? []
  if (denial && denied) {
    const isOvertaken = dayOf(denial, publishedOn) < dayOf(denied, publishedOn)
    const kind = isOvertaken
      ? ({ relation: 'supersedes', basis: 'time' } as const)
      : ({ relation: 'conflicts', basis: 'polarity' } as const)
    links.push(linkBetween(denied, denial, { idOfGroup, groups, ...kind }))
  }
  const news = asserted[0]
  for (const state of news ? overtaken : []) {
    const before = groups.get(state)?.[0]
    if (news && before)
      links.push(linkBetween(news, before, { idOfGroup, groups, relation: 'supersedes', basis: 'time' }))
  }
  return links
}

const pairedMax = 20
const sharedShare = 0.5

/** A denial and what it denies in another report: the same act, in mostly the same terms. */
function firstPair(
  denials: readonly StateUnit[],
  claims: readonly StateUnit[],
): readonly [StateUnit, StateUnit] | undefined {
  for (const denial of denials.slice(0, pairedMax)) {
    const denied = claims
      .slice(0, pairedMax)
      .find(
        ({ unit }) =>
          unit.span.article !== denial.unit.span.article &&
          !isNegated(unit) &&
          unit.acts.some(({ act }) => denial.unit.terms.has(`a:${act}`)) &&
          overlapOf(unit.terms, denial.unit.terms) >= sharedShare,
      )
    if (denied) return [denial, denied]
  }
  return undefined
}

/** A denial of days before is overtaken by what was then decided; without days they are compared as if of one. */
function dayOf({ unit }: StateUnit, publishedOn: ReadonlyMap<string, string>): string {
  return publishedOn.get(unit.span.article) ?? ''
}

/** Said for the record, of the act itself: "the bank denied that it would buy", not "denied access". */
function isFlatDenial({ onRecord, unit }: StateUnit): boolean {
  return onRecord && (unit.isLede || unit.statement?.polarity === 'denied')
}

interface LinkKind {
  readonly idOfGroup: ReadonlyMap<string, string>
  readonly groups: StateGroups
  readonly relation: ClaimLink['relation']
  readonly basis: ClaimLink['basis']
}

function linkBetween(a: StateUnit, b: StateUnit, { idOfGroup, groups, relation, basis }: LinkKind): ClaimLink {
  const claimOf = (member: StateUnit): string =>
    [...groups].flatMap(([key, members]) => (members.includes(member) ? (idOfGroup.get(key) ?? []) : []))[0] ?? ''
  return { a: { claim: claimOf(a), ...a.unit.span }, b: { claim: claimOf(b), ...b.unit.span }, relation, basis }
}
