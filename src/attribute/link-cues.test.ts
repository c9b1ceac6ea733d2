import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('a closing attribution bounds what was said before it', () => {
  expectAmong([
    {
      text: 'The mayor told the council that the bridge was safe, two officials told the Post on Friday.',
      source: 'two officials',
      cue: 'told',
      content: ['The mayor told the council that the bridge was safe'],
      to: 'the Post',
    },
    {
      text: 'The mayor told the council that the bridge was safe, two officials told the Post on Friday.',
      source: 'The mayor',
      cue: 'told',
      content: ['the bridge was safe'],
      to: 'the council',
    },
    {
      text: 'The king said he would not travel, people close to the court said.',
      source: 'people close to the court',
      cue: 'said',
      content: ['The king said he would not travel'],
    },
    {
      text: 'The king said he would not travel, people close to the court said.',
      source: 'The king',
      cue: 'said',
      content: ['he would not travel'],
    },
    {
      text: 'The firm said the leak was small, and the ministry said it was not.',
      source: 'The firm',
      cue: 'said',
      content: ['the leak was small'],
    },
    {
      text: 'The firm said the leak was small, and the ministry said it was not.',
      source: 'the ministry',
      cue: 'said',
      content: ['it was not'],
    },
    {
      text: 'The firm said the leak was small and added that the pipe was new.',
      source: 'The firm',
      cue: 'said',
      content: ['the leak was small'],
    },
    {
      text: 'The firm said the leak was small and added that the pipe was new.',
      source: 'The firm',
      cue: 'added',
      content: ['the pipe was new'],
    },
    {
      text: 'She said the boat was late but denied that it had sunk.',
      source: 'She',
      cue: 'said',
      content: ['the boat was late'],
    },
    {
      text: 'She said the boat was late but denied that it had sunk.',
      source: 'She',
      cue: 'denied',
      content: ['it had sunk'],
    },
  ])
})
