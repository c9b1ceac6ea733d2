import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('time and place between verb and content are left out', () => {
  expectAmong([
    {
      text: 'The mayor said on Monday that the bridge would reopen.',
      source: 'The mayor',
      cue: 'said',
      content: ['the bridge would reopen'],
    },
    {
      text: 'The mayor said Monday the bridge would reopen.',
      source: 'The mayor',
      cue: 'said',
      content: ['the bridge would reopen'],
    },
    {
      text: 'The ministry said in a statement that the wells were clean.',
      source: 'The ministry',
      cue: 'said',
      content: ['the wells were clean'],
    },
    {
      text: 'Haddad told reporters in the city hall on Friday that he would appeal.',
      source: 'Haddad',
      cue: 'told',
      content: ['he would appeal'],
      to: 'reporters',
    },
    {
      text: 'She said last week that the tests were late.',
      source: 'She',
      cue: 'said',
      content: ['the tests were late'],
    },
    {
      text: 'The king said during a visit to the north that the mines would stay.',
      source: 'The king',
      cue: 'said',
      content: ['the mines would stay'],
    },
    {
      text: 'The agency announced in July it would cut fees.',
      source: 'The agency',
      cue: 'announced',
      content: ['it would cut fees'],
    },
  ])
})

test('the cue holds auxiliaries, adverbs and negation', () => {
  expectAmong([
    {
      text: 'The mayor has repeatedly said that the bridge is safe.',
      source: 'The mayor',
      cue: 'has repeatedly said',
      content: ['the bridge is safe'],
    },
    {
      text: 'The board will announce a new price on Monday.',
      source: 'The board',
      cue: 'will announce',
      content: ['a new price on Monday'],
    },
    {
      text: 'She is also arguing that the tax hurts the poor.',
      source: 'She',
      cue: 'is also arguing',
      content: ['the tax hurts the poor'],
    },
    {
      text: 'The officials did not say when the road would open.',
      source: 'The officials',
      cue: 'did not say',
      content: ['when the road would open'],
    },
    {
      text: 'He would not say who paid.',
      source: 'He',
      cue: 'would not say',
      content: ['who paid'],
    },
    {
      text: 'They had previously denied that the well was poisoned.',
      source: 'They',
      cue: 'had previously denied',
      content: ['the well was poisoned'],
    },
    {
      text: 'He’s said he will stay.',
      source: 'He',
      cue: '’s said',
      content: ['he will stay'],
    },
    {
      text: 'The twins have both argued that the school should stay.',
      source: 'The twins',
      cue: 'have both argued',
      content: ['the school should stay'],
    },
    {
      text: 'The firm never said it would pay.',
      source: 'The firm',
      cue: 'never said',
      content: ['it would pay'],
    },
  ])
})

test('words before and after a clause that depends on another stay outside', () => {
  expectAmong([
    {
      text: 'While the mayor said the bridge was safe, nobody crossed it.',
      source: 'the mayor',
      cue: 'said',
      content: ['the bridge was safe'],
    },
    {
      text: 'After the bank announced it would close, long queues formed.',
      source: 'the bank',
      cue: 'announced',
      content: ['it would close'],
    },
    {
      text: 'Although doctors warned that the water was bad, the pool stayed open.',
      source: 'doctors',
      cue: 'warned',
      content: ['the water was bad'],
    },
    {
      text: 'Kim Berg, who fears a flood, sold the house.',
      source: 'Kim Berg',
      cue: 'fears',
      content: ['a flood'],
    },
  ])
})

test('"as X reported" makes the rest of the sentence the content', () => {
  expectAmong([
    {
      text: 'As the Evening Post reported, the mill was sold in March.',
      source: 'the Evening Post',
      cue: 'reported',
      content: ['the mill was sold in March'],
    },
    {
      text: 'The mill was sold in March, as the Evening Post reported.',
      source: 'the Evening Post',
      cue: 'reported',
      content: ['The mill was sold in March'],
    },
    {
      text: 'As the historian Ada Voss noted, the wall was never finished.',
      source: 'the historian Ada Voss',
      cue: 'noted',
      content: ['the wall was never finished'],
    },
  ])
})

test('a relative word before the subject belongs to the content', () => {
  expectAmong([
    {
      text: 'The boats, which the owner said were new, sank.',
      source: 'the owner',
      cue: 'said',
      content: ['which', 'were new'],
    },
    {
      text: 'He described a leak that engineers say began in May.',
      source: 'engineers',
      cue: 'say',
      content: ['that', 'began in May'],
    },
  ])
})
