import { describe } from 'node:test'
import { expectTold, type Told } from '../../test/kits/statements-in-short.ts'

const minister = (cue: string, content: string): Told => ({
  source: 'The minister',
  kind: 'office',
  cue,
  content: [content],
  level: 'on-record',
})

describe('when and where something was said stands between the cue and the content', () => {
  expectTold([
    { text: 'The minister confirmed today that the tug would sail.', ...minister('confirmed', 'the tug would sail') },
    {
      text: 'The minister announced yesterday she would close the port.',
      ...minister('announced', 'she would close the port'),
    },
    {
      text: 'The minister announced last week the closing of the port.',
      ...minister('announced', 'the closing of the port'),
    },
    { text: "The minister announced Monday's closing.", ...minister('announced', "Monday's closing") },
    {
      text: 'The minister said in a statement issued late on Sunday that the port was full.',
      ...minister('said', 'the port was full'),
    },
    {
      text: 'The minister wrote in a letter seen by the Merrow Herald that the port was full.',
      ...minister('wrote', 'the port was full'),
    },
    {
      text: 'Orlan Ruiz told the Merrow Herald in an interview published on Monday that the port was full.',
      source: 'Orlan Ruiz',
      kind: 'named',
      name: 'Orlan Ruiz',
      cue: 'told',
      content: ['the port was full'],
      to: 'the Merrow Herald',
      via: 'report: Merrow Herald',
      level: 'on-record',
    },
  ])
})

describe('a name between two commas speaks of what stands around it', () => {
  expectTold([
    {
      text: 'The tower, Kestrel Holdings said, will be pulled down.',
      source: 'Kestrel Holdings',
      kind: 'institution',
      name: 'Kestrel Holdings',
      cue: 'said',
      content: ['The tower', 'will be pulled down'],
      level: 'on-record-institutional',
    },
    {
      text: 'The mayor, Ana Ruiz, said the tower was safe.',
      source: 'The mayor, Ana Ruiz',
      kind: 'named',
      name: 'Ana Ruiz',
      cue: 'said',
      content: ['the tower was safe'],
      level: 'on-record',
    },
  ])
})
