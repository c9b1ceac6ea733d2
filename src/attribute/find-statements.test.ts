import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldIn } from '../../test/kits/statements-in-short.ts'

test('what nobody says is no statement', () => {
  const texts = [
    'The bridge was built in 1911 and stands to this day.',
    'Two boats sank in the harbour on Monday.',
    'The report is due in May.',
    'Ships carry grain, coal and timber down the river.',
    'He called her again on Tuesday.',
    'She called the police.',
    'You should note that the shop is closed on Sundays.',
    'The claims department is on the second floor.',
    'The calls came from a booth near the station.',
    'He saw a red car turn into the lane.',
    'The machine learning course starts in June.',
    'The farm reports a good year.',
  ]
  for (const text of texts) assert.deepEqual(toldIn(text), [], text)
})
