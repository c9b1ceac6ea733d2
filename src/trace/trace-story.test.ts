import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ferry, ferryPickup } from '../../test/kits/ferry-story.ts'
import type { InventedReport } from '../../test/kits/invented-report.ts'
import { edgesOf, shortOf, trace } from '../../test/kits/lineage-in-short.ts'

describe('a story of scoop, pickup and pickup of the pickup', () => {
  const third: InventedReport = {
    id: 'morgen',
    outlet: 'Fjordmorgen',
    language: 'de',
    at: '2024-03-04T15:00:00Z',
    headline: 'Fährlinie vor Verkauf',
    body: [
      'Die Fährlinie Skerry Line steht laut Bay Herald vor dem Verkauf an den dänischen Konzern Havblik. Der Preis liege bei 40 Millionen Euro.',
    ],
    said: [{ who: 'Bay Herald', kind: 'institution', cue: 'laut', what: 'Die Fährlinie Skerry Line steht' }],
    cites: [{ phrase: 'laut *Bay Herald*', outlet: 'Bay Herald', pattern: 'according-to' }],
  }
  const lineage = trace(third, ferryPickup, ferry)

  test('all three rest on the scoop', () => {
    assert.deepEqual(shortOf(lineage), {
      morgen: 'pickup < courier',
      herald: 'pickup < courier',
      courier: 'original < courier',
    })
  })
  test('each cites the one it names, and “report says” adds no unknown source', () => {
    assert.deepEqual(
      edgesOf(lineage).filter((edge) => !edge.includes('unresolved')),
      ['herald cites courier (stated)', 'morgen cites herald (stated)'],
    )
  })
  test('every report shows the words that prove its class', () => {
    for (const report of lineage.reports) assert.ok(report.why.length > 0 && report.confidence > 0.5, report.id)
  })
})

describe('a cited outlet whose report is not in the story', () => {
  test('two reports that cite it share one node', () => {
    const other: InventedReport = { ...ferryPickup, id: 'echo', outlet: 'Evening Echo' }
    const lineage = trace(ferryPickup, other)
    assert.deepEqual(shortOf(lineage), {
      herald: 'pickup < unseen-report Skerry Courier',
      echo: 'pickup < unseen-report Skerry Courier',
    })
    assert.equal(lineage.nodes.filter((node) => node.kind === 'unseen-report').length, 1)
  })

  test('a report of that outlet that says another thing is not the one cited', () => {
    const earlier: InventedReport = {
      id: 'old',
      outlet: 'Skerry Courier',
      at: '2024-03-01T08:00:00Z',
      headline: 'Fares on the Skerry Line to rise',
      body: [
        'Tickets for the island boats will cost a tenth more from May, the harbour board said on Friday.',
        'No decision on a sale has been taken.',
      ],
      said: [
        {
          who: 'the harbour board',
          kind: 'institution',
          cue: 'said',
          what: 'Tickets for the island boats will cost a tenth more from May',
        },
      ],
    }
    assert.equal(shortOf(trace(earlier, ferryPickup))['herald'], 'pickup < unseen-report Skerry Courier')
  })

  test('a report of that outlet that is later is not the one cited', () => {
    const later = { ...ferry, at: '2024-03-06T08:00:00Z' }
    assert.equal(shortOf(trace(ferryPickup, later))['herald'], 'pickup < unseen-report Skerry Courier')
  })
})

describe('agency copy', () => {
  const agency: InventedReport = {
    id: 'agency',
    outlet: 'Reuters',
    at: '2024-05-02T06:00:00Z',
    headline: 'Quarry collapse kills two in Velm',
    body: [
      'VELM (Reuters) - Two workers died when the wall of a slate quarry collapsed near the town of Velm early on Thursday, the fire service said.',
      'Rescuers with dogs searched the pit for a third man until noon. The quarry had been inspected in February without complaint.',
      'The cause was not known, fire chief Olga Brandt said at the site.',
    ],
    said: [
      {
        who: 'the fire service',
        kind: 'institution',
        cue: 'said',
        what: 'Two workers died when the wall of a slate quarry collapsed near the town of Velm early on Thursday',
      },
      { who: 'fire chief Olga Brandt', cue: 'said', what: 'The cause was not known' },
    ],
    cites: [{ phrase: 'VELM (*Reuters*) -', outlet: 'Reuters', pattern: 'wire-dateline' }],
  }
  const credited: InventedReport = { ...agency, id: 'credited', outlet: 'Velm Post', at: '2024-05-02T07:00:00Z' }
  const uncredited: InventedReport = {
    ...agency,
    id: 'uncredited',
    outlet: 'Daily Slate',
    at: '2024-05-02T09:00:00Z',
    headline: 'Two dead in quarry',
    body: agency.body.map((paragraph) => paragraph.replace('VELM (Reuters) - ', '')),
    cites: [],
  }

  test('the agency is original, a credited copy is a copy of it, and so is one without credit', () => {
    assert.deepEqual(shortOf(trace(uncredited, credited, agency)), {
      uncredited: 'copy < agency',
      credited: 'copy < agency',
      agency: 'original < agency',
    })
  })
  test('the credited copy is stated, the other one a guess', () => {
    const edges = edgesOf(trace(agency, credited, uncredited)).filter((edge) => edge.includes('copies'))
    assert.deepEqual(edges, ['credited copies agency (stated)', 'uncredited copies agency (inferred)'])
  })
  test('without the dispatch both copy the agency, not each other', () => {
    const lineage = trace(credited, uncredited)
    assert.deepEqual(shortOf(lineage), {
      credited: 'copy < unseen-report Reuters',
      uncredited: 'copy < unseen-report Reuters',
    })
    assert.ok(!edgesOf(lineage).some((edge) => /credited \S+ (?:un)?credited/u.test(edge)))
  })
  test('a copy that claims an earlier hour than the agency is still the copy', () => {
    const backdated = { ...uncredited, at: '2024-05-02T05:00:00Z', firstSeenAt: '2024-05-02T10:00:00Z' }
    const seen = { ...agency, firstSeenAt: '2024-05-02T06:05:00Z' }
    assert.deepEqual(shortOf(trace(backdated, seen)), { uncredited: 'copy < agency', agency: 'original < agency' })
  })
  test('text overlap without any other sign sets no direction', () => {
    const one = { ...uncredited, id: 'one', outlet: 'Paper One', at: '2024-05-02' }
    const two = { ...uncredited, id: 'two', outlet: 'Paper Two', at: '2024-05-02' }
    const lineage = trace(one, two)
    assert.deepEqual(
      lineage.edges
        .filter((edge) => edge.relation !== 'cites' && edge.relation !== 'quotes')
        .map((edge) => edge.relation),
      ['shares-text'],
    )
  })
  test('a credit for help is no copy', () => {
    const helped: InventedReport = {
      ...uncredited,
      body: [...agency.body.slice(1), 'credit:With reporting from Reuters'],
      said: [],
      cites: [{ phrase: 'With reporting from *Reuters*', outlet: 'Reuters', pattern: 'contributed' }],
    }
    assert.deepEqual(edgesOf(trace(helped)), ['uncredited credits unseen-report Reuters (stated)'])
    assert.equal(shortOf(trace(helped))['uncredited'], 'original < uncredited')
  })
  test('an agency’s byline alone makes a copy, beside a writer’s it does not', () => {
    const plain = { ...uncredited, body: agency.body.slice(1), said: [] }
    assert.equal(
      shortOf(trace({ ...plain, byline: ['Associated Press'] }))['uncredited'],
      'copy < unseen-report Associated Press',
    )
    assert.equal(
      shortOf(trace({ ...plain, byline: ['Mia Holt', 'Associated Press'] }))['uncredited'],
      'original < uncredited',
    )
  })
})

describe('own sources beside another outlet', () => {
  test('a match is original, and the courtesy credit is an edge', () => {
    const match: InventedReport = {
      id: 'match',
      outlet: 'North Star',
      at: '2024-03-04T18:00:00Z',
      headline: 'Havblik to buy Skerry Line',
      body: [
        'The Danish group Havblik has agreed to buy the Skerry Line, two people close to the owners told the North Star on Monday.',
        'The contract runs to three hundred pages, one of them said. The ferry crews were told at noon.',
        'The sale was first reported by the Skerry Courier.',
      ],
      said: [
        {
          who: 'two people close to the owners',
          kind: 'anonymous',
          cue: 'told',
          to: 'the North Star',
          outlet: 'North Star',
          what: 'The Danish group Havblik has agreed to buy the Skerry Line',
        },
        { who: 'one of them', kind: 'anonymous', cue: 'said', what: 'The contract runs to three hundred pages' },
      ],
      cites: [
        { phrase: 'told *the North Star*', outlet: 'North Star', pattern: 'told' },
        { phrase: 'first reported by *the Skerry Courier*', outlet: 'Skerry Courier', pattern: 'reported' },
      ],
    }
    const lineage = trace(ferry, match)
    assert.equal(shortOf(lineage)['match'], 'original < match')
    assert.ok(edgesOf(lineage).includes('match cites courier (stated)'))
  })

  test('a pickup with news of its own is mixed, and rests on whose news its headline tells', () => {
    const advance: InventedReport = {
      id: 'advance',
      outlet: 'North Star',
      at: '2024-03-05T08:00:00Z',
      headline: 'Skerry Line sale would cost 120 jobs',
      body: [
        'The Danish group Havblik is to buy the Skerry Line within weeks, the Skerry Courier reported on Monday.',
        'The sale would cost 120 jobs in the workshops, union secretary Per Aune told the North Star.',
        'He had seen the plan for the workshops on Friday, he said.',
      ],
      said: [
        {
          who: 'the Skerry Courier',
          kind: 'institution',
          cue: 'reported',
          what: 'The Danish group Havblik is to buy the Skerry Line within weeks',
        },
        {
          who: 'union secretary Per Aune',
          cue: 'told',
          to: 'the North Star',
          outlet: 'North Star',
          what: 'The sale would cost 120 jobs in the workshops',
        },
      ],
      cites: [
        { phrase: '*the Skerry Courier* reported', outlet: 'Skerry Courier', pattern: 'reported' },
        { phrase: 'told *the North Star*', outlet: 'North Star', pattern: 'told' },
      ],
    }
    assert.equal(shortOf(trace(ferry, advance))['advance'], 'mixed < advance')
    const headline = 'Skerry Line to be sold to Danes within weeks'
    assert.equal(shortOf(trace(ferry, { ...advance, headline }))['advance'], 'mixed < courier')
  })

  test('“declined to comment” to the own outlet is no news of its own', () => {
    const asked: InventedReport = {
      ...ferryPickup,
      body: [...ferryPickup.body, 'A spokesperson for Havblik told the Bay Herald it would not comment.'],
      said: [
        ...(ferryPickup.said ?? []),
        {
          who: 'A spokesperson for Havblik',
          kind: 'unnamed-spokesperson',
          cue: 'told',
          to: 'the Bay Herald',
          outlet: 'Bay Herald',
          form: 'no-comment',
          what: 'it would not comment',
        },
      ],
      cites: [...(ferryPickup.cites ?? []), { phrase: 'told *the Bay Herald*', outlet: 'Bay Herald', pattern: 'told' }],
    }
    assert.equal(shortOf(trace(ferry, asked))['herald'], 'pickup < courier')
  })

  test('two scoops on different people are two origins', () => {
    const second: InventedReport = {
      id: 'second',
      outlet: 'Bay Herald',
      at: '2024-03-04T08:30:00Z',
      headline: 'Danes buy ferry line',
      body: [
        'The Skerry Line is going to Havblik, two members of the harbour board told the Bay Herald. They had voted on it in secret.',
      ],
      said: [
        {
          who: 'two members of the harbour board',
          kind: 'anonymous',
          cue: 'told',
          to: 'the Bay Herald',
          outlet: 'Bay Herald',
          what: 'The Skerry Line is going to Havblik',
        },
      ],
      cites: [{ phrase: 'told *the Bay Herald*', outlet: 'Bay Herald', pattern: 'told' }],
    }
    const lineage = trace(ferry, second)
    assert.deepEqual(shortOf(lineage), { courier: 'original < courier', second: 'original < second' })
    assert.ok(!lineage.edges.some((edge) => edge.to === 'courier' || edge.to === 'second'))
  })
})
