import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownCopy } from './own-copy.ts'

const text = 'The harbourmasters of Velby spoke of internationalisation, Веліка-Гавань і портовики.'

test('a copy is the same word, long or short, in any script', () => {
  for (const word of ['', 'a', ...text.split(' '), text, 'twelve chars', 'thirteen char'])
    assert.equal(ownCopy(word), word)
})

test('a copy finds and is found in a map', () => {
  const cut = text.slice(4, 18)
  const known = new Map([[ownCopy(cut), 1]])
  assert.equal(known.get('harbourmasters'), 1)
  assert.equal(known.get(cut), 1)
})
