import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectsOf } from '../../test/kits/subjects-in-short.ts'
import { noVotes } from './subject-mention.ts'
import { isPlainName, kindOf, sumVotes } from './subject-votes.ts'

describe('the signs of a kind', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a title', 'We saw Minister Orla Venn there.', 'person'],
    ['a given name', 'We saw Thomas Venn there.', 'person'],
    ['"who" behind it', 'We saw Orlo Venn, who waved.', 'person'],
    ['a surname said alone', 'We saw Orlo Venn there. Then Venn left.', 'person'],
    ['a possessive outlet before it', 'We saw the channel’s Orlo Venn there.', 'person'],
    ['a word of institutions at its end', 'We saw the Venn Institute there.', 'body'],
    ['a word of institutions before "of"', 'We saw the Ministry of Venn there.', 'body'],
    ['a known body', 'We saw the Kremlin there.', 'body'],
    ['an acronym', 'We saw the VNN there.', 'body'],
    ['a corporate ending', 'We saw Venn Motors there.', 'body'],
    ['a known city', 'We saw Lisbon there.', 'place'],
    ['a known country', 'We saw Kenya there.', 'place'],
    ['a word of places at its end', 'We saw the Venn River there.', 'place'],
    ['a word of places at its beginning', 'We saw Mount Venn there.', 'place'],
    ['"in" before it', 'We live in Vennby.', 'place'],
    ['class nouns behind it', 'We saw Venn missiles there.', 'thing'],
    ['a class noun at its end', 'We saw the Venn Missile there.', 'thing'],
    ['a designation', 'We saw the VN-12 there.', 'thing'],
    ['no sign at all', 'We saw Orlo Venn there.', 'thing'],
  ]
  for (const [sign, text, kind] of cases) test(`${sign}: ${text}`, () => assert.equal(subjectsOf(text)[0]?.kind, kind))
})

describe('votes are summed', () => {
  test('weak votes count only where no strong one stands', () => {
    const weak = { ...noVotes, body: 1 }
    const strong = { ...noVotes, thing: 3 }
    assert.deepEqual(sumVotes([weak, weak, weak, weak, strong]), strong)
    assert.deepEqual(sumVotes([weak, weak]), { ...noVotes, body: 2 })
    assert.deepEqual(sumVotes([]), noVotes)
  })

  test('the kind with most votes wins', () => {
    assert.equal(kindOf({ person: 1, body: 4, place: 3, thing: 0 }, ['Venn'], false), 'body')
    assert.equal(kindOf({ person: 0, body: 0, place: 3, thing: 2 }, ['Venn'], false), 'place')
  })

  test('one word that speaks is a body, two are a person', () => {
    assert.equal(kindOf({ person: 1, body: 1, place: 0, thing: 0 }, ['Venn'], false), 'body')
    assert.equal(kindOf({ person: 1, body: 1, place: 0, thing: 0 }, ['Orlo', 'Venn'], false), 'person')
  })

  test('without votes a name is a thing, unless its surname is said alone', () => {
    assert.equal(kindOf(noVotes, ['Orlo', 'Venn'], false), 'thing')
    assert.equal(kindOf(noVotes, ['Orlo', 'Venn'], true), 'person')
    assert.equal(kindOf(noVotes, ['VN-12', 'Venn'], true), 'thing')
  })
})

describe('plain names', () => {
  const plain: readonly (readonly string[])[] = [
    ['Orlo', 'Venn'],
    ['Ana', 'Maria', 'Venn'],
    ['Liam', 'O’Hara'],
  ]
  for (const words of plain) test(words.join(' '), () => assert.equal(isPlainName(words), true))
  const others: readonly (readonly string[])[] = [
    ['Venn'],
    ['A', 'B'],
    ['VNN', 'News'],
    ['One', 'Two', 'Three', 'Four'],
    [],
  ]
  for (const words of others) test(`not ${words.join(' ')}`, () => assert.equal(isPlainName(words), false))
})
