import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedStory } from '../../../test/invented-story.ts'
import type { Edge, Lineage, Node } from '../../model/lineage.ts'
import type { Report } from '../../model/report.ts'
import { oneLine } from './attribution-text.ts'
import { groupText } from './group-text.ts'
import { lineageText, lineageTree, reportsCount } from './lineage-text.ts'
import { newsText } from './news-text.ts'
import { originsText, storyText } from './story-text.ts'

const report = (id: string, name: Report['class']): Report => ({
  id,
  class: name,
  candidates: [],
  confidence: 1,
  why: [],
})
const edge = (from: string, to: string, fields: Partial<Edge> = {}): Edge => ({
  from,
  to,
  relation: 'cites',
  grade: 'stated',
  confidence: 1,
  scope: 'whole',
  evidence: [],
  ...fields,
})
const own = (id: string, outlet?: string): Node => ({
  id: `n-${id}`,
  kind: 'report',
  article: id,
  ...(outlet === undefined ? {} : { outlet }),
})

describe('a lineage for people', () => {
  const cases: readonly (readonly [name: string, lineage: Lineage, lines: readonly string[]])[] = [
    ['nothing', { reports: [], nodes: [], edges: [] }, []],
    [
      'one report',
      { reports: [report('a', 'original')], nodes: [own('a', 'Quay')], edges: [] },
      ['a (Quay) [original]'],
    ],
    [
      'a pickup stands below what it rests on',
      {
        reports: [report('a', 'original'), report('b', 'pickup')],
        nodes: [own('b'), own('a', 'Quay')],
        edges: [edge('n-b', 'n-a')],
      },
      ['a (Quay) [original]', '  <- cites: b [pickup]'],
    ],
    [
      'a guess is said to be one, and a report without a name too',
      {
        reports: [report('a', 'derived-unresolved'), report('b', 'rewrite')],
        nodes: [
          own('a'),
          own('b'),
          { id: 'x', kind: 'unresolved-report', label: { article: 'a', start: 0, end: 9, text: 'a  British\npaper' } },
        ],
        edges: [
          edge('n-a', 'x', { grade: 'stated-unresolved' }),
          edge('n-b', 'x', { relation: 'rewrites', grade: 'inferred' }),
        ],
      },
      [
        '"a British paper" [unresolved-report]',
        '  <- cites, without a name: a [derived-unresolved]',
        '  <- rewrites, probably: b [rewrite]',
      ],
    ],
    [
      'people and documents stand beside the report that rests on them, pictures do not',
      {
        reports: [report('a', 'original')],
        nodes: [
          own('a', 'Quay'),
          { id: 'p1', kind: 'statement', speaker: 'Ilse Varga' },
          { id: 'p2', kind: 'document', label: { article: 'a', start: 0, end: 9, text: 'the plan' } },
          { id: 'p3', kind: 'imagery', outlet: 'Photo House' },
        ],
        edges: [
          edge('n-a', 'p1', { relation: 'quotes' }),
          edge('n-a', 'p2'),
          edge('n-a', 'p1'),
          edge('n-a', 'p3', { relation: 'uses-image' }),
        ],
      },
      ['a (Quay) [original]', '   on the word of Ilse Varga, "the plan"'],
    ],
    [
      'many people are named up to a point',
      {
        reports: [report('a', 'original')],
        nodes: [
          own('a'),
          ...['B', 'C', 'D', 'E', 'F', 'G'].map((speaker): Node => ({ id: speaker, kind: 'statement', speaker })),
        ],
        edges: ['B', 'C', 'D', 'E', 'F', 'G'].map((to) => edge('n-a', to)),
      },
      ['a [original]', '   on the word of B, C, D, E and 2 more'],
    ],
    [
      'a report that rests on two stands below both and is unfolded once',
      {
        reports: [report('a', 'original'), report('b', 'original'), report('c', 'mixed'), report('d', 'copy')],
        nodes: [own('a'), own('b'), own('c'), own('d')],
        edges: [edge('n-c', 'n-a'), edge('n-c', 'n-b'), edge('n-d', 'n-c', { relation: 'copies' })],
      },
      ['a [original]', '  <- cites: c [mixed]', '    <- copies: d [copy]', 'b [original]', '  <- cites: c [mixed]'],
    ],
    [
      'a circle is shown from its first report and ends',
      {
        reports: [report('a', 'copy'), report('b', 'copy')],
        nodes: [own('a'), own('b')],
        edges: [edge('n-a', 'n-b'), edge('n-b', 'n-a')],
      },
      ['a [copy]', '  <- cites: b [copy]', '    <- cites: a [copy]'],
    ],
  ]
  for (const [name, lineage, lines] of cases) {
    test(name, () => {
      assert.deepEqual(lineageTree(lineage), lines)
    })
  }

  test('begins with the story and how many reports it has', () => {
    assert.equal(lineageText('s7', { reports: [], nodes: [], edges: [] }), 'Story s7: 0 reports')
    assert.equal(reportsCount(1), '1 report')
    assert.equal(reportsCount(2), '2 reports')
  })
})

describe('origins for people', () => {
  const origins = { confirmed: [], unresolved: [], institutions: 0, onRecord: 0, mayOverlap: [] }
  const cases: readonly (readonly [min: number, max: number, words: string])[] = [
    [1, 1, '1 independent origin'],
    [1, 2, '1 independent origin, at most 2'],
    [3, 3, '3 independent origins'],
    [0, 4, '0 independent origins, at most 4'],
  ]
  for (const [min, max, words] of cases) {
    test(`${min} to ${max}: ${words}`, () => {
      assert.equal(originsText({ ...origins, min, max }), words)
    })
  }

  test('unknown is said to be unknown', () => {
    assert.equal(originsText(undefined), 'origins not counted')
  })
})

describe('a story for people', () => {
  test('shows headline, origins, state, lineage, claims and states in this order', () => {
    const text = storyText(inventedStory)
    const parts = ['"', 'reports, ', 'state: ', 'where it comes from:', 'claims:', 'state over time:']
    let from = 0
    for (const part of parts) {
      const at = text.indexOf(part, from)
      assert.ok(at >= from, part)
      from = at
    }
  })

  test('the claim that carries the state comes first', () => {
    const last = inventedStory.claims.at(-1)
    assert.ok(last)
    const lines = storyText({ ...inventedStory, centralClaim: last.id }).split('\n')
    const first = lines[lines.indexOf('  claims:') + 1]
    assert.ok(first?.includes(oneLine(last.label.text).slice(0, 40)))
  })

  test('a story of which nothing is known says so', () => {
    const text = storyText({
      id: 's9',
      languages: [],
      reports: [],
      nodes: [],
      edges: [],
      claims: [],
      links: [],
      timeline: [],
      current: { onRecord: false, open: [] },
      subjects: [],
    })
    assert.equal(text, 'Story s9\n  0 reports, origins not counted\n  state: none told')
  })

  test('many claims are listed up to a point, and the rest is counted', () => {
    const [claim] = inventedStory.claims
    assert.ok(claim)
    const claims = Array.from({ length: 25 }, (_, i) => ({ ...claim, id: `c${i}` }))
    assert.match(storyText({ ...inventedStory, claims }), /\n {4}and 5 more\n/u)
  })

  test('a long label is cut where it is shown', () => {
    const [claim] = inventedStory.claims
    assert.ok(claim)
    const label = { ...claim.label, text: 'word '.repeat(200) }
    const line = storyText({ ...inventedStory, claims: [{ ...claim, label }] })
      .split('\n')
      .find((each) => each.includes('word word'))
    assert.ok(line && line.length < 300)
    assert.ok(line.includes('…'))
  })
})

describe('other texts for people', () => {
  test('groups: each story with its articles, in order of arrival', () => {
    const assignments = new Map([
      ['a', 's1'],
      ['b', 's2'],
      ['c', 's1'],
    ])
    assert.equal(groupText(['a', 'b', 'c', 'unplaced'], assignments), 's1: a, c\ns2: b')
  })

  test('white space inside words becomes one space', () => {
    assert.equal(oneLine('  a\n\n b\t\u00A0c '), 'a b c')
  })

  test('what became of the input is told stage by stage', () => {
    const fates = {
      fetch: { kept: 3, discarded: { robots: 2 }, retry: 1, quarantined: 4 },
      extract: { kept: 3, discarded: {}, retry: 0, quarantined: 0 },
    }
    const text = newsText({ articles: [], stories: [inventedStory], subjects: [], fates })
    assert.match(text, /^0 reports, 1 story\n/u)
    assert.match(text, /fetch: 3 kept, 2 discarded \(robots\), 1 to be tried again, 4 put aside\n {2}extract: 3 kept$/u)
  })

  test('stories with more reports stand first', () => {
    const small = { ...inventedStory, headline: undefined, id: 'small', reports: inventedStory.reports.slice(0, 1) }
    const { headline: _none, ...bare } = small
    const text = newsText({ articles: [], stories: [bare, inventedStory], subjects: [], fates: {} })
    assert.ok(text.indexOf('Story small') > text.indexOf(oneLine(inventedStory.headline?.text ?? '')))
  })
})
