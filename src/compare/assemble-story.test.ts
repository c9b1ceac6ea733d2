import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../test/invented-story.ts'
import type { Findings } from '../model/findings.ts'
import type { Lineage } from '../model/lineage.ts'
import type { AttributedArticle, ReportClass } from '../model/report.ts'
import { isSliceOf } from '../model/span.ts'
import { assembleStory } from './assemble-story.ts'

const noFindings: Findings = {
  claims: [],
  links: [],
  timeline: [],
  current: { onRecord: false, open: [] },
  subjects: [],
}

function article(id: string, changes: Partial<AttributedArticle> = {}): AttributedArticle {
  const headline = `Headline of ${id}`
  const text = `${headline}\n\nBody of ${id}.`
  return {
    id,
    byline: [],
    publishedPrecision: 'none',
    language: 'en',
    state: 'article',
    text,
    zones: [
      { start: 0, end: headline.length, kind: 'headline' },
      { start: headline.length + 2, end: text.length, kind: 'body' },
    ],
    links: [],
    declaredOrigins: [],
    statements: [],
    quantities: [],
    citations: [],
    subjects: [],
    ...changes,
  }
}

function lineageOf(classes: Readonly<Record<string, ReportClass>>): Lineage {
  return {
    reports: Object.entries(classes).map(([id, name]) => ({ id, class: name, candidates: [], confidence: 1, why: [] })),
    nodes: [],
    edges: [],
  }
}

const withoutZones = { zones: [] }
const assemble = (reports: readonly AttributedArticle[], lineage = lineageOf({}), findings = noFindings) =>
  assembleStory({ story: 's1', reports, lineage, findings })

test('the heading of a part of a report is no headline of the story', () => {
  const text = 'The ferry sailed.\n\nWhy does it matter?\n\nNobody knows.'
  const heading = text.indexOf('Why')
  const report = article('a', {
    text,
    zones: [
      { start: 0, end: 17, kind: 'body' },
      { start: heading, end: heading + 19, kind: 'headline' },
      { start: heading + 21, end: text.length, kind: 'body' },
    ],
  })
  const lineage: Lineage = { reports: [], nodes: [], edges: [] }
  assert.equal(assembleStory({ story: 's', reports: [report], lineage, findings: noFindings }).headline, undefined)
})

describe('the headline of a story', () => {
  const cases: readonly {
    readonly name: string
    readonly reports: readonly AttributedArticle[]
    readonly classes: Readonly<Record<string, ReportClass>>
    readonly from: string | undefined
  }[] = [
    { name: 'of a single report is its own', reports: [article('a')], classes: { a: 'original' }, from: 'a' },
    {
      name: 'is that of the original, wherever it stands',
      reports: [article('copy'), article('pickup'), article('scoop')],
      classes: { copy: 'copy', pickup: 'pickup', scoop: 'original' },
      from: 'scoop',
    },
    {
      name: 'of a pickup goes before that of a copy or rewrite',
      reports: [article('rewrite'), article('copy'), article('pickup')],
      classes: { rewrite: 'rewrite', copy: 'copy', pickup: 'pickup' },
      from: 'pickup',
    },
    {
      name: 'is that of the earliest among equals, by the instant and not by the letters of the date',
      reports: [
        article('late', { publishedAt: '2031-04-02T10:00:00+01:00' }),
        article('early', { publishedAt: '2031-04-02T10:30:00+02:00' }),
        article('undated'),
      ],
      classes: { late: 'original', early: 'original', undated: 'original' },
      from: 'early',
    },
    {
      name: 'is that of the next report where the first has none',
      reports: [article('scoop', withoutZones), article('pickup')],
      classes: { scoop: 'original', pickup: 'pickup' },
      from: 'pickup',
    },
    {
      name: 'of a report without a class comes last',
      reports: [article('unknown'), article('copy')],
      classes: { copy: 'copy' },
      from: 'copy',
    },
    { name: 'is absent where no report has one', reports: [article('a', withoutZones)], classes: {}, from: undefined },
  ]
  for (const { name, reports, classes, from } of cases) {
    test(name, () => {
      const { headline } = assemble(reports, lineageOf(classes))
      assert.equal(headline?.article, from)
      if (headline) assert.equal(headline.text, `Headline of ${from ?? ''}`)
    })
  }

  test('is no rewrite’s, though the state rests on that alone', () => {
    const step = { state: 'done', evidence: [], reports: ['rewrite'], onRecord: false } as const
    const findings: Findings = {
      ...noFindings,
      timeline: [step],
      current: { state: 'done', onRecord: false, open: [] },
    }
    const reports = [article('rewrite'), article('pickup')]
    const lineage = lineageOf({ rewrite: 'rewrite', pickup: 'pickup' })
    assert.equal(assembleStory({ story: 's', reports, lineage, findings }).headline?.article, 'pickup')
  })

  test('is a slice of its report, without white space at its edges', () => {
    const text = '  Bridge shut \n\nThe bridge is shut.'
    const { headline } = assemble([article('a', { text, zones: [{ start: 0, end: 15, kind: 'headline' }] })])
    assert.equal(headline?.text, 'Bridge shut')
    assert.ok(headline && isSliceOf(text, headline))
  })
})

describe('what a reader sees first of a story', () => {
  test('its languages, each once, in the order of the alphabet', () => {
    const reports = [
      article('a', { language: 'uk' }),
      article('b', { language: 'en' }),
      article('c', { language: 'uk' }),
    ]
    assert.deepEqual(assemble(reports).languages, ['en', 'uk'])
  })

  test('when we saw the first report of it; absent where we fetched and kept none', () => {
    const reports = [
      article('a', { firstSeenAt: '2031-04-02T12:00:00.000Z' }),
      article('b', { firstSeenAt: '2031-04-02T09:00:00.000Z' }),
      article('c'),
    ]
    assert.equal(assemble(reports).firstSeenAt, '2031-04-02T09:00:00.000Z')
    assert.ok(!('firstSeenAt' in assemble([article('c')])))
  })

  test('the origins are those of the claim that carries the state', () => {
    const { claims, links, timeline, current, subjects } = inventedStory
    const claim = claims.at(-1)
    assert.ok(claim)
    const findings = { claims, links, timeline, current, subjects, centralClaim: claim.id }
    assert.deepEqual(assemble(inventedArticles, inventedStory, findings).origins, claim.origins)
  })

  test('without a central claim there are no origins to show', () => {
    assert.ok(!('origins' in assemble([article('a')])))
  })

  test('lineage and findings stand in it as they are', () => {
    const story = assemble(inventedArticles, inventedStory, inventedStory)
    assert.deepEqual(story.edges, inventedStory.edges)
    assert.deepEqual(story.claims, inventedStory.claims)
    assert.equal(story.id, 's1')
  })
})
