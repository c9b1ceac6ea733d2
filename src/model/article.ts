import type { RightsSignals } from './rights-signals.ts'
import type { Span } from './span.ts'

export const zoneKinds = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'body',
  'caption',
  'credit',
  'post',
  'furniture',
  'disclaimer',
  'truncation',
] as const
export type ZoneKind = (typeof zoneKinds)[number]

/** A stretch of a revision with one role. Zones are in order and do not overlap. */
export interface Zone {
  readonly start: number
  readonly end: number
  readonly kind: ZoneKind
}

/** Zones that are not the story: nothing said or counted there reaches a reader as a statement, quantity or subject. */
export const zonesOutsideStory: ReadonlySet<ZoneKind> = new Set(['caption', 'credit', 'furniture', 'disclaimer'])

/** The zone of the headline over the story; a line that heads a part of it is none. */
export function headlineZone(zones: readonly Zone[]): Zone | undefined {
  for (const zone of zones) {
    if (zone.kind === 'headline') return zone
    if (zone.kind === 'body') return undefined
  }
  return undefined
}

/** The outlet of an article as its page, feed or text shows it. */
export interface OutletName {
  readonly name: string
  readonly domain?: string
  /** Whether the name stands in the article's text. */
  readonly shownInText: boolean
}

export const publishedBases = ['feed', 'jsonld', 'meta', 'url', 'text', 'inferred'] as const
export type PublishedBasis = (typeof publishedBases)[number]
export type PublishedPrecision = 'minute' | 'day' | 'month' | 'none'
export type ArticleState = 'article' | 'refused' | 'paywalled' | 'empty' | 'not-an-article'

/** A hyperlink of the article: its address and the words that carry it. */
export interface Link {
  readonly href: string
  readonly start: number
  readonly end: number
}

/** Where a feed or page says that its item came from: evidence for derivation. */
export interface DeclaredOrigin {
  readonly name?: string
  readonly url?: string
  /** Which tag said so, for instance `rss-source` or `syndication-source`. */
  readonly basis: string
}

/** A date that a page or feed gives for an article, and where: what was not believed is kept beside what was. */
export interface DateCandidate {
  readonly at: string
  readonly basis: PublishedBasis
  /** What it is called there: a date of publication, or of change. */
  readonly of: 'published' | 'modified'
}

/** The extracted text of a page with its metadata. Instants are ISO 8601 with the publisher's offset, a bare day where only a day is known. */
export interface Article {
  readonly id: string
  readonly url?: string
  readonly canonicalUrl?: string
  readonly outlet?: OutletName
  readonly headline?: string
  readonly standfirst?: string
  readonly byline: readonly string[]
  readonly dateline?: string
  readonly publishedAt?: string
  readonly publishedPrecision: PublishedPrecision
  readonly publishedBasis?: PublishedBasis
  /** Where the date was read from, when the basis is the text. */
  readonly publishedSpan?: Span
  readonly modifiedAt?: string
  /** All the dates that it was given, each once; absent where there was none. */
  readonly dateCandidates?: readonly DateCandidate[]
  /** Our clock; absent where nothing was fetched or kept. */
  readonly firstSeenAt?: string
  readonly language: string
  readonly state: ArticleState
  readonly text: string
  readonly zones: readonly Zone[]
  readonly links: readonly Link[]
  readonly image?: string
  readonly declaredOrigins: readonly DeclaredOrigin[]
  /** What its outlet says about its use; absent where nobody was asked or nothing was said. */
  readonly rights?: RightsSignals
  /** A story that the input already assigns; grouping takes it as given. */
  readonly givenStory?: string
}
