import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('a content with "may", "might" or "could" is possible', () => {
  expectTold([
    {
      text: 'The minister said the vote might be delayed until autumn.',
      source: 'The minister',
      kind: 'office',
      cue: 'said',
      content: ['the vote might be delayed until autumn'],
      level: 'on-record',
      modality: 'possible',
    },
    {
      text: 'The union warned that pilots may strike in August.',
      source: 'The union',
      kind: 'institution',
      cue: 'warned',
      content: ['pilots may strike in August'],
      level: 'on-record-institutional',
      modality: 'possible',
    },
    {
      text: 'The prime minister said in May that the vote was over.',
      source: 'The prime minister',
      kind: 'office',
      cue: 'said',
      content: ['the vote was over'],
      level: 'on-record',
    },
  ])
})

describe('what is expected has not happened', () => {
  expectTold([
    {
      text: 'The bank expects growth to slow next year.',
      source: 'The bank',
      kind: 'institution',
      cue: 'expects',
      content: ['growth to slow next year'],
      level: 'on-record-institutional',
      modality: 'expected',
    },
    {
      text: 'The central bank predicted that prices would fall in spring.',
      source: 'The central bank',
      kind: 'institution',
      cue: 'predicted',
      content: ['prices would fall in spring'],
      level: 'on-record-institutional',
      modality: 'expected',
    },
    {
      text: 'Officials said the king was expected to return on Friday.',
      told: [
        {
          source: 'Officials',
          kind: 'anonymous',
          count: '2 or more',
          cue: 'said',
          content: ['the king was expected to return on Friday'],
          level: 'anonymous',
          modality: 'expected',
        },
        {
          cue: 'was expected',
          content: ['the king', 'to return on Friday'],
          nestedIn: 's1',
          level: 'unclear',
          modality: 'expected',
        },
      ],
    },
    {
      text: 'Talks are expected to begin in Merrow on Sunday.',
      cue: 'are expected',
      content: ['Talks', 'to begin in Merrow on Sunday'],
      level: 'unclear',
      modality: 'expected',
    },
    {
      text: 'The ministry plans to close four hospitals.',
      source: 'The ministry',
      kind: 'institution',
      cue: 'plans',
      content: ['to close four hospitals'],
      level: 'on-record-institutional',
      modality: 'expected',
    },
  ])
})

describe('hearsay is marked as reported', () => {
  expectTold([
    {
      text: 'The admiral has reportedly resigned.',
      source: 'reportedly',
      kind: 'hearsay-marker',
      cue: 'reportedly',
      content: ['The admiral has reportedly resigned'],
      level: 'second-hand',
      modality: 'reported',
    },
    {
      text: 'The gunmen were reportedly seen near the mill.',
      source: 'reportedly',
      kind: 'hearsay-marker',
      cue: 'reportedly',
      content: ['The gunmen were reportedly seen near the mill'],
      level: 'second-hand',
      modality: 'reported',
    },
  ])
})

describe('the form tells how much of the content is quoted', () => {
  expectTold([
    {
      text: 'The mayor said, “The bridge is safe.”',
      source: 'The mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is safe.”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'The mayor said that the bridge was “perfectly safe.”',
      source: 'The mayor',
      kind: 'office',
      cue: 'said',
      content: ['the bridge was “perfectly safe.”'],
      level: 'on-record',
      form: 'mixed',
    },
    {
      text: 'The mayor said that the bridge was safe.',
      source: 'The mayor',
      kind: 'office',
      cue: 'said',
      content: ['the bridge was safe'],
      level: 'on-record',
    },
    {
      text: 'Velik called the vote “a gift to our enemies.”',
      source: 'Velik',
      kind: 'named',
      name: 'Velik',
      cue: 'called',
      content: ['the vote “a gift to our enemies.”'],
      level: 'on-record',
      form: 'mixed',
    },
    {
      text: 'She described the hall as “an oven.”',
      source: 'She',
      kind: 'generic',
      cue: 'described',
      content: ['the hall as “an oven.”'],
      level: 'unclear',
      form: 'mixed',
    },
    {
      text: '“It is over,” the coach said. “We lost everything.”',
      source: 'the coach',
      kind: 'office',
      cue: 'said',
      content: ['“It is over,”', '“We lost everything.”'],
      level: 'on-record',
      form: 'direct',
    },
  ])
})

describe('a paper speaks as a document', () => {
  expectTold([
    {
      text: 'The report said the roof had been rotten for a decade.',
      source: 'The report',
      kind: 'document',
      cue: 'said',
      content: ['the roof had been rotten for a decade'],
      level: 'second-hand',
      form: 'document',
    },
    {
      text: 'A study by the University of Karsk found that the fish had lost half their weight.',
      source: 'A study by the University of Karsk',
      kind: 'document',
      cue: 'found',
      content: ['the fish had lost half their weight'],
      level: 'on-record-institutional',
      form: 'document',
    },
    {
      text: 'The indictment alleges that Marin took bribes from two builders.',
      source: 'The indictment',
      kind: 'document',
      cue: 'alleges',
      content: ['Marin took bribes from two builders'],
      level: 'on-record-institutional',
      form: 'document',
    },
    {
      text: 'Court records show that the house was sold in 2011.',
      source: 'Court records',
      kind: 'document',
      cue: 'show',
      content: ['the house was sold in 2011'],
      level: 'on-record-institutional',
      form: 'document',
    },
    {
      text: 'According to the audit, nine bridges need repair.',
      source: 'the audit',
      kind: 'document',
      cue: 'According to',
      content: ['nine bridges need repair'],
      level: 'on-record-institutional',
      form: 'document',
    },
  ])
})

describe('what a zone of headlines says is a headline', () => {
  expectTold([
    {
      text: [
        ['headline', 'Bridge will not reopen, mayor says'],
        ['body', 'The town of Merrow waits.'],
      ],
      source: 'mayor',
      kind: 'office',
      cue: 'says',
      content: ['Bridge will not reopen'],
      level: 'on-record',
      form: 'headline',
    },
    {
      text: [
        ['headline', 'Velik: borders stay shut'],
        ['body', 'Prime Minister Dana Velik spoke on Monday. “They stay shut,” Velik said.'],
      ],
      told: [
        {
          source: 'Velik',
          kind: 'named',
          name: 'Velik',
          cue: ':',
          content: ['borders stay shut'],
          level: 'on-record',
          form: 'headline',
        },
        {
          source: 'Velik',
          kind: 'named',
          name: 'Velik',
          cue: 'said',
          content: ['“They stay shut,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
    {
      text: [
        ['headline', 'Army was told to wait, officials say'],
        ['standfirst', 'The king knew of the order, two aides said'],
        ['body', 'It rained.'],
      ],
      told: [
        {
          source: 'officials',
          kind: 'anonymous',
          count: '2 or more',
          cue: 'say',
          content: ['Army was told to wait'],
          level: 'anonymous',
          form: 'headline',
        },
        {
          source: 'two aides',
          kind: 'anonymous',
          count: '2',
          cue: 'said',
          content: ['The king knew of the order'],
          level: 'anonymous',
          form: 'headline',
        },
      ],
    },
  ])
})
