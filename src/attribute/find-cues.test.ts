import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('the cue is the whole verb group', () => {
  expectTold([
    {
      text: 'The minister has said that the port will close.',
      source: 'The minister',
      kind: 'office',
      cue: 'has said',
      content: ['the port will close'],
      level: 'on-record',
    },
    {
      text: 'The minister had already said that the port would close.',
      source: 'The minister',
      kind: 'office',
      cue: 'had already said',
      content: ['the port would close'],
      level: 'on-record',
    },
    {
      text: 'The minister will say that the port is closed.',
      source: 'The minister',
      kind: 'office',
      cue: 'will say',
      content: ['the port is closed'],
      level: 'on-record',
    },
    {
      text: 'The minister has repeatedly warned that the port is full.',
      source: 'The minister',
      kind: 'office',
      cue: 'has repeatedly warned',
      content: ['the port is full'],
      level: 'on-record',
    },
    {
      text: 'The minister also said the port was full.',
      source: 'The minister',
      kind: 'office',
      cue: 'also said',
      content: ['the port was full'],
      level: 'on-record',
    },
    {
      text: 'The minister is saying that the port is full.',
      source: 'The minister',
      kind: 'office',
      cue: 'is saying',
      content: ['the port is full'],
      level: 'on-record',
    },
    {
      text: 'The minister has not said that the port is full.',
      source: 'The minister',
      kind: 'office',
      cue: 'has not said',
      content: ['the port is full'],
      level: 'on-record',
      form: 'not-said',
      polarity: 'not-said',
    },
    {
      text: 'The minister would not say whether the port was full.',
      source: 'The minister',
      kind: 'office',
      cue: 'would not say',
      content: ['whether the port was full'],
      level: 'on-record',
      form: 'not-said',
      polarity: 'not-said',
    },
    {
      text: 'The minister never said that the port was full.',
      source: 'The minister',
      kind: 'office',
      cue: 'never said',
      content: ['the port was full'],
      level: 'on-record',
      form: 'not-said',
      polarity: 'not-said',
    },
  ])
})

describe('particles belong to the cue', () => {
  expectTold([
    {
      text: 'The mayor made it clear that the bridge was shut.',
      source: 'The mayor',
      kind: 'office',
      cue: 'made it clear',
      content: ['the bridge was shut'],
      level: 'on-record',
    },
    {
      text: 'The general pointed out that the road was mined.',
      source: 'The general',
      kind: 'office',
      cue: 'pointed out',
      content: ['the road was mined'],
      level: 'on-record',
    },
    {
      text: 'Voss called for a second vote.',
      source: 'Voss',
      kind: 'named',
      name: 'Voss',
      cue: 'called for',
      content: ['a second vote'],
      level: 'on-record',
    },
    {
      text: 'Voss called on the army to leave the city.',
      source: 'Voss',
      kind: 'named',
      name: 'Voss',
      cue: 'called on',
      content: ['to leave the city'],
      to: 'the army',
      level: 'on-record',
    },
    {
      text: 'Voss spoke out against the new tax.',
      source: 'Voss',
      kind: 'named',
      name: 'Voss',
      cue: 'spoke out against',
      content: ['the new tax'],
      level: 'on-record',
    },
    {
      text: 'Voss ruled out a second vote.',
      source: 'Voss',
      kind: 'named',
      name: 'Voss',
      cue: 'ruled out',
      content: ['a second vote'],
      level: 'on-record',
    },
  ])
})

describe('adjectives with "be"', () => {
  expectTold([
    {
      text: 'The mayor is confident that the bridge will hold.',
      source: 'The mayor',
      kind: 'office',
      cue: 'is confident',
      content: ['the bridge will hold'],
      level: 'on-record',
    },
    {
      text: 'Farmers are worried about the drought.',
      source: 'Farmers',
      kind: 'generic',
      count: '2 or more',
      cue: 'are worried',
      content: ['about the drought'],
      level: 'unclear',
    },
    {
      text: 'The minister was adamant that the port would stay open.',
      source: 'The minister',
      kind: 'office',
      cue: 'was adamant',
      content: ['the port would stay open'],
      level: 'on-record',
    },
    {
      text: 'Voters are skeptical of the plan.',
      source: 'Voters',
      kind: 'generic',
      count: '2 or more',
      cue: 'are skeptical',
      content: ['of the plan'],
      level: 'unclear',
    },
  ])
})

describe('nouns with an owner', () => {
  expectTold([
    {
      text: 'Voss repeated her call for a second vote.',
      told: [
        {
          source: 'Voss',
          kind: 'named',
          name: 'Voss',
          cue: 'repeated',
          content: ['her call for a second vote'],
          level: 'on-record',
        },
        {
          source: 'her',
          kind: 'named',
          name: 'Voss',
          cue: 'call for',
          content: ['a second vote'],
          nestedIn: 's1',
          level: 'second-hand',
        },
      ],
    },
  ])
})

describe('a cue in the passive', () => {
  expectTold([
    {
      text: 'The port is said to be full.',
      cue: 'is said',
      content: ['The port', 'to be full'],
      level: 'unclear',
    },
    {
      text: 'The order was confirmed by the ministry.',
      source: 'the ministry',
      kind: 'institution',
      cue: 'was confirmed by',
      content: ['The order'],
      level: 'on-record-institutional',
    },
    {
      text: 'A plan proposed by Velik was sent to parliament.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'proposed by',
      content: ['A plan'],
      level: 'on-record',
    },
  ])
})

describe('accusing, blaming, praising', () => {
  expectTold([
    {
      text: 'Voss accused the minister of lying to parliament.',
      source: 'Voss',
      kind: 'named',
      name: 'Voss',
      cue: 'accused',
      content: ['lying to parliament'],
      level: 'on-record',
    },
    {
      text: 'Velik thanked the king for his patience.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'thanked',
      content: ['his patience'],
      level: 'on-record',
    },
    {
      text: 'Voss criticized the plan.',
      source: 'Voss',
      kind: 'named',
      name: 'Voss',
      cue: 'criticized',
      content: ['the plan'],
      level: 'on-record',
    },
    {
      text: 'The opposition condemned the vote.',
      source: 'The opposition',
      kind: 'institution',
      cue: 'condemned',
      content: ['the vote'],
      level: 'on-record-institutional',
    },
  ])
})
