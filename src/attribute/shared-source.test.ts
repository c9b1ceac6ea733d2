import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('"A did X and said Y" has one subject', () => {
  expectAmong([
    {
      text: 'The mayor closed the bridge and said it would stay shut.',
      source: 'The mayor',
      cue: 'said',
      content: ['it would stay shut'],
    },
    {
      text: 'The two envoys left the hall and told reporters the talks had failed.',
      source: 'The two envoys',
      cue: 'told',
      content: ['the talks had failed'],
      to: 'reporters',
    },
    {
      text: 'Lund shook his head and said no.',
      source: 'Lund',
      cue: 'said',
      content: ['no'],
    },
    {
      text: 'The bank froze the account, then said the owner was dead.',
      source: 'The bank',
      cue: 'said',
      content: ['the owner was dead'],
    },
    {
      text: 'When the judge arrived, the clerk stood up and said the files were gone.',
      source: 'the clerk',
      cue: 'said',
      content: ['the files were gone'],
    },
  ])
})
