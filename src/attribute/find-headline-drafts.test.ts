import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expectAmong, toldIn } from '../../test/kits/statements-in-short.ts'

test('a colon in a headline ties speaker and content', () => {
  expectAmong([
    {
      text: 'Police: two held after harbour fire',
      source: 'Police',
      cue: ':',
      content: ['two held after harbour fire'],
    },
    {
      text: 'Harbour fire was no accident: police',
      source: 'police',
      cue: ':',
      content: ['Harbour fire was no accident'],
    },
    {
      text: 'Experts: bridge may fall within a year',
      source: 'Experts',
      cue: ':',
      content: ['bridge may fall within a year'],
    },
    {
      text: 'Bridge may fall within a year: report',
      source: 'report',
      cue: ':',
      content: ['Bridge may fall within a year'],
    },
    {
      text: 'Survey: one house in ten is empty',
      source: 'Survey',
      cue: ':',
      content: ['one house in ten is empty'],
    },
    {
      text: 'Talks with the rebels have failed: sources',
      source: 'sources',
      cue: ':',
      content: ['Talks with the rebels have failed'],
    },
  ])
})

test('a colon after a topic is no attribution', () => {
  const texts = [
    'Harbour fire: what we know',
    'Bridge repairs: a timeline',
    'The long road home: two years on the river',
    'Recipe: soup with leeks',
  ]
  for (const text of texts) assert.deepEqual(toldIn(text), [], text)
})
