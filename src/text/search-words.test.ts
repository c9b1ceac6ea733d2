import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { searchWords } from './search-words.ts'

describe('words as they are looked up', () => {
  const cases: readonly (readonly [name: string, text: string, words: readonly string[]])[] = [
    ['case and accents do not count', 'Café ÉTÉ naïve', ['cafe', 'ete', 'naive']],
    ['German umlauts lose their dots', 'Brücke Größe', ['brucke', 'große']],
    [
      'Cyrillic letters keep their base',
      'Міністерство йде',
      ['міністерство'.normalize('NFKD').replaceAll(/\p{M}/gu, ''), 'иде'],
    ],
    ['Arabic is found without its vowel marks', 'جِسْر', ['جسر']],
    ['of Chinese each character is a word', '渡轮停运', ['渡', '轮', '停', '运']],
    ['Japanese in both its scripts', 'カフェ', ['カ', 'フ', 'ェ']],
    ['full-width letters are letters', 'ＡＢＣ', ['abc']],
    ['figures with their marks are one word', '1,400 people, 4.1 km', ['1,400', 'people', '4.1', 'km']],
    ['marks alone give nothing', '“…” — !', []],
    ['nothing gives nothing', '', []],
  ]
  for (const [name, text, words] of cases) test(name, () => assert.deepEqual(searchWords(text), words))

  test('a long text is cut in time that grows with its length', () => {
    assert.equal(searchWords('bridge '.repeat(200_000)).length, 200_000)
  })
})
