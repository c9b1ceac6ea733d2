import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isNearCopy, textSample } from './text-sample.ts'

const words = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ')
const shared = (a: readonly number[], b: readonly number[]): number => a.filter((hash) => b.includes(hash)).length

describe('a sample by which a text is known again', () => {
  const original = words(0, 600)

  const texts: readonly (readonly [name: string, text: string, isCopy: boolean])[] = [
    ['itself', original, true],
    ['in other letters and marks', original.toUpperCase().replaceAll(' ', ',  '), true],
    ['inside a longer page', `${words(5000, 300)} ${original} ${words(9000, 300)}`, true],
    ['shortened by a quarter', words(0, 450), true],
    ['a quarter of it', words(0, 150), false],
    ['another text', words(2000, 600), false],
  ]
  for (const [name, text, isCopy] of texts)
    test(`${name} is ${isCopy ? 'a' : 'no'} near copy`, () => {
      const sample = textSample(original)
      assert.equal(isNearCopy(shared(sample, textSample(text)), sample.length), isCopy)
    })

  test('a few words are too short to be known again', () => {
    assert.deepEqual(textSample('Bridge shut, ministry says.'), [])
    assert.equal(isNearCopy(0, 0), false)
    assert.equal(isNearCopy(3, 3), false)
  })
})
