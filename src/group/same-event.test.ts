import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { joinSets } from './join-sets.ts'
import { type DaySpan, daysBetween, pairFeatureNames, pairFeatures, type ReportSet } from './pair-features.ts'
import { createTermReader } from './read-terms.ts'
import { sameEventOdds } from './same-event.ts'
import { TermTable } from './term-table.ts'
import { weighTerms } from './weigh-terms.ts'

const read = createTermReader()
const common = new Map(
  'the of in on at and to a by was were said with after for that had who from as his her it'
    .split(' ')
    .map((word) => [`en:${word}`, 0.8]),
)

interface Told {
  readonly text: string
  readonly language?: string
  readonly day?: number
}

/** The texts as sets of one article each, in a stream of just them. */
function setsOf(table: TermTable, texts: readonly Told[]): readonly ReportSet[] {
  return texts.map(({ text, language = 'en', day }) => ({
    terms: weighTerms(read({ id: 'a', language, text }), language, table),
    size: 1,
    languages: new Map([[language, 1]]),
    concepts: table.concepts.weigh(new Map()),
    outlets: new Map(),
    cited: new Map(),
    span: day === undefined ? undefined : { first: day, last: day },
  }))
}

function oddsOf(a: Told, b: Told, windowDays = 14): number {
  const table = new TermTable(common)
  const [one, other] = setsOf(table, [a, b])
  assert.ok(one !== undefined && other !== undefined)
  return sameEventOdds(one, other, { table, windowDays })
}

function featureOf(name: (typeof pairFeatureNames)[number], a: Told, b: Told): number {
  const table = new TermTable(common)
  const [one, other] = setsOf(table, [a, b])
  assert.ok(one !== undefined && other !== undefined)
  const features = pairFeatures(one, other, table)
  assert.equal(features.length, pairFeatureNames.length)
  return features[pairFeatureNames.indexOf(name)] ?? Number.NaN
}

const sinking =
  'The ferry Aurora sank off Bergen with 57 aboard. Captain Ida Lindqvist said the crew of the Aurora had radioed for help in Bergen.'
const sinkingRetold =
  'Rescuers off Bergen searched for 57 people after the Aurora went down. The captain, Ida Lindqvist, radioed from the Aurora near Bergen.'
const otherSinking =
  'The ferry Miranda sank off Palermo with 112 aboard. Captain Paolo Ferri said the crew of the Miranda had radioed for help in Palermo.'
const budget =
  'Deputies in Montevideo voted for a budget of 2,300 million pesos. Minister Carlos Pereyra thanked Montevideo.'
const sinkingSpanish =
  'El transbordador Aurora se hundió frente a Bergen con 57 personas. La capitana del Aurora, Ida Lindqvist, pidió ayuda por radio cerca de Bergen.'

describe('joined sets', () => {
  test('count whose reports they hold and whom these cite', () => {
    const table = new TermTable(common)
    const [a, b] = setsOf(table, [{ text: sinking }, { text: otherSinking }])
    assert.ok(a !== undefined && b !== undefined)
    const one = { ...a, outlets: new Map([['courier', 1]]), cited: new Map([['herald', 1]]) }
    const other = { ...b, outlets: new Map([['courier', 1]]) }
    const joined = joinSets(one, other, table)
    assert.deepEqual([...joined.outlets], [['courier', 2]])
    assert.deepEqual([...joined.cited], [['herald', 1]])
  })
})

describe('sameEventOdds', () => {
  test('holds two tellings of one event together', () =>
    assert.ok(oddsOf({ text: sinking }, { text: sinkingRetold }) > 0))
  test('holds unrelated reports far apart', () => assert.ok(oddsOf({ text: sinking }, { text: budget }) < -2))
  test('holds two events of one kind apart, though the words are the same', () => {
    const same = oddsOf({ text: sinking }, { text: sinkingRetold })
    const alike = oddsOf({ text: sinking }, { text: otherSinking })
    assert.ok(alike < same, `${alike} < ${same}`)
  })
  test('sees one event in two languages', () => {
    const same = oddsOf({ text: sinking }, { text: sinkingSpanish, language: 'es' })
    const other = oddsOf({ text: budget }, { text: sinkingSpanish, language: 'es' })
    assert.ok(same > 0 && other < -2, `${same} ${other}`)
  })
  test('draws reports together of which one cites the outlet of the other', () => {
    const table = new TermTable(common)
    const [a, b] = setsOf(table, [{ text: sinking }, { text: sinkingSpanish, language: 'es' }])
    assert.ok(a !== undefined && b !== undefined)
    const tools = { table, windowDays: 14 }
    const own = { ...a, outlets: new Map([['courier', 1]]) }
    const citing = { ...b, cited: new Map([['courier', 1]]) }
    const elsewhere = { ...b, cited: new Map([['herald', 1]]) }
    assert.ok(sameEventOdds(own, citing, tools) > sameEventOdds(own, b, tools) + 1)
    assert.equal(sameEventOdds(own, citing, tools), sameEventOdds(citing, own, tools))
    assert.equal(sameEventOdds(own, elsewhere, tools), sameEventOdds(own, b, tools))
    // In a large story whoever is cited by one report of many says little.
    const large = { ...citing, size: 16 }
    const alone = { ...b, size: 16 }
    assert.ok(sameEventOdds(own, large, tools) - sameEventOdds(own, alone, tools) < 1)
  })
  test('is the same in both directions', () => {
    const table = new TermTable(common)
    const [a, b] = setsOf(table, [{ text: sinking }, { text: otherSinking }])
    assert.ok(a !== undefined && b !== undefined)
    const tools = { table, windowDays: 14 }
    assert.equal(sameEventOdds(a, b, tools), sameEventOdds(b, a, tools))
  })
  test('falls with the days between', () => {
    const odds = [0, 1, 3, 10, 14, 40].map((day) => oddsOf({ text: sinking, day: 0 }, { text: sinkingRetold, day }))
    for (let i = 1; i < odds.length; i += 1) assert.ok((odds[i] ?? 0) < (odds[i - 1] ?? 0))
  })
  test('falls steeply at the end of the window', () => {
    const at = (day: number): number => oddsOf({ text: sinking, day: 0 }, { text: sinkingRetold, day })
    assert.ok(at(14) - at(15) > 2)
    assert.ok(at(13) - at(14) < 0.5)
  })
  test('knows a longer window', () => {
    const at = (windowDays: number): number =>
      oddsOf({ text: sinking, day: 0 }, { text: sinkingRetold, day: 20 }, windowDays)
    assert.ok(at(30) - at(14) > 2)
  })
  test('lets a large story draw a report in another language nearly as a small one does', () => {
    const table = new TermTable(common)
    const [english, spanish] = setsOf(table, [{ text: sinking }, { text: sinkingSpanish, language: 'es' }])
    assert.ok(english !== undefined && spanish !== undefined)
    const drawn = [1, 4, 8, 16].map((size) => sameEventOdds({ ...english, size }, spanish, { table, windowDays: 14 }))
    assert.ok(
      drawn.every((odds) => odds > 0),
      drawn.join(' '),
    )
    assert.ok((drawn[0] ?? 0) - (drawn[2] ?? 0) < 2, drawn.join(' '))
  })
  test('counts a missing date as no more than some days between', () => {
    const dated = oddsOf({ text: sinking, day: 0 }, { text: sinkingRetold, day: 14 })
    const undated = oddsOf({ text: sinking, day: 0 }, { text: sinkingRetold })
    assert.ok(undated > dated - 0.2, `${undated} ${dated}`)
    assert.ok(undated > 0)
  })
  test('gives empty texts no ground to be joined', () => assert.ok(oddsOf({ text: '' }, { text: '' }) < 0))
})

describe('a story that lives has a longer window', () => {
  const withSpan = (span: DaySpan): number => {
    const table = new TermTable(common)
    const [one, other] = setsOf(table, [{ text: sinking }, { text: sinkingRetold, day: 58 }])
    assert.ok(one !== undefined && other !== undefined)
    return sameEventOdds({ ...one, span }, other, { table, windowDays: 14 })
  }
  test('of half its life', () => assert.ok(withSpan({ first: 20, last: 40 }) - withSpan({ first: 39, last: 40 }) > 2))
  test('at most twice as long', () =>
    assert.ok(withSpan({ first: 20, last: 40 }) - withSpan({ first: -400, last: 20 }) > 2))
})

describe('pairFeatures', () => {
  const cases: readonly {
    readonly name: (typeof pairFeatureNames)[number]
    readonly a: string
    readonly b: string
    readonly from: number
    readonly to: number
  }[] = [
    { name: 'words', a: sinking, b: sinking, from: 0.999, to: 1 },
    { name: 'words', a: sinking, b: budget, from: 0, to: 0.2 },
    { name: 'names', a: sinking, b: sinkingRetold, from: 0.7, to: 1 },
    { name: 'names', a: sinking, b: otherSinking, from: 0, to: 0.3 },
    { name: 'fullNames', a: sinking, b: sinkingRetold, from: 0.2, to: 1 },
    { name: 'fullNamesDisagree', a: sinking, b: otherSinking, from: 1, to: 1 },
    { name: 'fullNamesDisagree', a: sinking, b: sinkingRetold, from: 0, to: 0 },
    { name: 'fullNamesDisagree', a: sinking, b: 'no names here', from: 0, to: 0 },
    { name: 'numbers', a: 'saw 57 boats', b: 'with 57 people', from: 0.999, to: 1 },
    { name: 'numbersShared', a: 'saw 57 boats', b: 'with 57 people', from: 0.3, to: 4 },
    { name: 'numbers', a: 'saw 57 boats', b: 'with 58 people', from: 0, to: 0 },
    { name: 'placesDisagree', a: 'a boat from Norway', b: 'a boat from Chile', from: 1, to: 1 },
    { name: 'places', a: 'a boat from Norway', b: 'the law of Norway', from: 0.999, to: 1 },
    { name: 'datesDisagree', a: 'on 4 May 2021', b: 'on 9 June 2021', from: 1, to: 1 },
    { name: 'dates', a: 'on 4 May 2021', b: 'May 4, 2021 was', from: 0.999, to: 1 },
    { name: 'otherLanguage', a: sinking, b: budget, from: 0, to: 0 },
    { name: 'dated', a: sinking, b: budget, from: 0, to: 0 },
    { name: 'larger', a: sinking, b: budget, from: 0, to: 0 },
    { name: 'constant', a: '', b: '', from: 1, to: 1 },
  ]
  for (const { name, a, b, from, to } of cases) {
    test(`${name} of ${JSON.stringify(a.slice(0, 24))} and ${JSON.stringify(b.slice(0, 24))}`, () => {
      const value = featureOf(name, { text: a }, { text: b })
      assert.ok(value >= from && value <= to, `${value}`)
    })
  }

  test('sets that share a language are not of other languages', () => {
    const table = new TermTable(common)
    const [english, spanish, german] = setsOf(table, [
      { text: sinking },
      { text: sinkingSpanish, language: 'es' },
      { text: 'Fähre', language: 'de' },
    ])
    assert.ok(english !== undefined && spanish !== undefined && german !== undefined)
    const both = joinSets(english, spanish, table)
    const at = pairFeatureNames.indexOf('otherLanguage')
    assert.equal(pairFeatures(both, spanish, table)[at], 0)
    assert.equal(pairFeatures(both, german, table)[at], 1)
  })
})

describe('daysBetween', () => {
  const cases: readonly (readonly [DaySpan | undefined, DaySpan | undefined, number | undefined])[] = [
    [{ first: 1, last: 3 }, { first: 5, last: 9 }, 2],
    [{ first: 5, last: 9 }, { first: 1, last: 3 }, 2],
    [{ first: 1, last: 6 }, { first: 5, last: 9 }, 0],
    [{ first: 1, last: 1 }, { first: 1, last: 1 }, 0],
    [undefined, { first: 1, last: 3 }, undefined],
    [{ first: 1, last: 3 }, undefined, undefined],
  ]
  for (const [a, b, days] of cases) {
    test(`${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => assert.equal(daysBetween(a, b), days))
  }
})

describe('joinSets', () => {
  test('adds sizes, spans and languages', () => {
    const table = new TermTable(common)
    const [a, b, c] = setsOf(table, [
      { text: sinking, day: 3 },
      { text: sinkingRetold, day: 9 },
      { text: sinkingSpanish, language: 'es' },
    ])
    assert.ok(a !== undefined && b !== undefined && c !== undefined)
    const all = joinSets(joinSets(a, b, table), c, table)
    assert.equal(all.size, 3)
    assert.deepEqual(all.span, { first: 3, last: 9 })
    assert.deepEqual(
      [...all.languages],
      [
        ['en', 2],
        ['es', 1],
      ],
    )
  })
})
