import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('"according to" ties the clause to the source', () => {
  expectAmong([
    {
      text: 'According to the police, two men were hurt.',
      source: 'the police',
      cue: 'According to',
      content: ['two men were hurt'],
    },
    {
      text: 'According to a report by the port authority, the crane was never tested.',
      source: 'a report by the port authority',
      cue: 'According to',
      content: ['the crane was never tested'],
    },
    {
      text: 'Two men were hurt, according to the police.',
      source: 'the police',
      cue: 'according to',
      content: ['Two men were hurt'],
    },
    {
      text: 'The dam leaked for years, according to documents seen by the Post.',
      source: 'documents seen by the Post',
      cue: 'according to',
      content: ['The dam leaked for years'],
    },
    {
      text: 'The king has left, according to people familiar with his plans.',
      source: 'people familiar with his plans',
      cue: 'according to',
      content: ['The king has left'],
    },
    {
      text: 'Ships waited for days, according to figures released on Tuesday.',
      source: 'figures released on Tuesday',
      cue: 'according to',
      content: ['Ships waited for days'],
    },
    {
      text: 'According to the two brothers, the safe was empty.',
      source: 'the two brothers',
      cue: 'According to',
      content: ['the safe was empty'],
    },
    {
      text: 'The bridge, according to the mayor, is safe.',
      source: 'the mayor',
      cue: 'according to',
      content: ['The bridge', 'is safe'],
    },
  ])
})

test('"per X" and "as reported by X" do the same', () => {
  expectAmong([
    {
      text: 'The mill was sold in March, per the Evening Post.',
      source: 'the Evening Post',
      cue: 'per',
      content: ['The mill was sold in March'],
    },
    {
      text: 'As reported by the Evening Post, the mill was sold in March.',
      source: 'the Evening Post',
      cue: 'reported by',
      content: ['the mill was sold in March'],
    },
  ])
})

test('hearsay is marked by the word itself', () => {
  expectAmong([
    {
      text: 'The fleet has reportedly sailed.',
      source: 'reportedly',
      cue: 'reportedly',
      content: ['The fleet has reportedly sailed'],
    },
    {
      text: 'The king reportedly promised them land.',
      source: 'reportedly',
      cue: 'reportedly',
      content: ['The king reportedly promised them land'],
    },
  ])
})

test('an expectation may have no source', () => {
  expectAmong([
    {
      text: 'The bank is expected to cut its rate.',
      cue: 'is expected',
      content: ['The bank', 'to cut its rate'],
    },
    {
      text: 'The storm is believed to have turned north.',
      cue: 'is believed',
      content: ['The storm', 'to have turned north'],
    },
    {
      text: 'The painting is said to be a copy.',
      cue: 'is said',
      content: ['The painting', 'to be a copy'],
    },
    {
      text: 'Talks are expected to resume in May.',
      cue: 'are expected',
      content: ['Talks', 'to resume in May'],
    },
  ])
})
