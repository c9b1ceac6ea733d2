import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedQuantity } from '../../test/marked-report.ts'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { Measure } from '../model/quantity.ts'
import type { SubjectKind } from '../model/subject.ts'
import { findCentralFrame } from './central-frame.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findFigures } from './find-figures.ts'
import { findUnits } from './find-units.ts'
import { readReports } from './read-report.ts'
import { isSurelySameQuestion } from './surely-same-question.ts'

const lexicon = compileCompareLexicon(loadLexicon())
const names: Readonly<Record<string, SubjectKind>> = {
  Manning: 'person',
  Garrard: 'person',
  Tarvo: 'body',
  Corlan: 'body',
  Lynx: 'thing',
  Norland: 'place',
}

interface Told {
  readonly text: string
  /** The figures of the text, "words = value unit measure"; the first is the one asked about. */
  readonly figures: readonly string[]
}

function quantityOf(figure: string): MarkedQuantity {
  const [words = '', rest = ''] = figure.split(' = ')
  const [value = '0', unit, measure = 'count'] = rest.split(' ')
  const measures: readonly Measure[] = ['count', 'money', 'share', 'range', 'age', 'rate', 'distance']
  const known = measures.find((name) => name === measure)
  return {
    words,
    value: Number(value),
    ...(unit === undefined ? {} : { unit: unit.replaceAll('_', ' ') }),
    ...(known === undefined ? {} : { measure: known }),
  }
}

function areSurelyOne(a: Told, b: Told): boolean {
  const articles = [a, b].map(({ text, figures }, n) =>
    markedReport({ id: `r${n}`, text, figures: figures.map(quantityOf) }),
  )
  const subjects = Object.entries(names).map(([name, kind]) => markedSubject(name, kind, [name], articles))
  const units = readReports(articles, subjects).map((report) => findUnits(report, lexicon))
  const frame = findCentralFrame(units)
  const [first, second] = units.map((all) => findFigures(all, frame)[0])
  assert.ok(first && second, 'a figure was not found')
  return isSurelySameQuestion(first, second)
}

const sure: readonly (readonly [Told, Told])[] = [
  [
    { text: 'Corlan will lay off 340 miners at its northern pit.', figures: ['340 miners = 340 miner'] },
    { text: 'Corlan is to lay off 520 miners at the northern pit.', figures: ['520 miners = 520 miner'] },
  ],
  [
    { text: 'Tarvo employs about 11,000 people.', figures: ['11,000 people = 11000 people'] },
    { text: 'The company employs about 15,000 people.', figures: ['15,000 people = 15000 people'] },
  ],
  [
    { text: 'Some 3,200 weavers at the northern mill walked out.', figures: ['3,200 weavers = 3200 weaver'] },
    { text: 'Some 1,900 weavers at the mill walked out.', figures: ['1,900 weavers = 1900 weaver'] },
  ],
  [
    { text: 'Turnout was 61 percent.', figures: ['61 percent = 61 percentage share'] },
    { text: 'Turnout was 48 percent.', figures: ['48 percent = 48 percentage share'] },
  ],
  [
    { text: 'The Lynx has a range of 90 km.', figures: ['90 km = 90 kilometre range'] },
    { text: 'With its new engine the Lynx reaches 300 km.', figures: ['300 km = 300 kilometre range'] },
  ],
  [
    {
      text: 'The crossing carries 24,000 vehicles a day.',
      figures: ['24,000 vehicles a day = 24000 vehicle_per_day rate'],
    },
    {
      text: 'The crossing carries 14,000 vehicles a day.',
      figures: ['14,000 vehicles a day = 14000 vehicle_per_day rate'],
    },
  ],
]

const unsure: readonly (readonly [why: string, Told, Told])[] = [
  [
    'one is a part',
    { text: 'Manning completed 29 of 34 passes.', figures: ['29 = 29 pass', '34 passes = 34 pass'] },
    { text: 'Manning completed 17 passes.', figures: ['17 passes = 17 pass'] },
  ],
  [
    'one is limited',
    { text: 'Manning completed his first 17 passes.', figures: ['17 passes = 17 pass'] },
    { text: 'Manning completed 29 passes.', figures: ['29 passes = 29 pass'] },
  ],
  [
    'the holders differ',
    { text: 'Manning completed 29 passes on Sunday night.', figures: ['29 passes = 29 pass'] },
    { text: 'Garrard completed 17 passes on Sunday night.', figures: ['17 passes = 17 pass'] },
  ],
  [
    'a clause gives many figures',
    {
      text: 'Manning ran for 12 yards, threw for 364 yards and made three touchdowns.',
      figures: ['12 yards = 12 yard', '364 yards = 364 yard', 'three touchdowns = 3 touchdown'],
    },
    { text: 'Manning ran for 40 yards.', figures: ['40 yards = 40 yard'] },
  ],
  [
    'one sum is paid in two parts',
    {
      text: 'Tarvo pays 281 million dollars in cash and 53 million dollars in shares for Corlan.',
      figures: ['281 million dollars = 281000000 dollar money', '53 million dollars = 53000000 dollar money'],
    },
    { text: 'Tarvo pays 334 million dollars for Corlan.', figures: ['334 million dollars = 334000000 dollar money'] },
  ],
  [
    'the things counted are described otherwise',
    {
      text: 'State records show that he has three drunken driving convictions.',
      figures: ['three drunken driving convictions = 3 conviction'],
    },
    {
      text: 'State records show that he has two theft convictions.',
      figures: ['two theft convictions = 2 conviction'],
    },
  ],
  [
    'they are of other groups',
    {
      text: 'Some 3,200 weavers at the northern mill walked out on Friday.',
      figures: ['3,200 weavers = 3200 weaver'],
    },
    {
      text: 'Some 1,900 weavers in the carpet works walked out on Friday.',
      figures: ['1,900 weavers = 1900 weaver'],
    },
  ],
  [
    'another firm stands beside each',
    {
      text: 'As 3,200 weavers walked out on Friday, Tarvo closed its gates.',
      figures: ['3,200 weavers = 3200 weaver'],
    },
    {
      text: 'As 1,900 weavers walked out on Friday, Corlan closed its gates.',
      figures: ['1,900 weavers = 1900 weaver'],
    },
  ],
  [
    'a clock is no count',
    { text: 'The vigil in Norland began at 8 : 30 in the square.', figures: ['8 = 8'] },
    { text: 'The vigil in Norland began at 11 : 30 in the square.', figures: ['11 = 11'] },
  ],
  [
    'too little is the same',
    { text: 'The senator met 40 farmers.', figures: ['40 farmers = 40 farmer'] },
    { text: 'A bank lent money to 90 farmers in the south.', figures: ['90 farmers = 90 farmer'] },
  ],
  [
    'way and direction are not told',
    { text: 'The quake struck 72 km from Norland.', figures: ['72 km = 72 kilometre distance'] },
    { text: 'The epicentre was 55 km west of the Norland coast.', figures: ['55 km = 55 kilometre distance'] },
  ],
]

describe('figures of surely one question', () => {
  for (const [a, b] of sure) {
    test(`"${a.text}" and "${b.text}"`, () => {
      assert.equal(areSurelyOne(a, b), true)
      assert.equal(areSurelyOne(b, a), true)
    })
  }
  for (const [why, a, b] of unsure) {
    test(`not "${a.text}" and "${b.text}": ${why}`, () => {
      assert.equal(areSurelyOne(a, b), false)
      assert.equal(areSurelyOne(b, a), false)
    })
  }
})
