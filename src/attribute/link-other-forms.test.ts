import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('a participle shares the subject', () => {
  expectAmong([
    {
      text: 'The mayor closed the bridge, saying the cables were rusty.',
      source: 'The mayor',
      cue: 'saying',
      content: ['the cables were rusty'],
    },
    {
      text: 'The union left the talks, calling the offer an insult.',
      source: 'The union',
      cue: 'calling',
      content: ['the offer an insult'],
    },
    {
      text: 'Ruiz praised the nurses, adding that the pay would rise.',
      source: 'Ruiz',
      cue: 'adding',
      content: ['the pay would rise'],
    },
    {
      text: 'The bank shut its doors, citing a lack of coins.',
      source: 'The bank',
      cue: 'citing',
      content: ['a lack of coins'],
    },
    {
      text: 'Noting that the well was dry, the farmer left the land.',
      source: 'the farmer',
      cue: 'Noting',
      content: ['the well was dry'],
    },
    {
      text: 'Haddad spoke for an hour, accusing the guards of theft.',
      source: 'Haddad',
      cue: 'accusing',
      content: ['theft'],
    },
    {
      text: '“It is late,” she said, adding that the train had gone.',
      source: 'she',
      cue: 'adding',
      content: ['the train had gone'],
    },
    {
      text: 'The paper ran a story saying the vote was bought.',
      source: 'The paper',
      cue: 'saying',
      content: ['the vote was bought'],
    },
  ])
})

test('with a passive the source stands after "by"', () => {
  expectAmong([
    {
      text: 'The strike was condemned by the bishop.',
      source: 'the bishop',
      cue: 'was condemned by',
      content: ['The strike'],
    },
    {
      text: 'The plan has been criticised by farmers in the valley.',
      source: 'farmers in the valley',
      cue: 'has been criticised by',
      content: ['The plan'],
    },
    {
      text: 'Ruiz wants a tax supported by the two largest parties.',
      source: 'the two largest parties',
      cue: 'supported by',
      content: ['a tax'],
    },
  ])
})

test('a noun with a possessor ties its content to it', () => {
  expectAmong([
    {
      text: 'Nobody believed the mayor’s claim that the bridge was safe.',
      source: 'the mayor’s',
      cue: 'claim',
      content: ['the bridge was safe'],
    },
    {
      text: 'He repeated his promise to resign.',
      source: 'his',
      cue: 'promise',
      content: ['to resign'],
    },
    {
      text: 'The strike followed the firm’s announcement of a pay cut.',
      source: 'the firm’s',
      cue: 'announcement of',
      content: ['a pay cut'],
    },
    {
      text: 'Many share her belief that the dam will hold.',
      source: 'her',
      cue: 'belief',
      content: ['the dam will hold'],
    },
  ])
})

test('on whose word a report rests is told by "citing"', () => {
  expectAmong([
    {
      text: 'The king has left the city, the Post reported, citing two palace officials.',
      source: 'two palace officials',
      cue: 'citing',
      content: ['The king has left the city'],
    },
    {
      text: 'Citing four sources, the Post reported that the king has left the city.',
      source: 'four sources',
      cue: 'Citing',
      content: ['the king has left the city'],
    },
  ])
})

test('"went on to say" is one cue', () => {
  expectAmong([
    {
      text: 'The mayor went on to say that the bridge would fall.',
      source: 'The mayor',
      cue: 'went on to say',
      content: ['the bridge would fall'],
    },
    {
      text: 'The singer continued to insist that the song was hers.',
      source: 'The singer',
      cue: 'continued to insist',
      content: ['the song was hers'],
    },
  ])
})
