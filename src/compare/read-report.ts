import type { ZoneKind } from '../model/article.ts'
import { zonesOutsideStory } from '../model/article.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { ArticleSpan } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Subject } from '../model/subject.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Stemmer } from '../text/stems.ts'
import { stemmerOf } from '../text/stems.ts'
import type { Token } from '../text/tokens.ts'
import { tokensOf } from '../text/tokens.ts'
import type { ByToken } from './by-token.ts'
import { byToken } from './by-token.ts'
import { authorsOf, headsOf, officersOf, speakersOf, spokespeopleOf } from './speaker-of.ts'
import type { Voice } from './voices.ts'
import { voicesOf } from './voices.ts'

/** A sentence inside the story's zones, as token numbers. */
export interface ReadSentence {
  readonly first: number
  readonly end: number
  readonly zone: ZoneKind
  /** Whether it is headline, standfirst or one of the first sentences of the body. */
  readonly isLede: boolean
  /** Whether it is the first sentence of the body. */
  readonly isFirst: boolean
}

/** A mention of a subject as token numbers. */
export interface Mention {
  readonly subject: Subject
  readonly first: number
  readonly end: number
}

/** A report as compare reads it: words, sentences, who is mentioned where. */
export interface ReportReading {
  readonly article: AttributedArticle
  readonly tokens: readonly Token[]
  /** The tokens in lower case. */
  readonly words: readonly string[]
  readonly sentences: readonly ReadSentence[]
  readonly mentions: readonly Mention[]
  /** By token number. */
  readonly mentionAt: ByToken<Mention>
  readonly statements: ReadonlyMap<string, Statement>
  readonly voices: ReadonlyMap<Statement, Voice>
  /** Who makes each statement: a subject's id, or what the report calls it. */
  readonly speakers: ReadonlyMap<Statement, string>
  /** The subjects of the story by id. */
  readonly subjects: ReadonlyMap<string, Subject>
  /** Of a word in lower case. */
  readonly stem: Stemmer
  /** Stems that tell nothing about what the report speaks of. */
  readonly commonStems: ReadonlySet<string>
}

interface SubjectMention {
  readonly subject: Subject
  readonly span: ArticleSpan
}

/** News reports say what is new in their first sentences; what follows is background. */
const ledeSentences = 3
/** Longer reports are read this far. */
const tokensMax = 20_000
const charactersMax = 200_000

const noStems: ReadonlyMap<string, ReadonlySet<string>> = new Map()
const noCommonStems: ReadonlySet<string> = new Set()

/** The readings of a story's reports, in their order; `commonStems` by the first two letters of a language tag. */
export function readReports(
  reports: readonly AttributedArticle[],
  subjects: readonly Subject[],
  commonStems: ReadonlyMap<string, ReadonlySet<string>> = noStems,
): readonly ReportReading[] {
  const byArticle = new Map<string, SubjectMention[]>()
  for (const subject of subjects) {
    for (const span of subject.mentions) {
      const mentions = byArticle.get(span.article)
      if (mentions) mentions.push({ subject, span })
      else byArticle.set(span.article, [{ subject, span }])
    }
  }
  const subjectsById = new Map(subjects.map((subject) => [subject.id, subject]))
  const readings = reports.map((article) => {
    const stem = stemmerOf(article.language)
    const common = commonStems.get(article.language.slice(0, 2)) ?? noCommonStems
    const reading = readReport(article, byArticle.get(article.id) ?? [], stem)
    return { ...reading, subjects: subjectsById, commonStems: common }
  })
  return withBodiesForSpokespeople(readings)
}

/** One report names the spokesman of a body, another calls him by his name alone: his words are the body's in both. */
function withBodiesForSpokespeople(readings: readonly ReportReading[]): readonly ReportReading[] {
  const spoken = new Set(readings.flatMap(({ speakers }) => [...speakers.values()]))
  const speaksFor = new Map(
    readings.flatMap((reading) => [
      ...[...headsOf(reading.article.statements, reading, reading.speakers)].filter(([, body]) => spoken.has(body)),
      ...officersOf(reading.article.statements, reading.speakers),
      ...spokespeopleOf(reading.article.statements, reading),
      ...authorsOf(reading.article.statements, reading),
    ]),
  )
  if (speaksFor.size === 0) return readings
  return readings.map((reading) => ({
    ...reading,
    speakers: new Map(
      Array.from(reading.speakers, ([statement, speaker]) => [statement, speaksFor.get(speaker) ?? speaker] as const),
    ),
  }))
}

function readReport(
  article: AttributedArticle,
  named: readonly SubjectMention[],
  stem: Stemmer,
): Omit<ReportReading, 'subjects' | 'commonStems'> {
  const tokens = tokensOf(article.text.slice(0, charactersMax)).slice(0, tokensMax)
  const mentions = mentionsIn(tokens, named)
  const mentionAt = tokens.map((): Mention | undefined => undefined)
  for (const mention of mentions) {
    for (let i = mention.first; i < mention.end; i += 1) mentionAt[i] ??= mention
  }
  return {
    article,
    tokens,
    words: tokens.map((token) => token.lower),
    sentences: storySentences(article, tokens),
    mentions,
    mentionAt: byToken(mentionAt),
    stem,
    statements: new Map(article.statements.map((statement) => [statement.id, statement])),
    voices: voicesOf(article),
    speakers: speakersOf(article.statements, { tokens, mentions }),
  }
}

/** The number of the first token that ends after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** The tokens that a stretch of the text holds, half-open. */
export function tokenRange(
  tokens: readonly Token[],
  span: { readonly start: number; readonly end: number },
): { readonly first: number; readonly end: number } {
  const first = tokenAt(tokens, span.start)
  return { first, end: Math.max(first, tokenAt(tokens, span.end - 1) + (span.end > span.start ? 1 : 0)) }
}

function mentionsIn(tokens: readonly Token[], named: readonly SubjectMention[]): readonly Mention[] {
  return named
    .map(({ subject, span }) => ({ subject, ...tokenRange(tokens, span) }))
    .filter((mention) => mention.end > mention.first && mention.end <= tokens.length)
    .sort((a, b) => a.first - b.first || b.end - a.end)
}

function storySentences(article: AttributedArticle, tokens: readonly Token[]): readonly ReadSentence[] {
  const sentences: ReadSentence[] = []
  let bodySentences = 0
  let zoneIndex = 0
  for (const whole of sentencesOf(article.text, tokens)) {
    const first = afterDateline(article, tokens, whole)
    const { end } = whole
    const offset = tokens[first]?.start ?? 0
    while (zoneIndex < article.zones.length && (article.zones[zoneIndex]?.end ?? 0) <= offset) zoneIndex += 1
    const zone = article.zones[zoneIndex]
    const kind = zone && zone.start <= offset ? zone.kind : 'body'
    if (zonesOutsideStory.has(kind) || kind === 'byline' || kind === 'dateline' || kind === 'truncation') continue
    const isBody = kind === 'body' && end - first > 3
    // A line that heads a part of the story leads nothing.
    const isHead = (kind === 'headline' && bodySentences === 0) || kind === 'standfirst'
    const isLede = isHead || (isBody && bodySentences < ledeSentences)
    const isFirst = isBody && bodySentences === 0
    if (isBody) bodySentences += 1
    sentences.push({ first, end, zone: kind, isLede, isFirst })
  }
  return sentences
}

/** The first token of a sentence behind the dateline that it begins with. */
function afterDateline(
  article: AttributedArticle,
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
): number {
  const offset = tokens[first]?.start ?? 0
  const dateline = article.zones.find((zone) => zone.kind === 'dateline' && zone.start <= offset && offset < zone.end)
  if (dateline === undefined) return first
  const behind = tokenAt(tokens, dateline.end)
  return behind < end ? behind : first
}
