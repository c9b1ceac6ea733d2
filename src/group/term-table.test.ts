import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TermTable, termKey } from './term-table.ts'

describe('termKey', () => {
  test('keeps words of two languages apart', () =>
    assert.notEqual(termKey('words', 'die', 'de'), termKey('words', 'die', 'en')))
  test('does not part the regions of a language', () =>
    assert.equal(termKey('words', 'porto', 'pt-BR'), termKey('words', 'porto', 'pt')))
  for (const channel of ['names', 'fullNames', 'numbers', 'places', 'dates', 'cognates'] as const) {
    test(`lets ${channel} meet across languages`, () =>
      assert.equal(termKey(channel, 'x', 'de'), termKey(channel, 'x', 'uk')))
  }
  test('keeps channels apart', () => {
    const keys = (['names', 'fullNames', 'numbers', 'places', 'dates', 'cognates'] as const).map((channel) =>
      termKey(channel, 'x', 'en'),
    )
    assert.equal(new Set(keys).size, keys.length)
  })
})

describe('TermTable', () => {
  test('gives a term the same number again', () => {
    const table = new TermTable(new Map())
    const first = table.idOf('names', 'prkmn', 'en')
    assert.equal(table.idOf('names', 'prkmn', 'sv'), first)
    assert.notEqual(table.idOf('words', 'prkmn', 'en'), first)
    assert.equal(table.termCount, 2)
  })

  test('holds a term rarer the fewer articles hold it', () => {
    const table = new TermTable(new Map())
    const common = table.idOf('words', 'ferri', 'en')
    const rare = table.idOf('words', 'keel', 'en')
    for (let i = 0; i < 50; i += 1) table.countArticle(i === 0 ? [common, rare] : [common])
    assert.ok(table.rarityOf(rare) > table.rarityOf(common))
    assert.equal(table.articleCount, 50)
  })

  test('takes what is common from the prior before anything was read', () => {
    const table = new TermTable(new Map([['en:the', 0.98]]))
    const the = table.idOf('words', 'the', 'en')
    const keel = table.idOf('words', 'keel', 'en')
    assert.ok(table.rarityOf(the) < 0.1)
    assert.ok(table.rarityOf(keel) > 5)
  })

  test('never gives a negative rarity', () => {
    const table = new TermTable(new Map([['en:the', 1]]))
    const the = table.idOf('words', 'the', 'en')
    for (let i = 0; i < 5; i += 1) table.countArticle([the])
    assert.ok(table.rarityOf(the) >= 0 && table.rarityOf(the) < 0.01)
  })

  test('grows past its first size and keeps what it held', () => {
    const table = new TermTable(new Map())
    const first = table.idOf('places', 'NO', 'en')
    table.countArticle([first])
    const before = table.rarityOf(first)
    for (let i = 0; i < 40_000; i += 1) table.idOf('numbers', String(i), 'en')
    assert.equal(table.rarityOf(first), before)
    assert.equal(table.channelOf(first), 4)
    assert.equal(table.channelOf(table.idOf('numbers', '39999', 'en')), 3)
  })
})
