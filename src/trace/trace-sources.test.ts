import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ferry, ferryPickup } from '../../test/kits/ferry-story.ts'
import { type InventedReport, inventedReport } from '../../test/kits/invented-report.ts'
import { edgesOf, lexicon, shortOf, trace } from '../../test/kits/lineage-in-short.ts'
import { traceStory } from './trace-story.ts'

describe('sources without a name', () => {
  const vague: InventedReport = {
    id: 'vague',
    at: '2024-03-05',
    headline: 'Ferry line changes hands',
    body: [
      'The Skerry Line has a new owner. Havblik of Denmark will take over the Skerry Line and pay about 40 million euros, people close to the talks told a regional newspaper.',
      'The group runs boats in four countries.',
    ],
    said: [
      {
        who: 'people close to the talks',
        kind: 'anonymous',
        cue: 'told',
        to: 'a regional newspaper',
        what: 'Havblik of Denmark will take over the Skerry Line and pay about 40 million euros',
      },
    ],
    cites: [{ phrase: 'told *a regional newspaper*', pattern: 'told' }],
  }
  test('the report is derived from a source not named', () => {
    const lineage = trace(vague)
    assert.equal(shortOf(lineage)['vague'], 'derived-unresolved < unresolved-report a regional newspaper')
    assert.deepEqual(edgesOf(lineage), ['vague cites unresolved-report a regional newspaper (stated-unresolved)'])
  })
  test('who it may be is a guess, shown as one', () => {
    const lineage = trace(vague, ferryPickup)
    assert.ok(edgesOf(lineage).includes('vague cites unseen-report Skerry Courier (inferred)'))
    assert.equal(lineage.reports[0]?.candidates.length, 2)
  })
  test('hearsay in the lede is an unknown source', () => {
    const hearsay: InventedReport = {
      id: 'hearsay',
      outlet: 'Coast Online',
      body: ['The Skerry Line has reportedly been sold to a Danish group.', 'The boats have sailed since 1911.'],
      said: [
        {
          who: 'reportedly',
          kind: 'hearsay-marker',
          cue: 'reportedly',
          what: 'The Skerry Line has reportedly been sold to a Danish group',
        },
      ],
    }
    assert.equal(shortOf(trace(hearsay))['hearsay'], 'derived-unresolved < unresolved-report reportedly')
  })
  test('hearsay in the lede with an outlet named further down is a pickup', () => {
    const hearsay: InventedReport = {
      id: 'hearsay',
      outlet: 'Coast Online',
      body: [
        'The Skerry Line has reportedly been sold to a Danish group.',
        'The boats have sailed since 1911.',
        'The Skerry Courier put the price at 40 million euros for the Skerry Line.',
      ],
      said: [
        {
          who: 'reportedly',
          kind: 'hearsay-marker',
          cue: 'reportedly',
          what: 'The Skerry Line has reportedly been sold to a Danish group',
        },
      ],
      cites: [{ phrase: '*The Skerry Courier* put', outlet: 'Skerry Courier', pattern: 'reported' }],
    }
    assert.equal(shortOf(trace(hearsay))['hearsay'], 'pickup < unseen-report Skerry Courier')
  })
})

describe('aggregators', () => {
  const disclaimer = 'disclaimer:Newsmixer is an automatic aggregator. All materials belong to their authors.'
  test('a self-described aggregator rewrites the outlet that its facts were told to', () => {
    const rewrite: InventedReport = {
      id: 'mixer',
      outlet: 'Newsmixer',
      headline: 'Ferry firm goes to the Danes',
      body: [
        'The Skerry Line ferry firm is going to be handed over to the Danish Havblik concern, three persons aware of the negotiations told the Skerry Courier.',
        'The persons did not name a day. The cost makes 40 million euros, one of the persons has said.',
        disclaimer,
      ],
      said: [
        {
          who: 'three persons aware of the negotiations',
          kind: 'anonymous',
          cue: 'told',
          to: 'the Skerry Courier',
          outlet: 'Skerry Courier',
          what: 'The Skerry Line ferry firm is going to be handed over to the Danish Havblik concern',
        },
      ],
      cites: [{ phrase: 'told *the Skerry Courier*', outlet: 'Skerry Courier', pattern: 'told' }],
    }
    const lineage = trace(rewrite, ferryPickup)
    assert.equal(shortOf(lineage)['mixer'], 'rewrite < unseen-report Skerry Courier')
    assert.ok(edgesOf(lineage).includes('mixer rewrites unseen-report Skerry Courier (stated)'))
    assert.ok(!lineage.edges.some((edge) => edge.to === 'mixer' || edge.to === 'herald'))
  })
  test('one that repeats a text of the story copies it', () => {
    const copy: InventedReport = {
      ...ferry,
      id: 'mixer',
      outlet: 'Newsmixer',
      headline: 'Sale',
      body: [...ferry.body, disclaimer],
    }
    const lineage = trace(ferry, copy)
    assert.equal(shortOf(lineage)['mixer'], 'copy < courier')
    assert.ok(edgesOf(lineage).includes('mixer copies courier (stated)'))
  })
})

describe('people, papers, posts and pictures', () => {
  const ministry: InventedReport = {
    id: 'ministry',
    outlet: 'Bay Herald',
    headline: 'Bridge closed',
    body: [
      'The old bridge over the Sund will be closed for a year, the transport ministry said on Tuesday.',
      '“The pillars are no longer safe,” minister Ida Falk wrote on Mastodon.',
      'The bridge was built in 1954, according to the state archive.',
      'caption:The bridge in 2019. Photo: Jon Aas / Nordfoto',
      'post:We close the bridge tonight. — Ida Falk (@idafalk) May 3, 2024',
    ],
    said: [
      {
        who: 'the transport ministry',
        kind: 'institution',
        cue: 'said',
        what: 'The old bridge over the Sund will be closed for a year',
      },
      { who: 'minister Ida Falk', cue: 'wrote', via: 'post', what: '“The pillars are no longer safe,”' },
      { who: 'the state archive', kind: 'document', cue: 'according to', what: 'The bridge was built in 1954' },
    ],
    cites: [{ phrase: 'Photo: *Jon Aas / Nordfoto*', outlet: 'Nordfoto', pattern: 'image-credit' }],
  }
  test('a report on a ministry’s word is original, and the ministry is on record', () => {
    const lineage = trace(ministry)
    assert.equal(shortOf(lineage)['ministry'], 'original < ministry')
    assert.deepEqual(edgesOf(lineage), [
      'ministry cites statement the transport ministry (stated)',
      'ministry quotes document the state archive (stated)',
      'ministry quotes post minister Ida Falk (stated)',
      'ministry uses-image imagery Nordfoto / Jon Aas / Nordfoto (stated)',
    ])
  })
  test('two reports on one ministry’s word share its node', () => {
    const lineage = trace(ministry, {
      ...ministry,
      id: 'second',
      outlet: 'Evening Echo',
      body: ['The transport ministry announced that the Sund bridge would shut.'],
      said: [
        { who: 'The transport ministry', kind: 'institution', cue: 'announced', what: 'the Sund bridge would shut' },
      ],
      cites: [],
    })
    assert.equal(lineage.nodes.filter((node) => node.kind === 'statement').length, 1)
  })
  test('an interview with another outlet is a node with outlet and speaker, and the report a pickup', () => {
    const lineage = trace({
      id: 'talk',
      outlet: 'Evening Echo',
      headline: 'Falk: no money for a new bridge',
      body: [
        'There is no money for a new bridge, transport minister Ida Falk told Radio Sund.',
        'The old one has been closed since May.',
      ],
      said: [
        {
          who: 'transport minister Ida Falk',
          cue: 'told',
          to: 'Radio Sund',
          outlet: 'Radio Sund',
          what: 'There is no money for a new bridge',
        },
      ],
      cites: [{ phrase: 'told *Radio Sund*', outlet: 'Radio Sund', pattern: 'told' }],
    })
    assert.equal(shortOf(lineage)['talk'], 'pickup < interview Radio Sund / transport minister Ida Falk')
  })
})

describe('links and declared origins', () => {
  test('a link alone leads to the report it names', () => {
    const linking: InventedReport = {
      id: 'blog',
      outlet: 'Quayside Notes',
      headline: 'So it is the Danes',
      body: [
        'The Skerry Line is being sold to Havblik, it emerged this morning.',
        'I have taken that boat for thirty years.',
      ],
      links: { 'it emerged': 'https://www.courier.example/ferry?ref=x' },
    }
    const lineage = trace({ ...ferry, url: 'https://courier.example/ferry/' }, linking)
    assert.equal(shortOf(lineage)['blog'], 'pickup < courier')
    assert.ok(edgesOf(lineage).includes('blog cites courier (stated)'))
  })
  test('a canonical address on another site and a declared origin make a copy', () => {
    const copied: InventedReport = {
      id: 'copied',
      outlet: 'Portal',
      url: 'https://portal.example/1',
      canonicalUrl: 'https://www.reuters.com/x',
      body: ['The Skerry Line is being sold.'],
    }
    assert.equal(shortOf(trace(copied))['copied'], 'copy < unseen-report Reuters')
    const declared: InventedReport = {
      id: 'copied',
      outlet: 'Portal',
      body: ['The Skerry Line is being sold.'],
      origins: [{ name: 'Skerry Courier', url: 'https://courier.example', basis: 'rss-source' }],
    }
    assert.equal(shortOf(trace(declared))['copied'], 'copy < unseen-report Skerry Courier')
  })
})

describe('what must not happen', () => {
  test('two reports that cite each other make no circle', () => {
    const one: InventedReport = {
      ...ferryPickup,
      id: 'one',
      outlet: 'Skerry Courier',
      cites: [{ phrase: 'according to *the Skerry Courier*', outlet: 'Bay Herald', pattern: 'according-to' }],
    }
    const lineage = trace(ferryPickup, { ...one, at: '2024-03-04T11:00:00Z' })
    const between = lineage.edges.filter(
      (edge) => ['one', 'herald'].includes(edge.from) && ['one', 'herald'].includes(edge.to),
    )
    assert.ok(between.length <= 1)
    for (const report of lineage.reports) assert.ok(lineage.nodes.some((node) => node.id === report.primarySource))
  })
  test('a story without reports and a report without text are traced', () => {
    assert.deepEqual(trace(), { reports: [], nodes: [], edges: [] })
    assert.equal(shortOf(trace({ id: 'empty', body: [''] }))['empty'], 'original < empty')
  })
  test('every span of evidence is a slice of its article', () => {
    const reports = [ferry, ferryPickup].map(inventedReport)
    const texts = new Map(reports.map((report) => [report.id, report.text] as const))
    const { edges, reports: judged } = traceStory({ story: 's1', reports }, { lexicon })
    for (const each of [...edges.flatMap((edge) => edge.evidence), ...judged.flatMap((report) => report.why)]) {
      if (each.start !== undefined) assert.equal(texts.get(each.article)?.slice(each.start, each.end), each.text)
    }
  })
  test('a report of thousands of citations and statements is traced in time', () => {
    const line = 'The Skerry Line will be sold, the Skerry Courier reported. '
    const text = line.repeat(4000)
    const article = inventedReport({ ...ferryPickup, id: 'hostile', body: [text], said: [], cites: [] })
    const body = article.text.indexOf(text)
    const at = (i: number, from: number, to: number) => {
      const start = body + i * line.length + from
      return { start, end: start + to - from, text: line.slice(from, to) }
    }
    const numbers = Array.from({ length: 4000 }, (_, i) => i)
    const citations = numbers.map(
      (i) =>
        ({
          span: at(i, 34, 48),
          phrase: at(i, 30, 57),
          outlet: 'Skerry Courier',
          resolved: true,
          pattern: 'reported',
          isOwnOutlet: false,
        }) as const,
    )
    const statements = numbers.map(
      (i) =>
        ({
          id: `s${i}`,
          form: 'indirect',
          source: { span: at(i, 30, 48), kind: 'institution' },
          cue: at(i, 49, 57),
          content: [at(i, 0, 28)],
          level: 'on-record-institutional',
          polarity: 'asserted',
          modality: 'fact',
        }) as const,
    )
    const started = performance.now()
    const lineage = traceStory(
      { story: 's1', reports: [inventedReport(ferry), { ...article, citations, statements }] },
      { lexicon },
    )
    assert.ok(performance.now() - started < 10_000)
    assert.equal(shortOf(lineage)['hostile'], 'pickup < courier')
  })
  test('a thousand reports of one story take little time each', () => {
    const reports = Array.from({ length: 1000 }, (_, i) =>
      inventedReport({ ...ferryPickup, id: `r${i}`, outlet: `Paper ${i}` }),
    )
    const started = performance.now()
    const lineage = traceStory({ story: 's1', reports: [inventedReport(ferry), ...reports] }, { lexicon })
    assert.ok(performance.now() - started < 18_000)
    assert.equal(lineage.reports.length, 1001)
  })
})
