import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('a report with posts, captions and furniture', () => {
  expectTold([
    {
      text: [
        ['headline', 'Tower falls in Karsk'],
        ['byline', 'By Ana Ruiz'],
        ['body', 'A tower fell in Karsk at noon, the mayor said.'],
        ['caption', 'The mayor says the tower was safe.'],
        ['post', 'The tower has fallen. Nobody was hurt.\n— Mara Lindqvist (@maralind) May 4, 2031'],
        ['body', '“It was built in 1911,” the mayor said.'],
        ['furniture', 'Sign up, says our editor: “The best paper in Vorland.”'],
      ],
      told: [
        {
          source: 'the mayor',
          kind: 'office',
          cue: 'said',
          content: ['A tower fell in Karsk at noon'],
          level: 'on-record',
        },
        {
          source: 'Mara Lindqvist (@maralind)',
          kind: 'named',
          name: 'Mara Lindqvist',
          content: ['The tower has fallen. Nobody was hurt.'],
          level: 'on-record',
          form: 'post',
        },
        {
          source: 'the mayor',
          kind: 'office',
          cue: 'said',
          content: ['“It was built in 1911,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
  ])
})

describe('a report on a court case', () => {
  expectTold([
    {
      text: [
        [
          'body',
          'A court in Merrow sentenced a banker to six years on Tuesday.\n\nProsecutors said Bruno Keller had hidden 40 million crowns. Keller denied the charge.\n\n“Not one crown was stolen,” the lawyer, Lena Voss, said outside the court.',
        ],
      ],
      told: [
        {
          source: 'Prosecutors',
          kind: 'institution',
          cue: 'said',
          content: ['Bruno Keller had hidden 40 million crowns'],
          level: 'on-record-institutional',
        },
        {
          source: 'Keller',
          kind: 'named',
          name: 'Keller',
          cue: 'denied',
          content: ['the charge'],
          level: 'on-record',
          polarity: 'denied',
        },
        {
          source: 'the lawyer, Lena Voss',
          kind: 'named',
          name: 'Lena Voss',
          cue: 'said',
          content: ['“Not one crown was stolen,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
  ])
})

describe('a report on talks', () => {
  expectTold([
    {
      text: [
        [
          'body',
          'Talks between Vorland and Karsk broke down on Monday, two diplomats said.\n\n“They came with nothing,” one of the diplomats said, speaking on condition of anonymity.\n\nKarsk’s foreign minister, Lena Voss, said her side had offered a truce. Vorland’s foreign ministry said it had received no offer.\n\nNeither side said when the talks would resume.',
        ],
      ],
      told: [
        {
          source: 'two diplomats',
          kind: 'anonymous',
          count: '2',
          cue: 'said',
          content: ['Talks between Vorland and Karsk broke down on Monday'],
          level: 'anonymous',
        },
        {
          source: 'one of the diplomats',
          kind: 'anonymous',
          count: '1',
          reason: 'speaking on condition of anonymity',
          cue: 'said',
          content: ['“They came with nothing,”'],
          level: 'anonymous',
          form: 'direct',
        },
        {
          source: 'Karsk’s foreign minister, Lena Voss',
          kind: 'named',
          name: 'Lena Voss',
          cue: 'said',
          content: ['her side had offered a truce'],
          level: 'on-record',
        },
        {
          source: 'Vorland’s foreign ministry',
          kind: 'institution',
          cue: 'said',
          content: ['it had received no offer'],
          level: 'on-record-institutional',
        },
        {
          source: 'Neither side',
          kind: 'generic',
          cue: 'said',
          content: ['when the talks would resume'],
          level: 'unclear',
          form: 'not-said',
          polarity: 'not-said',
        },
      ],
    },
  ])
})

describe('a report on hearsay', () => {
  expectTold([
    {
      text: [
        [
          'body',
          'The singer Ines Calder has reportedly left the country.\n\nAccording to a neighbour, the house has been dark since May.\n\nPolice said they were not looking for her.',
        ],
      ],
      told: [
        {
          source: 'reportedly',
          kind: 'hearsay-marker',
          cue: 'reportedly',
          content: ['The singer Ines Calder has reportedly left the country'],
          level: 'second-hand',
          modality: 'reported',
        },
        {
          source: 'a neighbour',
          kind: 'anonymous',
          count: '1',
          cue: 'According to',
          content: ['the house has been dark since May'],
          level: 'anonymous',
        },
        {
          source: 'Police',
          kind: 'institution',
          cue: 'said',
          content: ['they were not looking for her'],
          level: 'on-record-institutional',
        },
      ],
    },
  ])
})

describe('a report on a law', () => {
  expectTold([
    {
      text: [
        [
          'body',
          'Parliament is expected to vote on the law on Thursday.\n\nUnder the law, mills must close at night. The union of mill owners said the law would cost 3,000 jobs. Farmers welcomed the law.\n\nEnvironment Minister Paul Okafor said: “The river cannot wait.”',
        ],
      ],
      told: [
        {
          cue: 'is expected',
          content: ['Parliament', 'to vote on the law on Thursday'],
          level: 'unclear',
          modality: 'expected',
        },
        {
          source: 'The union of mill owners',
          kind: 'institution',
          cue: 'said',
          content: ['the law would cost 3,000 jobs'],
          level: 'on-record-institutional',
        },
        {
          source: 'Farmers',
          kind: 'generic',
          count: '2 or more',
          cue: 'welcomed',
          content: ['the law'],
          level: 'unclear',
        },
        {
          source: 'Environment Minister Paul Okafor',
          kind: 'named',
          name: 'Paul Okafor',
          cue: 'said',
          content: ['“The river cannot wait.”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
  ])
})

describe('a report on the army', () => {
  expectTold([
    {
      text: [
        [
          'body',
          'The army said on Wednesday that it had taken the airfield. The rebels said they still held it.\n\nA video posted online showed smoke over the hangars. Residents said the shooting stopped at dawn.\n\n“We have no water,” one resident told the Merrow Herald.',
        ],
      ],
      told: [
        {
          source: 'The army',
          kind: 'institution',
          cue: 'said',
          content: ['it had taken the airfield'],
          level: 'on-record-institutional',
        },
        {
          source: 'The rebels',
          kind: 'institution',
          cue: 'said',
          content: ['they still held it'],
          level: 'on-record-institutional',
        },
        {
          source: 'Residents',
          kind: 'generic',
          count: '2 or more',
          cue: 'said',
          content: ['the shooting stopped at dawn'],
          level: 'unclear',
        },
        {
          source: 'one resident',
          kind: 'anonymous',
          count: '1',
          cue: 'told',
          content: ['“We have no water,”'],
          to: 'the Merrow Herald',
          via: 'report: Merrow Herald',
          level: 'anonymous',
          form: 'direct',
        },
      ],
    },
  ])
})
