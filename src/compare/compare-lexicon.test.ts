import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { storyStates } from '../model/findings.ts'
import { parseTable } from '../text/table.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'

const tables = loadLexicon()
const lexicon = compileCompareLexicon(tables)

describe('the lexicon of compare', () => {
  test('knows the forms of an act', () => {
    const forms = (word: string): readonly string[] =>
      (lexicon.actForms.get(word) ?? []).map(({ act, form }) => `${act} ${form}`)
    assert.ok(forms('supplied').includes('transfer past'))
    assert.ok(forms('delivery').includes('transfer noun'))
    assert.ok(forms('deliveries').length === 0 || forms('deliveries').includes('transfer noun'))
    assert.ok(forms('bans').includes('ban s'))
  })

  test('a verb with a particle names it', () => {
    assert.ok(lexicon.actForms.get('stepped')?.some(({ act, particle }) => act === 'resign' && particle === 'down'))
  })

  test('tells decisions from events and from words that speak of another act', () => {
    assert.equal(lexicon.actKinds.get('transfer'), 'decision')
    assert.equal(lexicon.actKinds.get('resign'), 'word')
    assert.equal(lexicon.actKinds.get('kill'), 'event')
    assert.equal(lexicon.actKinds.get('approve'), 'light')
  })

  test('has cues for every state but those read from the act alone', () => {
    const states = new Set([...lexicon.stateCues.values()].flat().map(({ state }) => state))
    assert.deepEqual(
      storyStates.filter((state) => !states.has(state)),
      [],
    )
  })

  test('a cue is found by each of its first words', () => {
    const has = (word: string, state: string): boolean =>
      (lexicon.stateCues.get(word) ?? []).some((cue) => cue.state === state)
    assert.ok(has('mulling', 'under-review') && has('weighing', 'under-review'))
    assert.ok(has('scrapped', 'reversed') && has('denied', 'denied'))
  })

  test('kinds of one set have at least two words, none twice', () => {
    for (const { set, words } of lexicon.exclusiveKinds) assert.ok(words.size > 1, set)
    const sets = lexicon.exclusiveKinds.map(({ set }) => set)
    assert.equal(new Set(sets).size, sets.length)
  })

  test('comparatives have a measure and a direction', () => {
    assert.deepEqual(lexicon.comparatives.get('further'), { measure: 'range', relation: 'more' })
    assert.deepEqual(lexicon.comparatives.get('cheaper'), { measure: 'price', relation: 'less' })
    assert.equal(lexicon.measureNouns.get('weight'), 'mass')
    assert.equal(lexicon.measureAdjectives.get('tall'), 'height')
  })

  test('no act stands twice in its table, and every row has a known kind', () => {
    const acts = (tables.get('acts') ?? []).map((row) => row['class'])
    assert.equal(new Set(acts).size, acts.length)
    for (const row of tables.get('acts') ?? []) assert.match(row['kind'] ?? '', /^(?:decision|word|event|light)$/u)
  })

  test('without tables it is empty', () => {
    const empty = compileCompareLexicon(new Map())
    assert.equal(empty.actForms.size, 0)
    assert.equal(empty.stateCues.size, 0)
    assert.deepEqual(empty.exclusiveKinds, [])
  })

  test('a row of an unknown state is passed over', () => {
    const odd = compileCompareLexicon(
      new Map([['state-ladder', parseTable('state\tpattern\nhappy\tglad to\ndone\tcompleted')]]),
    )
    assert.deepEqual([...odd.stateCues.keys()], ['completed'])
  })

  test('calendars are those of the language, made once', () => {
    assert.equal(lexicon.calendarOf('de').weekdays.get('dienstag'), 2)
    assert.equal(lexicon.calendarOf('en'), lexicon.calendarOf('en'))
  })
})
