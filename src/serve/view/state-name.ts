import type { StoryState } from '../../model/findings.ts'
import type { Texts } from '../texts/english.ts'

/** The name of a story's state; of a story in which none was found, that it is reported. */
export function stateName(texts: Texts, state: StoryState | undefined): string {
  return state === undefined ? texts.reported : texts.states[state]
}

/** How a story stands: its state, and whether somebody said it under their name. */
export function standingOf(
  texts: Texts,
  { state, onRecord }: { readonly state?: StoryState; readonly onRecord: boolean },
): string {
  return texts.notices.standing(stateName(texts, state), onRecord ? texts.onRecord : texts.notOnRecord)
}
