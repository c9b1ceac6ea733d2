import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toldIn } from '../../test/kits/statements-in-short.ts'

interface AddressedCase {
  readonly text: string
  readonly source: string
  readonly cue: string
  readonly content: string
  /** Who is addressed; absent when nobody is. */
  readonly to?: string
  /** The outlet that is addressed, by its canonical name. */
  readonly toOutlet?: string
  /** Through which report or interview the words came. */
  readonly via?: string
}

const cases: readonly AddressedCase[] = [
  {
    text: 'Ruiz told reporters that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'reporters',
  },
  {
    text: 'Ruiz told reporters in Karsk on Monday that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'reporters',
  },
  {
    text: 'Ruiz told Reuters that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'Reuters',
    toOutlet: 'Reuters',
    via: 'report: Reuters',
  },
  {
    text: 'Ruiz told Reuters on Monday that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'Reuters',
    toOutlet: 'Reuters',
    via: 'report: Reuters',
  },
  {
    text: 'Ruiz told the BBC the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'the BBC',
    toOutlet: 'BBC',
    via: 'report: BBC',
  },
  {
    text: 'Ruiz told CNN in an interview that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'CNN',
    toOutlet: 'CNN',
    via: 'report: CNN',
  },
  {
    text: 'Ruiz told Fox News the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'Fox News',
    toOutlet: 'Fox News',
    via: 'report: Fox News',
  },
  {
    text: 'Ruiz told The New York Times that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'The New York Times',
    toOutlet: 'The New York Times',
    via: 'report: The New York Times',
  },
  {
    text: 'Ruiz told the council that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'the council',
  },
  {
    text: 'Ruiz told lawmakers that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'lawmakers',
  },
  {
    text: 'Ruiz told a crowd in Merrow that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'a crowd',
  },
  {
    text: 'Ruiz told her staff that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'her staff',
  },
  {
    text: 'Ruiz told him that the port was full.',
    source: 'Ruiz',
    cue: 'told',
    content: 'the port was full',
    to: 'him',
  },
  {
    text: 'Ruiz told the king she would leave.',
    source: 'Ruiz',
    cue: 'told',
    content: 'she would leave',
    to: 'the king',
  },
  {
    text: 'Ruiz assured the board that the port was safe.',
    source: 'Ruiz',
    cue: 'assured',
    content: 'the port was safe',
    to: 'the board',
  },
  {
    text: 'Ruiz warned the king that the port was full.',
    source: 'Ruiz',
    cue: 'warned',
    content: 'the port was full',
    to: 'the king',
  },
  {
    text: 'Ruiz reminded voters that the port was full.',
    source: 'Ruiz',
    cue: 'reminded',
    content: 'the port was full',
    to: 'voters',
  },
  {
    text: 'Ruiz informed the crew that the port was shut.',
    source: 'Ruiz',
    cue: 'informed',
    content: 'the port was shut',
    to: 'the crew',
  },
  {
    text: '“The port is full,” Ruiz told Reuters.',
    source: 'Ruiz',
    cue: 'told',
    content: '“The port is full,”',
    to: 'Reuters',
    toOutlet: 'Reuters',
    via: 'report: Reuters',
  },
  {
    text: '“The port is full,” Ruiz told the crowd.',
    source: 'Ruiz',
    cue: 'told',
    content: '“The port is full,”',
    to: 'the crowd',
  },
  {
    text: '“The port is full,” Ruiz told NBC News on Monday.',
    source: 'Ruiz',
    cue: 'told',
    content: '“The port is full,”',
    to: 'NBC News',
    toOutlet: 'NBC News',
    via: 'report: NBC News',
  },
  {
    text: 'The port is full, Ruiz told Reuters.',
    source: 'Ruiz',
    cue: 'told',
    content: 'The port is full',
    to: 'Reuters',
    toOutlet: 'Reuters',
    via: 'report: Reuters',
  },
  {
    text: 'The port is full, Ruiz told the council.',
    source: 'Ruiz',
    cue: 'told',
    content: 'The port is full',
    to: 'the council',
  },
  {
    text: 'Ruiz urged the king to open the port.',
    source: 'Ruiz',
    cue: 'urged',
    content: 'to open the port',
    to: 'the king',
  },
  {
    text: 'Ruiz ordered the army to open the port.',
    source: 'Ruiz',
    cue: 'ordered',
    content: 'to open the port',
    to: 'the army',
  },
  {
    text: 'Ruiz asked reporters to leave the port.',
    source: 'Ruiz',
    cue: 'asked',
    content: 'to leave the port',
    to: 'reporters',
  },
  {
    text: 'Ruiz asked the king whether the port was full.',
    source: 'Ruiz',
    cue: 'asked',
    content: 'whether the port was full',
    to: 'the king',
  },
  {
    text: 'Ruiz asked the king for help.',
    source: 'Ruiz',
    cue: 'asked',
    content: 'for help',
    to: 'the king',
  },
  {
    text: 'Ruiz told the army to open the port.',
    source: 'Ruiz',
    cue: 'told',
    content: 'to open the port',
    to: 'the army',
  },
  {
    text: 'Two officials told Reuters that the port was full.',
    source: 'Two officials',
    cue: 'told',
    content: 'the port was full',
    to: 'Reuters',
    toOutlet: 'Reuters',
    via: 'report: Reuters',
  },
  {
    text: 'An aide told Reuters on condition of anonymity that the port was full.',
    source: 'An aide',
    cue: 'told',
    content: 'the port was full',
    to: 'Reuters',
    toOutlet: 'Reuters',
    via: 'report: Reuters',
  },
  {
    text: 'The ministry told Reuters in an email that the port was full.',
    source: 'The ministry',
    cue: 'told',
    content: 'the port was full',
    to: 'Reuters',
    toOutlet: 'Reuters',
    via: 'report: Reuters',
  },
  {
    text: 'A spokesman told the Associated Press that the port was full.',
    source: 'A spokesman',
    cue: 'told',
    content: 'the port was full',
    to: 'the Associated Press',
    toOutlet: 'Associated Press',
    via: 'report: Associated Press',
  },
  {
    text: 'Reuters reported that the port was full.',
    source: 'Reuters',
    cue: 'reported',
    content: 'the port was full',
    via: 'report: Reuters',
  },
  {
    text: 'The port is full, Reuters reported.',
    source: 'Reuters',
    cue: 'reported',
    content: 'The port is full',
    via: 'report: Reuters',
  },
  {
    text: 'Reuters first reported that the port was full.',
    source: 'Reuters',
    cue: 'first reported',
    content: 'the port was full',
    via: 'report: Reuters',
  },
  {
    text: 'According to Reuters, the port is full.',
    source: 'Reuters',
    cue: 'According to',
    content: 'the port is full',
    via: 'report: Reuters',
  },
  {
    text: 'The port is full, according to Reuters.',
    source: 'Reuters',
    cue: 'according to',
    content: 'The port is full',
    via: 'report: Reuters',
  },
  {
    text: 'The port is full, Reuters said.',
    source: 'Reuters',
    cue: 'said',
    content: 'The port is full',
    via: 'report: Reuters',
  },
  {
    text: 'As reported by Reuters, the port is full.',
    source: 'Reuters',
    cue: 'reported by',
    content: 'the port is full',
    via: 'report: Reuters',
  },
  {
    text: 'Ruiz said in an interview with Reuters that the port was full.',
    source: 'Ruiz',
    cue: 'said',
    content: 'the port was full',
    via: 'interview: Reuters',
  },
  {
    text: 'In an interview with Reuters, Ruiz said the port was full.',
    source: 'Ruiz',
    cue: 'said',
    content: 'the port was full',
    via: 'interview: Reuters',
  },
]

describe('whom it was said to and through what are no part of the content', () => {
  for (const { text, source, cue, content, to, toOutlet, via } of cases) {
    test(text, () => {
      const [told, ...more] = toldIn(text)
      assert.deepEqual(more, [])
      assert.equal(told?.source, source)
      assert.equal(told?.cue, cue)
      assert.deepEqual(told?.content, [content])
      assert.equal(told?.to, to)
      assert.equal(told?.toOutlet, toOutlet)
      assert.equal(told?.via, via)
    })
  }
})
