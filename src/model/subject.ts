import type { ArticleSpan, Span } from './span.ts'

export type SubjectKind = 'person' | 'body' | 'place' | 'thing'

/** A person, body, place or thing as one article speaks of it. */
export interface LocalSubject {
  /** Unique in the article. */
  readonly id: string
  readonly kind: SubjectKind
  readonly name: string
  readonly aliases: readonly string[]
  /** Mentions inside the story's zones, in order. */
  readonly mentions: readonly Span[]
}

/** A subject of one or more stories, its aliases joined over articles. */
export interface Subject {
  readonly id: string
  readonly kind: SubjectKind
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: readonly ArticleSpan[]
  readonly facts: readonly SubjectFact[]
}

/** What is reported of a subject as a figure. */
export interface SubjectFact {
  readonly measure?: string
  readonly value?: number
  readonly min?: number
  readonly max?: number
  readonly unit?: string
  readonly si?: { readonly value: number; readonly unit: string }
  readonly span: Span
  readonly article: string
}
