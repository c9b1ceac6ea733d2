import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('"the officials" are those of before', () => {
  expectTold([
    {
      text: 'Three officials said the order was signed. The officials said it was dated 3 May.',
      told: [
        {
          source: 'Three officials',
          kind: 'anonymous',
          count: '3',
          cue: 'said',
          content: ['the order was signed'],
          level: 'anonymous',
        },
        {
          source: 'The officials',
          kind: 'anonymous',
          count: '3',
          cue: 'said',
          content: ['it was dated 3 May'],
          level: 'anonymous',
        },
      ],
    },
    {
      text: 'Two officials and a lawmaker said the order was signed. The officials said it was dated 3 May.',
      told: [
        {
          source: 'Two officials and a lawmaker',
          kind: 'anonymous',
          count: '3 (2 officials + 1 lawmaker)',
          cue: 'said',
          content: ['the order was signed'],
          level: 'anonymous',
        },
        {
          source: 'The officials',
          kind: 'anonymous',
          count: '3 (2 officials + 1 lawmaker)',
          cue: 'said',
          content: ['it was dated 3 May'],
          level: 'anonymous',
        },
      ],
    },
    {
      text: 'A senior diplomat said the draft was rewritten. The diplomat said nobody had read it.',
      told: [
        {
          source: 'A senior diplomat',
          kind: 'anonymous',
          count: '1',
          cue: 'said',
          content: ['the draft was rewritten'],
          level: 'anonymous',
        },
        {
          source: 'The diplomat',
          kind: 'anonymous',
          count: '1',
          cue: 'said',
          content: ['nobody had read it'],
          level: 'anonymous',
        },
      ],
    },
  ])
})

describe('"the minister" is the one whom the text names', () => {
  expectTold([
    {
      text: 'Governor Mara Lindqvist said schools would stay open. The governor said tests would be free.',
      told: [
        {
          source: 'Governor Mara Lindqvist',
          kind: 'named',
          name: 'Mara Lindqvist',
          cue: 'said',
          content: ['schools would stay open'],
          level: 'on-record',
        },
        {
          source: 'The governor',
          kind: 'named',
          name: 'Mara Lindqvist',
          cue: 'said',
          content: ['tests would be free'],
          level: 'on-record',
        },
      ],
    },
    {
      text: 'President Aldo Marin spoke in Karsk. The president said the army would not move.',
      source: 'The president',
      kind: 'named',
      name: 'Aldo Marin',
      cue: 'said',
      content: ['the army would not move'],
      level: 'on-record',
    },
    {
      text: 'The singer Ines Calder cancelled two concerts. The singer said she was ill.',
      source: 'The singer',
      kind: 'named',
      name: 'Ines Calder',
      cue: 'said',
      content: ['she was ill'],
      level: 'on-record',
    },
  ])
})

describe('"the ministry" is the one whom the text names', () => {
  expectTold([
    {
      text: 'The Fisheries Ministry cut the quota. The ministry said the fleet was too large.',
      source: 'The ministry',
      kind: 'institution',
      name: 'Fisheries Ministry',
      cue: 'said',
      content: ['the fleet was too large'],
      level: 'on-record-institutional',
    },
    {
      text: 'The Merrow Port Authority bought two cranes. The authority said the old ones were rusty.',
      source: 'The authority',
      kind: 'institution',
      name: 'Merrow Port Authority',
      cue: 'said',
      content: ['the old ones were rusty'],
      level: 'on-record-institutional',
    },
  ])
})

describe('a surname alone stands for itself', () => {
  expectTold([
    {
      text: 'Ana Ruiz said the roof was old. Ruiz said it would be replaced.',
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
          source: 'Ruiz',
          kind: 'named',
          name: 'Ruiz',
          cue: 'said',
          content: ['it would be replaced'],
          level: 'on-record',
        },
      ],
    },
    {
      text: 'Admiral Pavel Orlin said the ship was sunk. “We lost nobody,” Orlin said.',
      told: [
        {
          source: 'Admiral Pavel Orlin',
          kind: 'named',
          name: 'Pavel Orlin',
          cue: 'said',
          content: ['the ship was sunk'],
          level: 'on-record',
        },
        {
          source: 'Orlin',
          kind: 'named',
          name: 'Orlin',
          cue: 'said',
          content: ['“We lost nobody,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
  ])
})
