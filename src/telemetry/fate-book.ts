import type { Fate, FateCounts, StageName } from '../model/fate.ts'
import { stageNames } from '../model/fate.ts'

/** The one place where an item's fate is written down (rule 3): once for each item at each stage. */
export interface FateBook {
  readonly write: (stage: StageName, fate: Fate<unknown>) => void
  /** Counts of the stages that anything reached, in the order of the path. */
  readonly counts: () => Readonly<Partial<Record<StageName, FateCounts>>>
  /** The same counts, which the book then starts anew: for work without an end. */
  readonly drain: () => Readonly<Partial<Record<StageName, FateCounts>>>
}

interface Tally {
  kept: number
  retry: number
  quarantined: number
  readonly discarded: Map<string, number>
}

/** An empty book. */
export function openFateBook(): FateBook {
  const tallies = new Map<StageName, Tally>()
  return {
    write: (stage, fate) => {
      const tally = tallies.get(stage) ?? { kept: 0, retry: 0, quarantined: 0, discarded: new Map<string, number>() }
      tallies.set(stage, tally)
      if (fate.kind === 'discarded') tally.discarded.set(fate.why, (tally.discarded.get(fate.why) ?? 0) + 1)
      else tally[fate.kind] += 1
    },
    counts: () => countsByStage(tallies),
    drain: () => {
      const counts = countsByStage(tallies)
      tallies.clear()
      return counts
    },
  }
}

function countsByStage(tallies: ReadonlyMap<StageName, Tally>): Partial<Record<StageName, FateCounts>> {
  const counts: Partial<Record<StageName, FateCounts>> = {}
  for (const stage of stageNames) {
    const tally = tallies.get(stage)
    if (tally) counts[stage] = countsOf(tally)
  }
  return counts
}

function countsOf(tally: Tally): FateCounts {
  const discarded = Object.fromEntries([...tally.discarded].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { kept: tally.kept, discarded, retry: tally.retry, quarantined: tally.quarantined }
}
