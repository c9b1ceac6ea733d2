import { BestFirst } from './best-first.ts'
import { joinSets } from './join-sets.ts'
import type { ReportSet } from './pair-features.ts'
import { sameEventOdds } from './same-event.ts'
import type { TermTable } from './term-table.ts'

/** Articles, by number, that stay together. */
export interface NumberedSet {
  readonly members: readonly number[]
  readonly reports: ReportSet
  /** The story that the input gave; two given stories are never joined. */
  readonly given: string | undefined
}

export interface SettleInput {
  readonly sets: readonly NumberedSet[]
  /** Pairs of articles that may belong together. */
  readonly pairs: Iterable<readonly [number, number]>
  readonly table: TermTable
  readonly windowDays: number
  /** Sets are joined while their odds lie above. */
  readonly joinOdds: number
}

/** The sets after joining, the surest pair first, those that tell of one event. */
export function settleStories(input: SettleInput): readonly NumberedSet[] {
  return new Settling(input).run()
}

class Settling {
  readonly #input: SettleInput
  readonly #sets: Map<number, NumberedSet>
  readonly #neighbours: Map<number, Set<number>>
  readonly #queue = new BestFirst<readonly [number, number]>()

  constructor(input: SettleInput) {
    this.#input = input
    this.#sets = new Map(input.sets.map((set, key) => [key, set]))
    this.#neighbours = neighboursOf(input)
  }

  run(): readonly NumberedSet[] {
    for (const [key, around] of this.#neighbours) for (const other of around) if (other < key) this.#offer(other, key)
    let nextKey = this.#sets.size
    for (let best = this.#queue.pop(); best !== undefined; best = this.#queue.pop()) {
      const [a, b] = best
      const one = this.#sets.get(a)
      const other = this.#sets.get(b)
      // A part of what was joined since: its whole was offered again.
      if (one === undefined || other === undefined) continue
      this.#join([a, one], [b, other], nextKey)
      nextKey += 1
    }
    return [...this.#sets.values()]
  }

  #offer(a: number, b: number): void {
    const one = this.#sets.get(a)
    const other = this.#sets.get(b)
    if (one === undefined || other === undefined || (one.given !== undefined && other.given !== undefined)) return
    const odds = sameEventOdds(one.reports, other.reports, this.#input)
    if (odds > this.#input.joinOdds) this.#queue.push(odds, [a, b])
  }

  #join([a, one]: readonly [number, NumberedSet], [b, other]: readonly [number, NumberedSet], key: number): void {
    const around = new Set([...(this.#neighbours.get(a) ?? []), ...(this.#neighbours.get(b) ?? [])])
    for (const part of [a, b]) {
      this.#sets.delete(part)
      this.#neighbours.delete(part)
      around.delete(part)
    }
    this.#sets.set(key, {
      members: [...one.members, ...other.members],
      reports: joinSets(one.reports, other.reports, this.#input.table),
      given: one.given ?? other.given,
    })
    this.#neighbours.set(key, around)
    for (const each of around) {
      const theirs = this.#neighbours.get(each)
      theirs?.delete(a)
      theirs?.delete(b)
      theirs?.add(key)
      this.#offer(each, key)
    }
  }
}

/** Which sets hold articles of a pair with each set. */
function neighboursOf({ sets, pairs }: SettleInput): Map<number, Set<number>> {
  const setOf = new Map<number, number>()
  sets.forEach((set, key) => {
    for (const member of set.members) setOf.set(member, key)
  })
  const neighbours = new Map(sets.map((_, key) => [key, new Set<number>()]))
  for (const [one, other] of pairs) {
    const a = setOf.get(one)
    const b = setOf.get(other)
    if (a === undefined || b === undefined || a === b) continue
    neighbours.get(a)?.add(b)
    neighbours.get(b)?.add(a)
  }
  return neighbours
}
