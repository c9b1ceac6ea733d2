// A small story, put together by hand in the shapes of the model, for the tests of pages and store. Everything in it is invented.
import type { Claim, FigureValue, Occurrence } from '../src/model/findings.ts'
import type { Edge, Node } from '../src/model/lineage.ts'
import type { OutletRecord } from '../src/model/outlet-record.ts'
import type { AttributedArticle, Report } from '../src/model/report.ts'
import { type ArticleSpan, inArticle, type Span, spanOf } from '../src/model/span.ts'
import type { Statement } from '../src/model/statement.ts'
import type { Story } from '../src/model/story.ts'
import type { SubjectFact } from '../src/model/subject.ts'

interface Draft {
  readonly id: string
  readonly outlet?: string
  readonly publishedAt?: string
  readonly language?: string
  readonly text: string
  readonly statements?: (text: string) => readonly Statement[]
}

/** The span of `words` in `text`. */
export function spanOfWords(text: string, words: string): Span {
  const at = text.indexOf(words)
  if (at < 0) throw new Error(`“${words}” does not stand in the text`)
  return spanOf(text, at, at + words.length)
}

function said(
  text: string,
  parts: { readonly source: string; readonly cue: string; readonly content: string; readonly people?: number },
): Statement {
  const isAnonymous = parts.people !== undefined
  return {
    id: `s-${parts.cue}-${parts.source.length}`,
    form: 'indirect',
    source: {
      span: spanOfWords(text, parts.source),
      kind: isAnonymous ? 'anonymous' : 'named',
      ...(parts.people === undefined ? {} : { count: { min: parts.people, exact: parts.people } }),
    },
    cue: spanOfWords(text, parts.cue),
    content: [spanOfWords(text, parts.content)],
    level: isAnonymous ? 'anonymous' : 'on-record',
    polarity: 'asserted',
    modality: 'fact',
  }
}

const drafts: readonly Draft[] = [
  {
    id: 'lantern-scoop',
    outlet: 'The Lantern',
    publishedAt: '2031-04-02T18:40:00+02:00',
    text: 'Minister will shut the Orsk dam road, officials say\n\nThe dam road at Orsk will be closed for 90 days, two ministry officials told The Lantern. A crack of 14 feet was found in the wall. The ministry declined to comment.',
    statements: (text) => [
      said(text, {
        source: 'two ministry officials',
        cue: 'told',
        content: 'The dam road at Orsk will be closed for 90 days',
        people: 2,
      }),
    ],
  },
  {
    id: 'wire-pickup',
    outlet: 'Meridian Wire',
    publishedAt: '2031-04-02T19:25:00+02:00',
    text: 'Dam road to close: newspaper\n\nThe dam road at Orsk is to be closed for 90 days, The Lantern reported on Wednesday, citing two officials. The crack is 4.27 metres long.',
    statements: (text) => [
      said(text, {
        source: 'The Lantern',
        cue: 'reported',
        content: 'The dam road at Orsk is to be closed for 90 days',
      }),
    ],
  },
  {
    id: 'daily-copy',
    outlet: 'Orsk Daily',
    publishedAt: '2031-04-02T20:02:00+02:00',
    text: 'Dam road to close: newspaper\n\nThe dam road at Orsk is to be closed for 90 days, The Lantern reported on Wednesday, citing two officials. (Meridian)',
  },
  {
    id: 'evening-copy',
    outlet: 'Orsk Evening',
    publishedAt: '2031-04-02T20:31:00+02:00',
    text: 'Dam road to close: newspaper\n\nThe dam road at Orsk is to be closed for 90 days, The Lantern reported on Wednesday, citing two officials. (Meridian)',
  },
  {
    id: 'bote-pickup',
    outlet: 'Orsker Bote',
    publishedAt: '2031-04-02',
    language: 'de',
    text: 'Dammstraße wird gesperrt\n\nDie Dammstraße wird gesperrt, berichtet The Lantern.',
  },
  {
    id: 'unsigned',
    text: 'Dam road shut for the rest of the year\n\nThe dam road will be shut until the end of the year, two national broadcasters reported.',
  },
]

function articleOf(draft: Draft): AttributedArticle {
  const headlineEnd = draft.text.indexOf('\n')
  return {
    id: draft.id,
    url: `https://${draft.id}.example/report`,
    ...(draft.outlet === undefined ? {} : { outlet: { name: draft.outlet, shownInText: false } }),
    headline: draft.text.slice(0, headlineEnd),
    byline: [],
    ...(draft.publishedAt === undefined ? {} : { publishedAt: draft.publishedAt }),
    publishedPrecision: draft.publishedAt === undefined ? 'none' : draft.publishedAt.length > 10 ? 'minute' : 'day',
    language: draft.language ?? 'en',
    state: 'article',
    text: draft.text,
    zones: [
      { start: 0, end: headlineEnd, kind: 'headline' },
      { start: headlineEnd + 2, end: draft.text.length, kind: 'body' },
    ],
    links: [],
    declaredOrigins: [],
    statements: draft.statements?.(draft.text) ?? [],
    quantities: [],
    citations: [],
    subjects: [],
  }
}

/** The articles of the story. */
export const inventedArticles: readonly AttributedArticle[] = drafts.map(articleOf)

function slice(article: string, text: string): ArticleSpan {
  const found = drafts.find((draft) => draft.id === article)
  if (!found) throw new Error(`There is no article ${article}`)
  return inArticle(article, spanOfWords(found.text, text))
}

function report(id: string, name: Report['class'], primarySource: string, why: string): Report {
  return {
    id,
    class: name,
    primarySource,
    candidates: [],
    confidence: 0.9,
    why: [{ type: 'citing-phrase', ...slice(id, why) }],
  }
}

const nodes: readonly Node[] = [
  ...drafts.map(
    (draft): Node => ({
      id: `n-${draft.id}`,
      kind: 'report',
      article: draft.id,
      ...(draft.outlet === undefined ? {} : { outlet: draft.outlet }),
    }),
  ),
  { id: 'n-broadcasters', kind: 'unresolved-report', label: slice('unsigned', 'two national broadcasters') },
]

function edge(
  from: string,
  to: string,
  options: { readonly relation: Edge['relation']; readonly words?: string; readonly grade?: Edge['grade'] },
): Edge {
  return {
    from: `n-${from}`,
    to: `n-${to}`,
    relation: options.relation,
    grade: options.grade ?? 'stated',
    confidence: options.grade === 'inferred' ? 0.7 : 0.95,
    scope: 'whole',
    evidence:
      options.words === undefined
        ? [{ type: 'shingle', article: from }]
        : [{ type: 'citing-phrase', ...slice(from, options.words) }],
  }
}

const edges: readonly Edge[] = [
  edge('wire-pickup', 'lantern-scoop', { relation: 'cites', words: 'The Lantern reported on Wednesday' }),
  edge('daily-copy', 'wire-pickup', { relation: 'copies', words: '(Meridian)' }),
  edge('evening-copy', 'wire-pickup', { relation: 'copies', words: '(Meridian)' }),
  edge('bote-pickup', 'lantern-scoop', { relation: 'cites', words: 'berichtet The Lantern', grade: 'inferred' }),
  edge('unsigned', 'broadcasters', {
    relation: 'cites',
    words: 'two national broadcasters reported',
    grade: 'stated-unresolved',
  }),
]

function occurrence(article: string, text: string, value?: Occurrence['value']): Occurrence {
  return { ...slice(article, text), ...(value === undefined ? {} : { value }) }
}

const closing: Claim = {
  id: 'c1',
  label: slice('lantern-scoop', 'The dam road at Orsk will be closed for 90 days'),
  occurrences: [
    occurrence('lantern-scoop', 'The dam road at Orsk will be closed for 90 days'),
    occurrence('wire-pickup', 'The dam road at Orsk is to be closed for 90 days'),
    occurrence('unsigned', 'The dam road will be shut until the end of the year'),
  ],
  relation: 'conflict',
  origins: {
    confirmed: ['n-lantern-scoop'],
    unresolved: ['n-broadcasters'],
    min: 1,
    max: 2,
    people: { min: 2, exact: 2 },
    institutions: 0,
    onRecord: 0,
    mayOverlap: [],
  },
}
const crack: Claim = {
  id: 'c2',
  label: slice('lantern-scoop', '14 feet'),
  occurrences: [
    occurrence('lantern-scoop', '14 feet', { value: 14, unit: 'foot', si: { value: 4.2672, unit: 'metre' } }),
    occurrence('wire-pickup', '4.27 metres', { value: 4.27, unit: 'metre', si: { value: 4.27, unit: 'metre' } }),
  ],
  relation: 'same-within-rounding',
  origins: {
    confirmed: ['n-lantern-scoop'],
    unresolved: [],
    min: 1,
    max: 1,
    institutions: 0,
    onRecord: 0,
    mayOverlap: [],
  },
}

function fact(article: string, text: string, value: FigureValue): SubjectFact {
  return { measure: 'length', ...value, span: spanOfWords(textOf(article), text), article }
}

function textOf(article: string): string {
  return drafts.find((draft) => draft.id === article)?.text ?? ''
}

/** The story. */
export const inventedStory: Story = {
  id: 'story-lantern-scoop',
  headline: slice('lantern-scoop', 'Minister will shut the Orsk dam road, officials say'),
  languages: ['en', 'de'],
  firstSeenAt: '2031-04-02T16:45:00Z',
  origins: closing.origins,
  centralClaim: 'c1',
  reports: [
    report('lantern-scoop', 'original', 'n-lantern-scoop', 'told The Lantern'),
    report('wire-pickup', 'pickup', 'n-lantern-scoop', 'The Lantern reported on Wednesday'),
    report('daily-copy', 'copy', 'n-lantern-scoop', '(Meridian)'),
    report('evening-copy', 'copy', 'n-lantern-scoop', '(Meridian)'),
    report('bote-pickup', 'pickup', 'n-lantern-scoop', 'berichtet The Lantern'),
    report('unsigned', 'derived-unresolved', 'n-broadcasters', 'two national broadcasters reported'),
  ],
  nodes,
  edges,
  claims: [closing, crack],
  links: [
    {
      a: { claim: 'c1', ...slice('lantern-scoop', 'for 90 days') },
      b: { claim: 'c1', ...slice('unsigned', 'until the end of the year') },
      relation: 'conflicts',
      basis: 'time',
    },
  ],
  timeline: [
    {
      state: 'resisted',
      to: '2031-04-01',
      evidence: [slice('lantern-scoop', 'declined to comment')],
      reports: ['lantern-scoop'],
      onRecord: true,
    },
    {
      state: 'reported-decided',
      from: '2031-04-02T18:40:00+02:00',
      evidence: [slice('lantern-scoop', 'will be closed for 90 days')],
      reports: ['lantern-scoop', 'wire-pickup'],
      onRecord: false,
    },
  ],
  current: {
    state: 'reported-decided',
    asOf: '2031-04-02',
    onRecord: false,
    open: [slice('lantern-scoop', 'The ministry declined to comment')],
  },
  subjects: [
    {
      id: 'n1',
      kind: 'thing',
      name: 'dam road',
      aliases: ['dam road', 'Dammstraße'],
      mentions: [
        slice('lantern-scoop', 'dam road at Orsk'),
        slice('wire-pickup', 'dam road at Orsk'),
        slice('bote-pickup', 'Dammstraße'),
      ],
      facts: [
        fact('lantern-scoop', '14 feet', { value: 14, unit: 'foot', si: { value: 4.2672, unit: 'metre' } }),
        fact('wire-pickup', '4.27 metres', { value: 4.27, unit: 'metre', si: { value: 4.27, unit: 'metre' } }),
      ],
    },
    { id: 'n2', kind: 'body', name: 'two ministry officials', aliases: [], mentions: [], facts: [] },
  ],
}

/** The Lantern as the store knows it. */
export const inventedOutlet: OutletRecord = {
  name: 'The Lantern',
  domain: 'lantern.example',
  firstSeenAt: '2031-03-01T08:00:00Z',
  reports: [
    {
      article: 'lantern-scoop',
      story: 'story-lantern-scoop',
      headline: 'Minister will shut the Orsk dam road, officials say',
      class: 'original',
      publishedAt: '2031-04-02T18:40:00+02:00',
      reportCount: 6,
      isFirst: true,
      delayMinutes: 0,
    },
    {
      article: 'lantern-flood',
      story: 'story-flood',
      headline: 'Flood reaches Orsk',
      class: 'pickup',
      publishedAt: '2031-03-09T09:05:00+02:00',
      reportCount: 3,
      isFirst: false,
      delayMinutes: 65,
    },
    {
      article: 'lantern-mill',
      story: 'story-mill',
      headline: undefined,
      class: 'copy',
      publishedAt: undefined,
      reportCount: 2,
      isFirst: undefined,
      delayMinutes: undefined,
    },
  ],
  reportCount: 3,
  restsOn: [{ outlet: 'Meridian Wire', storyCount: 2 }],
  restedOnBy: [],
  levels: { 'on-record': 2, 'on-record-institutional': 1, anonymous: 1 },
  revisedCount: 0,
}
