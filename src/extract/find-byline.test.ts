import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { bylineNames } from './find-byline.ts'

const outlets = compileOutletLexicon(loadLexicon())

/** Bylines and the people in them. */
const led: readonly (readonly [line: string, ...names: string[]])[] = [
  ['By Jane Harrow', 'Jane Harrow'],
  ['BY JANE HARROW', 'Jane Harrow'],
  ['By Jane Harrow and Tom Quill', 'Jane Harrow', 'Tom Quill'],
  ['By Jane Harrow, Tom Quill and Ida Storm, Reuters', 'Jane Harrow', 'Tom Quill', 'Ida Storm'],
  ['By Jane Harrow, Political Correspondent', 'Jane Harrow'],
  ['By Jane Harrow in Velby', 'Jane Harrow'],
  ['By Jane Harrow | March 4, 2025', 'Jane Harrow'],
  ['By Jane Harrow, BBC News', 'Jane Harrow'],
  ['Written by Dr. Jane O’Harrow-Smith', 'Jane O’Harrow-Smith'],
  ['Von Klara Brandt', 'Klara Brandt'],
  ['Von Klara von der Heide und Jan Holm', 'Klara von der Heide', 'Jan Holm'],
  ['Par Jeanne Dubois', 'Jeanne Dubois'],
  ['Por Juan de la Cruz', 'Juan de la Cruz'],
  ['Di Anna Rossi', 'Anna Rossi'],
  ['Автор: Олена Коваль', 'Олена Коваль'],
  ['Autor: Jan Nowak', 'Jan Nowak'],
]

for (const [line, ...names] of led) {
  test(`a byline: ${line}`, () => assert.deepEqual(bylineNames(line, { mayBeBare: false }, outlets), names))
}

test('a byline of an agency alone is one, with no people', () => {
  assert.deepEqual(bylineNames('By The Associated Press', { mayBeBare: false }, outlets), [])
})

test('a bare name counts only where the place allows', () => {
  assert.deepEqual(bylineNames('Jane Harrow', { mayBeBare: true }, outlets), ['Jane Harrow'])
  assert.deepEqual(bylineNames('Jane Harrow and Tom Quill', { mayBeBare: true }, outlets), ['Jane Harrow', 'Tom Quill'])
  assert.equal(bylineNames('Jane Harrow', { mayBeBare: false }, outlets), undefined)
})

const none = [
  'By the sea',
  'By midnight the ferries had gone',
  'By Tuesday, the council had voted on every one of the ferries that it had asked for in the spring of last year, and then on the pier, the quay, the yard and the light of Skarn, too.',
  'Top Stories',
  'Related News',
  'Norvik gives two ferries to the islands',
  'The ships, the crews and the quay',
  '“Nobody Told Us”',
  'Who Will Sail?',
  'The Upshot.',
  'In Velby, council proves adept at delay',
  '',
]

for (const line of none) {
  test(`no byline: ${line.slice(0, 60)}`, () =>
    assert.equal(bylineNames(line, { mayBeBare: true }, outlets), undefined))
}
