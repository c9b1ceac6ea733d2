import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import type { Citation, Statement, StatementSource } from '../model/statement.ts'
import { anonymityReason, isReasonOnly, withoutReason } from './anonymity-reason.ts'
import type { AttributeLexicon } from './attribute-lexicon.ts'
import { canSpeak } from './can-speak.ts'
import { continueQuotations } from './continue-quotations.ts'
import type { Draft } from './draft.ts'
import { findForeignDrafts } from './find-foreign-drafts.ts'
import { findHeadlineDrafts } from './find-headline-drafts.ts'
import { findPostDrafts } from './find-post-drafts.ts'
import { resolveForeignSources } from './foreign-sources.ts'
import { judgeStatement } from './judge-statement.ts'
import { linkSentence } from './link-cues.ts'
import { linkPhrases } from './link-phrases.ts'
import { nestDrafts } from './nest-drafts.ts'
import { postVenue } from './post-venue.ts'
import { type Reading, readArticleText, spanOfRange } from './reading.ts'
import { type ResolvedSource, resolveSources } from './resolve-sources.ts'

/** The statements of an article in order of their cues, with sources named and layers set. */
export function findStatements(
  article: Pick<Article, 'text' | 'zones' | 'language'>,
  citations: readonly Citation[],
  lexicon: AttributeLexicon,
): readonly Statement[] {
  const reading = readArticleText(article, lexicon.words)
  const foreign = lexicon.foreign.get(article.language.slice(0, 2).toLowerCase())
  const spoken = foreign === undefined ? englishDrafts(reading, lexicon) : findForeignDrafts(reading, foreign)
  const found = [...spoken, ...findPostDrafts(reading, article)].sort(inOrder)
  const drafts = continueQuotations(
    reading,
    found.filter((draft) => !isReasonOnly(reading, draft)).map((draft) => withoutReason(reading, draft)),
  )
  const sources =
    foreign === undefined ? resolveSources(reading, drafts, lexicon) : resolveForeignSources(reading, drafts, foreign)
  const outers = nestDrafts(drafts)
  return drafts.map((draft, at) =>
    statementOf({ reading, citations, lexicon }, draft, { at, outer: outers[at], source: sources[at] }),
  )
}

function englishDrafts(reading: Reading, lexicon: AttributeLexicon): readonly Draft[] {
  const linked = reading.sentences.flatMap((_, number) => [
    ...linkSentence(reading, lexicon.cues, number),
    ...linkPhrases(reading, number),
  ])
  return [...linked, ...findHeadlineDrafts(reading, lexicon)].filter((draft) => canSpeak(reading, draft, lexicon))
}

function inOrder(a: Draft, b: Draft): number {
  return firstOf(a) - firstOf(b)
}

function firstOf(draft: Draft): number {
  return draft.cue?.first ?? draft.content[0]?.first ?? 0
}

interface Telling {
  readonly reading: Reading
  readonly citations: readonly Citation[]
  readonly lexicon: AttributeLexicon
}

interface Place {
  readonly at: number
  readonly outer: number | undefined
  readonly source: ResolvedSource | undefined
}

function statementOf(telling: Telling, draft: Draft, { at, outer, source }: Place): Statement {
  const { reading, lexicon } = telling
  const cue = draft.cue && spanOfRange(reading, draft.cue)
  const to = draft.to && spanOfRange(reading, draft.to)
  const outlet = to && outletIn(to, lexicon)
  const via = viaOf(telling, draft)
  const shown = sourceOf(reading, draft, source)
  const isToPress = outlet !== undefined || via !== undefined
  return {
    id: `s${at + 1}`,
    ...(shown ? { source: shown } : {}),
    ...(cue ? { cue } : {}),
    content: draft.content.flatMap((range) => spanOfRange(reading, range) ?? []),
    ...(to ? { to: { span: to, ...(outlet === undefined ? {} : { outlet }) } } : {}),
    ...(via ? { via } : {}),
    ...(outer === undefined ? {} : { nestedIn: `s${outer + 1}` }),
    ...judgeStatement(reading, draft, source, { isNested: outer !== undefined, isToPress }),
  }
}

function outletIn(span: Span, lexicon: AttributeLexicon): string | undefined {
  return lexicon.outlets.namesIn(span.text)[0]?.value.outlet.name
}

function sourceOf(reading: Reading, draft: Draft, source: ResolvedSource | undefined): StatementSource | undefined {
  const span = draft.source && spanOfRange(reading, draft.source)
  if (span === undefined) return undefined
  if (source === undefined) return { span, kind: 'hearsay-marker' }
  const name = source.name && spanOfRange(reading, source.name)?.text
  const reason = source.kind === 'anonymous' ? anonymityReason(reading, draft.sentence) : undefined
  return {
    span,
    kind: source.kind,
    ...(name === undefined ? {} : { name }),
    ...(source.count ? { count: source.count } : {}),
    ...(reason ? { reason } : {}),
  }
}

/** Through what it was said: the citation in whose phrase the cue stands, or one of the same clause. */
function viaOf({ reading, citations }: Telling, draft: Draft): Statement['via'] {
  const cue = draft.cue && spanOfRange(reading, draft.cue)
  const sentence = reading.sentences[draft.sentence]
  if (cue === undefined || sentence === undefined) return undefined
  const citation =
    citations.find(({ phrase }) => phrase.start < cue.end && cue.start < phrase.end) ??
    nearCitation(reading, citations, draft)
  if (citation === undefined) return viaPost(reading, draft)
  const { span, outlet, pattern } = citation
  return {
    span,
    ...(outlet === undefined ? {} : { outlet }),
    kind: pattern === 'said-on' ? 'post' : pattern === 'interview' ? 'interview' : 'report',
  }
}

/** "wrote on Telegram": said in a post of one's own. */
function viaPost(reading: Reading, draft: Draft): Statement['via'] {
  const venue = postVenue(reading, draft)
  const span = venue && spanOfRange(reading, venue)
  return span && { span, kind: 'post' }
}

function nearCitation(reading: Reading, citations: readonly Citation[], draft: Draft): Citation | undefined {
  const sentence = reading.sentences[draft.sentence]
  const start = reading.tokens[sentence?.first ?? 0]?.start ?? 0
  const end = reading.tokens[(sentence?.end ?? 1) - 1]?.end ?? 0
  return citations.find(({ pattern, phrase }) => {
    const isPlace = pattern === 'interview' || pattern === 'said-on' || pattern === 'published-in'
    return isPlace && phrase.start >= start && phrase.end <= end
  })
}
