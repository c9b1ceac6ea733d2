import { describe } from 'node:test'
import { expectTold, type Told } from '../../test/kits/statements-in-short.ts'

const silent = { form: 'not-said', polarity: 'not-said' } as const

describe('who gave no reason, details or comment did not say it', () => {
  expectTold([
    {
      text: 'The prime minister gave no reason for the delay.',
      source: 'The prime minister',
      kind: 'office',
      cue: 'gave',
      content: ['no reason for the delay'],
      level: 'on-record',
      ...silent,
    },
    {
      text: 'The ministry gave no further details of the attack.',
      source: 'The ministry',
      kind: 'institution',
      cue: 'gave',
      content: ['no further details of the attack'],
      level: 'on-record-institutional',
      ...silent,
    },
    {
      text: 'The company offered no explanation.',
      source: 'The company',
      kind: 'institution',
      cue: 'offered',
      content: ['no explanation'],
      level: 'on-record-institutional',
      ...silent,
    },
    {
      text: 'The mayor made no mention of the fire.',
      source: 'The mayor',
      kind: 'office',
      cue: 'made',
      content: ['no mention of the fire'],
      level: 'on-record',
      ...silent,
    },
    {
      text: 'The ministry had no immediate comment.',
      source: 'The ministry',
      kind: 'institution',
      cue: 'had',
      content: ['no immediate comment'],
      level: 'on-record-institutional',
      form: 'no-comment',
      polarity: 'not-said',
    },
    { text: 'The mayor had no money for the fire brigade.', told: [] },
    { text: 'The baker gave no bread to the beggars.', told: [] },
    { text: 'The firm made no profit in May.', told: [] },
  ])
})

describe('papers and signs speak by what they show and read', () => {
  const paper = (told: Pick<Told, 'source' | 'cue' | 'content'>): Told => ({
    kind: 'document',
    level: 'on-record-institutional',
    form: 'document',
    ...told,
  })
  const read = { form: 'direct' } as const
  expectTold([
    {
      text: 'Data from the port show that fewer ships arrive.',
      ...paper({ source: 'Data from the port', cue: 'show', content: ['fewer ships arrive'] }),
    },
    {
      text: 'Records of the harbour office show that the ship sailed at noon.',
      ...paper({ source: 'Records of the harbour office', cue: 'show', content: ['the ship sailed at noon'] }),
    },
    {
      text: '“The crew was tired,” reads the log of the ship.',
      ...paper({ source: 'the log of the ship', cue: 'reads', content: ['“The crew was tired,”'] }),
      ...read,
    },
    {
      text: '“Never again,” reads a sign on the gate.',
      ...paper({ source: 'a sign on the gate', cue: 'reads', content: ['“Never again,”'] }),
      ...read,
    },
    {
      text: 'The log reads: “We were tired.”',
      ...paper({ source: 'The log', cue: 'reads', content: ['“We were tired.”'] }),
      ...read,
    },
    {
      text: 'The statement read, “We are late.”',
      ...paper({ source: 'The statement', cue: 'read', content: ['“We are late.”'] }),
      ...read,
    },
    { text: 'The show that ended on Monday was long.', told: [] },
    { text: 'The teacher reads the log of the ship.', told: [] },
  ])
})

describe('what two parties did is no word of theirs', () => {
  expectTold([
    { text: [['headline', 'Halmark and Sundrey agree on the loan of the tug']], told: [] },
    {
      text: [['headline', 'Union calls for strike']],
      source: 'Union',
      kind: 'institution',
      cue: 'calls for',
      content: ['strike'],
      level: 'on-record-institutional',
      form: 'headline',
    },
    {
      text: 'The two firms reportedly agreed on a price.',
      source: 'reportedly',
      kind: 'hearsay-marker',
      cue: 'reportedly',
      content: ['The two firms reportedly agreed on a price'],
      level: 'second-hand',
      modality: 'reported',
    },
  ])
})
