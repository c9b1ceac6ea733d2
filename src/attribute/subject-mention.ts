import type { SubjectKind } from '../model/subject.ts'
import type { FigureToken } from '../text/figure-tokens.ts'
import type { SubjectLexicon } from './subject-lexicon.ts'

/** How much speaks for each kind. */
export type KindVotes = Readonly<Record<SubjectKind, number>>

/** A place where a subject is named: offsets of the whole mention ("Gen. Ana Reyes", "Osprey drones") and of the name in it. */
export interface SubjectMention {
  readonly start: number
  readonly end: number
  readonly nameStart: number
  readonly nameEnd: number
  /** The words of the name, without possessives. */
  readonly words: readonly string[]
  readonly votes: KindVotes
  /** Named by capitals, a class of things in lower case, or a class noun that refers to a thing named before. */
  readonly form: 'name' | 'class' | 'reference'
  /** Of a class: whether "the", "these" or "such" stands before it. */
  readonly definite?: boolean
  /** Of a class: whether it is a bare noun, which is no subject of its own. */
  readonly isBare?: boolean
  /** Of a name: whether only the start of a sentence may have given it its capital. */
  readonly isDoubtful?: boolean
}

/** A stretch of the story with its tokens. */
export interface SubjectText {
  readonly text: string
  readonly tokens: readonly FigureToken[]
  readonly lexicon: SubjectLexicon
  /** Words that the article also writes in lower case: at the start of a sentence they are no names. */
  readonly lowerWords: ReadonlySet<string>
  readonly isEnglish: boolean
  /** Whether common nouns have a capital, as in German. */
  readonly hasCapitalNouns: boolean
  /** Function words of the article's language. */
  readonly stops: ReadonlySet<string>
}

export const noVotes: KindVotes = { person: 0, body: 0, place: 0, thing: 0 }

/** The sum of all votes. */
export function addVotes(all: readonly Partial<KindVotes>[]): KindVotes {
  let [person, body, place, thing] = [0, 0, 0, 0]
  for (const votes of all) {
    person += votes.person ?? 0
    body += votes.body ?? 0
    place += votes.place ?? 0
    thing += votes.thing ?? 0
  }
  return { person, body, place, thing }
}

/** Whether the token at `at` begins a sentence or a line. */
export function startsSentence(tokens: readonly FigureToken[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.newLine) return true
  for (let back = at - 1; back >= at - 2; back -= 1) {
    const before = tokens[back]
    if (before === undefined) return true
    if (/^[.!?…:]$/u.test(before.text)) return token.spaced || back < at - 1
    if (!/^["'`“”„«»‘’(—–]$/u.test(before.text)) return false
  }
  return false
}
