import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phrasesBefore } from './citing-phrases.ts'

/** Words before an outlet's name, of each way in which phrases with a cue begin. */
const heads = [
  'In an interview with ',
  'During a long conversation on ',
  'in his appearance on ',
  'in a Q&A with ',
  'INTERVIEWED BY ',
  'Speaking exclusively to ',
  'she spoke to ',
  'who talked to ',
  'she appeared on ',
  'was a guest on ',
  'according to ',
  'per ',
  'based on reports from ',
  'information from ',
  'accounts from ',
  'documents seen by ',
  'papers reviewed by ',
  'Footage analysed by ',
  'images made available to ',
  'a letter sent exclusively to ',
  'citing ',
  'quoted ',
  'referring to ',
  'relying on ',
  'crediting ',
  'A poll by ',
  'surveys conducted for ',
  'a questionnaire from ',
]

test('a phrase whose words fit has its cue in them', () => {
  for (const head of heads) {
    const fitting = phrasesBefore.filter(({ words }) => words.test(head))
    assert.ok(
      fitting.some(({ cue }) => cue !== undefined),
      head,
    )
    for (const { cue } of fitting) assert.ok(cue === undefined || cue.test(head.toLowerCase()), head)
  }
})
