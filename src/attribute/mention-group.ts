import type { SubjectKind } from '../model/subject.ts'
import type { KindVotes, SubjectMention } from './subject-mention.ts'

/** The mentions of one subject in an article. */
export interface MentionGroup {
  readonly mentions: readonly SubjectMention[]
  readonly votes: KindVotes
  readonly kind: SubjectKind
  /** The words of its longest name. */
  readonly words: readonly string[]
  readonly key: string
}

/** Keys of two groups that are one subject; the first gives its key to both. */
export type Pair = readonly [string, string]
