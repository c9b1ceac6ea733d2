import { describe } from 'node:test'
import { expectNothingTold, expectTold } from '../../test/kits/statements-in-short.ts'

describe('"according to" at the front, in the middle, at the end', () => {
  expectTold([
    {
      text: 'According to two officials, the order was signed.',
      source: 'two officials',
      kind: 'anonymous',
      count: '2',
      cue: 'According to',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'According to a person familiar with the matter, the offer was withdrawn.',
      source: 'a person familiar with the matter',
      kind: 'anonymous',
      count: '1',
      cue: 'According to',
      content: ['the offer was withdrawn'],
      level: 'anonymous',
    },
    {
      text: 'According to the newspaper, the first two of the ferries, which are built in Tarn, would sail in May.',
      source: 'the newspaper',
      kind: 'institution',
      cue: 'According to',
      content: ['the first two of the ferries, which are built in Tarn, would sail in May'],
      level: 'on-record-institutional',
    },
    {
      text: "The ferries sail in May, according to the ministry's most recent plan, published in March.",
      source: "the ministry's most recent plan",
      kind: 'generic',
      cue: 'according to',
      content: ['The ferries sail in May'],
      level: 'unclear',
    },
    {
      text: 'According to court documents, the house was sold in 2011.',
      source: 'court documents',
      kind: 'document',
      cue: 'According to',
      content: ['the house was sold in 2011'],
      level: 'on-record-institutional',
      form: 'document',
    },
    {
      text: 'According to the latest poll, six in ten voters want a new bridge.',
      told: [
        {
          source: 'the latest poll',
          kind: 'document',
          cue: 'According to',
          content: ['six in ten voters want a new bridge'],
          level: 'on-record-institutional',
          form: 'document',
        },
        {
          source: 'six in ten voters',
          kind: 'generic',
          cue: 'want',
          content: ['a new bridge'],
          nestedIn: 's1',
          level: 'unclear',
        },
      ],
    },
    {
      text: 'The port will close in May, according to the minister.',
      source: 'the minister',
      kind: 'office',
      cue: 'according to',
      content: ['The port will close in May'],
      level: 'on-record',
    },
    {
      text: 'The port, according to the minister, will close in May.',
      source: 'the minister',
      kind: 'office',
      cue: 'according to',
      content: ['The port', 'will close in May'],
      level: 'on-record',
    },
    {
      text: 'The port will close in May according to the minister.',
      source: 'the minister',
      kind: 'office',
      cue: 'according to',
      content: ['The port will close in May'],
      level: 'on-record',
    },
    {
      text: 'The port will close in May, according to the minister, who spoke in Karsk.',
      source: 'the minister',
      kind: 'office',
      cue: 'according to',
      content: ['The port will close in May'],
      level: 'on-record',
    },
    {
      text: 'But according to the union, nobody was asked.',
      source: 'the union',
      kind: 'institution',
      cue: 'according to',
      content: ['nobody was asked'],
      level: 'on-record-institutional',
    },
  ])
})

describe('several phrases in a sentence', () => {
  expectTold([
    {
      text: 'The mayor said the car was stolen, according to the police.',
      told: [
        {
          source: 'The mayor',
          kind: 'office',
          cue: 'said',
          content: ['the car was stolen'],
          nestedIn: 's2',
          level: 'second-hand',
        },
        {
          source: 'the police',
          kind: 'institution',
          cue: 'according to',
          content: ['The mayor said the car was stolen'],
          level: 'on-record-institutional',
        },
      ],
    },
  ])
})

describe('"per", "as reported by", "in the words of"', () => {
  expectTold([
    {
      text: 'Per the ministry, the port will close in May.',
      source: 'the ministry',
      kind: 'institution',
      cue: 'Per',
      content: ['the port will close in May'],
      level: 'on-record-institutional',
    },
    {
      text: 'As reported by the Merrow Herald, the port will close in May.',
      source: 'the Merrow Herald',
      kind: 'institution',
      name: 'Merrow Herald',
      cue: 'reported by',
      content: ['the port will close in May'],
      via: 'report: Merrow Herald',
      level: 'on-record-institutional',
    },
    {
      text: 'The port will close in May, as first reported by Reuters.',
      source: 'Reuters',
      kind: 'institution',
      name: 'Reuters',
      cue: 'first reported by',
      content: ['The port will close in May'],
      via: 'report: Reuters',
      level: 'on-record-institutional',
    },
  ])
})

describe('"per" is a unit too', () => {
  expectNothingTold([
    'The train runs at 90 miles per hour.',
    'Each guest pays 12 crowns per night.',
    'The mill makes 40 tons per day.',
  ])
})

describe('an expectation and a rumour without a source', () => {
  expectTold([
    {
      text: 'The king is believed to be in Merrow.',
      cue: 'is believed',
      content: ['The king', 'to be in Merrow'],
      level: 'unclear',
    },
    {
      text: 'The ship is thought to have sunk in the storm.',
      cue: 'is thought',
      content: ['The ship', 'to have sunk in the storm'],
      level: 'unclear',
    },
    {
      text: 'The firm is considered to be bankrupt.',
      cue: 'is considered',
      content: ['The firm', 'to be bankrupt'],
      level: 'unclear',
    },
    {
      text: 'The reportedly stolen car was found.',
      source: 'reportedly',
      kind: 'hearsay-marker',
      cue: 'reportedly',
      content: ['The reportedly stolen car was found'],
      level: 'second-hand',
      modality: 'reported',
    },
    {
      text: 'The car, reportedly stolen in May, was found on Monday.',
      source: 'reportedly',
      kind: 'hearsay-marker',
      cue: 'reportedly',
      content: ['The car, reportedly stolen in May, was found on Monday'],
      level: 'second-hand',
      modality: 'reported',
    },
    {
      text: 'The minister will reportedly resign.',
      source: 'reportedly',
      kind: 'hearsay-marker',
      cue: 'reportedly',
      content: ['The minister will reportedly resign'],
      level: 'second-hand',
      modality: 'reported',
    },
  ])
})
