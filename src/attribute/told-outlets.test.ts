import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('told to an outlet', () => {
  expectTold([
    {
      text: 'Two officials told the Merrow Herald the order was signed.',
      source: 'Two officials',
      kind: 'anonymous',
      count: '2',
      cue: 'told',
      content: ['the order was signed'],
      to: 'the Merrow Herald',
      via: 'report: Merrow Herald',
      level: 'anonymous',
    },
    {
      text: '“The order was signed,” Velik told Reuters.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'told',
      content: ['“The order was signed,”'],
      to: 'Reuters',
      toOutlet: 'Reuters',
      via: 'report: Reuters',
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'Velik told the Associated Press in an interview that the order was signed.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'told',
      content: ['the order was signed'],
      to: 'the Associated Press',
      toOutlet: 'Associated Press',
      via: 'report: Associated Press',
      level: 'on-record',
    },
    {
      text: 'A spokesman told BBC News that the flight was full.',
      source: 'A spokesman',
      kind: 'unnamed-spokesperson',
      count: '1',
      cue: 'told',
      content: ['the flight was full'],
      to: 'BBC News',
      toOutlet: 'BBC',
      via: 'report: BBC',
      level: 'on-record-institutional',
    },
    {
      text: 'The mayor told Radio Karsk that the bridge was safe.',
      source: 'The mayor',
      kind: 'office',
      cue: 'told',
      content: ['the bridge was safe'],
      to: 'Radio Karsk',
      via: 'report: Radio Karsk',
      level: 'on-record',
    },
    {
      text: 'The order was signed, an aide told CNN on condition of anonymity.',
      source: 'an aide',
      kind: 'anonymous',
      count: '1',
      reason: 'on condition of anonymity',
      cue: 'told',
      content: ['The order was signed'],
      to: 'CNN',
      toOutlet: 'CNN',
      via: 'report: CNN',
      level: 'anonymous',
    },
  ])
})

describe('an outlet speaks itself', () => {
  expectTold([
    {
      text: 'The Merrow Herald reported that the order was signed.',
      source: 'The Merrow Herald',
      kind: 'institution',
      name: 'Merrow Herald',
      cue: 'reported',
      content: ['the order was signed'],
      via: 'report: Merrow Herald',
      level: 'on-record-institutional',
    },
    {
      text: 'Reuters reported on Monday that the order was signed.',
      source: 'Reuters',
      kind: 'institution',
      name: 'Reuters',
      cue: 'reported',
      content: ['the order was signed'],
      via: 'report: Reuters',
      level: 'on-record-institutional',
    },
    {
      text: 'According to Reuters, the order was signed.',
      source: 'Reuters',
      kind: 'institution',
      name: 'Reuters',
      cue: 'According to',
      content: ['the order was signed'],
      via: 'report: Reuters',
      level: 'on-record-institutional',
    },
    {
      text: 'The order was signed, according to Reuters.',
      source: 'Reuters',
      kind: 'institution',
      name: 'Reuters',
      cue: 'according to',
      content: ['The order was signed'],
      via: 'report: Reuters',
      level: 'on-record-institutional',
    },
    {
      text: 'The order was signed, Bloomberg News reported, citing two officials.',
      told: [
        {
          source: 'Bloomberg News',
          kind: 'institution',
          name: 'Bloomberg News',
          cue: 'reported',
          content: ['The order was signed'],
          via: 'report: Bloomberg',
          level: 'on-record-institutional',
        },
        {
          source: 'two officials',
          kind: 'anonymous',
          count: '2',
          cue: 'citing',
          content: ['The order was signed'],
          level: 'anonymous',
        },
      ],
    },
  ])
})

describe('through an interview, a post, a paper', () => {
  expectTold([
    {
      text: 'Velik said in an interview with the Merrow Herald that the order was signed.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'said',
      content: ['the order was signed'],
      via: 'interview: Merrow Herald',
      level: 'on-record',
    },
    {
      text: 'Velik said in a letter that the order was signed.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'said',
      content: ['the order was signed'],
      level: 'on-record',
    },
    {
      text: 'Velik said in a statement that the order was signed.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'said',
      content: ['the order was signed'],
      level: 'on-record',
    },
  ])
})

describe('an outlet that nobody names', () => {
  expectTold([
    {
      text: 'The order was signed, according to a local newspaper.',
      source: 'a local newspaper',
      kind: 'institution',
      cue: 'according to',
      content: ['The order was signed'],
      level: 'on-record-institutional',
    },
    {
      text: 'A Karsk broadcaster reported that the order was signed.',
      source: 'A Karsk broadcaster',
      kind: 'institution',
      cue: 'reported',
      content: ['the order was signed'],
      level: 'on-record-institutional',
    },
    {
      text: 'Officials told local media that the order was signed.',
      source: 'Officials',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'told',
      content: ['the order was signed'],
      to: 'local media',
      level: 'anonymous',
    },
    {
      text: 'The order was signed, media reports said.',
      source: 'media reports',
      kind: 'document',
      cue: 'said',
      content: ['The order was signed'],
      level: 'second-hand',
      form: 'document',
    },
  ])
})

describe('somebody of an outlet speaks', () => {
  expectTold([
    {
      text: '“Nobody answered,” said Ana Ruiz, a reporter for the Merrow Herald.',
      source: 'Ana Ruiz, a reporter for the Merrow Herald',
      kind: 'named',
      name: 'Ana Ruiz',
      cue: 'said',
      content: ['“Nobody answered,”'],
      level: 'on-record',
      form: 'direct',
    },
  ])
})
