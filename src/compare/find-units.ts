import type { ArticleSpan } from '../model/span.ts'
import { inArticle, trimmedSpanOf } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { isWordToken } from '../text/tokens.ts'
import type { UnitAttribution } from './attribution-of.ts'
import { attributionOf } from './attribution-of.ts'
import type { ByToken } from './by-token.ts'
import { byToken } from './by-token.ts'
import type { CompareLexicon } from './compare-lexicon.ts'
import type { ActMention } from './find-acts.ts'
import { findActs } from './find-acts.ts'
import { findForeignActs } from './find-foreign-acts.ts'
import type { Mention, ReadSentence, ReportReading } from './read-report.ts'
import { tokenRange } from './read-report.ts'
import { stopWords } from './stop-words.ts'
import { isReaction } from './word-on-news.ts'

/** A stretch of a report that says one thing: the content of a statement, or what a sentence says in the reporter's own name. */
export interface Unit {
  readonly report: ReportReading
  readonly span: ArticleSpan
  readonly first: number
  readonly end: number
  readonly isLede: boolean
  readonly isHeadline: boolean
  /** Of the first sentence of the body. */
  readonly isFirst: boolean
  /** Innermost statement whose content it is. */
  readonly statement?: Statement
  readonly attribution: UnitAttribution
  readonly acts: readonly ActMention[]
  /** What it speaks of: `a:` act classes, `s:` subjects, `n:` numbers, plain stems. */
  readonly terms: ReadonlySet<string>
  /** The stem that stands at a token. */
  readonly termAt: ByToken<string>
}

/** A statement's content longer than this is no single claim. */
const unitTokensMax = 90
const unitTokensMin = 3
/** Reports with more than this many stretches are read so far. */
const unitsMax = 400

/** The units of a report in the order of the text. */
export function findUnits(report: ReportReading, lexicon: CompareLexicon): readonly Unit[] {
  const said = saidStretches(report)
  const own = report.sentences.flatMap((sentence) => ownStretches(sentence, said))
  const short = said.filter(({ first, end }) => end - first <= unitTokensMax)
  return [...short, ...own]
    .sort((a, b) => a.first - b.first || b.end - a.end)
    .slice(0, unitsMax)
    .flatMap((stretch) => unitOf(report, stretch, lexicon) ?? [])
}

interface StretchOfReport {
  readonly first: number
  readonly end: number
  readonly sentence: ReadSentence
  readonly statement?: Statement
  /** Where the whole attribution ends and begins: none of it is in the reporter's own name. */
  readonly wholeFirst: number
  readonly wholeEnd: number
}

function saidStretches(report: ReportReading): readonly StretchOfReport[] {
  return report.article.statements.flatMap((statement) => {
    const content = statement.content[0]
    if (content === undefined) return []
    const { first, end: firstEnd } = tokenRange(report.tokens, content)
    const sentence = sentenceAt(report.sentences, first)
    if (sentence === undefined) return []
    const end = endOfContent(report, statement, { firstEnd, sentenceEnd: sentence.end })
    const spans = [statement.source?.span, statement.cue, ...statement.content].flatMap((span) => span ?? [])
    const ranges = spans.map((span) => tokenRange(report.tokens, span))
    return [
      {
        first,
        end,
        sentence,
        statement,
        wholeFirst: Math.min(...ranges.map((range) => range.first)),
        wholeEnd: Math.max(...ranges.map((range) => range.end)),
      },
    ]
  })
}

/** "The quake, the centre said, destroyed 1,900 houses": words that the attribution divides are told as one. */
function endOfContent(
  { tokens }: ReportReading,
  { form, content }: Statement,
  { firstEnd, sentenceEnd }: { readonly firstEnd: number; readonly sentenceEnd: number },
): number {
  const last = content.at(-1)
  if (form === 'direct' || last === undefined || content.length === 1) return firstEnd
  const { end } = tokenRange(tokens, last)
  return end > firstEnd && end <= sentenceEnd ? end : firstEnd
}

function sentenceAt(sentences: readonly ReadSentence[], token: number): ReadSentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > token) high = middle
    else low = middle + 1
  }
  const sentence = sentences[low]
  return sentence && sentence.first <= token ? sentence : undefined
}

/** What a sentence says outside the attributions in it, where that is long enough to say something. */
function ownStretches(sentence: ReadSentence, said: readonly StretchOfReport[]): readonly StretchOfReport[] {
  const inside = said
    .filter((stretch) => stretch.wholeFirst < sentence.end && stretch.wholeEnd > sentence.first)
    .sort((a, b) => a.wholeFirst - b.wholeFirst)
  const pieces: StretchOfReport[] = []
  let from = sentence.first
  for (const stretch of [...inside, { wholeFirst: sentence.end, wholeEnd: sentence.end }]) {
    const isWorth =
      stretch.wholeFirst - from >= (from === sentence.first && stretch.wholeFirst === sentence.end ? unitTokensMin : 6)
    if (isWorth)
      pieces.push({ first: from, end: stretch.wholeFirst, sentence, wholeFirst: from, wholeEnd: stretch.wholeFirst })
    from = Math.max(from, stretch.wholeEnd)
  }
  return pieces
}

function unitOf(report: ReportReading, stretch: StretchOfReport, lexicon: CompareLexicon): Unit | undefined {
  const { tokens, article } = report
  const first = tokens[stretch.first]
  const last = tokens[stretch.end - 1]
  if (first === undefined || last === undefined) return undefined
  const isShort = stretch.end - stretch.first < unitTokensMin
  if (isShort && !(stretch.statement && isReaction(stretch.statement))) return undefined
  const end =
    isWordToken(last) || !/^[.,;:!?—–-]+$/u.test(last.text) ? last.end : (tokens[stretch.end - 2]?.end ?? last.end)
  // "the report", "the deal has been done": what is denied says something only with whose word it is.
  const isWhole = isShort || stretch.statement?.polarity === 'denied'
  const whole = isWhole ? (tokens[Math.min(stretch.wholeFirst, stretch.first)] ?? first) : first
  const span = trimmedSpanOf(article.text, whole.start, Math.max(end, first.end))
  // A stamp that stands as a line of its own ("05/08/2031 - 19:48") says nothing.
  if (span === undefined || !/\p{L}/u.test(span.text)) return undefined
  const isHeadline = stretch.sentence.zone === 'headline' || stretch.sentence.zone === 'standfirst'
  const range = { first: stretch.first, end: stretch.end }
  const toRead = {
    words: report.words,
    stem: report.stem,
    first: range.first,
    end: range.end,
    isHeadline,
    isReported: stretch.statement !== undefined && report.voices.get(stretch.statement)?.isSpeech === true,
  }
  const foreign = lexicon.foreignActs.get(article.language.slice(0, 2))
  const named = foreign ? findForeignActs(toRead, foreign, lexicon) : findActs(toRead, lexicon)
  // "jets to Belvania" in a headline: a name is no verb.
  const acts =
    named.length === 0 ? named : named.filter(({ act, at }) => !(act.startsWith('v:') && isNameAt(report, at)))
  const { terms, termAt } = termsOf(report, range, acts)
  const unit = {
    report,
    span: inArticle(article.id, span),
    first: range.first,
    end: range.end,
    isLede: stretch.sentence.isLede,
    isHeadline,
    isFirst: stretch.sentence.isFirst,
    attribution: attributionOf({ report, span, statement: stretch.statement }),
    acts,
    terms,
    termAt,
  }
  return stretch.statement === undefined ? unit : { ...unit, statement: stretch.statement }
}

function isNameAt({ mentionAt, tokens }: ReportReading, at: number): boolean {
  return mentionAt.has(at) && !isLowerCase(tokens[at]?.text ?? '')
}

/** Prepositions, articles and pronouns in languages written with letters of one sound. */
const shortWord = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{1,2}$/u

/** What a stretch speaks of, with the acts found in it. */
export function termsOf(
  report: ReportReading,
  range: { readonly first: number; readonly end: number },
  acts: readonly ActMention[],
): Pick<Unit, 'terms' | 'termAt'> {
  const { stem, commonStems } = report
  const isEnglish = report.article.language.startsWith('en')
  const terms = new Set<string>()
  const termAt: (string | undefined)[] = []
  for (const { act } of acts) terms.add(`a:${act}`)
  let next = 0
  let named: Mention | undefined
  for (let i = range.first; i < range.end; i += 1) {
    const word = report.words[i] ?? ''
    const mention = report.mentionAt.get(i)
    if (mention && mention !== named) terms.add(`s:${mention.subject.id}`)
    named = mention
    while (next < acts.length && (acts[next]?.at ?? 0) < i) next += 1
    if (acts[next]?.at === i || stopWords.has(word)) continue
    const first = word.charCodeAt(0)
    // A plain letter needs no pattern.
    const isLetter = first >= 97 && first <= 122
    if (!isLetter && !/^[\p{L}\p{N}]/u.test(word)) continue
    if (!isLetter && /^\p{N}/u.test(word)) terms.add(`n:${word}`)
    else if (!mention || isLowerCase(report.tokens[i]?.text ?? '')) {
      const term = stem(word.includes("'") ? word.replaceAll("'", '') : word)
      if (!isEnglish && (commonStems.has(term) || shortWord.test(word))) continue
      termAt[i - range.first] = term
    }
  }
  for (const term of termAt) if (term !== undefined) terms.add(term)
  return { terms, termAt: byToken(termAt, range.first) }
}

function isLowerCase(word: string): boolean {
  return word === word.toLowerCase()
}
