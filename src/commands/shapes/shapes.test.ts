// The shapes of DESIGN section 5, key by key: what the commands print is a contract with those who read it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import type { OriginCount } from '../../model/findings.ts'
import type { AttributedArticle } from '../../model/report.ts'
import { articleShape } from './article-shape.ts'
import { attributionShape } from './attribution-shape.ts'
import { findingsShape, originsShape } from './findings-shape.ts'
import { itemShape } from './item-shape.ts'
import { lineageShape } from './lineage-shape.ts'
import { newsShape } from './news-shape.ts'

/** What a reader of the JSON sees: absent keys are gone. */
const printed = (shape: object): unknown => JSON.parse(JSON.stringify(shape))

const span = (start: number, end: number, text: string) => ({ start, end, text })
const text = 'Three officials told the BBC that up to 190 miles of road are shut.'
const article: AttributedArticle = {
  id: 'a',
  url: 'https://quay.example/a',
  outlet: { name: 'Quay Times', domain: 'quay.example', shownInText: false },
  byline: ['Ana Ruiz'],
  publishedAt: '2026-11-02T10:00:00+01:00',
  publishedPrecision: 'minute',
  publishedBasis: 'jsonld',
  firstSeenAt: '2026-11-02T09:30:00.000Z',
  language: 'en',
  state: 'article',
  text,
  zones: [{ start: 0, end: text.length, kind: 'body' }],
  links: [{ href: 'https://b.example/', start: 0, end: 5 }],
  declaredOrigins: [{ name: 'North Wire', basis: 'rss-source' }],
  statements: [
    {
      id: 's1',
      form: 'indirect',
      source: {
        span: span(0, 15, 'Three officials'),
        kind: 'anonymous',
        count: { min: 3, exact: 3, parts: [{ n: 3, what: 'officials' }] },
        reason: span(16, 20, 'told'),
      },
      cue: span(16, 20, 'told'),
      content: [span(34, 66, 'up to 190 miles of road are shut')],
      to: { span: span(21, 28, 'the BBC'), outlet: 'BBC' },
      via: { span: span(21, 28, 'the BBC'), kind: 'interview' },
      nestedIn: 's0',
      level: 'anonymous',
      polarity: 'asserted',
      modality: 'fact',
    },
  ],
  quantities: [
    {
      span: span(34, 49, 'up to 190 miles'),
      number: span(40, 43, '190'),
      value: 190,
      unit: 'mile',
      si: { value: 305.77, unit: 'kilometre' },
      hedge: span(34, 39, 'up to'),
      bound: 'max',
      measure: 'length',
      of: span(53, 57, 'road'),
    },
  ],
  citations: [
    {
      span: span(25, 28, 'BBC'),
      outlet: 'BBC',
      resolved: true,
      phrase: span(16, 28, 'told the BBC'),
      pattern: 'told',
      isOwnOutlet: false,
    },
  ],
  subjects: [{ id: 'x1', kind: 'body', name: 'BBC', aliases: [], mentions: [span(25, 28, 'BBC')] }],
}

const attributed = {
  statements: [
    {
      id: 's1',
      form: 'indirect',
      source: {
        span: span(0, 15, 'Three officials'),
        kind: 'anonymous',
        count: { min: 3, exact: 3, parts: [{ n: 3, what: 'officials' }] },
        reason: span(16, 20, 'told'),
      },
      cue: span(16, 20, 'told'),
      content: [span(34, 66, 'up to 190 miles of road are shut')],
      to: { span: span(21, 28, 'the BBC'), outlet: 'BBC' },
      via: { span: span(21, 28, 'the BBC'), kind: 'interview' },
      nestedIn: 's0',
      level: 'anonymous',
      polarity: 'asserted',
      modality: 'fact',
    },
  ],
  quantities: [
    {
      span: span(34, 49, 'up to 190 miles'),
      number: span(40, 43, '190'),
      value: 190,
      unit: 'mile',
      si: { value: 305.77, unit: 'kilometre' },
      hedge: span(34, 39, 'up to'),
      bound: 'max',
      measure: 'length',
      of: span(53, 57, 'road'),
    },
  ],
  citations: [{ span: span(25, 28, 'BBC'), outlet: 'BBC', resolved: true, phrase: span(16, 28, 'told the BBC') }],
}
const zones = [{ start: 0, end: text.length, kind: 'body' }]
const articleFields = {
  id: 'a',
  url: 'https://quay.example/a',
  outlet: { name: 'Quay Times', domain: 'quay.example', shownInText: false },
  byline: ['Ana Ruiz'],
  publishedAt: '2026-11-02T10:00:00+01:00',
  publishedPrecision: 'minute',
  publishedBasis: 'jsonld',
  language: 'en',
  state: 'article',
  text,
  zones,
  links: [{ href: 'https://b.example/', start: 0, end: 5 }],
  declaredOrigins: [{ name: 'North Wire', basis: 'rss-source' }],
}

describe('the printed shapes', () => {
  test('an article, as extract prints it: what is absent has no key', () => {
    assert.deepEqual(printed(articleShape(article)), articleFields)
  })

  test('an attribution', () => {
    assert.deepEqual(printed(attributionShape(article)), { id: 'a', zones, ...attributed })
  })

  test('a statement without source and cue has no keys for them', () => {
    const bare = {
      ...article,
      statements: [
        {
          id: 's1',
          form: 'post',
          content: [span(0, 5, 'Three')],
          level: 'unclear',
          polarity: 'asserted',
          modality: 'fact',
        },
      ],
    } as const
    const shape = printed(attributionShape({ ...bare, quantities: [], citations: [] }))
    assert.deepEqual(shape, {
      id: 'a',
      zones,
      statements: [
        {
          id: 's1',
          form: 'post',
          content: [span(0, 5, 'Three')],
          level: 'unclear',
          polarity: 'asserted',
          modality: 'fact',
        },
      ],
      quantities: [],
      citations: [],
    })
  })

  test('a range has min and max and no value', () => {
    const quantity = { span: span(0, 5, 'Three'), number: span(0, 5, 'Three'), min: 3, max: 5, bound: 'point' } as const
    const shape = printed(attributionShape({ ...article, statements: [], quantities: [quantity], citations: [] }))
    assert.deepEqual(shape, { id: 'a', zones, statements: [], quantities: [quantity], citations: [] })
  })

  test('an item', () => {
    const item = {
      feed: 'f.xml',
      title: 'Shut',
      authors: ['Ana'],
      enclosures: [{ url: 'https://a.example/x.mp3', bytes: 7 }],
    }
    assert.deepEqual(printed(itemShape(item)), item)
    const whole = {
      ...item,
      id: '1',
      url: 'https://a.example/1',
      summary: 's',
      contentHtml: '<p>s</p>',
      publishedAt: '2026-11-02',
      updatedAt: '2026-11-03',
      language: 'en',
      declaredOrigin: { name: 'Wire', url: 'https://w.example' },
    }
    assert.deepEqual(printed(itemShape(whole)), whole)
  })

  test('a lineage: the primary source is always given, null where the text does not decide', () => {
    const word = { article: 'a', ...span(16, 20, 'told') }
    const lineage = {
      reports: [
        { id: 'a', class: 'pickup', primarySource: 'n2', candidates: [], confidence: 0.9, why: [] },
        {
          id: 'b',
          class: 'derived-unresolved',
          candidates: ['n3'],
          confidence: 0.4,
          why: [{ type: 'citing-phrase', ...word }],
        },
      ],
      nodes: [
        { id: 'n1', kind: 'report', article: 'a', outlet: 'Quay Times' },
        { id: 'n2', kind: 'unseen-report', outlet: 'BBC' },
        { id: 'n3', kind: 'unresolved-report', label: word },
      ],
      edges: [
        {
          from: 'n1',
          to: 'n2',
          relation: 'cites',
          grade: 'stated',
          confidence: 0.9,
          scope: 'whole',
          evidence: [
            { type: 'citing-phrase', ...word },
            { type: 'meta-tag', article: 'a' },
          ],
        },
      ],
    } as const
    assert.deepEqual(printed(lineageShape(lineage)), {
      reports: [
        { id: 'a', class: 'pickup', primarySource: 'n2', candidates: [] },
        { id: 'b', class: 'derived-unresolved', primarySource: null, candidates: ['n3'] },
      ],
      nodes: lineage.nodes,
      edges: [
        {
          from: 'n1',
          to: 'n2',
          relation: 'cites',
          grade: 'stated',
          confidence: 0.9,
          evidence: [
            { type: 'citing-phrase', ...word },
            { type: 'meta-tag', article: 'a' },
          ],
        },
      ],
    })
  })

  test('origins: an interval with its parts, people only where the reports count them', () => {
    const origins: OriginCount = {
      confirmed: ['n1'],
      unresolved: ['n3'],
      min: 1,
      max: 2,
      people: { min: 4, exact: 4 },
      institutions: 0,
      onRecord: 0,
      mayOverlap: [['n1', 'n3']],
    }
    const { mayOverlap: _pairs, ...kept } = origins
    assert.deepEqual(printed(originsShape(origins)), kept)
    const { people: _people, ...without } = kept
    const nobody = { ...without, mayOverlap: [] }
    assert.deepEqual(printed(originsShape(nobody)), without)
  })

  test('findings: each span says its article, the ends of a link their claim', () => {
    const shape = printed(findingsShape(inventedStory))
    assert.ok(typeof shape === 'object' && shape !== null)
    assert.deepEqual(Object.keys(shape), ['claims', 'links', 'timeline', 'current'])
    for (const claim of inventedStory.claims) {
      assert.ok(claim.occurrences.every((occurrence) => occurrence.article.length > 0))
    }
    const first = inventedStory.links[0]
    if (first) {
      const { links } = { links: [], ...shape }
      assert.deepEqual(links[0], {
        a: first.a,
        b: first.b,
        relation: first.relation,
        basis: first.basis,
        ...(first.delta === undefined ? {} : { delta: first.delta }),
      })
    }
  })

  test('the document of read: an article has the fields of article and attribute together', () => {
    const fates = { fetch: { kept: 1, discarded: {}, retry: 0, quarantined: 0 } }
    const subject = {
      id: 'x',
      kind: 'thing',
      name: 'road',
      aliases: [],
      mentions: [{ article: 'a', ...span(53, 57, 'road') }],
      facts: [{ measure: 'length', value: 190, unit: 'mile', span: span(34, 49, 'up to 190 miles'), article: 'a' }],
    } as const
    const shape = printed(newsShape({ articles: [article], stories: [], subjects: [subject], fates }))
    assert.deepEqual(shape, {
      articles: [{ ...articleFields, ...attributed }],
      stories: [],
      subjects: [subject],
      fates,
    })
  })

  test('the document of read: a story has headline, origins, lineage and findings in one object', () => {
    const shape = printed(newsShape({ articles: inventedArticles, stories: [inventedStory], subjects: [], fates: {} }))
    const { stories } = { stories: [{}], ...(typeof shape === 'object' ? shape : {}) }
    const [story = {}] = stories
    const expected = [
      'id',
      'headline',
      'languages',
      'origins',
      'reports',
      'nodes',
      'edges',
      'claims',
      'links',
      'timeline',
      'current',
    ]
    assert.deepEqual(
      expected.filter((key) => !(key in story)),
      [],
    )
    assert.ok(!('subjects' in story))
  })
})
