import type { SubjectKind } from '../model/subject.ts'
import { acronymKey, isAcronym } from '../text/acronym.ts'
import { nameKeyOf } from '../text/name-key.ts'
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

/** The key of the name that a mention has; acronyms in the singular and without dots. */
export function mentionKey(mention: SubjectMention): string {
  const single = mention.words.length === 1 ? mention.words[0] : undefined
  // The place of a dateline is written in capitals there, and as a name below.
  const isPlace = mention.votes.place >= 4 && /^\p{Lu}{4,}$/u.test(single ?? '')
  if (single !== undefined && isAcronym(single) && !isPlace) return acronymKey(single)
  return nameKeyOf(withoutDesignation(mention.words))
}

/** The words of a name without its designation: "QF-40 Coastal Defence Missile" is known by its words. */
export function withoutDesignation(words: readonly string[]): readonly string[] {
  const rest = words.filter((word) => !/\d/u.test(word))
  return rest.length > 1 ? rest : words
}
