import assert from 'node:assert/strict'
import { test } from 'node:test'
import { remembered } from './remembered.ts'

test('a value is worked out once for its key, an absent one too', () => {
  const asked: object[] = []
  const one = { id: 1 }
  const nothing = remembered((key: object) => {
    asked.push(key)
    return undefined
  })
  nothing(one)
  nothing(one)
  assert.deepEqual(asked, [one])
})

test('another key with the same words is another', () => {
  const size = remembered((key: { readonly words: string }) => key.words.length)
  const key = { words: 'dam' }
  assert.equal(size(key), 3)
  assert.equal(size({ words: 'dams' }), 4)
  assert.equal(size(key), 3)
})
