import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('why a source is not named', () => {
  expectTold([
    {
      text: 'Two officials, who spoke on condition of anonymity, said the order was signed.',
      source: 'Two officials',
      kind: 'anonymous',
      count: '2',
      reason: 'spoke on condition of anonymity',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'The officials, who are not authorized to speak publicly, said the order was signed.',
      source: 'The officials',
      kind: 'anonymous',
      count: '2 or more',
      reason: 'are not authorized to speak publicly',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
    {
      text: 'A senior diplomat, who asked not to be named, said the draft was rewritten.',
      source: 'A senior diplomat',
      kind: 'anonymous',
      count: '1',
      reason: 'asked not to be named',
      cue: 'said',
      content: ['the draft was rewritten'],
      level: 'anonymous',
    },
    {
      text: 'One aide, speaking on the condition of anonymity to discuss private talks, said the king had agreed.',
      source: 'One aide',
      kind: 'anonymous',
      count: '1',
      reason: 'speaking on the condition of anonymity to discuss private talks',
      cue: 'said',
      content: ['the king had agreed'],
      level: 'anonymous',
    },
    {
      text: 'The employee, who wished not to be named for fear of losing his job, said the pumps were never tested.',
      source: 'The employee',
      kind: 'anonymous',
      count: '1',
      reason: 'wished not to be named for fear of losing his job',
      cue: 'said',
      content: ['the pumps were never tested'],
      level: 'anonymous',
    },
    {
      text: 'An engineer, granted anonymity to speak freely, said the dam was cracked.',
      source: 'An engineer',
      kind: 'anonymous',
      count: '1',
      reason: 'granted anonymity to speak freely',
      cue: 'said',
      content: ['the dam was cracked'],
      level: 'anonymous',
    },
    {
      text: 'A banker, who was not authorised to talk to the press, said the loan was refused.',
      source: 'A banker',
      kind: 'anonymous',
      count: '1',
      reason: 'was not authorised to talk to the press',
      cue: 'said',
      content: ['the loan was refused'],
      level: 'anonymous',
    },
    {
      text: 'A soldier who asked not to be identified said the convoy had turned back.',
      source: 'A soldier who asked not to be identified',
      kind: 'anonymous',
      count: '1',
      reason: 'asked not to be identified',
      cue: 'said',
      content: ['the convoy had turned back'],
      level: 'anonymous',
    },
  ])
})

describe('a person with a name needs none', () => {
  expectTold([
    {
      text: 'Ana Ruiz said the witness had asked not to be named.',
      source: 'Ana Ruiz',
      kind: 'named',
      name: 'Ana Ruiz',
      cue: 'said',
      content: ['the witness had asked not to be named'],
      level: 'on-record',
    },
    {
      text: 'Ana Ruiz said the roof was old.',
      source: 'Ana Ruiz',
      kind: 'named',
      name: 'Ana Ruiz',
      cue: 'said',
      content: ['the roof was old'],
      level: 'on-record',
    },
    {
      text: 'Two officials said the order was signed.',
      source: 'Two officials',
      kind: 'anonymous',
      count: '2',
      cue: 'said',
      content: ['the order was signed'],
      level: 'anonymous',
    },
  ])
})
