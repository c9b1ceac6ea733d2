import type { FateCounts } from '../model/fate.ts'
import type { StoreDriver } from './store-driver.ts'
import { numberOf, textOf } from './store-driver.ts'

/** Counts of fates by stage. */
export type FatesByStage = Readonly<Partial<Record<string, FateCounts>>>

/** Adds the fates of a run to those of the runs before. */
export function addFates(driver: StoreDriver, fates: FatesByStage): void {
  for (const [stage, counts] of Object.entries(fates)) {
    if (counts === undefined) continue
    add(driver, stage, ['kept', '', counts.kept])
    add(driver, stage, ['retry', '', counts.retry])
    add(driver, stage, ['quarantined', '', counts.quarantined])
    for (const [why, count] of Object.entries(counts.discarded)) add(driver, stage, ['discarded', why, count])
  }
}

function add(driver: StoreDriver, stage: string, fate: readonly [kind: string, why: string, count: number]): void {
  if (fate[2] === 0) return
  driver.run(
    `INSERT INTO fate_count VALUES (?, ?, ?, ?)
       ON CONFLICT (stage, kind, why) DO UPDATE SET count = count + excluded.count`,
    stage,
    ...fate,
  )
}

/** The counts of all runs. */
export function readFates(driver: StoreDriver): FatesByStage {
  const fates: Record<string, { kept: number; discarded: Record<string, number>; retry: number; quarantined: number }> =
    {}
  for (const row of driver.rows('SELECT stage, kind, why, count FROM fate_count ORDER BY stage, kind, why')) {
    const stage = textOf(row, 'stage')
    const kind = textOf(row, 'kind')
    const counts = fates[stage] ?? { kept: 0, discarded: {}, retry: 0, quarantined: 0 }
    fates[stage] = counts
    if (kind === 'discarded') counts.discarded[textOf(row, 'why')] = numberOf(row, 'count')
    else if (kind === 'kept' || kind === 'retry' || kind === 'quarantined') counts[kind] = numberOf(row, 'count')
  }
  return fates
}
