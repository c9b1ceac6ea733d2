import type { AlertTrigger, ToldStory } from '../../model/alert.ts'
import type { Texts } from '../texts/english.ts'
import { stateName } from '../view/state-name.ts'

/** A change of a story that an alert waits for, in words of ours. */
export interface StoryChange {
  readonly trigger: AlertTrigger
  readonly sentence: string
}

/** What changed from what was told to what is now; `before` is undefined for a story that is new to the alert. */
export function whatChanged(texts: Texts, before: ToldStory | undefined, now: ToldStory): readonly StoryChange[] {
  const words = texts.notices
  const changes: StoryChange[] = []
  const note = (trigger: AlertTrigger, sentence: string): void => {
    changes.push({ trigger, sentence })
  }
  if (before === undefined) note('new-story', words.newStory)
  else {
    if (now.originCount > before.originCount) note('new-origin', words.newOrigin(now.originCount, before.originCount))
    if (isStateChange(before, now)) note('state-changed', stateSentence(texts, before, now))
  }
  if (now.conflictCount > (before?.conflictCount ?? 0)) note('conflict', words.conflict(now.conflictCount))
  if (now.isFigureReached && before?.isFigureReached !== true) note('number', words.number)
  if (now.correctionCount > (before?.correctionCount ?? 0)) note('correction', words.correction)
  return changes
}

/** That the same state is on the record now is a change; that a later telling finds no state is none. */
function isStateChange(before: ToldStory, now: ToldStory): boolean {
  if (now.state === undefined) return false
  return now.state !== before.state || (now.isOnRecord && !before.isOnRecord)
}

function stateSentence(texts: Texts, before: ToldStory, now: ToldStory): string {
  const state = stateName(texts, now.state)
  return now.state === before.state
    ? texts.notices.nowOnRecord(state)
    : texts.notices.stateChanged(
        state,
        now.isOnRecord ? texts.onRecord : texts.notOnRecord,
        stateName(texts, before.state),
      )
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
