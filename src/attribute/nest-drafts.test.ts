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
