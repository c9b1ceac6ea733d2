import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('the whole noun phrase is the source', () => {
  expectAmong([
    {
      text: 'The new head of the port authority said the cranes were safe.',
      source: 'The new head of the port authority',
      cue: 'said',
      content: ['the cranes were safe'],
    },
    {
      text: 'A man who has worked there for years said the doors never locked.',
      source: 'A man who has worked there for years',
      cue: 'said',
      content: ['the doors never locked'],
    },
    {
      text: 'People familiar with the negotiations said a deal was close.',
      source: 'People familiar with the negotiations',
      cue: 'said',
      content: ['a deal was close'],
    },
    {
      text: 'Officials briefed on the matter said the ship had turned back.',
      source: 'Officials briefed on the matter',
      cue: 'said',
      content: ['the ship had turned back'],
    },
    {
      text: 'Residents of the northern suburbs said the power was out.',
      source: 'Residents of the northern suburbs',
      cue: 'said',
      content: ['the power was out'],
    },
    {
      text: 'Two of the four engineers said the bolts were loose.',
      source: 'Two of the four engineers',
      cue: 'said',
      content: ['the bolts were loose'],
    },
    {
      text: 'Her brother and her two sons said she had left.',
      source: 'Her brother and her two sons',
      cue: 'said',
      content: ['she had left'],
    },
    {
      text: 'Lund, Berg and Holm said they would sue.',
      source: 'Lund, Berg and Holm',
      cue: 'said',
      content: ['they would sue'],
    },
    {
      text: 'The chief executive of the bank, Karl Blum, said no one would be fired.',
      source: 'The chief executive of the bank, Karl Blum',
      cue: 'said',
      content: ['no one would be fired'],
    },
    {
      text: 'Some in the village say the spring is cursed.',
      source: 'Some in the village',
      cue: 'say',
      content: ['the spring is cursed'],
    },
    {
      text: 'Farmers — and some millers — say the price is too low.',
      source: 'Farmers — and some millers',
      cue: 'say',
      content: ['the price is too low'],
    },
    {
      text: 'Sen. Tom Ash (R-Ohio) said the bill was dead.',
      source: 'Sen. Tom Ash (R-Ohio)',
      cue: 'said',
      content: ['the bill was dead'],
    },
    {
      text: 'The Lindau Museum of Glass said it had been robbed.',
      source: 'The Lindau Museum of Glass',
      cue: 'said',
      content: ['it had been robbed'],
    },
    {
      text: 'Mr. Vega’s lawyer said he would appeal.',
      source: 'Mr. Vega’s lawyer',
      cue: 'said',
      content: ['he would appeal'],
    },
    {
      text: 'The singer of the band “Red Tide” said the tour was off.',
      source: 'The singer of the band “Red Tide”',
      cue: 'said',
      content: ['the tour was off'],
    },
    {
      text: 'One former official close to the talks said the king had agreed.',
      source: 'One former official close to the talks',
      cue: 'said',
      content: ['the king had agreed'],
    },
  ])
})

test('what introduces the clause is no part of the source', () => {
  expectAmong([
    {
      text: 'On Monday the mayor said the bridge would reopen.',
      source: 'the mayor',
      cue: 'said',
      content: ['the bridge would reopen'],
    },
    {
      text: 'In a statement the bank said it had no comment.',
      source: 'the bank',
      cue: 'said',
      content: ['it had no comment'],
    },
    {
      text: 'In a statement on Friday, the bank said the fee would rise.',
      source: 'the bank',
      cue: 'said',
      content: ['the fee would rise'],
    },
    {
      text: 'But the mayor said the bridge was safe.',
      source: 'the mayor',
      cue: 'said',
      content: ['the bridge was safe'],
    },
    {
      text: 'Meanwhile, the police said two men were held.',
      source: 'the police',
      cue: 'said',
      content: ['two men were held'],
    },
    {
      text: 'After the storm, farmers said the wheat was lost.',
      source: 'farmers',
      cue: 'said',
      content: ['the wheat was lost'],
    },
    {
      text: 'The road was closed and the mayor said the bridge was next.',
      source: 'the mayor',
      cue: 'said',
      content: ['the bridge was next'],
    },
    {
      text: 'When the rain stopped, he said the worst was over.',
      source: 'he',
      cue: 'said',
      content: ['the worst was over'],
    },
    {
      text: 'Yet many doctors say the drug works.',
      source: 'many doctors',
      cue: 'say',
      content: ['the drug works'],
    },
    {
      text: 'Hours after the mayor said the bridge was safe, it fell.',
      source: 'the mayor',
      cue: 'said',
      content: ['the bridge was safe'],
    },
    {
      text: 'Ruiz left early, but her aide said she was well.',
      source: 'her aide',
      cue: 'said',
      content: ['she was well'],
    },
  ])
})

test('an aside between commas is no part of the source', () => {
  expectAmong([
    {
      text: 'The mayor, in a short speech, said the bridge was safe.',
      source: 'The mayor',
      cue: 'said',
      content: ['the bridge was safe'],
    },
    {
      text: 'The company, when asked, said the fee was legal.',
      source: 'The company',
      cue: 'said',
      content: ['the fee was legal'],
    },
  ])
})
