import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openLexiconKeeper } from './compile-lexicons.ts'
import { loadLexicon } from './load-lexicon.ts'

const tables = loadLexicon()

describe('the lexicons of a run', () => {
  test('an outlet that a feed names is known from then on, to citing and to tracing', () => {
    const keeper = openLexiconKeeper(tables)
    assert.equal(keeper.current().outlets.outletOf('Ilsk Harbour Gazette'), undefined)
    keeper.learnOutlets(['Ilsk Harbour Gazette'])
    assert.equal(keeper.current().outlets.outletOf('Ilsk Harbour Gazette')?.name, 'Ilsk Harbour Gazette')
    assert.ok(keeper.current().trace.outletOf('Ilsk Harbour Gazette'))
  })

  test('they are compiled once as long as nothing is learned', () => {
    const keeper = openLexiconKeeper(tables)
    const first = keeper.current()
    assert.equal(keeper.current(), first)
    keeper.learnOutlets(['Reuters', 'reuters', ' ', ''])
    assert.equal(keeper.current(), first)
    keeper.learnOutlets(['Ilsk Harbour Gazette'])
    const second = keeper.current()
    assert.notEqual(second, first)
    keeper.learnOutlets(['ILSK HARBOUR GAZETTE'])
    assert.equal(keeper.current(), second)
  })

  test('what one run learns another does not know', () => {
    openLexiconKeeper(tables).learnOutlets(['Ilsk Harbour Gazette'])
    assert.equal(openLexiconKeeper(tables).current().outlets.outletOf('Ilsk Harbour Gazette'), undefined)
  })

  test('a name of one word may be a word of the language: it is learned as ambiguous', () => {
    const keeper = openLexiconKeeper(tables)
    keeper.learnOutlets(['Lanternfish', 'Quay Street Lanternfish'])
    const found = (name: string): boolean | undefined =>
      keeper.current().outlets.namesIn(`The ${name} wrote on Monday.`)[0]?.value.ambiguous
    assert.equal(found('Lanternfish'), true)
    assert.equal(found('Quay Street Lanternfish'), false)
  })
})
