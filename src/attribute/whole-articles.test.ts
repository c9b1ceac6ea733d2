import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('a report on the word of unnamed officials', () => {
  expectTold([
    {
      text: [
        ['headline', 'Vorland will lease two ports to its neighbour, officials say'],
        [
          'body',
          'President Aldo Marin told Prime Minister Dana Velik last week that Vorland would lease two ports to her country, three officials and a lawmaker told the Northgate Courier.\n\nThe officials did not say when the ships would arrive.\n\nThe lawmaker said the lease would run for ten years. “Nobody wants to wait,” the lawmaker said.\n\nA spokesman for Velik declined to comment.',
        ],
      ],
      told: [
        {
          source: 'officials',
          kind: 'anonymous',
          count: '2 or more',
          cue: 'say',
          content: ['Vorland will lease two ports to its neighbour'],
          level: 'anonymous',
          form: 'headline',
        },
        {
          source: 'President Aldo Marin',
          kind: 'named',
          name: 'Aldo Marin',
          cue: 'told',
          content: ['Vorland would lease two ports to her country'],
          to: 'Prime Minister Dana Velik',
          nestedIn: 's3',
          level: 'second-hand',
        },
        {
          source: 'three officials and a lawmaker',
          kind: 'anonymous',
          count: '4 (3 officials + 1 lawmaker)',
          cue: 'told',
          content: [
            'President Aldo Marin told Prime Minister Dana Velik last week that Vorland would lease two ports to her country',
          ],
          to: 'the Northgate Courier',
          via: 'report: Northgate Courier',
          level: 'anonymous',
        },
        {
          source: 'The officials',
          kind: 'anonymous',
          count: '4 (3 officials + 1 lawmaker)',
          cue: 'did not say',
          content: ['when the ships would arrive'],
          level: 'anonymous',
          form: 'not-said',
          polarity: 'not-said',
        },
        {
          source: 'The lawmaker',
          kind: 'anonymous',
          count: '1',
          cue: 'said',
          content: ['the lease would run for ten years'],
          level: 'anonymous',
        },
        {
          source: 'the lawmaker',
          kind: 'anonymous',
          count: '1',
          cue: 'said',
          content: ['“Nobody wants to wait,”'],
          level: 'anonymous',
          form: 'direct',
        },
        {
          source: 'A spokesman for Velik',
          kind: 'unnamed-spokesperson',
          count: '1',
          cue: 'declined',
          content: ['to comment'],
          level: 'on-record-institutional',
          form: 'no-comment',
          polarity: 'not-said',
        },
      ],
    },
  ])
})

describe('a report on a fire', () => {
  expectTold([
    {
      text: [
        [
          'body',
          'Three people were hurt when a mill burned down in Merrow on Sunday, police said.\n\n“We heard a bang and then we ran,” said Jon Ekberg, who lives across the river. “The whole street was red.”\n\nCaptain Mara Lindqvist said the roof had fallen within ten minutes. She said the cause was not known.\n\nThe Kestrel Mining Company did not respond to a request for comment.',
        ],
      ],
      told: [
        {
          source: 'police',
          kind: 'institution',
          cue: 'said',
          content: ['Three people were hurt when a mill burned down in Merrow on Sunday'],
          level: 'on-record-institutional',
        },
        {
          source: 'Jon Ekberg, who lives across the river',
          kind: 'named',
          name: 'Jon Ekberg',
          cue: 'said',
          content: ['“We heard a bang and then we ran,”', '“The whole street was red.”'],
          level: 'on-record',
          form: 'direct',
        },
        {
          source: 'Captain Mara Lindqvist',
          kind: 'named',
          name: 'Mara Lindqvist',
          cue: 'said',
          content: ['the roof had fallen within ten minutes'],
          level: 'on-record',
        },
        {
          source: 'She',
          kind: 'named',
          name: 'Mara Lindqvist',
          cue: 'said',
          content: ['the cause was not known'],
          level: 'on-record',
        },
        {
          source: 'The Kestrel Mining Company',
          kind: 'institution',
          name: 'Kestrel Mining Company',
          cue: 'did not respond to',
          content: ['a request for comment'],
          level: 'on-record-institutional',
          form: 'no-comment',
          polarity: 'not-said',
        },
      ],
    },
  ])
})

describe('a report on a report', () => {
  expectTold([
    {
      text: [
        ['headline', 'Admiral warned of rotten ships, newspaper reports'],
        [
          'body',
          'Admiral Pavel Orlin warned the king a year ago that half the fleet was rotten, the Merrow Herald reported on Friday.\n\nThe newspaper, citing a letter and two people close to the admiral, said the king never answered.\n\nThe navy ministry denied that the king had received a letter. “There is no such letter,” a ministry spokeswoman said.\n\nOrlin could not be reached.',
        ],
      ],
      told: [
        {
          source: 'Admiral',
          kind: 'office',
          cue: 'warned of',
          content: ['rotten ships'],
          nestedIn: 's2',
          level: 'second-hand',
          form: 'headline',
        },
        {
          source: 'newspaper',
          kind: 'institution',
          cue: 'reports',
          content: ['Admiral warned of rotten ships'],
          level: 'on-record-institutional',
          form: 'headline',
        },
        {
          source: 'Admiral Pavel Orlin',
          kind: 'named',
          name: 'Pavel Orlin',
          cue: 'warned',
          content: ['half the fleet was rotten'],
          to: 'the king',
          nestedIn: 's4',
          level: 'second-hand',
        },
        {
          source: 'the Merrow Herald',
          kind: 'institution',
          name: 'Merrow Herald',
          cue: 'reported',
          content: ['Admiral Pavel Orlin warned the king a year ago that half the fleet was rotten'],
          via: 'report: Merrow Herald',
          level: 'on-record-institutional',
        },
        {
          source: 'The newspaper',
          kind: 'institution',
          cue: 'said',
          content: ['the king never answered'],
          level: 'on-record-institutional',
        },
        {
          source: 'The navy ministry',
          kind: 'institution',
          cue: 'denied',
          content: ['the king had received a letter'],
          level: 'on-record-institutional',
          polarity: 'denied',
        },
        {
          source: 'a ministry spokeswoman',
          kind: 'unnamed-spokesperson',
          count: '1',
          cue: 'said',
          content: ['“There is no such letter,”'],
          level: 'on-record-institutional',
          form: 'direct',
        },
      ],
    },
  ])
})

describe('a report on a study', () => {
  expectTold([
    {
      text: [
        [
          'body',
          'Fish in the Karsk river have lost half their weight since 1990, according to a study published on Monday.\n\nThe study, by the University of Karsk, found that the water was two degrees warmer than a century ago.\n\n“The river is dying,” said Ines Calder, who led the study. Other scientists said it was too early to tell.\n\nThe ministry said it would read the study.',
        ],
      ],
      told: [
        {
          source: 'a study published on Monday',
          kind: 'document',
          cue: 'according to',
          content: ['Fish in the Karsk river have lost half their weight since 1990'],
          level: 'on-record-institutional',
          form: 'document',
        },
        {
          source: 'The study',
          kind: 'document',
          cue: 'found',
          content: ['the water was two degrees warmer than a century ago'],
          level: 'on-record-institutional',
          form: 'document',
        },
        {
          source: 'Ines Calder, who led the study',
          kind: 'named',
          name: 'Ines Calder',
          cue: 'said',
          content: ['“The river is dying,”'],
          level: 'on-record',
          form: 'direct',
        },
        {
          source: 'Other scientists',
          kind: 'generic',
          count: '2 or more',
          cue: 'said',
          content: ['it was too early to tell'],
          level: 'unclear',
        },
        {
          source: 'The ministry',
          kind: 'institution',
          cue: 'said',
          content: ['it would read the study'],
          level: 'on-record-institutional',
        },
      ],
    },
  ])
})

describe('a report on a vote', () => {
  expectTold([
    {
      text: [
        [
          'body',
          'The opposition accused Velik of buying votes. Velik called the charge “a fairy tale.”\n\n“We won because we worked,” she told supporters in Karsk on Sunday. “They lost because they slept.”\n\nAnalysts said the court would decide in June.',
        ],
      ],
      told: [
        {
          source: 'The opposition',
          kind: 'institution',
          cue: 'accused',
          content: ['buying votes'],
          level: 'on-record-institutional',
        },
        {
          source: 'Velik',
          kind: 'named',
          name: 'Velik',
          cue: 'called',
          content: ['the charge “a fairy tale.”'],
          level: 'on-record',
          form: 'mixed',
        },
        {
          source: 'she',
          kind: 'named',
          name: 'Velik',
          cue: 'told',
          content: ['“We won because we worked,”', '“They lost because they slept.”'],
          to: 'supporters',
          level: 'on-record',
          form: 'direct',
        },
        {
          source: 'Analysts',
          kind: 'generic',
          count: '2 or more',
          cue: 'said',
          content: ['the court would decide in June'],
          level: 'unclear',
        },
      ],
    },
  ])
})

describe('a report on a match', () => {
  expectTold([
    {
      text: [
        [
          'body',
          'Coach Tomas Wendel said his side had “no excuse” after it lost 4–0 to Karsk.\n\n“I told them at the break that the game was over,” he said.\n\nKarsk captain Paul Okafor said it was the best night of his life.',
        ],
      ],
      told: [
        {
          source: 'Coach Tomas Wendel',
          kind: 'named',
          name: 'Tomas Wendel',
          cue: 'said',
          content: ['his side had “no excuse” after it lost 4–0 to Karsk'],
          level: 'on-record',
          form: 'mixed',
        },
        {
          source: 'he',
          kind: 'named',
          name: 'Tomas Wendel',
          cue: 'said',
          content: ['“I told them at the break that the game was over,”'],
          level: 'on-record',
          form: 'direct',
        },
        {
          source: 'Karsk captain Paul Okafor',
          kind: 'named',
          name: 'Paul Okafor',
          cue: 'said',
          content: ['it was the best night of his life'],
          level: 'on-record',
        },
      ],
    },
  ])
})
