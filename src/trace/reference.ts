import type { EdgeRelation, Grade } from '../model/lineage.ts'
import type { Evidence, EvidenceType } from '../model/report.ts'
import type { Span } from '../model/span.ts'
import { claimWords } from './claim-words.ts'
import { type ReportView, type SentenceView, sentenceAt, zoneAt } from './report-view.ts'

/** On what kind of access a piece of a report rests: its own, another outlet's, one that is not named, people and papers directly, or hearsay. */
export type Basis = 'own' | 'other' | 'unnamed' | 'people' | 'hearsay' | 'none'

/** What a report refers to, before it is found in the story. */
export type Target =
  | { readonly kind: 'own' }
  | { readonly kind: 'report'; readonly article: string }
  | { readonly kind: 'outlet'; readonly outlet: string }
  | {
      readonly kind: 'interview'
      readonly outlet: string
      readonly speaker: string
      /** Whether the text names the speaker by "he" or "she" there: then it is somebody of the sentence before. */
      readonly isPronoun?: true
    }
  | { readonly kind: 'unnamed'; readonly label: Span }
  | {
      readonly kind: 'statement' | 'post' | 'document'
      readonly speaker: string | undefined
      /** Whether the speaker is a person with a name: then a last name alone is the same one. */
      readonly isPerson: boolean
      readonly label: Span | undefined
      readonly outlet: string | undefined
    }
  | { readonly kind: 'imagery'; readonly outlet: string | undefined; readonly label: Span | undefined }

/** One sign in a report that it rests on something. */
export interface Reference {
  readonly target: Target
  readonly basis: Basis
  readonly relation: EdgeRelation
  readonly grade: Grade
  readonly confidence: number
  readonly evidence: readonly Evidence[]
  /** Ids of the report's statements that rest on it. */
  readonly statements: readonly string[]
  /** The words of what is taken from it. */
  readonly claim: ReadonlySet<string>
  /** How much of the report's central news hangs on it, about 0 to 1.35. */
  readonly prominence: number
  /** The same by its place alone: 1 in the headline and the first sentence. */
  readonly place: number
  /** Whether the report's text itself is theirs: a wire dateline, an agency's byline. */
  readonly isWholeText: boolean
  readonly start: number
  /** How much its prominence was lessened because it only says who was first: of several outlets that one is the source. */
  readonly lessened?: number
  /** Where the reference stands that a word for the outlet ("the paper") takes up: it means the same report. */
  readonly takesUp?: number
}

/** Prominence of the first sentences of the body, by number; further down news is background. */
const prominenceOfSentence = [1, 0.85, 0.7, 0.6, 0.5, 0.4, 0.4, 0.4]
const prominenceBelow = 0.25
const claimBonus = 0.35

/** How much of the central news hangs on what stands at `start` and carries `claim`. */
export function prominenceAt(view: ReportView, start: number, claim: ReadonlySet<string>): number {
  return placeProminence(view, start, sentenceAt(view, start)) + claimBonus * likeness(claim, view.headWords)
}

/** The share of the smaller set that both hold; 0 when one is too small to tell. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size)
  if (smaller < 3) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return Math.min(1, shared / smaller)
}

const bareReport =
  /^(?:(?:the|a|an|one|new|latest|media|news|press|some|earlier|previous|recent|published) )*reports?(?: (?:say|says|said|claims?|suggests?))?$/iu
/** "Laut einem Medienbericht", whose name stands further down. */
const bareGermanReport =
  /^(?:(?:einem|ein|einen|eines|dem|den|neuen|übereinstimmenden) ){0,2}(?:medien|zeitungs|presse|magazin|fernseh)bericht(?:e|en|s)?(?!\p{L})/iu

/** Whether words say only that there is a report ("a report", "report says"): the outlet named elsewhere is meant. */
export function isBareReport(words: string): boolean {
  return bareReport.test(words) || bareGermanReport.test(words)
}

/** The words of the sentence that holds `start`. */
export function claimAt(view: ReportView, start: number): ReadonlySet<string> {
  return sentenceAt(view, start)?.words ?? new Set()
}

/** The words of some stretches of the report. */
export function claimOf(spans: readonly Span[]): ReadonlySet<string> {
  return claimWords(spans.map((span) => span.text).join(' '))
}

/** Evidence with its words. */
export function evidenceOf(type: EvidenceType, article: string, span: Span): Evidence {
  return { type, article, start: span.start, end: span.end, text: span.text }
}

/** How high up in the report `start` stands: 1 in the headline and the first sentence. */
export function placeAt(view: ReportView, start: number): number {
  return placeProminence(view, start, sentenceAt(view, start))
}

function placeProminence(view: ReportView, start: number, sentence: SentenceView | undefined): number {
  const zone = sentence?.kind ?? zoneAt(view.article, start)
  if (zone === 'headline' || zone === 'standfirst') return 1
  if (sentence === undefined || zone === 'post') return 0.2
  return prominenceOfSentence[sentence.ordinal] ?? prominenceBelow
}
