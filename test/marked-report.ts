// Reports for tests, their statements, figures and names marked by the words of the text itself.
import type { Zone } from '../src/model/article.ts'
import type { Lineage } from '../src/model/lineage.ts'
import type { Measure, Quantity } from '../src/model/quantity.ts'
import type { AttributedArticle, ReportClass } from '../src/model/report.ts'
import type { Span } from '../src/model/span.ts'
import { spanOf } from '../src/model/span.ts'
import type { SourceKind, SourceLevel, Statement, StatementForm } from '../src/model/statement.ts'
import type { Subject, SubjectKind } from '../src/model/subject.ts'

/** A statement by its words; `about` is a place after which they are looked for. */
export interface MarkedStatement {
  readonly id?: string
  readonly source?: string
  readonly kind?: SourceKind
  readonly people?: number
  readonly level?: SourceLevel
  readonly cue?: string
  readonly content: string
  readonly form?: StatementForm
  readonly denied?: boolean
  readonly nestedIn?: string
  /** Whom it was told to, and the outlet that is. */
  readonly to?: string
  readonly toOutlet?: string
}

export interface MarkedQuantity {
  readonly words: string
  readonly value: number
  readonly unit?: string
  readonly measure?: Measure
  readonly bound?: Quantity['bound']
  readonly hedge?: string
  readonly si?: { readonly value: number; readonly unit: string }
}

export interface MarkedReport {
  readonly id: string
  /** The first line is the headline when an empty line follows. */
  readonly text: string
  readonly at?: string
  readonly says?: readonly MarkedStatement[]
  readonly figures?: readonly MarkedQuantity[]
  /** Words of the text that name or describe another outlet. */
  readonly cites?: readonly string[]
}

/** The span of `words` in `text`; throws where they do not stand there. */
export function spanOfWords(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from)
  if (start < 0) throw new RangeError(`"${words}" does not stand in the text`)
  return spanOf(text, start, start + words.length)
}

/** The report with what was marked in it. */
export function markedReport({ id, text, at, says = [], figures = [], cites = [] }: MarkedReport): AttributedArticle {
  return {
    id,
    byline: [],
    publishedPrecision: at === undefined ? 'none' : 'minute',
    ...(at === undefined ? {} : { publishedAt: at }),
    language: 'en',
    state: 'article',
    text,
    zones: zonesOf(text),
    links: [],
    declaredOrigins: [],
    statements: says.map((said, index) => statementOf(text, said, index)),
    quantities: figures.map((figure) => quantityOf(text, figure)),
    citations: cites.map((words) => {
      const span = spanOfWords(text, words)
      return { span, phrase: span, resolved: true, pattern: 'reported' as const, isOwnOutlet: false }
    }),
    subjects: [],
  }
}

function zonesOf(text: string): readonly Zone[] {
  const gap = text.indexOf('\n\n')
  if (gap < 0) return [{ start: 0, end: text.length, kind: 'body' }]
  return [
    { start: 0, end: gap, kind: 'headline' },
    { start: gap + 2, end: text.length, kind: 'body' },
  ]
}

const levels: Partial<Record<SourceKind, SourceLevel>> = {
  named: 'on-record',
  office: 'on-record-institutional',
  institution: 'on-record-institutional',
  'unnamed-spokesperson': 'on-record-institutional',
  document: 'on-record-institutional',
  anonymous: 'anonymous',
  generic: 'unclear',
  'hearsay-marker': 'second-hand',
}

function statementOf(text: string, said: MarkedStatement, index: number): Statement {
  const kind = said.kind ?? 'named'
  return {
    id: said.id ?? `s${index + 1}`,
    form: said.form ?? 'indirect',
    ...(said.source === undefined
      ? {}
      : {
          source: {
            span: spanOfWords(text, said.source),
            kind,
            ...(said.people === undefined
              ? kind === 'anonymous'
                ? { count: { min: 2 } }
                : {}
              : { count: { min: said.people, exact: said.people } }),
          },
        }),
    ...(said.cue === undefined ? {} : { cue: spanOfWords(text, said.cue) }),
    content: [spanOfWords(text, said.content)],
    ...(said.to === undefined
      ? {}
      : {
          to: {
            span: spanOfWords(text, said.to),
            ...(said.toOutlet === undefined ? {} : { outlet: said.toOutlet }),
          },
        }),
    ...(said.nestedIn === undefined ? {} : { nestedIn: said.nestedIn }),
    level: said.level ?? levels[kind] ?? 'unclear',
    polarity: said.denied === true ? 'denied' : 'asserted',
    modality: 'fact',
  }
}

function quantityOf(text: string, figure: MarkedQuantity): Quantity {
  const span = spanOfWords(text, figure.words)
  const digits = /\d[\d.,]*\d|\d|\p{L}+/u.exec(figure.words)
  const start = span.start + (digits?.index ?? 0)
  return {
    span,
    number: spanOf(text, start, start + (digits?.[0].length ?? figure.words.length)),
    value: figure.value,
    ...(figure.unit === undefined ? {} : { unit: figure.unit }),
    ...(figure.measure === undefined ? {} : { measure: figure.measure }),
    ...(figure.si === undefined ? {} : { si: figure.si }),
    ...(figure.hedge === undefined ? {} : { hedge: spanOfWords(text, figure.hedge) }),
    bound: figure.bound ?? 'point',
  }
}

/** The subject `id` with all places where reports call it by one of `names`, the first of which is its name. */
export function markedSubject(
  id: string,
  kind: SubjectKind,
  names: readonly string[],
  reports: readonly AttributedArticle[],
): Subject {
  const mentions = reports.flatMap(({ id: article, text }) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'gu'))].map((match) => ({
        article,
        ...spanOf(text, match.index, match.index + name.length),
      })),
    ),
  )
  return { id, kind, name: names[0] ?? id, aliases: names.slice(1), mentions, facts: [] }
}

/** A lineage in which each report has a class and rests on a node: `{ b2: ['pickup', 'unseen:x'] }`; nodes are made as they are named. */
export function markedLineage(reports: Readonly<Record<string, readonly [ReportClass, string?]>>): Lineage {
  const targets = Object.values(reports).flatMap(([, target]) => target ?? [])
  const outside = [...new Set(targets)].filter((target) => !(target in reports))
  return {
    reports: Object.entries(reports).map(([id, [reportClass, target]]) => ({
      id,
      class: reportClass,
      primarySource: target === undefined ? `r-${id}` : target in reports ? `r-${target}` : target,
      candidates: [],
      confidence: 1,
      why: [],
    })),
    nodes: [
      ...Object.keys(reports).map((id) => ({ id: `r-${id}`, kind: 'report' as const, article: id })),
      ...outside.map((id) => ({
        id,
        kind: id.startsWith('unresolved') ? ('unresolved-report' as const) : ('unseen-report' as const),
      })),
    ],
    edges: [],
  }
}
