import { describe } from 'node:test'
import { expectNothingTold, expectTold } from '../../test/kits/statements-in-short.ts'

describe('a post speaks on the word of its author', () => {
  expectTold([
    {
      text: [
        ['body', 'The tower fell at noon.'],
        ['post', 'The tower has fallen. Nobody was hurt.\n— Mara Lindqvist (@maralind) May 4, 2031'],
      ],
      source: 'Mara Lindqvist (@maralind)',
      kind: 'named',
      name: 'Mara Lindqvist',
      content: ['The tower has fallen. Nobody was hurt.'],
      level: 'on-record',
      form: 'post',
    },
    {
      text: [
        ['body', 'The tower fell at noon.'],
        [
          'post',
          'We are safe and on our way home. pic.twitter.com/ab12cd\n— Merrow Fire Brigade (@merrowfire) May 4, 2031',
        ],
      ],
      source: 'Merrow Fire Brigade (@merrowfire)',
      kind: 'institution',
      name: 'Merrow Fire Brigade',
      content: ['We are safe and on our way home.'],
      level: 'on-record-institutional',
      form: 'post',
    },
    {
      text: [['post', 'The tower has fallen. — Jon Ekberg (@jekberg)']],
      source: 'Jon Ekberg (@jekberg)',
      kind: 'named',
      name: 'Jon Ekberg',
      content: ['The tower has fallen.'],
      level: 'on-record',
      form: 'post',
    },
    {
      text: [
        ['post', 'Our ships sail tonight.\n— Pavel Orlin (@orlin_navy) June 30, 2029'],
        ['body', 'The fleet sailed at midnight.'],
      ],
      source: 'Pavel Orlin (@orlin_navy)',
      kind: 'named',
      name: 'Pavel Orlin',
      content: ['Our ships sail tonight.'],
      level: 'on-record',
      form: 'post',
    },
  ])
})

describe('a post without an author still speaks', () => {
  expectTold([
    {
      text: [
        ['body', 'The tower fell at noon.'],
        ['post', 'The tower has fallen. Nobody was hurt.'],
      ],
      content: ['The tower has fallen. Nobody was hurt.'],
      level: 'unclear',
      form: 'post',
    },
  ])
})

describe('two posts are two statements', () => {
  expectTold([
    {
      text: [
        ['post', 'The tower has fallen.\n— Mara Lindqvist (@maralind) May 4, 2031'],
        ['body', 'An hour later another picture came.'],
        ['post', 'The hall is burning too.\n— Jon Ekberg (@jekberg) May 4, 2031'],
      ],
      told: [
        {
          source: 'Mara Lindqvist (@maralind)',
          kind: 'named',
          name: 'Mara Lindqvist',
          content: ['The tower has fallen.'],
          level: 'on-record',
          form: 'post',
        },
        {
          source: 'Jon Ekberg (@jekberg)',
          kind: 'named',
          name: 'Jon Ekberg',
          content: ['The hall is burning too.'],
          level: 'on-record',
          form: 'post',
        },
      ],
    },
  ])
})

describe('what a post quotes is not read a second time', () => {
  expectTold([
    {
      text: [
        ['post', 'The mayor said the bridge is safe. I do not believe it.\n— Ines Calder (@inescalder) May 4, 2031'],
      ],
      source: 'Ines Calder (@inescalder)',
      kind: 'named',
      name: 'Ines Calder',
      content: ['The mayor said the bridge is safe. I do not believe it.'],
      level: 'on-record',
      form: 'post',
    },
  ])
})

describe('zones that are not the story say nothing', () => {
  expectNothingTold([
    [
      ['body', 'The tower fell at noon.'],
      ['caption', 'The mayor said the bridge was safe.'],
    ],
    [
      ['body', 'The tower fell at noon.'],
      ['furniture', 'Readers say: “The best paper in Vorland.”'],
    ],
    [
      ['body', 'The tower fell at noon.'],
      ['disclaimer', 'The editors said that all views are those of the authors.'],
    ],
    [
      ['body', 'The tower fell at noon.'],
      ['credit', 'Photo: Ines Calder said “cheese”'],
    ],
    [
      ['byline', 'Ana Ruiz said'],
      ['body', 'The tower fell at noon.'],
    ],
  ])
})

describe('a quotation before a caption ends there', () => {
  expectTold([
    {
      text: [
        ['body', '“The bridge is safe,” the mayor said.'],
        ['caption', 'The bridge on Monday.'],
        ['body', '“It was never shut,” he added.'],
      ],
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
          content: ['“It was never shut,”'],
          level: 'on-record',
          form: 'direct',
        },
      ],
    },
  ])
})

describe('links and dates under a post are no words of it', () => {
  expectTold([
    {
      text: [
        [
          'post',
          'The tower has fallen. https://t.co/ab12 pic.twitter.com/cd34\n— Mara Lindqvist (@maralind) May 4, 2031',
        ],
      ],
      source: 'Mara Lindqvist (@maralind)',
      kind: 'named',
      name: 'Mara Lindqvist',
      content: ['The tower has fallen.'],
      level: 'on-record',
      form: 'post',
    },
    {
      text: [['post', 'The tower has fallen. https://news.example/tower']],
      content: ['The tower has fallen.'],
      level: 'unclear',
      form: 'post',
    },
    {
      text: [['post', 'The tower has fallen.\nhttps://news.example/tower — Mara Lindqvist (@maralind) May 4, 2031']],
      source: 'Mara Lindqvist (@maralind)',
      kind: 'named',
      name: 'Mara Lindqvist',
      content: ['The tower has fallen.'],
      level: 'on-record',
      form: 'post',
    },
    {
      text: [['post', 'Read https://news.example/tower before you judge.\n— Mara Lindqvist (@maralind) May 4, 2031']],
      source: 'Mara Lindqvist (@maralind)',
      kind: 'named',
      name: 'Mara Lindqvist',
      content: ['Read https://news.example/tower before you judge.'],
      level: 'on-record',
      form: 'post',
    },
  ])
})

describe('a name inside a long post is not its author', () => {
  expectTold([
    {
      text: [
        [
          'post',
          'Yesterday I walked along the river with Jon Ekberg (@jekberg) and we counted the towers that are still standing, one by one, from the mill to the harbour, and we found that eleven of them lean to the north, as they have leaned since the flood of 1911, and that nobody has ever asked why.',
        ],
      ],
      content: [
        'Yesterday I walked along the river with Jon Ekberg (@jekberg) and we counted the towers that are still standing, one by one, from the mill to the harbour, and we found that eleven of them lean to the north, as they have leaned since the flood of 1911, and that nobody has ever asked why.',
      ],
      level: 'unclear',
      form: 'post',
    },
    {
      text: [
        [
          'post',
          'Yesterday I walked along the river with Jon Ekberg (@jekberg) and we counted the towers that are still standing, one by one, from the mill to the harbour, and we found that eleven of them lean to the north, as they have leaned since the flood of 1911.\n— Mara Lindqvist (@maralind) May 4, 2031',
        ],
      ],
      source: 'Mara Lindqvist (@maralind)',
      kind: 'named',
      name: 'Mara Lindqvist',
      content: [
        'Yesterday I walked along the river with Jon Ekberg (@jekberg) and we counted the towers that are still standing, one by one, from the mill to the harbour, and we found that eleven of them lean to the north, as they have leaned since the flood of 1911.',
      ],
      level: 'on-record',
      form: 'post',
    },
  ])
})
