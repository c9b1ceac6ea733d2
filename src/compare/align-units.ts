import type { Unit } from './find-units.ts'

/** Units that say the same, of one or more reports. */
export type AlignedUnits = readonly Unit[]

const cosineMin = 0.5
const sharedTermsMin = 3
/** Units of fewer shared terms have to be nearly the same words. */
const sharedShareMin = 0.9
/** A term in more units than this tells too little to look others up by. */
const postingMax = 60
const candidatesMax = 8
const clusterMembersCompared = 5
const clustersMax = 2000
const noClusters: readonly number[] = []

/** A unit with its terms as numbers. */
interface WeighedUnit {
  readonly unit: Unit
  readonly terms: Uint32Array
  readonly length: number
  readonly isDenied: boolean
}

/** The units put together by what they say: shared acts, subjects, numbers and words, rare ones counting more. Near-linear by an inverted index. */
export function alignUnits(units: readonly Unit[]): readonly AlignedUnits[] {
  return new Alignment(units).run()
}

class Alignment {
  readonly #units: readonly Unit[]
  readonly #termsOfUnits: readonly Uint32Array[]
  /** By term, how much sharing it tells. */
  readonly #weights: Float64Array
  /** By term, the clusters that hold it. */
  readonly #postings: (number[] | undefined)[] = []
  readonly #clusters: WeighedUnit[][] = []
  /** By cluster, what the unit in hand shares with it; all 0 between units. */
  readonly #shared = new Float64Array(clustersMax)
  /** The clusters with which the unit in hand shares something. */
  readonly #touched = new Uint32Array(clustersMax)
  readonly #best = new Uint32Array(candidatesMax)
  /** By term, the last comparison in which a unit held it. */
  readonly #heldIn: Uint32Array
  #comparisons = 0

  constructor(units: readonly Unit[]) {
    this.#units = units
    const { termsOfUnits, counts } = numbered(units)
    this.#termsOfUnits = termsOfUnits
    this.#weights = Float64Array.from(counts, (count) => Math.log(1 + units.length / count))
    this.#heldIn = new Uint32Array(counts.length)
  }

  run(): readonly AlignedUnits[] {
    for (const [number, unit] of this.#units.entries()) {
      const terms = this.#termsOfUnits[number] ?? new Uint32Array()
      const weighed = { unit, terms, length: this.#lengthOf(terms), isDenied: isNegated(unit) }
      const best = this.#bestCluster(weighed)
      if (best === undefined && this.#clusters.length >= clustersMax) break
      this.#enter(weighed, best ?? this.#clusters.length)
    }
    return this.#clusters.map((members) => members.map(({ unit }) => unit))
  }

  #enter(weighed: WeighedUnit, cluster: number): void {
    const members = this.#clusters[cluster] ?? []
    members.push(weighed)
    this.#clusters[cluster] = members
    if (members.length > clusterMembersCompared) return
    for (const term of weighed.terms) {
      const posting = this.#postings[term]
      if (posting === undefined) this.#postings[term] = [cluster]
      else if (posting.length < postingMax && posting.at(-1) !== cluster) posting.push(cluster)
    }
  }

  #lengthOf(terms: Uint32Array): number {
    let sum = 0
    for (const term of terms) sum += (this.#weights[term] ?? 0) ** 2
    return Math.sqrt(sum)
  }

  #bestCluster(weighed: WeighedUnit): number | undefined {
    let best: number | undefined
    let most = cosineMin
    for (const cluster of this.#candidates(weighed.terms)) {
      const members = this.#clusters[cluster] ?? []
      for (let i = 0; i < members.length && i < clusterMembersCompared; i += 1) {
        const member = members[i]
        const likeness = member === undefined ? 0 : this.#likenessOf(weighed, member)
        if (likeness > most) {
          most = likeness
          best = cluster
        }
      }
    }
    return best
  }

  /** The clusters that share most with the terms, the best first, of equals the older. */
  #candidates(terms: Uint32Array): Uint32Array {
    const touched = this.#touch(terms)
    const best = this.#best
    let count = 0
    for (const cluster of touched) {
      let place = count
      while (place > 0 && this.#isBefore(cluster, best[place - 1] ?? 0)) place -= 1
      if (place >= candidatesMax) continue
      count = Math.min(count + 1, candidatesMax)
      best.copyWithin(place + 1, place, count - 1)
      best[place] = cluster
    }
    for (const cluster of touched) this.#shared[cluster] = 0
    return best.subarray(0, count)
  }

  /** Notes how much the terms share with each cluster, and gives those that they share anything with. */
  #touch(terms: Uint32Array): Uint32Array {
    let count = 0
    for (const term of terms) {
      const weight = this.#weights[term] ?? 0
      for (const cluster of this.#postings[term] ?? noClusters) {
        const before = this.#shared[cluster] ?? 0
        if (before === 0) this.#touched[count++] = cluster
        this.#shared[cluster] = before + weight
      }
    }
    return this.#touched.subarray(0, count)
  }

  #isBefore(a: number, b: number): boolean {
    const difference = (this.#shared[a] ?? 0) - (this.#shared[b] ?? 0)
    return difference > 0 || (difference === 0 && a < b)
  }

  /** Weighted cosine of two units' terms; 0 for units that deny one another or have too little in common. */
  #likenessOf(a: WeighedUnit, b: WeighedUnit): number {
    const product = a.length * b.length
    if (a.isDenied !== b.isDenied || product === 0) return 0
    this.#comparisons += 1
    for (const term of b.terms) this.#heldIn[term] = this.#comparisons
    let shared = 0
    let count = 0
    for (const term of a.terms) {
      if (this.#heldIn[term] !== this.#comparisons) continue
      shared += (this.#weights[term] ?? 0) ** 2
      count += 1
    }
    const isEnough = count >= sharedTermsMin || count >= sharedShareMin * Math.min(a.terms.length, b.terms.length)
    return isEnough ? shared / product : 0
  }
}

/** The terms of each unit as numbers, and by term how many units hold it. */
function numbered(units: readonly Unit[]): {
  readonly termsOfUnits: readonly Uint32Array[]
  readonly counts: readonly number[]
} {
  const numbers = new Map<string, number>()
  const counts: number[] = []
  const termsOfUnits = units.map(({ terms }) => {
    const own = new Uint32Array(terms.size)
    let at = 0
    for (const term of terms) {
      const number = numbers.get(term) ?? numbers.size
      if (number === counts.length) numbers.set(term, number)
      counts[number] = (counts[number] ?? 0) + 1
      own[at] = number
      at += 1
    }
    return own
  })
  return { termsOfUnits, counts }
}

const denials = new Set(['not', "n't", 'never', 'no', 'nobody', 'neither', 'without'])

/** Whether the unit says that something is not so. */
export function isNegated(unit: Unit): boolean {
  if (unit.statement?.polarity === 'denied') return true
  for (let i = unit.first; i < unit.end; i += 1) if (denials.has(unit.report.words[i] ?? '')) return true
  return false
}
