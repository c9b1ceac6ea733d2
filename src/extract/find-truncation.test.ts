import assert from 'node:assert/strict'
import { test } from 'node:test'
import { truncationStart } from './find-truncation.ts'

/** Paragraphs, whether they are the last, and the part that shows the cut. */
const cut: readonly (readonly [text: string, isLast: boolean, part: string])[] = [
  ['The council also asked the government in the capital to pay for the lighth', true, 'lighth'],
  ['The council also asked the government in the capital to pay for the multi-year pro', true, 'pro'],
  ['The council asked the government to pay [+1204 chars]', true, '[+1204 chars]'],
  ['The council asked the government to pay […]', false, '[…]'],
  ['The council asked the government to pay...', true, '...'],
  ['The council asked the government to pay for it…', true, '…'],
  ['Both of the ships were found to be unsafe in the winter, according to Harbour', false, 'according to Harbour'],
  ['Both of the ships were found to be unsafe in the winter by the engineers of the', false, 'the'],
]

for (const [text, isLast, part] of cut) {
  test(`a cut is shown by ‘${part}’`, () => {
    const at = truncationStart(text, { isLast })
    assert.equal(at === -1 ? undefined : text.slice(at), part)
  })
}

const whole: readonly string[] = [
  'The council also asked the government in the capital to pay for the lighthouse.',
  'The council also asked the government in the capital to pay for the lighthouse, she said:',
  '“The council also asked the government in the capital to pay for the lighthouse”',
  'Ferries and piers',
  'THE COUNCIL ALSO ASKED THE GOVERNMENT IN THE CAPITAL TO PAY FOR IT ALL',
  'The council also asked the government to pay for the light of Skarn https://t.co/abc',
  '',
]

for (const text of whole) {
  test(`nothing is cut: ${text.slice(0, 50)}`, () => assert.equal(truncationStart(text, { isLast: true }), -1))
}

test('dots inside the story are a pause, no cut', () => {
  assert.equal(
    truncationStart('The council asked the government in the capital to pay...', { isLast: false }) === -1,
    true,
  )
})
