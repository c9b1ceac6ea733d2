import type { StatementForm } from '../model/statement.ts'
import type { CueClass } from './cue-lexicon.ts'
import type { Range } from './reading.ts'

/** A statement as patterns find it, in token numbers, before sources are named and layers set. */
export interface Draft {
  readonly source?: Range
  readonly cue?: Range
  /** The word that carries the cue. */
  readonly head?: number
  readonly content: readonly Range[]
  readonly to?: Range
  readonly form?: StatementForm
  readonly cueClass: CueClass | 'hearsay' | 'post'
  /** Number of its sentence in the reading. */
  readonly sentence: number
  readonly isNegated: boolean
  readonly isModal: boolean
  /** Whether the cue by itself says that the content is not so. */
  readonly isDenial?: boolean
  /** Whether the source stands in a phrase of its own: "according to X". */
  readonly isPhrase?: boolean
}
