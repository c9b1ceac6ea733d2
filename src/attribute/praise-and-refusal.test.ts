import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('what the subject wants, praises, fears or refuses is content', () => {
  expectAmong([
    {
      text: 'The union wants a shorter week.',
      source: 'The union',
      cue: 'wants',
      content: ['a shorter week'],
    },
    {
      text: 'The village refuses to sell the spring.',
      source: 'The village',
      cue: 'refuses',
      content: ['to sell the spring'],
    },
    {
      text: 'The bishop condemned the attack on the mosque.',
      source: 'The bishop',
      cue: 'condemned',
      content: ['the attack on the mosque'],
    },
    {
      text: 'The students support the strike.',
      source: 'The students',
      cue: 'support',
      content: ['the strike'],
    },
    {
      text: 'Ruiz praised the nurses of the night shift.',
      source: 'Ruiz',
      cue: 'praised',
      content: ['the nurses of the night shift'],
    },
    {
      text: 'The committee rejected the budget.',
      source: 'The committee',
      cue: 'rejected',
      content: ['the budget'],
    },
    {
      text: 'The council plans to plant ten thousand trees.',
      source: 'The council',
      cue: 'plans',
      content: ['to plant ten thousand trees'],
    },
    {
      text: 'Parents are worried about the noise.',
      source: 'Parents',
      cue: 'are worried',
      content: ['about the noise'],
    },
    {
      text: 'The guild is opposed to the new market.',
      source: 'The guild',
      cue: 'is opposed',
      content: ['to the new market'],
    },
    {
      text: 'The firm hopes to open by May.',
      source: 'The firm',
      cue: 'hopes',
      content: ['to open by May'],
    },
    {
      text: 'The editor defended his decision.',
      source: 'The editor',
      cue: 'defended',
      content: ['his decision'],
    },
    {
      text: 'The party opposes a second vote.',
      source: 'The party',
      cue: 'opposes',
      content: ['a second vote'],
    },
    {
      text: 'The king vowed to return.',
      source: 'The king',
      cue: 'vowed',
      content: ['to return'],
    },
    {
      text: 'Haddad accused the guards of taking bribes.',
      source: 'Haddad',
      cue: 'accused',
      content: ['taking bribes'],
    },
    {
      text: 'She thanked the driver for his patience.',
      source: 'She',
      cue: 'thanked',
      content: ['his patience'],
    },
    {
      text: 'The farmers blame the dam for the flood.',
      source: 'The farmers',
      cue: 'blame',
      content: ['the flood'],
    },
    {
      text: 'The critic called the opera a waste of time.',
      source: 'The critic',
      cue: 'called',
      content: ['the opera a waste of time'],
    },
    {
      text: 'The paper described him as a gambler.',
      source: 'The paper',
      cue: 'described',
      content: ['him as a gambler'],
    },
    {
      text: 'The envoy called for an end to the siege.',
      source: 'The envoy',
      cue: 'called for',
      content: ['an end to the siege'],
    },
    {
      text: 'The mayor pointed to the empty shops.',
      source: 'The mayor',
      cue: 'pointed to',
      content: ['the empty shops'],
    },
  ])
})
