import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('two statements side by side tell one another nothing', () => {
  expectTold([
    {
      text: 'The minister said the port would close, but the union said it would stay open.',
      told: [
        {
          source: 'The minister',
          kind: 'office',
          cue: 'said',
          content: ['the port would close'],
          level: 'on-record',
        },
        {
          source: 'the union',
          kind: 'institution',
          cue: 'said',
          content: ['it would stay open'],
          level: 'on-record-institutional',
        },
      ],
    },
    {
      text: 'The mayor said the bridge was safe. The engineer said it was not.',
      told: [
        {
          source: 'The mayor',
          kind: 'office',
          cue: 'said',
          content: ['the bridge was safe'],
          level: 'on-record',
        },
        {
          source: 'The engineer',
          kind: 'anonymous',
          count: '1',
          cue: 'said',
          content: ['it was not'],
          level: 'anonymous',
        },
      ],
    },
    {
      text: 'Velik praised the army and criticized the fleet.',
      told: [
        {
          source: 'Velik',
          kind: 'named',
          name: 'Velik',
          cue: 'praised',
          content: ['the army'],
          level: 'on-record',
        },
        {
          source: 'Velik',
          kind: 'named',
          name: 'Velik',
          cue: 'criticized',
          content: ['the fleet'],
          level: 'on-record',
        },
      ],
    },
    {
      text: 'The firm said the leak was small; the ministry said it was not.',
      told: [
        {
          source: 'The firm',
          kind: 'institution',
          cue: 'said',
          content: ['the leak was small'],
          level: 'on-record-institutional',
        },
        {
          source: 'the ministry',
          kind: 'institution',
          cue: 'said',
          content: ['it was not'],
          level: 'on-record-institutional',
        },
      ],
    },
  ])
})

describe('a headline tells what its people said', () => {
  expectTold([
    {
      text: [
        ['headline', 'Minister promised bases, envoys say'],
        ['body', 'The envoys met in Karsk.'],
      ],
      told: [
        {
          source: 'Minister',
          kind: 'office',
          cue: 'promised',
          content: ['bases'],
          nestedIn: 's2',
          level: 'second-hand',
          form: 'headline',
        },
        {
          source: 'envoys',
          kind: 'generic',
          count: '2 or more',
          cue: 'say',
          content: ['Minister promised bases'],
          level: 'unclear',
          form: 'headline',
        },
      ],
    },
  ])
})

describe('hearsay holds what it marks', () => {
  expectTold([
    {
      text: 'Velik reportedly told the ambassador that the bases would stay.',
      told: [
        {
          source: 'Velik',
          kind: 'named',
          name: 'Velik',
          cue: 'reportedly told',
          content: ['the bases would stay'],
          to: 'the ambassador',
          nestedIn: 's2',
          level: 'second-hand',
        },
        {
          source: 'reportedly',
          kind: 'hearsay-marker',
          cue: 'reportedly',
          content: ['Velik reportedly told the ambassador that the bases would stay'],
          level: 'second-hand',
          modality: 'reported',
        },
      ],
    },
    {
      text: 'The king has reportedly said that he will not travel.',
      told: [
        {
          source: 'The king',
          kind: 'office',
          cue: 'has reportedly said',
          content: ['he will not travel'],
          nestedIn: 's2',
          level: 'second-hand',
        },
        {
          source: 'reportedly',
          kind: 'hearsay-marker',
          cue: 'reportedly',
          content: ['The king has reportedly said that he will not travel'],
          level: 'second-hand',
          modality: 'reported',
        },
      ],
    },
  ])
})

describe('an expectation may be told', () => {
  expectTold([
    {
      text: 'The ministry said the bridge was expected to open in June.',
      told: [
        {
          source: 'The ministry',
          kind: 'institution',
          cue: 'said',
          content: ['the bridge was expected to open in June'],
          level: 'on-record-institutional',
          modality: 'expected',
        },
        {
          cue: 'was expected',
          content: ['the bridge', 'to open in June'],
          nestedIn: 's1',
          level: 'unclear',
          modality: 'expected',
        },
      ],
    },
    {
      text: 'Two officials said the envoy was expected to resign.',
      told: [
        {
          source: 'Two officials',
          kind: 'anonymous',
          count: '2',
          cue: 'said',
          content: ['the envoy was expected to resign'],
          level: 'anonymous',
          modality: 'expected',
        },
        {
          cue: 'was expected',
          content: ['the envoy', 'to resign'],
          nestedIn: 's1',
          level: 'unclear',
          modality: 'expected',
        },
      ],
    },
  ])
})
