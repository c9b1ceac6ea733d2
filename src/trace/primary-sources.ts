import type { Edge } from '../model/lineage.ts'

const gradeRank = { stated: 2, 'stated-unresolved': 1, inferred: 0 } as const
const stepsMax = 1000

/** For each node, where its whole-report edges end: the strongest is followed until a node has none. A node without one ends at itself. */
export function sinksOf(edges: readonly Edge[]): (node: string) => string {
  const next = new Map<string, Edge>()
  for (const edge of edges) {
    if (edge.scope !== 'whole' || edge.relation === 'shares-text') continue
    const known = next.get(edge.from)
    if (known === undefined || rankOf(edge) > rankOf(known)) next.set(edge.from, edge)
  }
  return (node) => {
    let here = node
    for (let step = 0; step < stepsMax; step += 1) {
      const edge = next.get(here)
      if (edge === undefined) return here
      here = edge.to
    }
    return here
  }
}

function rankOf(edge: Edge): number {
  return gradeRank[edge.grade] * 10 + edge.confidence
}
