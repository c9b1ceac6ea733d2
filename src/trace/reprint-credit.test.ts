import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedReport } from '../../test/kits/invented-report.ts'
import { edgesOf, lexicon, shortOf, trace } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { reprintCredit } from './reprint-credit.ts'
import { traceStory } from './trace-story.ts'

const story = [
  'VELMAR, Ohio (AP) — Two workers died when the wall of a slate quarry collapsed near the town of Velmar early on Thursday, the fire service said.',
  'Rescuers with dogs searched the pit for a third man until noon. The quarry had been inspected in February without complaint.',
  'The company, Stonefield, promised to help the families and to pay for the funerals of both men.',
]
const wire = { id: 'wire', outlet: 'Associated Press', body: story }
const print = { id: 'print', outlet: 'Associated Press', body: story }
const byline = { ...print, body: ['credit:By Associated Press', ...story] }
const licensed = { ...print, body: [...story, 'disclaimer:Copyright 2024 The Associated Press. All rights reserved.'] }

describe('the credit of a site that prints an agency’s text', () => {
  const rows: readonly [line: string, credit: string | undefined][] = [
    ['credit:By Associated Press', 'By Associated Press'],
    ['credit:By The Associated Press | Posted 8:10 a.m.', 'By The Associated Press | Posted 8:10 a.m.'],
    ['credit:Von dpa', 'Von dpa'],
    ['credit:REUTERS', 'REUTERS'],
    ['credit:PTI', 'PTI'],
    ['credit:Antara', 'Antara'],
    ['credit:QL / AFP, le 14 juin 2031', 'QL / AFP, le 14 juin 2031'],
    ['disclaimer:© 2024 AFP', '© 2024 AFP'],
    [
      'disclaimer:This material may not be published, broadcast, rewritten or redistributed.',
      'This material may not be published, broadcast, rewritten or redistributed.',
    ],
    // An agency's own people, and words of a story, are no credit.
    ['credit:By Ilse Kamp, Associated Press', undefined],
    ['By Associated Press standards, the town is small.', undefined],
    ['The Apex company holds the copyright of the film.', undefined],
  ]
  for (const [line, credit] of rows) {
    test(`“${line}”`, () => {
      const article = inventedReport({ id: 'a', body: [line] })
      assert.equal(reprintCredit({ article })?.text, credit)
    })
  }
})

describe('two prints of one dispatch without another name', () => {
  test('the one that credits the agency as others do is a copy, and says so', () => {
    for (const copy of [byline, licensed]) {
      const lineage = trace(wire, copy)
      assert.deepEqual(shortOf(lineage), { wire: 'original < wire', print: 'copy < wire' })
      assert.ok(edgesOf(lineage).includes('print copies wire (stated)'))
    }
  })
  test('without a credit the later one is a copy, by inference', () => {
    const lineage = trace({ ...wire, at: '2024-05-03T08:00:00Z' }, { ...print, at: '2024-05-03T11:00:00Z' })
    assert.deepEqual(shortOf(lineage), { wire: 'original < wire', print: 'copy < wire' })
    assert.ok(edgesOf(lineage).includes('print copies wire (inferred)'))
  })
  test('the one with a site’s date is a copy of the bare dispatch', () => {
    assert.equal(shortOf(trace(wire, { ...print, at: '2024-05-03T11:00:00Z' }))['print'], 'copy < wire')
  })
  test('where nothing tells them apart neither is a copy', () => {
    assert.deepEqual(shortOf(trace(wire, print)), { wire: 'original < wire', print: 'original < print' })
    assert.deepEqual(
      Object.values(shortOf(trace(byline, { ...byline, id: 'third' }))).filter((short) => short.startsWith('copy')),
      [],
    )
  })
  test('an earlier one with the credit is no copy of a later one', () => {
    const early = { ...byline, at: '2024-05-03T08:00:00Z' }
    const late = { ...wire, at: '2024-05-03T11:00:00Z' }
    assert.equal(shortOf(trace(early, late))['print'], 'original < print')
  })
  test('an update that tells more is no copy', () => {
    const more = [
      ...story.slice(0, 1),
      'A third man was found alive under a cart in the afternoon, and a crowd at the gate cheered as he was carried to the ambulance.',
      'Prosecutors in the county seat opened an inquiry against two managers, and the works council asked for all quarries to be closed.',
      'Hundreds of people lit candles in front of the church of Velmar in the evening, where the bells rang for a quarter of an hour.',
    ]
    const lineage = trace({ ...wire, at: '2024-05-03T08:00:00Z' }, { ...print, at: '2024-05-03T15:00:00Z', body: more })
    assert.equal(shortOf(lineage)['print'], 'original < print')
  })
  test('the one that credits the agency and cuts its text short copies the whole', () => {
    const cut = { ...print, body: ['credit:ASSOCIATED PRESS', ...story.slice(0, 2)] }
    const long = { ...wire, body: [...story, 'The pit is to be closed until the spring of next year, the mayor said.'] }
    assert.equal(shortOf(trace(long, cut))['print'], 'copy < wire')
  })

  test('the one on the agency’s own site is the original, though both print the agency’s name as a byline', () => {
    const dispatch = story.map((line) => line.replace('(AP)', '(Reuters)'))
    const own = {
      id: 'own',
      outlet: 'Reuters',
      body: ['credit:By Reuters', ...dispatch, 'furniture:Our Standards: The Thomson Reuters Trust Principles.'],
    }
    const elsewhere = { id: 'elsewhere', outlet: 'Reuters', body: [...dispatch, 'disclaimer:© Reuters - 2031'] }
    const lineage = trace(own, elsewhere)
    assert.deepEqual(shortOf(lineage), { own: 'original < own', elsewhere: 'copy < own' })
    assert.ok(edgesOf(lineage).includes('elsewhere copies own (stated)'))
  })

  test('no print of its own site copies one that shows nothing of the agency but its question', () => {
    const dispatch = story.map((line) => line.replace('(AP)', '(Reuters)'))
    const own = {
      id: 'own',
      outlet: 'Reuters',
      body: ['credit:By Reuters', ...dispatch, 'furniture:Our Standards: The Thomson Reuters Trust Principles.'],
    }
    const bare = { id: 'bare', outlet: 'Reuters', body: story.map((line) => line.replace('VELMAR, Ohio (AP) — ', '')) }
    assert.deepEqual(shortOf(trace(own, bare)), { own: 'original < own', bare: 'copy < own' })
  })

  test('an agency’s name in capitals behind the last full stop signs the text', () => {
    const sent = `Tallmark in talks with Kerven, Sky News reports

By Reuters
June 12, 2031 8:31 PM UTC

VELBY, June 12 (Reuters) - The ferry makers Tallmark and Kerven are in talks over a merger, Sky News reported on Thursday, citing people in the City.

Owners of Tallmark would hold about 54% of the company, which would be the sixth-largest of its kind, the report said.

An announcement could come as soon as next week, according to the report, and the two yards would keep their names.

Mid-sized yards have been under pressure to combine as falling prices of steel squeeze their margins.

Our Standards: The Thomson Reuters Trust Principles.`
    const printed = `Ferry makers in talks: Report

Published Jun 13, 2031, 06:40 AM

VELBY – The ferry makers Tallmark and Kerven are in talks over a merger, Sky News reported on June 12, citing people in the City.

Owners of Tallmark would hold about 54 per cent of the company, which would be the sixth-largest of its kind, the report said.

An announcement could come as soon as next week, according to the report, and the two yards would keep their names.

Mid-sized yards have been under pressure to combine as falling prices of steel squeeze their margins. REUTERS

More on this topic
A new quay for Velby`
    const reports = Object.entries({ wire: sent, printed }).map(([id, text]) =>
      attributed({ id, text, class: 'copy', rests: 'wire', refers: [] }),
    )
    const lineage = traceStory({ story: 's', reports }, { lexicon })
    assert.deepEqual(shortOf(lineage), {
      wire: 'pickup < unseen-report Sky News',
      printed: 'copy < unseen-report Sky News',
    })
    assert.ok(edgesOf(lineage).includes('printed copies wire (stated)'), edgesOf(lineage).join('; '))
  })
})
