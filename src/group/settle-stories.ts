import { BestFirst } from './best-first.ts'
import { joinSpans, type LinkTools, linkOdds, type ReportSet } from './story-links.ts'

/** A set of reports while sets are being joined. */
interface GrowingSet extends ReportSet {
  /** The story that the input gave; two given stories are never joined. */
  readonly given: string | undefined
  readonly neighbours: ReadonlySet<number>
}

export interface SettleInput {
  /** Reports that must stay together from the start: one a set, or all of a given story. */
  readonly sets: readonly {
    readonly members: readonly number[]
    readonly span: ReportSet['span']
    readonly given: string | undefined
  }[]
  /** Pairs of articles that may belong together. */
  readonly pairs: Iterable<readonly [number, number]>
  readonly tools: LinkTools
  /** Sets join while their link lies above. */
  readonly joinOdds: number
}

/** The sets of reports after joining, the surest first, whatever belongs together (average linkage over the pairs that were met). */
export function settleStories(input: SettleInput): readonly (readonly number[])[] {
  const sets = new Map<number, GrowingSet>()
  const setOf = new Map<number, number>()
  input.sets.forEach((set, key) => {
    sets.set(key, { ...set, neighbours: new Set() })
    for (const member of set.members) setOf.set(member, key)
  })
  const neighbours = neighbourSets(input.pairs, setOf, sets.size)
  for (const [key, set] of sets) sets.set(key, { ...set, neighbours: neighbours[key] ?? new Set() })
  const queue = new BestFirst<readonly [number, number]>()
  const offer = (a: number, b: number): void => {
    const one = sets.get(a)
    const other = sets.get(b)
    if (one === undefined || other === undefined || (one.given !== undefined && other.given !== undefined)) return
    const odds = linkOdds(one, other, input.tools)
    if (odds > input.joinOdds) queue.push(odds, [a, b])
  }
  for (const [key, set] of sets) for (const other of set.neighbours) if (other < key) offer(other, key)
  joinBestFirst(sets, queue, offer)
  return [...sets.values()].map((set) => set.members)
}

function neighbourSets(
  pairs: Iterable<readonly [number, number]>,
  setOf: ReadonlyMap<number, number>,
  count: number,
): readonly ReadonlySet<number>[] {
  const neighbours = Array.from({ length: count }, () => new Set<number>())
  for (const [one, other] of pairs) {
    const a = setOf.get(one)
    const b = setOf.get(other)
    if (a === undefined || b === undefined || a === b) continue
    neighbours[a]?.add(b)
    neighbours[b]?.add(a)
  }
  return neighbours
}

/** Joins the surest pair until none is left; a joined set has a new key, so what was offered of its parts is void. */
function joinBestFirst(
  sets: Map<number, GrowingSet>,
  queue: BestFirst<readonly [number, number]>,
  offer: (a: number, b: number) => void,
): void {
  const joinedInto = new Map<number, number>()
  const now = (key: number): number => {
    let at = key
    for (let next = joinedInto.get(at); next !== undefined; next = joinedInto.get(at)) at = next
    return at
  }
  let nextKey = sets.size
  for (let best = queue.pop(); best !== undefined; best = queue.pop()) {
    const [a, b] = best.entry
    const one = sets.get(a)
    const other = sets.get(b)
    if (one === undefined || other === undefined) continue
    const key = nextKey
    nextKey += 1
    sets.delete(a)
    sets.delete(b)
    joinedInto.set(a, key)
    joinedInto.set(b, key)
    const around = new Set([...one.neighbours, ...other.neighbours].map(now).filter((each) => each !== key))
    sets.set(key, {
      members: [...one.members, ...other.members].sort((x, y) => x - y),
      span: joinSpans(one.span, other.span),
      given: one.given ?? other.given,
      neighbours: around,
    })
    for (const each of around) offer(each, key)
  }
}
