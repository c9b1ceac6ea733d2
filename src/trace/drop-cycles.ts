import type { Edge } from '../model/lineage.ts'

const gradeRank = { stated: 2, 'stated-unresolved': 1, inferred: 0 } as const

/** `edges` without the weakest edge of each circle of derivations; shared text has no direction and stays. */
export function dropCycles(edges: readonly Edge[]): readonly Edge[] {
  const directed = edges.filter((edge) => edge.relation !== 'shares-text')
  const strongestFirst = [...directed].sort((a, b) => strengthOf(b) - strengthOf(a))
  const order = new TopologicalOrder()
  const dropped = new Set<Edge>()
  for (const edge of strongestFirst) if (edge.from === edge.to || !order.add(edge.from, edge.to)) dropped.add(edge)
  return edges.filter((edge) => !dropped.has(edge))
}

function strengthOf(edge: Edge): number {
  return gradeRank[edge.grade] * 10 + (edge.scope === 'whole' ? 5 : 0) + edge.confidence
}

/** Takes edges one by one and refuses those that would close a circle. */
class TopologicalOrder {
  readonly #next = new Map<string, string[]>()

  /** Whether the edge was taken. */
  add(from: string, to: string): boolean {
    if (this.#reaches(to, from)) return false
    const list = this.#next.get(from)
    if (list === undefined) this.#next.set(from, [to])
    else list.push(to)
    return true
  }

  #reaches(start: string, goal: string): boolean {
    const seen = new Set([start])
    const open = [start]
    while (open.length > 0) {
      const here = open.pop()
      if (here === goal) return true
      for (const next of (here === undefined ? undefined : this.#next.get(here)) ?? []) {
        if (seen.has(next)) continue
        seen.add(next)
        open.push(next)
      }
    }
    return false
  }
}
