import { test } from 'node:test'
import { expectAmong } from '../../test/kits/statements-in-short.ts'

test('a quotation may go on after its cue', () => {
  expectAmong([
    {
      text: '“The bridge stays shut,” the mayor said. “It is not safe. Nobody should cross it.”',
      source: 'the mayor',
      cue: 'said',
      content: ['“The bridge stays shut,”', '“It is not safe. Nobody should cross it.”'],
    },
    {
      text: '“We lost the boats,” Omar Haddad said on Monday. “Then we lost the house.”',
      source: 'Omar Haddad',
      cue: 'said',
      content: ['“We lost the boats,”', '“Then we lost the house.”'],
    },
    {
      text: 'The mayor said: “The bridge stays shut. It is not safe.”',
      source: 'The mayor',
      cue: 'said',
      content: ['“The bridge stays shut. It is not safe.”'],
    },
    {
      text: '“First it rained. Then it snowed,” she said.',
      source: 'she',
      cue: 'said',
      content: ['“First it rained. Then it snowed,”'],
    },
  ])
})
