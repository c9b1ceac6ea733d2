import type { Article, ZoneKind } from '../model/article.ts'
import { zonesOutsideStory } from '../model/article.ts'
import { type Span, spanOf } from '../model/span.ts'
import { type QuotePair, quotePairsOf } from '../text/quote-pairs.ts'
import { sentencesOf } from '../text/sentences.ts'
import { hasLineBreak, isWordToken, type Token, tokensOf } from '../text/tokens.ts'
import { tagWords } from './tag-words.ts'
import type { Tag, WordLexicon } from './word-lexicon.ts'

/** Token numbers, half-open. */
export interface Range {
  readonly first: number
  readonly end: number
}

/** A sentence of the story, with the zone that it stands in. */
export interface StorySentence extends Range {
  readonly zone: ZoneKind
  /** Whether a line break stands before it. */
  readonly opensParagraph: boolean
}

/** An article's text cut into tagged tokens, sentences of the story and quotations. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  readonly sentences: readonly StorySentence[]
  readonly quotes: readonly QuotePair[]
  /** For each token the number of the quotation that it lies in, marks included, or -1. */
  readonly quoteAt: Int32Array
  readonly words: WordLexicon
}

/** The reading of an article: what every pattern looks at. */
export function readArticleText(article: Pick<Article, 'text' | 'zones'>, words: WordLexicon): Reading {
  const { text } = article
  const tokens = tokensOf(text)
  const plain = sentencesOf(text, tokens)
  const quotes = quotePairsOf(text, tokens)
  const quoteAt = new Int32Array(tokens.length).fill(-1)
  quotes.forEach((quote, number) => {
    quoteAt.fill(number, quote.first, quote.last + 1)
  })
  const starts = new Set(plain.map((sentence) => firstWordOf(tokens, sentence)))
  return {
    text,
    tokens,
    tags: tagWords(tokens, words, starts),
    sentences: storySentences(article, tokens, plain),
    quotes,
    quoteAt,
    words,
  }
}

function firstWordOf(tokens: readonly Token[], sentence: Range): number {
  let i = sentence.first
  while (i < sentence.end - 1 && !isWordAt(tokens, i)) i += 1
  return i
}

function isWordAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  return token !== undefined && isWordToken(token)
}

/** Sentences cut where zones meet; those of zones that are not the story, bylines, datelines and posts are left out. */
function storySentences(
  article: Pick<Article, 'text' | 'zones'>,
  tokens: readonly Token[],
  plain: readonly Range[],
): readonly StorySentence[] {
  const kinds = zoneOfTokens(article, tokens)
  const sentences: StorySentence[] = []
  for (const sentence of plain) {
    let first = sentence.first
    for (let i = sentence.first + 1; i <= sentence.end; i += 1) {
      if (i < sentence.end && kinds[i] === kinds[first]) continue
      const zone = kinds[first] ?? 'body'
      if (isRead(zone))
        sentences.push({ first, end: i, zone, opensParagraph: isAfterLineBreak(article.text, tokens, first) })
      first = i
    }
  }
  return sentences
}

function isRead(zone: ZoneKind): boolean {
  return !zonesOutsideStory.has(zone) && zone !== 'byline' && zone !== 'dateline' && zone !== 'post'
}

function isAfterLineBreak(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before === undefined || hasLineBreak(text, before.end, tokens[i]?.start ?? text.length)
}

function zoneOfTokens({ zones }: Pick<Article, 'zones'>, tokens: readonly Token[]): readonly ZoneKind[] {
  let z = 0
  return tokens.map((token) => {
    while (z < zones.length && (zones[z]?.end ?? 0) <= token.start) z += 1
    const zone = zones[z]
    return zone !== undefined && zone.start <= token.start ? zone.kind : 'body'
  })
}

/** The span of the text from the first to the last token of `range`. */
export function spanOfRange(reading: Reading, range: Range): Span | undefined {
  const first = reading.tokens[range.first]
  const last = reading.tokens[range.end - 1]
  return first === undefined || last === undefined || range.end <= range.first
    ? undefined
    : spanOf(reading.text, first.start, last.end)
}

/** The lower-case word at `i`, or nothing outside the text. */
export function lowerAt(reading: Reading, i: number): string {
  return reading.tokens[i]?.lower ?? ''
}

/** Whether a quotation opens at token `i`. */
export function opensQuote(reading: Reading, i: number): boolean {
  const number = reading.quoteAt[i] ?? -1
  return number >= 0 && reading.quotes[number]?.first === i
}

/** Whether a quotation closes at token `i`. */
export function closesQuote(reading: Reading, i: number): boolean {
  const number = reading.quoteAt[i] ?? -1
  return number >= 0 && reading.quotes[number]?.last === i && reading.quotes[number].isClosed
}

/** Whether token `i` stands between the marks of a quotation. */
export function isInsideQuote(reading: Reading, i: number): boolean {
  const number = reading.quoteAt[i] ?? -1
  const quote = number < 0 ? undefined : reading.quotes[number]
  return quote !== undefined && i > quote.first && (i < quote.last || !quote.isClosed)
}
