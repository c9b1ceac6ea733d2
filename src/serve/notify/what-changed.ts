import type { AlertTrigger, ToldStory } from '../../model/alert.ts'
import { english } from '../texts/english.ts'

/** A change of a story that an alert waits for, in words of ours. */
export interface StoryChange {
  readonly trigger: AlertTrigger
  readonly sentence: string
}

/** What changed from what was told to what is now; `before` is undefined for a story that is new to the alert. */
export function whatChanged(before: ToldStory | undefined, now: ToldStory): readonly StoryChange[] {
  const changes: StoryChange[] = []
  const note = (trigger: AlertTrigger, sentence: string): void => {
    changes.push({ trigger, sentence })
  }
  if (before === undefined) note('new-story', 'A new story.')
  else {
    if (now.originCount > before.originCount)
      note('new-origin', `${countOf(now.originCount, 'independent origin')} now; before ${String(before.originCount)}.`)
    if (isStateChange(before, now)) note('state-changed', stateSentence(before, now))
  }
  if (now.conflictCount > (before?.conflictCount ?? 0))
    note('conflict', `Reports conflict on ${countOf(now.conflictCount, 'claim')}.`)
  if (now.isFigureReached && before?.isFigureReached !== true)
    note('number', 'A report gives the figure that you wait for.')
  if (now.correctionCount > (before?.correctionCount ?? 0)) note('correction', 'A report was corrected.')
  return changes
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** That the same state is on the record now is a change; that a later telling finds no state is none. */
function isStateChange(before: ToldStory, now: ToldStory): boolean {
  if (now.state === undefined) return false
  return now.state !== before.state || (now.isOnRecord && !before.isOnRecord)
}

function stateSentence(before: ToldStory, now: ToldStory): string {
  const record = now.isOnRecord ? 'on the record' : 'not on the record'
  const state = now.state === undefined ? 'Reported' : english.states[now.state]
  const former = before.state === undefined ? 'reported' : english.states[before.state].toLowerCase()
  return now.state === before.state ? `${state}: now on the record.` : `${state}, ${record}; before ${former}.`
}

/** What is kept as told: counts only rise, so that what comes and goes is told once; a state that is not found any more stays. */
export function toldAfter(before: ToldStory | undefined, now: ToldStory): ToldStory {
  if (before === undefined) return now
  const state = now.state ?? before.state
  return {
    ...(state === undefined ? {} : { state }),
    isOnRecord: now.state === undefined ? before.isOnRecord : now.isOnRecord,
    originCount: Math.max(before.originCount, now.originCount),
    conflictCount: Math.max(before.conflictCount, now.conflictCount),
    correctionCount: Math.max(before.correctionCount, now.correctionCount),
    isFigureReached: before.isFigureReached || now.isFigureReached,
  }
}
