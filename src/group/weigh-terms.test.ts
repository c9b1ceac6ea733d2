import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { joinVectors, type WeightedTerms } from './join-vectors.ts'
import { type ArticleTerms, channels, createTermReader } from './read-terms.ts'
import { TermTable } from './term-table.ts'
import { reweigh, weighTerms } from './weigh-terms.ts'

const read = createTermReader()
const termsOf = (text: string): ArticleTerms => read({ id: 'a', language: 'en', text })

/** The length of the vector in each channel that has terms. */
function lengths(terms: WeightedTerms, table: TermTable): readonly number[] {
  const squares = new Map<number, number>()
  terms.ids.forEach((id, i) => {
    const channel = table.channelOf(id)
    squares.set(channel, (squares.get(channel) ?? 0) + (terms.weights[i] ?? 0) ** 2)
  })
  return [...squares.values()].map((square) => Math.sqrt(square))
}

function rising(ids: Uint32Array): boolean {
  return ids.every((id, i) => i === 0 || (ids[i - 1] ?? 0) < id)
}

const ferry = 'The ferry Aurora Nordica sank off Bergen on 4 May 2021 with 57 aboard, said Captain Lindqvist.'
const budget = 'Parliament in Norway passed a budget of 2,300 million crowns after Minister Bergman gave way.'

describe('weighTerms', () => {
  test('gives numbers that rise and channels of length 1', () => {
    const table = new TermTable(new Map())
    const terms = weighTerms(termsOf(ferry), 'en', table)
    assert.ok(rising(terms.ids))
    for (const length of lengths(terms, table)) assert.ok(Math.abs(length - 1) < 1e-5)
  })

  test('marks the channels that have terms', () => {
    const table = new TermTable(new Map())
    const bits = (text: string): readonly string[] => {
      const { channelBits } = weighTerms(termsOf(text), 'en', table)
      return channels.filter((_, i) => (channelBits & (1 << i)) !== 0)
    }
    assert.deepEqual(bits('a small boat'), ['words'])
    assert.deepEqual(bits('57 boats'), ['words', 'numbers'])
    assert.deepEqual(bits(''), [])
    assert.ok(bits(ferry).includes('dates') && bits(ferry).includes('fullNames'))
  })

  test('counts the article once', () => {
    const table = new TermTable(new Map())
    weighTerms(termsOf('boat boat boat'), 'en', table)
    assert.equal(table.articleCount, 1)
  })

  test('keeps a bounded number of terms of a long article, the rarest ones', () => {
    const long = Array.from(
      { length: 700 },
      (_, i) =>
        `w${'abcdefghij'.charAt(i % 10)}x${'klmnopqrst'.charAt(Math.floor(i / 10) % 10)}${'uvwxyzab'.charAt(Math.floor(i / 100))}`,
    )
    const common = new Map(long.slice(0, 500).map((word) => [`en:${word}`, 0.5]))
    const table = new TermTable(common)
    const terms = weighTerms(termsOf(long.join(' ')), 'en', table)
    const wordIds = [...terms.ids].filter((id) => table.channelOf(id) === 0)
    assert.ok(wordIds.length <= 100)
    assert.ok(wordIds.every((id) => table.rarityOf(id) > 2))
  })

  test('weighs again by what the stream has told since', () => {
    const table = new TermTable(new Map())
    const first = weighTerms(termsOf('the ferry sank'), 'en', table)
    for (let i = 0; i < 40; i += 1) weighTerms(termsOf('the ferry sailed'), 'en', table)
    const again = reweigh(first, table)
    const sank = table.idOf('words', 'sank', 'en')
    const at = first.ids.indexOf(sank)
    assert.deepEqual(again.ids, first.ids)
    assert.ok((again.weights[at] ?? 0) > (first.weights[at] ?? 0))
  })
})

describe('joinVectors', () => {
  const joined = (sizeA: number, sizeB: number) => {
    const table = new TermTable(new Map())
    const a = weighTerms(termsOf(ferry), 'en', table)
    const b = weighTerms(termsOf(budget), 'en', table)
    return { table, a, b, terms: joinVectors({ terms: a, size: sizeA }, { terms: b, size: sizeB }, table) }
  }

  test('holds the terms of both, each once, rising', () => {
    const { a, b, terms } = joined(1, 1)
    assert.deepEqual(new Set(terms.ids), new Set([...a.ids, ...b.ids]))
    assert.equal(new Set(terms.ids).size, terms.ids.length)
    assert.ok(rising(terms.ids))
    assert.equal(terms.channelBits, a.channelBits | b.channelBits)
  })

  test('has channels of length 1', () => {
    const { table, terms } = joined(3, 1)
    for (const length of lengths(terms, table)) assert.ok(Math.abs(length - 1) < 1e-5)
  })

  test('leans to the larger set', () => {
    const weightOf = (sizes: readonly [number, number], word: string): number => {
      const { table, terms } = joined(...sizes)
      return terms.weights[terms.ids.indexOf(table.idOf('words', word, 'en'))] ?? 0
    }
    assert.ok(weightOf([9, 1], 'ferri') > weightOf([1, 9], 'ferri'))
    assert.ok(weightOf([9, 1], 'budget') < weightOf([1, 9], 'budget'))
  })

  test('of a set with itself is the set', () => {
    const { a, table } = joined(1, 1)
    const twice = joinVectors({ terms: a, size: 1 }, { terms: a, size: 1 }, table)
    assert.deepEqual(twice.ids, a.ids)
    twice.weights.forEach((weight, i) => assert.ok(Math.abs(weight - (a.weights[i] ?? 0)) < 1e-5))
  })

  test('keeps a bounded number of terms however many sets are joined', () => {
    const table = new TermTable(new Map())
    let all: WeightedTerms = weighTerms(termsOf(ferry), 'en', table)
    for (let i = 0; i < 40; i += 1) {
      const text = Array.from(
        { length: 60 },
        (_, j) =>
          `x${'abcdefghij'.charAt(j % 10)}${'klmnopqrst'.charAt(i % 10)}${'uvwxyz'.charAt(Math.floor(j / 10))}${'mnop'.charAt(Math.floor(i / 10))}`,
      ).join(' ')
      all = joinVectors({ terms: all, size: i + 1 }, { terms: weighTerms(termsOf(text), 'en', table), size: 1 }, table)
    }
    assert.ok(all.ids.length <= 500, `${all.ids.length}`)
    assert.ok(rising(all.ids))
  })

  test('of nothing is nothing', () => {
    const table = new TermTable(new Map())
    const empty = weighTerms(termsOf(''), 'en', table)
    assert.equal(joinVectors({ terms: empty, size: 1 }, { terms: empty, size: 1 }, table).ids.length, 0)
  })
})
