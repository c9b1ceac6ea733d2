import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('who may be quoted by name is on the record', () => {
  expectTold([
    {
      text: 'Transport Minister Ilse Brandt said the tunnel to Vorland would open in June.',
      source: 'Transport Minister Ilse Brandt',
      kind: 'named',
      name: 'Ilse Brandt',
      cue: 'said',
      content: ['the tunnel to Vorland would open in June'],
      level: 'on-record',
    },
    {
      text: '“We will not sell a single ship,” Admiral Pavel Orlin said.',
      source: 'Admiral Pavel Orlin',
      kind: 'named',
      name: 'Pavel Orlin',
      cue: 'said',
      content: ['“We will not sell a single ship,”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'Speaking in Karsk, Prime Minister Dana Velik said the border would stay shut.',
      source: 'Prime Minister Dana Velik',
      kind: 'named',
      name: 'Dana Velik',
      cue: 'said',
      content: ['the border would stay shut'],
      level: 'on-record',
    },
    {
      text: 'The prime minister said the border would stay shut.',
      source: 'The prime minister',
      kind: 'office',
      cue: 'said',
      content: ['the border would stay shut'],
      level: 'on-record',
    },
  ])
})

describe('what a body says is on the record of the institution', () => {
  expectTold([
    {
      text: 'The Merrow Port Authority announced that two cranes would be replaced.',
      source: 'The Merrow Port Authority',
      kind: 'institution',
      name: 'Merrow Port Authority',
      cue: 'announced',
      content: ['two cranes would be replaced'],
      level: 'on-record-institutional',
    },
    {
      text: 'Police said three people were arrested after the match.',
      source: 'Police',
      kind: 'institution',
      cue: 'said',
      content: ['three people were arrested after the match'],
      level: 'on-record-institutional',
    },
    {
      text: 'The central bank said inflation had fallen for a fifth month.',
      source: 'The central bank',
      kind: 'institution',
      cue: 'said',
      content: ['inflation had fallen for a fifth month'],
      level: 'on-record-institutional',
    },
    {
      text: 'A spokesman for the railway said the signal had failed twice.',
      source: 'A spokesman for the railway',
      kind: 'unnamed-spokesperson',
      count: '1',
      cue: 'said',
      content: ['the signal had failed twice'],
      level: 'on-record-institutional',
    },
    {
      text: 'A spokeswoman for Governor Ruiz said the budget was balanced.',
      source: 'A spokeswoman for Governor Ruiz',
      kind: 'unnamed-spokesperson',
      count: '1',
      cue: 'said',
      content: ['the budget was balanced'],
      level: 'on-record-institutional',
    },
  ])
})

describe('who is only described is anonymous', () => {
  expectTold([
    {
      text: 'Two officials said the envoy had left the capital in secret.',
      source: 'Two officials',
      kind: 'anonymous',
      count: '2',
      cue: 'said',
      content: ['the envoy had left the capital in secret'],
      level: 'anonymous',
    },
    {
      text: 'A senior diplomat said the draft treaty had been rewritten overnight.',
      source: 'A senior diplomat',
      kind: 'anonymous',
      count: '1',
      cue: 'said',
      content: ['the draft treaty had been rewritten overnight'],
      level: 'anonymous',
    },
    {
      text: 'One person familiar with the talks said the offer was withdrawn.',
      source: 'One person familiar with the talks',
      kind: 'anonymous',
      count: '1',
      cue: 'said',
      content: ['the offer was withdrawn'],
      level: 'anonymous',
    },
    {
      text: 'Three people briefed on the plan said the army had been told to wait.',
      source: 'Three people briefed on the plan',
      kind: 'anonymous',
      count: '3',
      cue: 'said',
      content: ['the army had been told to wait'],
      level: 'anonymous',
    },
    {
      text: '“Nobody trusts him any more,” one aide said.',
      source: 'one aide',
      kind: 'anonymous',
      count: '1',
      cue: 'said',
      content: ['“Nobody trusts him any more,”'],
      level: 'anonymous',
      form: 'direct',
    },
  ])
})

describe('what was told in private is second-hand', () => {
  expectTold([
    {
      text: 'Velik told the ambassador that the bases would stay.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'told',
      content: ['the bases would stay'],
      to: 'the ambassador',
      level: 'second-hand',
    },
    {
      text: 'President Aldo Marin informed the king that the army would not move.',
      source: 'President Aldo Marin',
      kind: 'named',
      name: 'Aldo Marin',
      cue: 'informed',
      content: ['the army would not move'],
      to: 'the king',
      level: 'second-hand',
    },
    {
      text: 'Velik told reporters that the bases would stay.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'told',
      content: ['the bases would stay'],
      to: 'reporters',
      level: 'on-record',
    },
    {
      text: 'Velik told parliament that the bases would stay.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'told',
      content: ['the bases would stay'],
      to: 'parliament',
      level: 'on-record',
    },
    {
      text: 'Velik told the Northgate Courier that the bases would stay.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'told',
      content: ['the bases would stay'],
      to: 'the Northgate Courier',
      via: 'report: Northgate Courier',
      level: 'on-record',
    },
  ])
})

describe('the verb of denying makes a denial', () => {
  expectTold([
    {
      text: 'The company denied that it had hidden the leak.',
      source: 'The company',
      kind: 'institution',
      cue: 'denied',
      content: ['it had hidden the leak'],
      level: 'on-record-institutional',
      polarity: 'denied',
    },
    {
      text: 'Marin denied taking money from the builders.',
      source: 'Marin',
      kind: 'named',
      name: 'Marin',
      cue: 'denied',
      content: ['taking money from the builders'],
      level: 'on-record',
      polarity: 'denied',
    },
    {
      text: 'The ministry rejected the claim that the water was poisoned.',
      source: 'The ministry',
      kind: 'institution',
      cue: 'rejected',
      content: ['the claim that the water was poisoned'],
      level: 'on-record-institutional',
      polarity: 'denied',
    },
    {
      text: 'Orlin did not deny that the ship had been damaged.',
      source: 'Orlin',
      kind: 'named',
      name: 'Orlin',
      cue: 'did not deny',
      content: ['the ship had been damaged'],
      level: 'on-record',
    },
  ])
})

describe('what is not said is kept as not said', () => {
  expectTold([
    {
      text: 'The ministry did not say how many divers were missing.',
      source: 'The ministry',
      kind: 'institution',
      cue: 'did not say',
      content: ['how many divers were missing'],
      level: 'on-record-institutional',
      form: 'not-said',
      polarity: 'not-said',
    },
    {
      text: 'Velik declined to say when the inquiry would end.',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'declined',
      content: ['to say when the inquiry would end'],
      level: 'on-record',
      form: 'not-said',
      polarity: 'not-said',
    },
    {
      text: 'Officials would not confirm whether the pilot had survived.',
      source: 'Officials',
      kind: 'anonymous',
      count: '2 or more',
      cue: 'would not confirm',
      content: ['whether the pilot had survived'],
      level: 'anonymous',
      form: 'not-said',
      polarity: 'not-said',
    },
    {
      text: 'The firm did not disclose the price.',
      source: 'The firm',
      kind: 'institution',
      cue: 'did not disclose',
      content: ['the price'],
      level: 'on-record-institutional',
      form: 'not-said',
      polarity: 'not-said',
    },
    {
      text: 'He refused to answer questions about the fire.',
      source: 'He',
      kind: 'generic',
      cue: 'refused',
      content: ['to answer questions about the fire'],
      level: 'unclear',
      form: 'not-said',
      polarity: 'not-said',
    },
  ])
})

describe('silence is no comment', () => {
  expectTold([
    {
      text: 'The Defence Ministry declined to comment.',
      source: 'The Defence Ministry',
      kind: 'institution',
      name: 'Defence Ministry',
      cue: 'declined',
      content: ['to comment'],
      level: 'on-record-institutional',
      form: 'no-comment',
      polarity: 'not-said',
    },
    {
      text: 'A spokesman for the bank declined to comment on the report.',
      source: 'A spokesman for the bank',
      kind: 'unnamed-spokesperson',
      count: '1',
      cue: 'declined',
      content: ['to comment on the report'],
      level: 'on-record-institutional',
      form: 'no-comment',
      polarity: 'not-said',
    },
    {
      text: 'The airline did not respond to a request for comment.',
      source: 'The airline',
      kind: 'institution',
      cue: 'did not respond to',
      content: ['a request for comment'],
      level: 'on-record-institutional',
      form: 'no-comment',
      polarity: 'not-said',
    },
    {
      text: 'The embassy did not immediately respond to an email.',
      source: 'The embassy',
      kind: 'institution',
      cue: 'did not immediately respond to',
      content: ['an email'],
      level: 'on-record-institutional',
      form: 'no-comment',
      polarity: 'not-said',
    },
  ])
})
