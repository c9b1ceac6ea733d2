import type { Fate, StageName } from '../model/fate.ts'
import { kept, quarantined } from '../model/fate.ts'
import type { FateBook } from './fate-book.ts'

/** Does the work of a stage for one item, lets `judge` decide what becomes of the outcome, and writes that fate down, once. What the stage throws puts the item aside. */
export function passStage<Output>(
  fates: FateBook,
  stage: StageName,
  work: () => Output,
  judge: (output: Output) => Fate<Output> = kept,
): Fate<Output> {
  const done = fateOfWork(stage, work)
  const fate = done.kind === 'kept' ? judge(done.output) : done
  fates.write(stage, fate)
  return fate
}

/** The fate of work that may throw, not yet written down. */
export function fateOfWork<Output>(stage: StageName, work: () => Output): Fate<Output> {
  try {
    return kept(work())
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const sentence = `could not be worked on by \`${stage}\` (${reason}); please report this with the input.`
    return quarantined(`${stage}-threw`, sentence)
  }
}
