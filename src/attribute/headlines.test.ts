import { describe } from 'node:test'
import { expectNothingTold, expectTold } from '../../test/kits/statements-in-short.ts'

describe('a headline with a verb of saying', () => {
  expectTold([
    {
      text: [
        ['headline', 'Port will close in May, minister says'],
        ['body', 'Merrow waits.'],
      ],
      source: 'minister',
      kind: 'office',
      cue: 'says',
      content: ['Port will close in May'],
      level: 'on-record',
      form: 'headline',
    },
    {
      text: [
        ['headline', 'Minister says port will close in May'],
        ['body', 'Merrow waits.'],
      ],
      source: 'Minister',
      kind: 'office',
      cue: 'says',
      content: ['port will close in May'],
      level: 'on-record',
      form: 'headline',
    },
    {
      text: [
        ['headline', 'King ‘ready to sign law’, aides say'],
        ['body', 'Merrow waits.'],
      ],
      source: 'aides',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'say',
      content: ['King ‘ready to sign law’'],
      level: 'anonymous',
      form: 'headline',
    },
    {
      text: [
        ['headline', 'Velik denies taking money from builders'],
        ['body', 'Prime Minister Dana Velik spoke in Karsk.'],
      ],
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'denies',
      content: ['taking money from builders'],
      level: 'on-record',
      form: 'headline',
      polarity: 'denied',
    },
  ])
})

describe('a headline with a colon', () => {
  expectTold([
    {
      text: [
        ['headline', 'Minister: port will close in May'],
        ['body', 'Merrow waits.'],
      ],
      source: 'Minister',
      kind: 'office',
      cue: ':',
      content: ['port will close in May'],
      level: 'on-record',
      form: 'headline',
    },
    {
      text: [
        ['headline', 'Port will close in May: minister'],
        ['body', 'Merrow waits.'],
      ],
      source: 'minister',
      kind: 'office',
      cue: ':',
      content: ['Port will close in May'],
      level: 'on-record',
      form: 'headline',
    },
    {
      text: [
        ['headline', 'Report: dam was rotten for years'],
        ['body', 'Merrow waits.'],
      ],
      source: 'Report',
      kind: 'document',
      cue: ':',
      content: ['dam was rotten for years'],
      level: 'on-record-institutional',
      form: 'headline',
    },
    {
      text: [
        ['headline', 'Police: three hurt in Merrow'],
        ['body', 'Merrow waits.'],
      ],
      source: 'Police',
      kind: 'institution',
      cue: ':',
      content: ['three hurt in Merrow'],
      level: 'on-record-institutional',
      form: 'headline',
    },
    {
      text: [
        ['headline', 'Ana Ruiz: ‘The roof was old’'],
        ['body', 'Merrow waits.'],
      ],
      source: 'Ana Ruiz',
      kind: 'named',
      name: 'Ana Ruiz',
      cue: ':',
      content: ['‘The roof was old’'],
      level: 'on-record',
      form: 'headline',
    },
    {
      text: [
        ['headline', 'Reuters: order was signed in May'],
        ['body', 'Merrow waits.'],
      ],
      source: 'Reuters',
      kind: 'institution',
      name: 'Reuters',
      cue: ':',
      content: ['order was signed in May'],
      level: 'on-record-institutional',
      form: 'headline',
    },
  ])
})

describe('a colon that is none of speech', () => {
  expectNothingTold([
    [
      ['headline', 'Merrow: a town on the edge'],
      ['body', 'Merrow waits.'],
    ],
    [
      ['headline', 'The flood in numbers: 40 dead, 300 missing'],
      ['body', 'Merrow waits.'],
    ],
    [
      ['headline', 'Final score: Merrow 3, Karsk 1'],
      ['body', 'Merrow waits.'],
    ],
    [
      ['headline', 'Live: ships leave the port'],
      ['body', 'Merrow waits.'],
    ],
    [
      ['headline', 'At 10:30 the port closed'],
      ['body', 'Merrow waits.'],
    ],
    [
      ['headline', 'Analysis: why the dam broke'],
      ['body', 'Merrow waits.'],
    ],
    [
      ['headline', 'Watch: tiger swims to the island'],
      ['body', 'Merrow waits.'],
    ],
    [
      ['headline', 'Breaking: bridge falls in Karsk'],
      ['body', 'Merrow waits.'],
    ],
    [
      ['headline', 'Vorland: port to close in May'],
      ['body', 'Merrow waits.'],
    ],
  ])
})

describe('a headline without anybody who speaks', () => {
  expectNothingTold([
    [
      ['headline', 'Port of Merrow to close in May'],
      ['body', 'Merrow waits.'],
    ],
    [
      ['headline', 'Three hurt as bridge falls in Karsk'],
      ['body', 'Merrow waits.'],
    ],
  ])
})

describe('a standfirst is read like a headline', () => {
  expectTold([
    {
      text: [
        ['headline', 'Port to close'],
        ['standfirst', 'The minister says the port is too small'],
        ['body', 'Merrow waits.'],
      ],
      source: 'The minister',
      kind: 'office',
      cue: 'says',
      content: ['the port is too small'],
      level: 'on-record',
      form: 'headline',
    },
  ])
})
