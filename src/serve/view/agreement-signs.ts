import type { ClaimRelation } from '../../model/findings.ts'

/** The signs of how a claim's occurrences agree. */
export const agreementSigns: Readonly<Record<ClaimRelation, string>> = {
  single: '·',
  agree: '=',
  'same-within-rounding': '=',
  differs: 'Δ',
  conflict: '≠',
  superseded: '→',
}
