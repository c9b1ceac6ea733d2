import type { Unit } from './find-units.ts'
import { overlapOf } from './group-figures.ts'

/** Units that say the same, of one or more reports. */
export type AlignedUnits = readonly Unit[]

const cosineMin = 0.5
const sharedTermsMin = 3
/** A term in more units than this tells too little to look others up by. */
const postingMax = 60
const candidatesMax = 8
const clusterMembersCompared = 5
const clustersMax = 2000

/** A unit with what comparing it needs. */
interface WeighedUnit {
  readonly unit: Unit
  readonly length: number
  readonly isDenied: boolean
}

/** The units put together by what they say: shared acts, subjects, numbers and words, rare ones counting more. Near-linear by an inverted index. */
export function alignUnits(units: readonly Unit[]): readonly AlignedUnits[] {
  const weights = inverseFrequencies(units)
  const clusters: WeighedUnit[][] = []
  const index = new Map<string, number[]>()
  for (const unit of units) {
    const weighed = { unit, length: lengthOf(unit.terms, weights), isDenied: isNegated(unit) }
    const best = bestCluster(weighed, clusters, index, weights)
    if (best === undefined && clusters.length >= clustersMax) break
    const cluster = best ?? clusters.length
    const members = clusters[cluster] ?? []
    members.push(weighed)
    clusters[cluster] = members
    if (members.length > clusterMembersCompared) continue
    for (const term of unit.terms) {
      const posting = index.get(term) ?? []
      if (posting.length < postingMax && posting.at(-1) !== cluster) posting.push(cluster)
      index.set(term, posting)
    }
  }
  return clusters.map((members) => members.map(({ unit }) => unit))
}

function inverseFrequencies(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const unit of units) for (const term of unit.terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map([...counts].map(([term, count]) => [term, Math.log(1 + units.length / count)]))
}

function lengthOf(terms: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const term of terms) sum += (weights.get(term) ?? 0) ** 2
  return Math.sqrt(sum)
}

function bestCluster(
  weighed: WeighedUnit,
  clusters: readonly (readonly WeighedUnit[])[],
  index: ReadonlyMap<string, readonly number[]>,
  weights: ReadonlyMap<string, number>,
): number | undefined {
  const shared = new Float64Array(clusters.length)
  for (const term of weighed.unit.terms) {
    const weight = weights.get(term) ?? 0
    for (const cluster of index.get(term) ?? []) shared[cluster] = (shared[cluster] ?? 0) + weight
  }
  let best: number | undefined
  let most = cosineMin
  for (const cluster of heaviest(shared)) {
    for (const member of (clusters[cluster] ?? []).slice(0, clusterMembersCompared)) {
      const likeness = likenessOf(weighed, member, weights)
      if (likeness > most) {
        most = likeness
        best = cluster
      }
    }
  }
  return best
}

/** The numbers of the largest values above 0, the largest first. */
function heaviest(values: Float64Array): readonly number[] {
  const best: number[] = []
  values.forEach((value, at) => {
    if (value <= 0 || (best.length === candidatesMax && value <= (values[best.at(-1) ?? 0] ?? 0))) return
    let place = best.length
    while (place > 0 && (values[best[place - 1] ?? 0] ?? 0) < value) place -= 1
    best.splice(place, 0, at)
    if (best.length > candidatesMax) best.pop()
  })
  return best
}

/** Weighted cosine of two units' terms; 0 for units that deny one another or have too little in common. */
function likenessOf(a: WeighedUnit, b: WeighedUnit, weights: ReadonlyMap<string, number>): number {
  const product = a.length * b.length
  if (a.isDenied !== b.isDenied || product === 0) return 0
  let shared = 0
  let count = 0
  for (const term of a.unit.terms) {
    if (!b.unit.terms.has(term)) continue
    shared += (weights.get(term) ?? 0) ** 2
    count += 1
  }
  if (count < sharedTermsMin && overlapOf(a.unit.terms, b.unit.terms) < 0.9) return 0
  return shared / product
}

const denials = new Set(['not', "n't", 'never', 'no', 'nobody', 'neither', 'without'])

/** Whether the unit says that something is not so. */
export function isNegated(unit: Unit): boolean {
  if (unit.statement?.polarity === 'denied') return true
  for (let i = unit.first; i < unit.end; i += 1) if (denials.has(unit.report.words[i] ?? '')) return true
  return false
}
