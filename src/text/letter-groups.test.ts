import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readLetterGroups } from './letter-groups.ts'

const source = `/* notes {with} 'signs' */
export const data = {type:'S3',languages:{0:'am',1:'de',2:'zh'},isSubset:false,ngrams:{' the':{0:3,2:20},abcd:{1:9},'it\\'s':{2:150},"a'b":{0:1,1:2,2:3},'}:{,':{1:7},' L>7L ':{2:40}}};`

function weigh(group: string): readonly number[] | undefined {
  const read = readLetterGroups(source)
  if (read === undefined) return undefined
  const scores = new Float64Array(read.languages.length)
  read.weigh(group, scores)
  return [...scores]
}

describe('tables of letter groups', () => {
  test('languages stand in the order of the scores', () => {
    assert.deepEqual(readLetterGroups(source)?.languages, ['am', 'de', 'zh'])
  })

  const groups: readonly (readonly [group: string, scores: readonly number[]])[] = [
    [' the', [56, 0, 73]],
    ['abcd', [0, 62, 0]],
    ["it's", [0, 0, 203]],
    ["a'b", [54, 55, 56]],
    ['}:{,', [0, 60, 0]],
    [' L>7L ', [0, 0, 93]],
  ]
  for (const [group, scores] of groups) {
    test(`the group "${group}" gives each language its figure above the base`, () =>
      assert.deepEqual(weigh(group), scores))
  }

  test('a group that does not stand in the table says nothing', () => {
    for (const group of ['', 'the', 'abce', ' L>7L x', 'ж', 'a group that is too long'])
      assert.deepEqual(weigh(group), [0, 0, 0], group)
  })

  test('figures of several groups add up', () => {
    const read = readLetterGroups(source)
    const scores = new Float64Array(3)
    for (const group of ['abcd', "a'b"]) read?.weigh(group, scores)
    assert.deepEqual([...scores], [54, 117, 56])
  })

  const broken: readonly (readonly [why: string, text: string])[] = [
    ['nothing', ''],
    ['no languages', "{ngrams:{'abcd':{0:1}}}"],
    ['no groups', "{languages:{0:'am'}}"],
    ['a table that is cut', "{languages:{0:'am'},ngrams:{'abcd':{0:1},'ab"],
    ['a figure that is none', "{languages:{0:'am'},ngrams:{'abcd':{0:x}}}"],
    ['a group that is too long', "{languages:{0:'am'},ngrams:{'abcdefgh':{0:1}}}"],
    ['a letter beyond a byte', "{languages:{0:'am'},ngrams:{'жabc':{0:1}}}"],
    ['a list in place of a table', "{languages:{0:'am'},ngrams:{'abcd':[1]}}"],
  ]
  for (const [why, text] of broken) {
    test(`a table of another form is refused: ${why}`, () => assert.equal(readLetterGroups(text), undefined))
  }

  test('many groups stand apart, however their bits meet', () => {
    const names = Array.from({ length: 5000 }, (_, i) => i.toString(36).padStart(4, '_'))
    const read = readLetterGroups(
      `languages:{0:'am',1:'de'},ngrams:{${names.map((name, i) => `'${name}':{${i % 2}:${i % 200}}`).join(',')}};`,
    )
    for (const [i, name] of names.entries()) {
      const scores = new Float64Array(2)
      read?.weigh(name, scores)
      assert.equal(scores[i % 2], (i % 200) + 53, name)
    }
  })
})
