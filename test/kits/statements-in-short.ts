// Statements of invented texts in words, so that a table shows what a reader would check.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attributeArticle } from '../../src/attribute/attribute-article.ts'
import { compileAttributeLexicon } from '../../src/attribute/attribute-lexicon.ts'
import { type Reading, readArticleText } from '../../src/attribute/reading.ts'
import { loadLexicon } from '../../src/commands/load-lexicon.ts'
import type { Article, Zone, ZoneKind } from '../../src/model/article.ts'
import { isSliceOf, type Span } from '../../src/model/span.ts'
import type { Statement } from '../../src/model/statement.ts'

export const attributeLexicon = compileAttributeLexicon(loadLexicon())

/** A stretch of an invented article with its zone. */
export type Part = readonly [kind: ZoneKind, text: string]

/** A statement in words; what is left out of a table is absent, or `indirect`, `asserted`, `fact`. */
export interface Told {
  readonly source?: string
  readonly kind?: string
  readonly name?: string
  readonly count?: string
  readonly reason?: string
  readonly cue?: string
  readonly content: readonly string[]
  readonly to?: string
  readonly toOutlet?: string
  readonly via?: string
  /** Id of the statement that tells this one. */
  readonly nestedIn?: string
  readonly level: string
  readonly form?: string
  readonly polarity?: string
  readonly modality?: string
}

interface Place {
  readonly text: string | readonly Part[]
  readonly language?: string
}

/** A text with its one statement, or with all that it holds. */
export type ToldCase = Place & (Told | { readonly told: readonly Told[] })

/** An article of one text, or of parts with their zones, an empty line between them. */
export function articleOf(text: string | readonly Part[], language = 'en'): Article {
  const parts: readonly Part[] = typeof text === 'string' ? [['body', text]] : text
  const zones: Zone[] = []
  let whole = ''
  for (const [kind, words] of parts) {
    if (whole !== '') whole += '\n\n'
    if (typeof text !== 'string') zones.push({ start: whole.length, end: whole.length + words.length, kind })
    whole += words
  }
  return {
    id: 'invented',
    byline: [],
    publishedPrecision: 'none',
    language,
    state: 'article',
    text: whole,
    zones,
    links: [],
    declaredOrigins: [],
  }
}

/** The reading of a text: what every pattern looks at. */
export function readingOf(text: string | readonly Part[]): Reading {
  return readArticleText(articleOf(text), attributeLexicon.words)
}

/** The statements of an article in words, in the order in which they are printed. */
export function toldIn(text: string | readonly Part[], language = 'en'): readonly Told[] {
  const article = articleOf(text, language)
  const { statements } = attributeArticle(article, attributeLexicon)
  for (const span of statements.flatMap(spansOf)) assert.ok(isSliceOf(article.text, span), JSON.stringify(span))
  return statements.map(inWords)
}

/** Every case of the table gives the statements beside it, all of them and no other. */
export function expectTold(cases: readonly ToldCase[]): void {
  for (const { text, language, ...one } of cases) {
    const title = typeof text === 'string' ? text : text.map(([, words]) => words).join(' / ')
    const told = 'told' in one ? one.told : [one]
    test(title, () => assert.deepEqual(toldIn(text, language), told))
  }
}

/** A text in another language and who says what in it; parts of a content are joined by " + ". */
interface SaidCase {
  readonly text: string
  readonly said: readonly {
    readonly source: string
    readonly kind: string
    readonly cue: string
    readonly content: string
  }[]
}

/** Each text of a language holds the statements beside it, all of them and no other. */
export function expectSaid(language: string, cases: readonly SaidCase[]): void {
  for (const { text, said } of cases) {
    test(text, () => {
      const told = toldIn(text, language).map(({ source, kind, cue, content }) => ({
        source,
        kind,
        cue,
        content: content.join(' + '),
      }))
      assert.deepEqual(told, said)
    })
  }
}

/** A text and one of the statements that it holds. */
type AmongCase = { readonly text: string } & Pick<Told, 'source' | 'cue' | 'content' | 'to'>

/** Each text of the table holds the statement beside it, perhaps among others; whom it was said to counts where the table says it. */
export function expectAmong(cases: readonly AmongCase[]): void {
  for (const { text, source, cue, content, to } of cases) {
    const told = toldIn(text)
    const isThere = told.some((one) => {
      const isSame = one.source === source && one.cue === cue && one.content.join('|') === content.join('|')
      return isSame && (to === undefined || one.to === to)
    })
    assert.ok(isThere, `${text} gave ${JSON.stringify(told)}`)
  }
}

/** No text of the table holds a statement. */
export function expectNothingTold(texts: readonly (string | readonly Part[])[], language = 'en'): void {
  expectTold(texts.map((text) => ({ text, language, told: [] })))
}

function spansOf({ source, cue, content, to, via }: Statement): readonly Span[] {
  return [source?.span, source?.reason, cue, ...content, to?.span, via?.span].filter((span) => span !== undefined)
}

function inWords({ source, cue, content, to, via, nestedIn, level, form, polarity, modality }: Statement): Told {
  return {
    ...(source ? { source: source.span.text, kind: source.kind } : {}),
    ...(source?.name === undefined ? {} : { name: source.name }),
    ...(source?.count ? { count: countInWords(source.count) } : {}),
    ...(source?.reason ? { reason: source.reason.text } : {}),
    ...(cue ? { cue: cue.text } : {}),
    content: content.map((span) => span.text),
    ...(to ? { to: to.span.text } : {}),
    ...(to?.outlet === undefined ? {} : { toOutlet: to.outlet }),
    ...(via ? { via: `${via.kind}: ${via.outlet ?? `unnamed, ${via.span.text}`}` } : {}),
    ...(nestedIn === undefined ? {} : { nestedIn }),
    level,
    ...(form === 'indirect' ? {} : { form }),
    ...(polarity === 'asserted' ? {} : { polarity }),
    ...(modality === 'fact' ? {} : { modality }),
  }
}

/** "4 (3 officials + 1 aide)", "2 or more". */
function countInWords({ min, exact, parts }: NonNullable<NonNullable<Statement['source']>['count']>): string {
  if (exact === undefined) return `${min} or more`
  return parts === undefined ? `${exact}` : `${exact} (${parts.map(({ n, what }) => `${n} ${what}`).join(' + ')})`
}
