import type { ToldStory } from '../../model/alert.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { RevisionChange } from '../../model/revision-change.ts'
import type { FigureCondition } from '../../model/search-query.ts'
import type { StoryOnPage } from '../story-reader.ts'

/** What the changes of an article were; as the store keeps them. */
export type ChangesOf = (article: string) => readonly { readonly change: RevisionChange }[]

/** How an alert looks at a story. */
export interface StoryLook {
  readonly changesOf: ChangesOf
  /** The figure that the alert waits for. */
  readonly figure?: FigureCondition
}

/** The story as it is now, in what alerts compare. */
export function tellStory({ story, articles }: StoryOnPage, look: StoryLook): ToldStory {
  const { figure } = look
  return {
    ...(story.current.state === undefined ? {} : { state: story.current.state }),
    isOnRecord: story.current.onRecord,
    originCount: story.origins?.min ?? 0,
    conflictCount: story.claims.filter((claim) => claim.relation === 'conflict').length,
    correctionCount: articles.reduce((count, { id }) => count + countCorrections(look.changesOf(id)), 0),
    isFigureReached:
      figure !== undefined && articles.some(({ quantities }) => quantities.some((each) => isReached(each, figure))),
  }
}

/** A correction is one that the outlet tells of, and a figure that it changed without telling; other edits are none. */
function countCorrections(changes: ReturnType<ChangesOf>): number {
  return changes.filter(
    ({ change }) => change.notice !== undefined || change.statements.some(({ kind }) => kind === 'number-changed'),
  ).length
}

const metresOfUnit: Readonly<Record<string, number>> = { metre: 1, kilometre: 1000 }

/** Whether a figure of a report fulfils the condition, as the search understands it; of a range its nearer end counts. */
function isReached(quantity: Quantity, { measure, comparison, value, isLength }: FigureCondition): boolean {
  if (quantity.measure !== measure) return false
  const inMetres =
    isLength && quantity.si ? quantity.si.value * (metresOfUnit[quantity.si.unit] ?? Number.NaN) : undefined
  const given = inMetres ?? quantity.value ?? (comparison.startsWith('<') ? quantity.max : quantity.min)
  if (given === undefined || Number.isNaN(given)) return false
  switch (comparison) {
    case '<':
      return given < value
    case '<=':
      return given <= value
    case '=':
      return given === value
    case '>=':
      return given >= value
    case '>':
      return given > value
  }
}
