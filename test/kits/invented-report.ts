// Builds attributed articles of invented reports: offsets are found in the text, so that a test reads like the report.
import type { DeclaredOrigin, ZoneKind } from '../../src/model/article.ts'
import type { AttributedArticle } from '../../src/model/report.ts'
import { type Span, spanOf } from '../../src/model/span.ts'
import type {
  Citation,
  CitationPattern,
  SourceKind,
  SourceLevel,
  Statement,
  StatementForm,
} from '../../src/model/statement.ts'

export interface Said {
  readonly who?: string
  readonly kind?: SourceKind
  readonly cue: string
  readonly what: string
  readonly to?: string
  /** The outlet that `to` is, when it is one. */
  readonly outlet?: string
  readonly via?: 'post'
  readonly form?: StatementForm
  readonly level?: SourceLevel
  readonly nestedIn?: string
}

export interface Cites {
  /** The citing words with the name of the outlet, or its description, between asterisks: "told *the Bay Courier*". */
  readonly phrase: string
  readonly outlet?: string
  readonly pattern: CitationPattern
}

export interface InventedReport {
  readonly id: string
  readonly outlet?: string
  readonly domain?: string
  readonly url?: string
  readonly canonicalUrl?: string
  readonly at?: string
  readonly firstSeenAt?: string
  readonly language?: string
  readonly headline?: string
  readonly byline?: readonly string[]
  /** The body's paragraphs; one that begins with `caption:` and the like stands in that zone. */
  readonly body: readonly string[]
  readonly said?: readonly Said[]
  readonly cites?: readonly Cites[]
  /** Words of the text and the address they link to. */
  readonly links?: Readonly<Record<string, string>>
  readonly origins?: readonly DeclaredOrigin[]
}

/** An attributed article made of an invented report. */
export function inventedReport(report: InventedReport): AttributedArticle {
  const parts = [...(report.headline === undefined ? [] : [`headline:${report.headline}`]), ...report.body].map(zoned)
  let text = ''
  const zones = parts.map((part) => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += part.text
    return { start, end: text.length, kind: part.kind }
  })
  const statements = (report.said ?? []).map((said, i) => statementOf(text, said, `${report.id}-s${i + 1}`, report.id))
  return {
    id: report.id,
    byline: report.byline ?? [],
    publishedPrecision: report.at === undefined ? 'none' : report.at.length > 10 ? 'minute' : 'day',
    language: report.language ?? 'en',
    state: 'article',
    text,
    zones,
    links: Object.entries(report.links ?? {}).map(([words, href]) => ({ href, ...offsetsOf(text, words) })),
    declaredOrigins: report.origins ?? [],
    statements,
    quantities: [],
    subjects: [],
    citations: (report.cites ?? []).map((cites) => citationOf(text, cites, report.outlet)),
    ...(report.headline === undefined ? {} : { headline: report.headline }),
    ...(report.at === undefined ? {} : { publishedAt: report.at }),
    ...(report.firstSeenAt === undefined ? {} : { firstSeenAt: report.firstSeenAt }),
    ...(report.url === undefined ? {} : { url: report.url }),
    ...(report.canonicalUrl === undefined ? {} : { canonicalUrl: report.canonicalUrl }),
    ...(report.outlet === undefined
      ? {}
      : {
          outlet: {
            name: report.outlet,
            shownInText: true,
            ...(report.domain === undefined ? {} : { domain: report.domain }),
          },
        }),
  }
}

function zoned(paragraph: string): { readonly text: string; readonly kind: ZoneKind } {
  const match = /^(headline|standfirst|caption|credit|post|furniture|disclaimer):/u.exec(paragraph)
  switch (match?.[1]) {
    case 'headline':
    case 'standfirst':
    case 'caption':
    case 'credit':
    case 'post':
    case 'furniture':
    case 'disclaimer':
      return { text: paragraph.slice(match[0].length).trim(), kind: match[1] }
    default:
      return { text: paragraph, kind: 'body' }
  }
}

function offsetsOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” does not stand in “${text.slice(0, 80)}…”`)
  return { start, end: start + words.length }
}

function spanIn(text: string, words: string): Span {
  const { start, end } = offsetsOf(text, words)
  return spanOf(text, start, end)
}

function levelOf(said: Said): SourceLevel {
  if (said.level !== undefined) return said.level
  if (said.kind === 'anonymous') return 'anonymous'
  if (said.kind === 'hearsay-marker') return 'second-hand'
  return said.kind === undefined || said.kind === 'named' ? 'on-record' : 'on-record-institutional'
}

function statementOf(text: string, said: Said, id: string, report: string): Statement {
  const content = spanIn(text, said.what)
  const from = said.who === undefined ? undefined : nearest(text, said.who, content.start)
  const cue = nearest(text, said.cue, from?.start ?? content.start)
  const to = said.to === undefined ? undefined : nearest(text, said.to, cue.start)
  return {
    id,
    form: said.form ?? (said.what.startsWith('“') ? 'direct' : 'indirect'),
    ...(from === undefined
      ? {}
      : {
          source: { span: from, kind: said.kind ?? 'named', ...(said.kind === undefined ? { name: from.text } : {}) },
        }),
    cue,
    content: [content],
    ...(to === undefined ? {} : { to: { span: to, ...(said.outlet === undefined ? {} : { outlet: said.outlet }) } }),
    ...(said.via === undefined ? {} : { via: { span: cue, kind: said.via } }),
    ...(said.nestedIn === undefined ? {} : { nestedIn: `${report}-${said.nestedIn}` }),
    level: levelOf(said),
    polarity: 'asserted',
    modality: 'fact',
  }
}

/** The occurrence of `words` that stands nearest to an offset. */
function nearest(text: string, words: string, offset: number): Span {
  let best = offsetsOf(text, words).start
  for (let at = text.indexOf(words, best + 1); at >= 0; at = text.indexOf(words, at + 1)) {
    if (Math.abs(at - offset) < Math.abs(best - offset)) best = at
  }
  return spanOf(text, best, best + words.length)
}

function citationOf(text: string, cites: Cites, own: string | undefined): Citation {
  const [before = '', name = '', after = ''] = cites.phrase.split('*')
  const phrase = spanIn(text, before + name + after)
  return {
    span: spanOf(text, phrase.start + before.length, phrase.start + before.length + name.length),
    ...(cites.outlet === undefined ? {} : { outlet: cites.outlet }),
    resolved: cites.outlet !== undefined,
    phrase,
    pattern: cites.pattern,
    isOwnOutlet: cites.outlet !== undefined && cites.outlet === own,
  }
}
