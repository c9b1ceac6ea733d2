import { describe } from 'node:test'
import { expectNothingTold, expectTold } from '../../test/kits/statements-in-short.ts'

describe('a quotation goes on after its cue', () => {
  expectTold([
    {
      text: '“The bridge is safe,” the mayor said. “It will open in May.”',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is safe,”', '“It will open in May.”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '“The bridge is safe,” the mayor said. “It will open in May. Nobody has to wait.”',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is safe,”', '“It will open in May. Nobody has to wait.”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '“The bridge is safe,” the mayor said. “It will open in May,” he added.',
      told: [
        {
          source: 'the mayor',
          kind: 'office',
          cue: 'said',
          content: ['“The bridge is safe,”'],
          level: 'on-record',
          form: 'direct',
        },
        {
          source: 'he',
          kind: 'office',
          cue: 'added',
          content: ['“It will open in May,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
    {
      text: '“The bridge is safe,” said the mayor. “It will open in May.” The town waits.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is safe,”', '“It will open in May.”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'The mayor said: “The bridge is safe. It will open in May.”',
      source: 'The mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is safe. It will open in May.”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'The mayor said, “The bridge is safe. It will open in May. Nobody has to wait.”',
      source: 'The mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is safe. It will open in May. Nobody has to wait.”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '“The bridge is safe. It will open in May,” the mayor said.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is safe. It will open in May,”'],
      level: 'on-record',
      form: 'direct',
    },
  ])
})

describe('marks of every kind', () => {
  expectTold([
    {
      text: '"The bridge is safe," the mayor said.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['"The bridge is safe,"'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '«The bridge is safe,» the mayor said.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['«The bridge is safe,»'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '„The bridge is safe,“ the mayor said.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['„The bridge is safe,“'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '‘The bridge is safe,’ the mayor said.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['‘The bridge is safe,’'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: "'The bridge is safe,' the mayor said.",
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ["'The bridge is safe,'"],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: 'The mayor said: «The bridge is safe.»',
      source: 'The mayor',
      kind: 'office',
      cue: 'said',
      content: ['«The bridge is safe.»'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: "The mayor said that the bridge was 'perfectly safe'.",
      source: 'The mayor',
      kind: 'office',
      cue: 'said',
      content: ["the bridge was 'perfectly safe'"],
      level: 'on-record',
      form: 'mixed',
    },
    {
      text: '“The mayor told me ‘the bridge is safe’ and left,” Jon Ekberg said.',
      source: 'Jon Ekberg',
      kind: 'named',
      name: 'Jon Ekberg',
      cue: 'said',
      content: ['“The mayor told me ‘the bridge is safe’ and left,”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '"The bridge is safe,” the mayor said.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['"The bridge is safe,”'],
      level: 'on-record',
      form: 'direct',
    },
  ])
})

describe('a question, a shout and a dash close the quotation as well', () => {
  expectTold([
    {
      text: '“Is the bridge safe?” the mayor asked.',
      source: 'the mayor',
      kind: 'office',
      cue: 'asked',
      content: ['“Is the bridge safe?”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '“The bridge is safe!” the mayor shouted.',
      source: 'the mayor',
      kind: 'office',
      cue: 'shouted',
      content: ['“The bridge is safe!”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '“The bridge is –” the mayor said.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is –”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '“The bridge is safe …” the mayor said.',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is safe …”'],
      level: 'on-record',
      form: 'direct',
    },
  ])
})

describe('an apostrophe is no quotation mark', () => {
  expectTold([
    {
      text: "The mayor's wife said the town's bridge wasn't safe.",
      source: "The mayor's wife",
      kind: 'office',
      cue: 'said',
      content: ["the town's bridge wasn't safe"],
      level: 'on-record',
    },
    {
      text: 'The mayor said it’s the town’s oldest bridge.',
      source: 'The mayor',
      kind: 'office',
      cue: 'said',
      content: ['it’s the town’s oldest bridge'],
      level: 'on-record',
    },
  ])
})

describe('titles and scare quotes are no speech', () => {
  expectNothingTold([
    'The novel “A Winter in Karsk” won a prize.',
    'The “safe” bridge fell in May.',
    'Her song “Say It Again” was a hit.',
  ])
})

describe('a quotation over paragraphs', () => {
  expectTold([
    {
      text: '“The bridge is safe,” the mayor said.\n\n“It will open in May.”',
      source: 'the mayor',
      kind: 'office',
      cue: 'said',
      content: ['“The bridge is safe,”', '“It will open in May.”'],
      level: 'on-record',
      form: 'direct',
    },
    {
      text: '“The bridge is safe,” the mayor said.\n\nThe town waits.\n\n“It never opened,” said Jon Ekberg.',
      told: [
        {
          source: 'the mayor',
          kind: 'office',
          cue: 'said',
          content: ['“The bridge is safe,”'],
          level: 'on-record',
          form: 'direct',
        },
        {
          source: 'Jon Ekberg',
          kind: 'named',
          name: 'Jon Ekberg',
          cue: 'said',
          content: ['“It never opened,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
  ])
})
