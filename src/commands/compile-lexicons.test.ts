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

  test('a house of several words is known by its initials too, inside datelines and citing phrases', () => {
    const rows: readonly [feed: string, text: string, outlet: string | undefined, kind: string | undefined][] = [
      ['Kestrian Press Agency', 'the KPA news agency reported', 'Kestrian Press Agency', 'agency'],
      ['Agence de Presse Valdorienne', 'selon APV', 'Agence de Presse Valdorienne', 'agency'],
      ['Union Radio of Ostmark', 'URO reported', 'Union Radio of Ostmark', 'web'],
      ['Canal Alto Marenta (CAM2)', 'CAM2 reported', 'Canal Alto Marenta', 'web'],
      ['Kestrian Press Agency (KESPA)', 'KESPA reported', 'Kestrian Press Agency', 'agency'],
      // No news house by its name: the initials may be a company's.
      ['Ilsk Harbour Gazette', 'IHG reported', undefined, undefined],
      ['Xilsk News', 'XN reported', undefined, undefined],
      // Initials that the gazetteer knows as another outlet's stay that outlet's.
      ['Alden Press', 'AP reported', 'Associated Press', 'agency'],
      ['Alden Press Features', 'APF reported', 'Alden Press Features', 'web'],
    ]
    for (const [feed, text, outlet, kind] of rows) {
      const keeper = openLexiconKeeper(tables)
      keeper.learnOutlets([feed])
      const found = keeper.current().outlets.namesIn(text)[0]?.value
      assert.equal(found?.outlet.name, outlet, text)
      assert.equal(found?.outlet.kind, kind, text)
      if (outlet !== undefined) assert.equal(found?.ambiguous, true, text)
    }
  })

  test('initials that two houses share are nobody’s', () => {
    const keeper = openLexiconKeeper(tables)
    keeper.learnOutlets(['Kestrian Press Agency', 'Kolden Press Agency'])
    assert.deepEqual(keeper.current().outlets.namesIn('KPA reported'), [])
  })
})
