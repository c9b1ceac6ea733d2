import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('number words count people', () => {
  expectTold([
    {
      text: 'Two officials said the order was signed.',
      source: 'Two officials',
      kind: 'anonymous',
      count: '2',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'Four people familiar with the matter said the order was signed.',
      source: 'Four people familiar with the matter',
      kind: 'anonymous',
      count: '4',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'A Western diplomat said the order was signed.',
      source: 'A Western diplomat',
      kind: 'anonymous',
      count: '1',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'Seven current and former employees said the pumps were never tested.',
      source: 'Seven current and former employees',
      kind: 'anonymous',
      count: '7',
      cue: 'said',
      content: ['the pumps were never tested'],
      level: 'anonymous',
    },
    {
      text: 'Three officials and a lawmaker said the order was signed.',
      source: 'Three officials and a lawmaker',
      kind: 'anonymous',
      count: '4 (3 officials + 1 lawmaker)',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'Five or six witnesses said the shots came from the roof.',
      source: 'Five or six witnesses',
      kind: 'anonymous',
      count: '5 or more',
      cue: 'said',
      content: ['the shots came from the roof'],
      level: 'anonymous',
    },
    {
      text: 'One of the officials said the order was signed.',
      source: 'One of the officials',
      kind: 'anonymous',
      count: '1',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'Two of the three officials said the order was signed.',
      source: 'Two of the three officials',
      kind: 'anonymous',
      count: '2',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
  ])
})

describe('a plural without a number is two or more', () => {
  expectTold([
    {
      text: 'Officials familiar with the matter said the order was signed.',
      source: 'Officials familiar with the matter',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'Diplomats in the capital said the order was signed.',
      source: 'Diplomats in the capital',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'People close to the family said the order was signed.',
      source: 'People close to the family',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'Sources close to the club said the coach would leave.',
      source: 'Sources close to the club',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'said',
      content: ['the coach would leave'],
      level: 'anonymous',
    },
    {
      text: 'Several officials said the order was signed.',
      source: 'Several officials',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'A number of employees said the pumps were never tested.',
      source: 'A number of employees',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'said',
      content: ['the pumps were never tested'],
      level: 'anonymous',
    },
    {
      text: 'Dozens of witnesses said the shots came from the roof.',
      source: 'Dozens of witnesses',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'said',
      content: ['the shots came from the roof'],
      level: 'anonymous',
    },
    {
      text: 'A handful of lawmakers said the bill was dead.',
      source: 'A handful of lawmakers',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'said',
      content: ['the bill was dead'],
      level: 'anonymous',
    },
    {
      text: 'A few officials said the order was signed.',
      source: 'A few officials',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
  ])
})

describe('an open number is a least number', () => {
  expectTold([
    {
      text: 'At least three officials said the order was signed.',
      source: 'At least three officials',
      kind: 'anonymous',
      count: '3 or more',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'A dozen officials said the order was signed.',
      source: 'A dozen officials',
      kind: 'anonymous',
      count: '12',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
  ])
})

describe('no count where a name is given', () => {
  expectTold([
    {
      text: 'Ana Ruiz said the order was signed.',
      source: 'Ana Ruiz',
      kind: 'named',
      name: 'Ana Ruiz',
      cue: 'said',
      content: ['the order was signed'],
      level: 'on-record',
    },
    {
      text: 'The committee said the order was signed.',
      source: 'The committee',
      kind: 'institution',
      cue: 'said',
      content: ['the order was signed'],
      level: 'on-record-institutional',
    },
    {
      text: 'The report said the order was signed.',
      source: 'The report',
      kind: 'document',
      cue: 'said',
      content: ['the order was signed'],
      level: 'second-hand',
      form: 'document',
    },
  ])
})
