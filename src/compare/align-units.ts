import type { Unit } from './find-units.ts'
import { overlapOf } from './group-figures.ts'

/** Units that say the same, of one or more reports. */
export type AlignedUnits = readonly Unit[]

const cosineMin = 0.5
const sharedTermsMin = 3
/** A term in more units than this tells too little to look others up by. */
const postingMax = 60
const clusterMembersCompared = 5
const clustersMax = 2000

/** The units put together by what they say: shared acts, subjects, numbers and words, rare ones counting more. Near-linear by an inverted index. */
export function alignUnits(units: readonly Unit[]): readonly AlignedUnits[] {
  const weights = inverseFrequencies(units)
  const clusters: Unit[][] = []
  const index = new Map<string, number[]>()
  for (const unit of units) {
    const best = bestCluster(unit, clusters, index, weights)
    const cluster = best ?? clusters.length
    if (best === undefined && clusters.length >= clustersMax) break
    const members = clusters[cluster] ?? []
    members.push(unit)
    clusters[cluster] = members
    for (const term of unit.terms) {
      const posting = index.get(term) ?? []
      if (posting.length < postingMax && posting.at(-1) !== cluster) posting.push(cluster)
      index.set(term, posting)
    }
  }
  return clusters
}

function inverseFrequencies(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units) for (const term of unit.terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + units.length / count)]))
}

function bestCluster(
  unit: Unit,
  clusters: readonly (readonly Unit[])[],
  index: ReadonlyMap<string, readonly number[]>,
  weights: ReadonlyMap<string, number>,
): number | undefined {
  const shared = new Map<number, number>()
  for (const term of unit.terms) {
    for (const cluster of index.get(term) ?? [])
      shared.set(cluster, (shared.get(cluster) ?? 0) + (weights.get(term) ?? 0))
  }
  const candidates = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 8)
  let best: number | undefined
  let most = cosineMin
  for (const [cluster] of candidates) {
    for (const member of (clusters[cluster] ?? []).slice(0, clusterMembersCompared)) {
      const likeness = likenessOf(unit, member, weights)
      if (likeness > most) {
        most = likeness
        best = cluster
      }
    }
  }
  return best
}

/** Weighted cosine of two units' terms; 0 for units that deny one another, of one report, or with too little in common. */
function likenessOf(a: Unit, b: Unit, weights: ReadonlyMap<string, number>): number {
  if (isDenied(a) !== isDenied(b)) return 0
  let shared = 0
  let count = 0
  for (const term of a.terms) {
    if (!b.terms.has(term)) continue
    shared += (weights.get(term) ?? 0) ** 2
    count += 1
  }
  if (count < sharedTermsMin && overlapOf(a.terms, b.terms) < 0.9) return 0
  const length = (terms: ReadonlySet<string>): number =>
    Math.sqrt([...terms].reduce((sum, term) => sum + (weights.get(term) ?? 0) ** 2, 0))
  const product = length(a.terms) * length(b.terms)
  return product === 0 ? 0 : shared / product
}

const denials = new Set(['not', "n't", 'never', 'no', 'nobody', 'neither', 'without'])

/** Whether the unit says that something is not so. */
export function isDenied(unit: Unit): boolean {
  if (unit.statement?.polarity === 'denied') return true
  for (let i = unit.first; i < unit.end; i += 1) if (denials.has(unit.report.words[i] ?? '')) return true
  return false
}
