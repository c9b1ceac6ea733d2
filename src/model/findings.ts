import type { ArticleSpan } from './span.ts'
import type { PeopleCount } from './statement.ts'
import type { Subject } from './subject.ts'

/** The value of an occurrence: of a figure, a number, or words of the text. */
export type OccurrenceValue = number | string | FigureValue
export interface FigureValue {
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit?: string
  readonly si?: { readonly value: number; readonly unit: string }
}

export interface Occurrence extends ArticleSpan {
  readonly value?: OccurrenceValue
  /** The statement of the article that carries it, if one does. */
  readonly statement?: string
}

/** How many independent accesses to the news a claim rests on, as an interval with its parts. */
export interface OriginCount {
  /** Node ids. */
  readonly confirmed: readonly string[]
  readonly unresolved: readonly string[]
  readonly min: number
  readonly max: number
  readonly people?: PeopleCount
  readonly institutions: number
  readonly onRecord: number
  /** Pairs of node ids that may be the same people. */
  readonly mayOverlap: readonly (readonly [string, string])[]
}

/** How the occurrences of a claim relate; `single`: one report makes it, however often. */
export const claimRelations = ['single', 'agree', 'same-within-rounding', 'differs', 'conflict', 'superseded'] as const
export type ClaimRelation = (typeof claimRelations)[number]

/** What a story says on one question (actor, act or thing, slot). */
export interface Claim {
  readonly id: string
  readonly label: ArticleSpan
  readonly occurrences: readonly Occurrence[]
  readonly relation: ClaimRelation
  readonly origins: OriginCount
}

export interface LinkEnd extends ArticleSpan {
  readonly claim: string
}
export const linkRelations = [
  'same',
  'rounding',
  'differs',
  'conflicts',
  'qualifies',
  'supersedes',
  'adds-detail',
] as const
export type LinkRelation = (typeof linkRelations)[number]

/** The relation of two occurrences and what it rests on. */
export interface ClaimLink {
  readonly a: LinkEnd
  readonly b: LinkEnd
  readonly relation: LinkRelation
  /** From a closed list: what was compared. */
  readonly basis: 'raw' | 'normalised' | 'time' | 'polarity' | 'slot'
  /** For figures: the difference in the SI unit or as a share, computed from the slices. */
  readonly delta?: number
}

export const storyStates = [
  'resisted',
  'under-review',
  'expected',
  'reported-decided',
  'announced',
  'done',
  'denied',
  'reversed',
] as const
export type StoryState = (typeof storyStates)[number]

/** One state of a story and when it held by the text. */
export interface StateStep {
  readonly state: StoryState
  readonly from?: string
  readonly to?: string
  readonly evidence: readonly ArticleSpan[]
  readonly reports: readonly string[]
  readonly onRecord: boolean
}

export interface CurrentState {
  readonly state?: StoryState
  readonly asOf?: string
  readonly onRecord: boolean
  readonly open: readonly ArticleSpan[]
}

/** What `compare` finds in a story. */
export interface Findings {
  readonly claims: readonly Claim[]
  readonly links: readonly ClaimLink[]
  readonly timeline: readonly StateStep[]
  readonly current: CurrentState
  /** The claim that carries the state, else the one most reports make. */
  readonly centralClaim?: string
  readonly subjects: readonly Subject[]
}
