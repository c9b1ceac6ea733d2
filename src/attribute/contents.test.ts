import { describe } from 'node:test'
import { expectTold } from '../../test/kits/statements-in-short.ts'

describe('the content is without "that" and without the closing comma', () => {
  expectTold([
    {
      text: 'The minister said that, after a long night, the talks had failed.',
      source: 'The minister',
      kind: 'office',
      cue: 'said',
      content: ['after a long night, the talks had failed'],
      level: 'on-record',
    },
    {
      text: 'The pilot said Monday that the engine had failed.',
      source: 'The pilot',
      kind: 'office',
      cue: 'said',
      content: ['the engine had failed'],
      level: 'on-record',
    },
    {
      text: 'The farmer said in an interview on Tuesday that the well was dry.',
      source: 'The farmer',
      kind: 'office',
      cue: 'said',
      content: ['the well was dry'],
      level: 'on-record',
    },
    {
      text: 'The mayor said at a rally in Karsk that taxes would fall.',
      source: 'The mayor',
      kind: 'office',
      cue: 'said',
      content: ['taxes would fall'],
      level: 'on-record',
    },
    {
      text: 'The general said in a statement late on Sunday that the bridge was taken.',
      source: 'The general',
      kind: 'office',
      cue: 'said',
      content: ['the bridge was taken'],
      level: 'on-record',
    },
    {
      text: 'The union said last week that its members would strike.',
      source: 'The union',
      kind: 'institution',
      cue: 'said',
      content: ['its members would strike'],
      level: 'on-record-institutional',
    },
    {
      text: 'The nurse said later that the boy had walked home.',
      source: 'The nurse',
      kind: 'office',
      cue: 'said',
      content: ['the boy had walked home'],
      level: 'on-record',
    },
    {
      text: 'The club said on Friday it would sell two players.',
      source: 'The club',
      kind: 'institution',
      cue: 'said',
      content: ['it would sell two players'],
      level: 'on-record-institutional',
    },
    {
      text: 'The bank said the loan, which was due in May, had been repaid.',
      source: 'The bank',
      kind: 'institution',
      cue: 'said',
      content: ['the loan, which was due in May, had been repaid'],
      level: 'on-record-institutional',
    },
  ])
})

describe('times and places before the content are no content', () => {
  expectTold([
    {
      text: 'The coach told reporters after the match that the striker was hurt.',
      source: 'The coach',
      kind: 'office',
      cue: 'told',
      content: ['the striker was hurt'],
      to: 'reporters',
      level: 'on-record',
    },
    {
      text: 'The envoy told the council on Thursday that the truce was broken.',
      source: 'The envoy',
      kind: 'office',
      cue: 'told',
      content: ['the truce was broken'],
      to: 'the council',
      level: 'on-record',
    },
    {
      text: 'The owner told police in Merrow that the safe was empty.',
      source: 'The owner',
      kind: 'office',
      cue: 'told',
      content: ['the safe was empty'],
      to: 'police',
      level: 'second-hand',
    },
    {
      text: 'The captain told the crew before dawn that the ship was lost.',
      source: 'The captain',
      kind: 'office',
      cue: 'told',
      content: ['the ship was lost'],
      to: 'the crew',
      level: 'second-hand',
    },
  ])
})

describe('what follows the content is not in it', () => {
  expectTold([
    {
      text: 'The firm said the leak was small, adding that no worker was hurt.',
      told: [
        {
          source: 'The firm',
          kind: 'institution',
          cue: 'said',
          content: ['the leak was small'],
          level: 'on-record-institutional',
        },
        {
          source: 'The firm',
          kind: 'institution',
          cue: 'adding',
          content: ['no worker was hurt'],
          level: 'on-record-institutional',
        },
      ],
    },
    {
      text: 'The minister said the port would close, citing the cost of repairs.',
      told: [
        {
          source: 'The minister',
          kind: 'office',
          cue: 'said',
          content: ['the port would close'],
          level: 'on-record',
        },
        {
          source: 'The minister',
          kind: 'office',
          cue: 'citing',
          content: ['the cost of repairs'],
          level: 'on-record',
        },
      ],
    },
    {
      text: 'The police said the car was stolen, according to the Merrow Herald.',
      told: [
        {
          source: 'The police',
          kind: 'institution',
          cue: 'said',
          content: ['the car was stolen'],
          nestedIn: 's2',
          level: 'on-record-institutional',
        },
        {
          source: 'the Merrow Herald',
          kind: 'institution',
          name: 'Merrow Herald',
          cue: 'according to',
          content: ['The police said the car was stolen'],
          via: 'report: Merrow Herald',
          level: 'on-record-institutional',
        },
      ],
    },
    {
      text: 'The study found that fish had grown smaller, suggesting that the river is too warm.',
      told: [
        {
          source: 'The study',
          kind: 'document',
          cue: 'found',
          content: ['fish had grown smaller'],
          level: 'on-record-institutional',
          form: 'document',
        },
        {
          source: 'The study',
          kind: 'document',
          cue: 'suggesting',
          content: ['the river is too warm'],
          level: 'on-record-institutional',
          form: 'document',
        },
      ],
    },
  ])
})

describe('the content before the cue', () => {
  expectTold([
    {
      text: 'The port will close in May, the minister said.',
      source: 'the minister',
      kind: 'office',
      cue: 'said',
      content: ['The port will close in May'],
      level: 'on-record',
    },
    {
      text: 'The port, which opened in 1911, will close in May, the minister said.',
      source: 'the minister',
      kind: 'office',
      cue: 'said',
      content: ['The port, which opened in 1911, will close in May'],
      level: 'on-record',
    },
    {
      text: 'The port will close in May, the minister said on Monday.',
      source: 'the minister',
      kind: 'office',
      cue: 'said',
      content: ['The port will close in May'],
      level: 'on-record',
    },
    {
      text: 'The port will close in May, the minister told reporters in Karsk.',
      source: 'the minister',
      kind: 'office',
      cue: 'told',
      content: ['The port will close in May'],
      to: 'reporters',
      level: 'on-record',
    },
    {
      text: 'The port will close in May, said Lena Voss, who runs the union.',
      source: 'Lena Voss, who runs the union',
      kind: 'named',
      name: 'Lena Voss',
      cue: 'said',
      content: ['The port will close in May'],
      level: 'on-record',
    },
    {
      text: 'In the end nobody came, the nurse recalled.',
      source: 'the nurse',
      kind: 'office',
      cue: 'recalled',
      content: ['In the end nobody came'],
      level: 'on-record',
    },
  ])
})

describe('the cue in the middle of the content', () => {
  expectTold([
    {
      text: '“The bridge,” the mayor said, “is perfectly safe.”',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge,”', '“is perfectly safe.”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'The bridge, the mayor said, is perfectly safe.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['The bridge', 'is perfectly safe'],
      level: 'on-record',
    },
    {
      text: '“We lost the house,” said Jon Ekberg, “and then we lost the boat.”',
      source: 'Jon Ekberg',
      kind: 'named',
      name: 'Jon Ekberg',
      cue: 'said',
      content: ['“We lost the house,”', '“and then we lost the boat.”'],
      level: 'on-record',
      form: 'direct',
    },
  ])
})

describe('a question is a content', () => {
  expectTold([
    {
      text: 'The judge asked whether the witness had seen the car.',
      source: 'The judge',
      kind: 'office',
      cue: 'asked',
      content: ['whether the witness had seen the car'],
      level: 'on-record',
    },
    {
      text: 'The reporter asked why the bridge was shut.',
      source: 'The reporter',
      kind: 'office',
      cue: 'asked',
      content: ['why the bridge was shut'],
      level: 'on-record',
    },
    {
      text: 'Voters wonder who paid for the party.',
      source: 'Voters',
      kind: 'generic',
      count: '2 or more',
      cue: 'wonder',
      content: ['who paid for the party'],
      level: 'unclear',
    },
    {
      text: '“Who signed the order?” the judge asked.',
      source: 'the judge',
      kind: 'office',
      cue: 'asked',
      content: ['“Who signed the order?”'],
      level: 'on-record',
      form: 'direct',
    },
  ])
})
