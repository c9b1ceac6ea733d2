import type { Claim, ClaimLink, LinkEnd } from '../model/findings.ts'

/** A link as it is kept: relation, basis, where each end stands (place of its claim, place of its occurrence there), and the difference. */
type PackedLink = readonly [
  relation: ClaimLink['relation'],
  basis: ClaimLink['basis'],
  aClaim: number,
  aOccurrence: number,
  bClaim: number,
  bOccurrence: number,
  delta?: number,
]

/** What is kept for a link: one with an end that no claim has is kept as it is, as older stores keep all. */
export type KeptLink = PackedLink | ClaimLink

/** Links without the words of their ends, which stand among the occurrences of `claims` already: a third of a large story. */
export function packLinks(links: readonly ClaimLink[], claims: readonly Claim[]): readonly KeptLink[] {
  const placeOf = placesOf(claims)
  return links.map((link) => {
    const [a, b] = [placeOf(link.a), placeOf(link.b)]
    return a && b ? packed(link, a, b) : link
  })
}

function packed({ relation, basis, delta }: ClaimLink, a: Place, b: Place): PackedLink {
  return delta === undefined ? [relation, basis, ...a, ...b] : [relation, basis, ...a, ...b, delta]
}

type Place = readonly [claim: number, occurrence: number]

function placesOf(claims: readonly Claim[]): (end: LinkEnd) => Place | undefined {
  const places = new Map<string, Place>()
  for (const [at, claim] of claims.entries())
    for (const [place, occurrence] of claim.occurrences.entries())
      places.set(nameOf({ ...occurrence, claim: claim.id }), [at, place])
  return (end) => places.get(nameOf(end))
}

function nameOf({ claim, article, start, end }: LinkEnd): string {
  return `${claim} ${start} ${end} ${article}`
}

/** The links that were kept with `claims`; throws when they are of other claims, which a damaged store brings about. */
export function unpackLinks(kept: readonly KeptLink[], claims: readonly Claim[]): readonly ClaimLink[] {
  return kept.map((each) => {
    if (!isPacked(each)) return each
    const [relation, basis, aClaim, aOccurrence, bClaim, bOccurrence, delta] = each
    const [a, b] = [endAt(claims, aClaim, aOccurrence), endAt(claims, bClaim, bOccurrence)]
    return delta === undefined ? { a, b, relation, basis } : { a, b, relation, basis, delta }
  })
}

function isPacked(link: KeptLink): link is PackedLink {
  return Array.isArray(link)
}

function endAt(claims: readonly Claim[], claim: number, occurrence: number): LinkEnd {
  const of = claims[claim]
  const found = of?.occurrences[occurrence]
  if (!of || !found) throw new TypeError('A stored link is of no stored claim')
  const { article, start, end, text } = found
  return { claim: of.id, article, start, end, text }
}
