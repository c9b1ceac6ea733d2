import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('what is told is nested in the telling', () => {
  expectTold([
    {
      text: 'Two officials told the Northgate Courier that the minister said the port would close.',
      told: [
        {
          source: 'Two officials',
          kind: 'anonymous',
          count: '2',
          cue: 'told',
          content: ['the minister said the port would close'],
          to: 'the Northgate Courier',
          via: 'report: Northgate Courier',
          level: 'anonymous',
        },
        {
          source: 'the minister',
          kind: 'office',
          cue: 'said',
          content: ['the port would close'],
          nestedIn: 's1',
          level: 'second-hand',
        },
      ],
    },
    {
      text: 'The minister said the port would close, two officials told the Northgate Courier.',
      told: [
        {
          source: 'The minister',
          kind: 'office',
          cue: 'said',
          content: ['the port would close'],
          nestedIn: 's2',
          level: 'second-hand',
        },
        {
          source: 'two officials',
          kind: 'anonymous',
          count: '2',
          cue: 'told',
          content: ['The minister said the port would close'],
          to: 'the Northgate Courier',
          via: 'report: Northgate Courier',
          level: 'anonymous',
        },
      ],
    },
    {
      text: 'The report says the driver told police that the brakes had failed.',
      told: [
        {
          source: 'The report',
          kind: 'document',
          cue: 'says',
          content: ['the driver told police that the brakes had failed'],
          level: 'second-hand',
          form: 'document',
        },
        {
          source: 'the driver',
          kind: 'office',
          cue: 'told',
          content: ['the brakes had failed'],
          to: 'police',
          nestedIn: 's1',
          level: 'second-hand',
        },
      ],
    },
    {
      text: 'Police said the driver told them that the brakes had failed.',
      told: [
        {
          source: 'Police',
          kind: 'institution',
          cue: 'said',
          content: ['the driver told them that the brakes had failed'],
          level: 'on-record-institutional',
        },
        {
          source: 'the driver',
          kind: 'office',
          cue: 'told',
          content: ['the brakes had failed'],
          to: 'them',
          nestedIn: 's1',
          level: 'second-hand',
        },
      ],
    },
    {
      text: 'Velik said that the king had promised to sign the law.',
      told: [
        {
          source: 'Velik',
          kind: 'named',
          name: 'Velik',
          cue: 'said',
          content: ['the king had promised to sign the law'],
          level: 'on-record',
        },
        {
          source: 'the king',
          kind: 'office',
          cue: 'had promised',
          content: ['to sign the law'],
          nestedIn: 's1',
          level: 'second-hand',
        },
      ],
    },
    {
      text: '“The king told me he would sign,” Velik said.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'said',
      content: ['“The king told me he would sign,”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'According to the memo, the captain warned that the engine was old.',
      told: [
        {
          source: 'the memo',
          kind: 'document',
          cue: 'According to',
          content: ['the captain warned that the engine was old'],
          level: 'on-record-institutional',
          form: 'document',
        },
        {
          source: 'the captain',
          kind: 'office',
          cue: 'warned',
          content: ['the engine was old'],
          nestedIn: 's1',
          level: 'second-hand',
        },
      ],
    },
    {
      text: 'The captain warned that the engine was old, according to the memo.',
      told: [
        {
          source: 'The captain',
          kind: 'office',
          cue: 'warned',
          content: ['the engine was old'],
          nestedIn: 's2',
          level: 'second-hand',
        },
        {
          source: 'the memo',
          kind: 'document',
          cue: 'according to',
          content: ['The captain warned that the engine was old'],
          level: 'on-record-institutional',
          form: 'document',
        },
      ],
    },
    {
      text: 'A friend said Haddad believed that he was being followed.',
      told: [
        {
          source: 'A friend',
          kind: 'anonymous',
          count: '1',
          cue: 'said',
          content: ['Haddad believed that he was being followed'],
          level: 'anonymous',
        },
        {
          source: 'Haddad',
          kind: 'named',
          name: 'Haddad',
          cue: 'believed',
          content: ['he was being followed'],
          nestedIn: 's1',
          level: 'second-hand',
        },
      ],
    },
  ])
})

describe('three layers', () => {
  expectTold([
    {
      text: 'Two aides said the envoy told them that the king wanted peace.',
      told: [
        {
          source: 'Two aides',
          kind: 'anonymous',
          count: '2',
          cue: 'said',
          content: ['the envoy told them that the king wanted peace'],
          level: 'anonymous',
        },
        {
          source: 'the envoy',
          kind: 'office',
          cue: 'told',
          content: ['the king wanted peace'],
          to: 'them',
          nestedIn: 's1',
          level: 'second-hand',
        },
        {
          source: 'the king',
          kind: 'office',
          cue: 'wanted',
          content: ['peace'],
          nestedIn: 's2',
          level: 'second-hand',
        },
      ],
    },
    {
      text: 'The Merrow Herald reported that the admiral told officers that the fleet was not ready.',
      told: [
        {
          source: 'The Merrow Herald',
          kind: 'institution',
          name: 'Merrow Herald',
          cue: 'reported',
          content: ['the admiral told officers that the fleet was not ready'],
          via: 'report: Merrow Herald',
          level: 'on-record-institutional',
        },
        {
          source: 'the admiral',
          kind: 'office',
          cue: 'told',
          content: ['the fleet was not ready'],
          to: 'officers',
          nestedIn: 's1',
          level: 'second-hand',
        },
      ],
    },
    {
      text: 'The prosecutor said a witness had told police that she heard a shot.',
      told: [
        {
          source: 'The prosecutor',
          kind: 'institution',
          cue: 'said',
          content: ['a witness had told police that she heard a shot'],
          level: 'on-record-institutional',
        },
        {
          source: 'a witness',
          kind: 'anonymous',
          count: '1',
          cue: 'had told',
          content: ['she heard a shot'],
          to: 'police',
          nestedIn: 's1',
          level: 'anonymous',
        },
      ],
    },
  ])
})

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
