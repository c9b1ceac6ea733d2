import type { Span } from './span.ts'

export const statementForms = [
  'direct',
  'indirect',
  'mixed',
  'headline',
  'post',
  'document',
  'no-comment',
  'not-said',
] as const
export type StatementForm = (typeof statementForms)[number]
export const sourceKinds = [
  'named',
  'anonymous',
  'unnamed-spokesperson',
  'office',
  'institution',
  'document',
  'generic',
  'hearsay-marker',
] as const
export type SourceKind = (typeof sourceKinds)[number]
export const sourceLevels = ['on-record', 'on-record-institutional', 'anonymous', 'unclear', 'second-hand'] as const
export type SourceLevel = (typeof sourceLevels)[number]
export type Polarity = 'asserted' | 'denied' | 'not-said'
export type Modality = 'fact' | 'expected' | 'possible' | 'reported'

/** How many people stand behind a source: `exact` and `parts` only from number words; a bare plural has `min` 2. */
export interface PeopleCount {
  readonly min: number
  readonly exact?: number
  readonly parts?: readonly { readonly n: number; readonly what: string }[]
}

/** On whose word a content rests: the whole noun phrase, and who that is where the text tells. */
export interface StatementSource {
  readonly span: Span
  /** The person, body or document that the span stands for (a pronoun resolved, a title dropped): words of the text. */
  readonly name?: string
  readonly kind: SourceKind
  readonly count?: PeopleCount
  /** Why the source is not named, in the report's words. */
  readonly reason?: Span
}

/** One attribution: source, cue and content, possibly nested in another. */
export interface Statement {
  /** Unique in the article. */
  readonly id: string
  readonly form: StatementForm
  readonly source?: StatementSource
  readonly cue?: Span
  /** One or more stretches, in order, without "that" and the closing comma, quotation marks included. */
  readonly content: readonly Span[]
  /** Whom it was said to; `outlet` where that is an outlet (the name as the gazetteer has it, else as printed). */
  readonly to?: { readonly span: Span; readonly outlet?: string }
  /** Through what it was said: another outlet's report, an interview, a post, a document. */
  readonly via?: { readonly span: Span; readonly outlet?: string; readonly kind: string }
  readonly nestedIn?: string
  readonly level: SourceLevel
  readonly polarity: Polarity
  readonly modality: Modality
}

/** A report's explicit credit to another report or document. */
export interface Citation {
  /** The name or description of what is cited ("NBC News", "a British newspaper"). */
  readonly span: Span
  /** Canonical name, where the outlet is named. */
  readonly outlet?: string
  /** Whether the text names whom it cites. */
  readonly resolved: boolean
  /** The words that make the citation ("told NBC News", "according to a British newspaper"). */
  readonly phrase: Span
  /** Which way of citing, from a closed list: decides relation and node kind in `trace`. */
  readonly pattern: CitationPattern
  /** Whether it names the outlet of the article itself. */
  readonly isOwnOutlet: boolean
}

export const citationPatterns = [
  'told',
  'according-to',
  'reported',
  'citing',
  'interview',
  'poll',
  'said-on',
  'contributed',
  'credit-line',
  'wire-dateline',
  'image-credit',
  'via',
  'published-in',
  'obtained-by',
  'report-says',
] as const
export type CitationPattern = (typeof citationPatterns)[number]
