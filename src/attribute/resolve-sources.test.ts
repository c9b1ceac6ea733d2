import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('"he" and "she" are the person who spoke last', () => {
  expectTold([
    {
      text: 'Ana Ruiz said the roof was old. She said it would be replaced.',
      told: [
        {
          source: 'Ana Ruiz',
          kind: 'named',
          name: 'Ana Ruiz',
          cue: 'said',
          content: ['the roof was old'],
          level: 'on-record',
        },
        {
          source: 'She',
          kind: 'named',
          name: 'Ana Ruiz',
          cue: 'said',
          content: ['it would be replaced'],
          level: 'on-record',
        },
      ],
    },
    {
      text: 'Bruno Keller said the strike would go on. “Nobody spoke to us,” he said.',
      told: [
        {
          source: 'Bruno Keller',
          kind: 'named',
          name: 'Bruno Keller',
          cue: 'said',
          content: ['the strike would go on'],
          level: 'on-record',
        },
        {
          source: 'he',
          kind: 'named',
          name: 'Bruno Keller',
          cue: 'said',
          content: ['“Nobody spoke to us,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
    {
      text: 'Prime Minister Dana Velik said the border would stay shut. “We are ready,” she added.',
      told: [
        {
          source: 'Prime Minister Dana Velik',
          kind: 'named',
          name: 'Dana Velik',
          cue: 'said',
          content: ['the border would stay shut'],
          level: 'on-record',
        },
        {
          source: 'she',
          kind: 'named',
          name: 'Dana Velik',
          cue: 'added',
          content: ['“We are ready,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
    {
      text: 'Ana Ruiz said the roof was old. “It leaks,” she said. “It always has,” she added.',
      told: [
        {
          source: 'Ana Ruiz',
          kind: 'named',
          name: 'Ana Ruiz',
          cue: 'said',
          content: ['the roof was old'],
          level: 'on-record',
        },
        {
          source: 'she',
          kind: 'named',
          name: 'Ana Ruiz',
          cue: 'said',
          content: ['“It leaks,”'],
          level: 'on-record',
          form: 'direct',
        },
        {
          source: 'she',
          kind: 'named',
          name: 'Ana Ruiz',
          cue: 'added',
          content: ['“It always has,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
    {
      text: 'The engineer Paul Okafor spoke first. He said the pump was never tested.',
      source: 'He',
      kind: 'named',
      name: 'Paul Okafor',
      cue: 'said',
      content: ['the pump was never tested'],
      level: 'on-record',
    },
    {
      text: 'Jon Ekberg met the minister on Monday. He said the nets came up empty.',
      source: 'He',
      kind: 'named',
      name: 'Jon Ekberg',
      cue: 'said',
      content: ['the nets came up empty'],
      level: 'on-record',
    },
    {
      text: 'The mayor said the bridge was safe. He said it would open in May.',
      told: [
        {
          source: 'The mayor',
          kind: 'office',
          cue: 'said',
          content: ['the bridge was safe'],
          level: 'on-record',
        },
        {
          source: 'He',
          kind: 'office',
          cue: 'said',
          content: ['it would open in May'],
          level: 'on-record',
        },
      ],
    },
    {
      text: 'One official said the order was signed. He said it was dated 3 May.',
      told: [
        {
          source: 'One official',
          kind: 'anonymous',
          count: '1',
          cue: 'said',
          content: ['the order was signed'],
          level: 'anonymous',
        },
        {
          source: 'He',
          kind: 'anonymous',
          count: '1',
          cue: 'said',
          content: ['it was dated 3 May'],
          level: 'anonymous',
        },
      ],
    },
  ])
})

describe('a body or paper between them is not meant by "he"', () => {
  expectTold([
    {
      text: 'Bruno Keller said the strike would go on. The ministry said it was illegal. “Let them try,” he said.',
      told: [
        {
          source: 'Bruno Keller',
          kind: 'named',
          name: 'Bruno Keller',
          cue: 'said',
          content: ['the strike would go on'],
          level: 'on-record',
        },
        {
          source: 'The ministry',
          kind: 'institution',
          cue: 'said',
          content: ['it was illegal'],
          level: 'on-record-institutional',
        },
        {
          source: 'he',
          kind: 'named',
          name: 'Bruno Keller',
          cue: 'said',
          content: ['“Let them try,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
    {
      text: 'Ana Ruiz said the roof was old. The report said it was new. She said the report was wrong.',
      told: [
        {
          source: 'Ana Ruiz',
          kind: 'named',
          name: 'Ana Ruiz',
          cue: 'said',
          content: ['the roof was old'],
          level: 'on-record',
        },
        {
          source: 'The report',
          kind: 'document',
          cue: 'said',
          content: ['it was new'],
          level: 'second-hand',
          form: 'document',
        },
        {
          source: 'She',
          kind: 'named',
          name: 'Ana Ruiz',
          cue: 'said',
          content: ['the report was wrong'],
          level: 'on-record',
        },
      ],
    },
  ])
})

describe('"they" are several people', () => {
  expectTold([
    {
      text: 'Two officials said the order was signed. They said it was dated 3 May.',
      told: [
        {
          source: 'Two officials',
          kind: 'anonymous',
          count: '2',
          cue: 'said',
          content: ['the order was signed'],
          level: 'anonymous',
        },
        {
          source: 'They',
          kind: 'anonymous',
          count: '2',
          cue: 'said',
          content: ['it was dated 3 May'],
          level: 'anonymous',
        },
      ],
    },
    {
      text: 'Residents said they had heard shots. They said the army came at noon.',
      told: [
        {
          source: 'Residents',
          kind: 'generic',
          count: '2 or more',
          cue: 'said',
          content: ['they had heard shots'],
          level: 'unclear',
        },
        {
          source: 'They',
          kind: 'generic',
          count: '2 or more',
          cue: 'said',
          content: ['the army came at noon'],
          level: 'unclear',
        },
      ],
    },
    {
      text: 'Three people briefed on the plan said the army had been told to wait. They said the king agreed.',
      told: [
        {
          source: 'Three people briefed on the plan',
          kind: 'anonymous',
          count: '3',
          cue: 'said',
          content: ['the army had been told to wait'],
          level: 'anonymous',
        },
        {
          source: 'They',
          kind: 'anonymous',
          count: '3',
          cue: 'said',
          content: ['the king agreed'],
          level: 'anonymous',
        },
      ],
    },
  ])
})

describe('"it" is a body or a paper', () => {
  expectTold([
    {
      text: 'The ministry said the quota was cut. It said the fleet was too large.',
      told: [
        {
          source: 'The ministry',
          kind: 'institution',
          cue: 'said',
          content: ['the quota was cut'],
          level: 'on-record-institutional',
        },
        {
          source: 'It',
          kind: 'institution',
          cue: 'said',
          content: ['the fleet was too large'],
          level: 'on-record-institutional',
        },
      ],
    },
    {
      text: 'The report said the roof was rotten. It said nobody had looked at it for years.',
      told: [
        {
          source: 'The report',
          kind: 'document',
          cue: 'said',
          content: ['the roof was rotten'],
          level: 'second-hand',
          form: 'document',
        },
        {
          source: 'It',
          kind: 'document',
          cue: 'said',
          content: ['nobody had looked at it for years'],
          level: 'second-hand',
          form: 'document',
        },
      ],
    },
    {
      text: 'The Kestrel Mining Company said the shaft was flooded. It said two pumps had failed.',
      told: [
        {
          source: 'The Kestrel Mining Company',
          kind: 'institution',
          name: 'Kestrel Mining Company',
          cue: 'said',
          content: ['the shaft was flooded'],
          level: 'on-record-institutional',
        },
        {
          source: 'It',
          kind: 'institution',
          name: 'Kestrel Mining Company',
          cue: 'said',
          content: ['two pumps had failed'],
          level: 'on-record-institutional',
        },
      ],
    },
  ])
})

describe('a pronoun without anybody before it stays open', () => {
  expectTold([
    {
      text: 'He said the roof was old.',
      source: 'He',
      kind: 'generic',
      cue: 'said',
      content: ['the roof was old'],
      level: 'unclear',
    },
    {
      text: 'They said the roof was old.',
      source: 'They',
      kind: 'generic',
      cue: 'said',
      content: ['the roof was old'],
      level: 'unclear',
    },
  ])
})
