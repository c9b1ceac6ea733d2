import type { Branch } from './lineage-tree.ts'
import { walkTree } from './lineage-tree.ts'

/** How much of a lineage is drawn; the list below the drawing always holds all of it. */
const boxesMax = 40
const lanesMax = 16

/** Lanes as they are drawn, and how many origins only the list tells. */
export interface FoldedLineage {
  readonly trees: readonly (readonly Branch[])[]
  readonly lanesLeftOut: number
}

/** Beyond forty boxes leaves of one parent and one class become a stack; if that is not enough, what comes last in a lane becomes "n more". */
export function foldLineage(all: readonly (readonly Branch[])[]): FoldedLineage {
  const shown = all.slice(0, lanesMax)
  const lanesLeftOut = all.length - shown.length
  if (boxCount(shown) <= boxesMax) return { trees: shown, lanesLeftOut }
  const stacked = shown.map(stackLeaves)
  const count = boxCount(stacked)
  if (count <= boxesMax) return { trees: stacked, lanesLeftOut }
  const share = boxesMax - stacked.length * 2
  return {
    trees: stacked.map((tree) => cutTree(tree, 2 + Math.floor((share * boxCount([tree])) / count))),
    lanesLeftOut,
  }
}

function boxCount(trees: readonly (readonly Branch[])[]): number {
  return trees.reduce((sum, tree) => sum + walkTree(tree).length, 0)
}

function stackLeaves(branches: readonly Branch[]): readonly Branch[] {
  const stacks = new Map<string, Branch>()
  const grown: Branch[] = []
  for (const branch of branches) {
    const [first] = branch.reports
    if (branch.children.length > 0 || first === undefined) {
      grown.push({ ...branch, children: stackLeaves(branch.children) })
      continue
    }
    const key = `${first.class} ${branch.edge?.grade ?? ''}`
    const stack = stacks.get(key)
    stacks.set(key, stack ? { ...stack, reports: [...stack.reports, ...branch.reports] } : branch)
  }
  return [...grown, ...stacks.values()]
}

/** The first `max - 1` boxes, parents before children and the shallow before the deep, and one box for the reports of all others. */
function cutTree(tree: readonly Branch[], max: number): readonly Branch[] {
  const inOrder = walkTree(tree).toSorted((a, b) => a.depth - b.depth)
  if (inOrder.length <= max) return tree
  const kept = new Set(inOrder.slice(0, max - 1).map(({ branch }) => branch))
  const rest = inOrder.filter(({ branch }) => !kept.has(branch)).flatMap(({ branch }) => branch.reports)
  return [...keepOnly(tree, kept), { reports: rest, edge: undefined, children: [], isRest: true }]
}

function keepOnly(branches: readonly Branch[], kept: ReadonlySet<Branch>): readonly Branch[] {
  return branches
    .filter((branch) => kept.has(branch))
    .map((branch) => ({ ...branch, children: keepOnly(branch.children, kept) }))
}
