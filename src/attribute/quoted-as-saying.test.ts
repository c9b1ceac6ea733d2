import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('who is quoted as saying something says it, not who quotes', () => {
  expectTold([
    {
      text: 'Velik was quoted by the mill bulletin as saying that the port was closed.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'saying',
      content: ['the port was closed'],
      level: 'on-record',
    },
    {
      text: 'Velik was quoted as saying the port was closed.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'saying',
      content: ['the port was closed'],
      level: 'on-record',
    },
    {
      text: 'The union quoted the minister as saying that the port was closed.',
      told: [
        {
          source: 'The union',
          kind: 'institution',
          cue: 'quoted',
          content: ['the minister as saying that the port was closed'],
          level: 'on-record-institutional',
        },
        {
          source: 'the minister',
          kind: 'office',
          cue: 'saying',
          content: ['the port was closed'],
          nestedIn: 's1',
          level: 'second-hand',
        },
      ],
    },
  ])
})

describe('what is alleged, feared or understood has a source that the text does not name', () => {
  expectTold([
    {
      text: 'The man is alleged to have set the fire.',
      cue: 'is alleged',
      content: ['The man', 'to have set the fire'],
      level: 'unclear',
    },
    {
      text: 'Ten sailors are feared to have drowned.',
      cue: 'are feared',
      content: ['Ten sailors', 'to have drowned'],
      level: 'unclear',
    },
    { text: 'The rules were understood in May.', told: [] },
  ])
})
