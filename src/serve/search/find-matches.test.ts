import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findMatches } from './find-matches.ts'

const phrase = (...words: readonly string[]) => ({ words, isPrefix: false })

describe('where the words of a search stand', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    phrases: Parameters<typeof findMatches>[1],
    found: readonly string[],
  ])[] = [
    ['whatever case and accents', 'Le Café, un café.', [phrase('cafe')], ['Café', 'café']],
    ['phrases as one stretch', 'The dam road, the road.', [phrase('dam', 'road')], ['dam road']],
    ['beginnings of words', 'Ferries and ferrymen.', [{ words: ['ferr'], isPrefix: true }], ['Ferries', 'ferrymen']],
    ['characters of Chinese beside one another', '渡轮将停。渡的轮', [phrase('渡', '轮')], ['渡轮']],
    ['a phrase at the very end', 'It is the dam', [phrase('the', 'dam', 'road'), phrase('dam')], ['dam']],
    ['nothing where nothing stands', 'It is quiet.', [phrase('dam')], []],
    ['words that begin with an accent', 'Élan, élan.', [phrase('elan')], ['Élan', 'élan']],
    ['figures with their marks', 'It took 1,400 days.', [phrase('1,400', 'days')], ['1,400 days']],
    ['no phrase that the text breaks off', 'It is the dam', [phrase('dam', 'road')], []],
    ['nothing for no words', 'It is quiet.', [], []],
  ]
  for (const [name, text, phrases, found] of cases)
    test(name, () => {
      const spans = findMatches(text, phrases)
      assert.deepEqual(
        spans.map((span) => span.text),
        found,
      )
      for (const span of spans) assert.equal(text.slice(span.start, span.end), span.text)
    })

  test('far into a text, and across the places where it is cut', () => {
    const text = `${'The tide is high. '.repeat(400)}The dam road is closed.`
    assert.deepEqual(
      findMatches(text, [phrase('dam', 'road')]).map((span) => span.start),
      [text.indexOf('dam road')],
    )
    for (let before = 1480; before < 1520; before += 1)
      assert.equal(findMatches(`${'a'.repeat(before)} dam road`, [phrase('dam', 'road')]).length, 1)
  })

  test('what stands far from the first match is left out, since no result shows it', () => {
    const text = `The dam.${' Nothing else happened.'.repeat(50)} The dam.`
    assert.deepEqual(
      findMatches(text, [phrase('dam')]).map((span) => span.start),
      [4],
    )
  })

  test('a text full of the word gives no more than a page can show', () => {
    assert.equal(findMatches('dam '.repeat(5000), [phrase('dam')]).length, 12)
  })
})
