import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedReport } from '../../test/marked-report.ts'
import { markedLineage, markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { ArticleSpan } from '../model/span.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { compareWithSubjects } from './compare-story.ts'

const lexicon = compileCompareLexicon(loadLexicon())

const reports: readonly MarkedReport[] = [
  {
    id: 'a',
    at: '2025-03-06T08:00:00Z',
    text: 'Pier to close\n\nThe city will close the oak pier for six months, three officials said. The pier is 120 metres long. Anglers said they would protest.',
    says: [
      {
        source: 'three officials',
        kind: 'anonymous',
        people: 3,
        cue: 'said',
        content: 'The city will close the oak pier for six months',
      },
      { source: 'Anglers', kind: 'generic', cue: 'said they', content: 'they would protest' },
    ],
    figures: [{ words: '120 metres', value: 120, unit: 'metre', measure: 'length', si: { value: 120, unit: 'metre' } }],
  },
  {
    id: 'b',
    at: '2025-03-06T12:00:00Z',
    text: 'Oak pier shuts\n\nThe oak pier will be shut for half a year, the Evening Post reported. The pier is 90 metres long.',
    says: [
      {
        source: 'the Evening Post',
        kind: 'institution',
        cue: 'reported',
        content: 'The oak pier will be shut for half a year',
      },
    ],
    figures: [{ words: '90 metres', value: 90, unit: 'metre', measure: 'length', si: { value: 90, unit: 'metre' } }],
    cites: ['the Evening Post'],
  },
  { id: 'c', at: '2025-03-01T12:00:00Z', text: 'The city is considering whether to close the oak pier.' },
]
const lineage = markedLineage({ a: ['original'], b: ['pickup', 'a'], c: ['original'] })

function findings(marked: readonly MarkedReport[] = reports): ReturnType<typeof compareWithSubjects> {
  const articles = marked.map(markedReport)
  return compareWithSubjects(
    { story: 's', reports: articles, lineage },
    [markedSubject('pier', 'thing', ['pier'], articles)],
    lexicon,
  )
}

describe('the findings of a story', () => {
  test('the central claim is that the act is so, made by those reports that say so', () => {
    const { claims, centralClaim } = findings()
    const central = claims.find(({ id }) => id === centralClaim)
    assert.deepEqual([...new Set(central?.occurrences.map(({ article }) => article))].sort(), ['a', 'b'])
    assert.equal(central?.relation, 'agree')
    assert.deepEqual([central?.origins.min, central?.origins.max, central?.origins.people?.exact], [1, 1, 3])
  })

  test('a decision supersedes the deliberation before it', () => {
    const { links, claims } = findings()
    const link = links.find(({ relation }) => relation === 'supersedes')
    assert.equal(link?.b.article, 'c')
    assert.notEqual(link.a.claim, link.b.claim)
    assert.ok(claims.some(({ id }) => id === link.b.claim))
  })

  test('figures are claims whose occurrences are the figures, with their values', () => {
    const { claims } = findings()
    const length = claims.find(({ occurrences }) => occurrences.some(({ text }) => text === '120 metres'))
    assert.deepEqual(
      length?.occurrences.map(({ text }) => text),
      ['120 metres', '90 metres'],
    )
    assert.deepEqual(length?.occurrences[0]?.value, { value: 120, unit: 'metre', si: { value: 120, unit: 'metre' } })
    assert.equal(length?.relation, 'conflict')
  })

  test('what one source says once is a claim of its own', () => {
    const { claims } = findings()
    const protest = claims.find(({ label }) => label.text === 'they would protest')
    assert.equal(protest?.relation, 'single')
    assert.equal(protest.occurrences[0]?.statement, 's2')
  })

  test('ids are unique, links name claims, and every span is the slice of its report', () => {
    const { claims, links, timeline, current } = findings()
    const ids = new Set(claims.map(({ id }) => id))
    assert.equal(ids.size, claims.length)
    for (const { a, b } of links) assert.ok(ids.has(a.claim) && ids.has(b.claim))
    const texts = new Map(reports.map(({ id, text }) => [id, text]))
    const spans: readonly ArticleSpan[] = [
      ...claims.flatMap(({ label, occurrences }) => [label, ...occurrences]),
      ...links.flatMap(({ a, b }) => [a, b]),
      ...timeline.flatMap(({ evidence }) => evidence),
      ...current.open,
    ]
    for (const { article, start, end, text } of spans) assert.equal(texts.get(article)?.slice(start, end), text)
  })

  test('a story of nothing has no findings', () => {
    const empty = findings([])
    assert.deepEqual([empty.claims, empty.links, empty.timeline, empty.centralClaim], [[], [], [], undefined])
  })

  test('a report without words does no harm', () => {
    assert.deepEqual(findings([{ id: 'a', text: '\n' }]).claims, [])
  })

  test('the same input gives the same findings', () => {
    assert.deepEqual(findings(), findings())
  })

  test('a story of a thousand reports is compared in time that grows with it', () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({
      ...(reports[n % 3] ?? reports[0] ?? { text: '' }),
      id: `r${n}`,
    }))
    const timeOf = (count: number): number => {
      const began = performance.now()
      findings(many.slice(0, count))
      return performance.now() - began
    }
    timeOf(100)
    const [small, large] = [timeOf(200), timeOf(1000)]
    assert.ok(large < small * 15 + 500, `${small} and ${large} ms`)
  })

  test('one sentence of a megabyte is compared', () => {
    const text = `The city will close the pier ${'and the old quay '.repeat(60_000)}.`
    const began = performance.now()
    findings([{ id: 'a', text }])
    assert.ok(performance.now() - began < 20_000)
  })
})
