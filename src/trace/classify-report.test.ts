import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedReport } from '../../test/kits/invented-report.ts'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { classifyReport, isHearsay } from './classify-report.ts'
import type { Basis, Reference, Target } from './reference.ts'
import { viewReport } from './report-view.ts'

const news = viewReport(inventedReport({ id: 'a', outlet: 'Bay Herald', body: ['The ferry is sold.'] }), 0, lexicon)
const aggregator = viewReport(
  inventedReport({
    id: 'b',
    outlet: 'Mixer',
    body: ['The ferry is sold.', 'disclaimer:Mixer is an automatic aggregator.'],
  }),
  0,
  lexicon,
)

const targets: Readonly<Record<Basis, Target>> = {
  own: { kind: 'own' },
  other: { kind: 'outlet', outlet: 'Skerry Courier' },
  unnamed: { kind: 'unnamed', label: { start: 0, end: 1, text: 'a local newspaper' } },
  people: { kind: 'statement', speaker: 'Anna Lind', isPerson: true, label: undefined, outlet: undefined },
  hearsay: { kind: 'unnamed', label: { start: 0, end: 1, text: 'reportedly' } },
  none: { kind: 'imagery', outlet: 'Nordfoto', label: undefined },
}
/** A reference at a place of the report: 1 is headline and lede, lower is further down. */
const at = (basis: Basis, place: number, more: Partial<Reference> = {}): Reference => ({
  target: targets[basis],
  basis,
  relation: 'cites',
  grade: 'stated',
  confidence: 0.9,
  evidence: [{ type: 'citing-phrase', article: 'a', start: 0, end: 9, text: 'The ferry' }],
  statements: [],
  claim: new Set(),
  prominence: place,
  place,
  isWholeText: false,
  start: Math.round((1 - place) * 1000),
  ...more,
})

describe('what a report is, by where its references stand', () => {
  const cases: readonly { readonly what: string; readonly references: readonly Reference[]; readonly is: string }[] = [
    { what: 'no reference at all', references: [], is: 'original' },
    { what: 'told to the own paper in the lede', references: [at('own', 1)], is: 'original' },
    { what: 'an official on record in the lede', references: [at('people', 1)], is: 'original' },
    { what: 'another outlet in the lede', references: [at('other', 1)], is: 'pickup' },
    {
      what: 'another outlet in the lede, reactions below',
      references: [at('other', 1), at('people', 0.6), at('people', 0.5)],
      is: 'pickup',
    },
    {
      what: 'another outlet in the second sentence, nobody in the first',
      references: [at('other', 0.85)],
      is: 'pickup',
    },
    { what: 'own sources first, courtesy credit below', references: [at('own', 1), at('other', 0.5)], is: 'original' },
    {
      what: 'another outlet first, own sources below',
      references: [at('other', 1), at('own', 0.6), at('own', 0.5)],
      is: 'mixed',
    },
    {
      what: 'an official first, another outlet as background',
      references: [at('people', 1), at('other', 0.5)],
      is: 'original',
    },
    {
      what: 'an official first, another outlet as background, own words at the end',
      references: [at('people', 1), at('other', 0.7), at('own', 0.5)],
      is: 'original',
    },
    { what: 'an unnamed paper in the lede', references: [at('unnamed', 1)], is: 'derived-unresolved' },
    {
      what: 'an unnamed paper in the lede, a named one in the background',
      references: [at('unnamed', 1), at('other', 0.4)],
      is: 'derived-unresolved',
    },
    { what: 'a named outlet as high as an unnamed one', references: [at('unnamed', 1), at('other', 1)], is: 'pickup' },
    { what: 'hearsay alone', references: [at('hearsay', 1)], is: 'derived-unresolved' },
    {
      what: 'hearsay in the lede, the outlet further down',
      references: [at('hearsay', 1), at('other', 0.5)],
      is: 'pickup',
    },
    { what: 'hearsay far down', references: [at('people', 1), at('hearsay', 0.4)], is: 'original' },
    { what: 'a wire’s text', references: [at('other', 1, { isWholeText: true }), at('people', 1)], is: 'copy' },
    { what: 'a picture’s credit', references: [at('none', 1), at('people', 0.85)], is: 'original' },
    {
      what: '“Source: X” under the text',
      references: [at('people', 1), at('other', 0, { relation: 'credits', prominence: 1.4 })],
      is: 'pickup',
    },
    {
      what: 'somebody without a name first, the interview with another outlet next',
      references: [
        at('people', 1, { target: { kind: 'own' }, prominence: 1.3 }),
        at('other', 0.85, { target: { kind: 'interview', outlet: 'Radio Sund', speaker: 'Anna Lind' } }),
      ],
      is: 'pickup',
    },
  ]
  for (const { what, references, is } of cases)
    test(`${what}: ${is}`, () => assert.equal(classifyReport(news, references).class, is))
})

describe('what an aggregator’s report is', () => {
  test('a rewrite of the outlet it names', () => {
    const { class: is, base, why } = classifyReport(aggregator, [at('other', 1), at('people', 1)])
    assert.equal(is, 'rewrite')
    assert.equal(base?.basis, 'other')
    assert.ok(why.some((each) => each.type === 'rewrite-artefact'))
  })
  test('derived from a source not named where it names none', () =>
    assert.equal(classifyReport(aggregator, [at('unnamed', 1)]).class, 'derived-unresolved'))
  test('a rewrite of nobody known where it says nothing, and unsure', () => {
    const verdict = classifyReport(aggregator, [at('people', 1)])
    assert.equal(verdict.class, 'rewrite')
    assert.equal(verdict.base, undefined)
    assert.ok(verdict.confidence <= 0.5)
  })
  test('a copy where it prints a wire’s text', () =>
    assert.equal(classifyReport(aggregator, [at('other', 1, { isWholeText: true })]).class, 'copy'))
})

describe('unnamed people whom a report opens with', () => {
  const cited = (text: string): { readonly view: ReturnType<typeof viewReport>; readonly start: number } => {
    const body = ['The ferry is to be sold, officials say.', 'It has 310 hands.', text]
    const report = inventedReport({ id: 'c', outlet: 'Bay Herald', body })
    return { view: viewReport(report, 0, lexicon), start: report.text.indexOf('Skerry Courier') }
  }
  const classOf = (text: string): string => {
    const { view, start } = cited(text)
    const officials = at('people', 1, { target: { kind: 'own' }, prominence: 1.35, start: 0 })
    return classifyReport(view, [officials, at('other', 0.7, { start })]).class
  }
  test('are those whom the outlet heard that is named next', () =>
    assert.equal(classOf('The Skerry Courier reported it on Monday, citing two officials.'), 'pickup'))
  test('are the report’s own where nobody says whom the outlet heard', () =>
    assert.equal(classOf('The Skerry Courier reported it on Monday.'), 'original'))
})

describe('hearsay', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['report', true],
    ['a report', true],
    ['an earlier media report', true],
    ['report says', true],
    ['some reports', true],
    ['a British newspaper', false],
    ['a report by engineers', false],
    ['local media', false],
  ]
  for (const [text, is] of cases) {
    test(`“${text}” ${is ? 'is' : 'is not'}`, () => {
      assert.equal(isHearsay(at('unnamed', 1, { target: { kind: 'unnamed', label: { start: 0, end: 1, text } } })), is)
    })
  }
  test('a named outlet never is', () => assert.equal(isHearsay(at('other', 1)), false))
})

describe('confidence', () => {
  test('falls from words of one’s own over people heard to nothing', () => {
    const of = (...references: readonly Reference[]): number => classifyReport(news, references).confidence
    assert.ok(of(at('own', 1)) > of(at('people', 1)) && of(at('people', 1)) > of())
  })
  test('of a pickup falls with the place of the outlet', () => {
    assert.ok(classifyReport(news, [at('other', 1)]).confidence > classifyReport(news, [at('other', 0.5)]).confidence)
  })
})
