import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { descriptionStretches } from './description-stretches.ts'
import { storyStretches } from './story-stretches.ts'

function stretchesOf(text: string, language = 'en'): readonly string[] {
  return storyStretches({ text, zones: [] }).flatMap((stretch) =>
    descriptionStretches({ text, language }, stretch).map(({ start, end }) => text.slice(start, end)),
  )
}

describe('a described outlet may stand where a noun of one follows a word that describes', () => {
  const yes = [
    'He told local media that the dam held.',
    'He told a newspaper that the dam held.',
    'The dam held, Austrian media said.',
    'He told the U.K. press that the dam held.',
    'He told Hong Kong media that the dam held.',
    'He told Swedish radio that the dam held.',
    'He told a state-run broadcaster that the dam held.',
    'Foreign, media said.',
    'News reports said that the dam held.',
    'A report says that the dam held.',
    'Reports said that the dam held.',
    'It is in several outlets’ hands.',
  ]
  for (const text of yes) test(text, () => assert.deepEqual(stretchesOf(text), [text]))
  const no = [
    'He told the media that the dam held.',
    'Then the newspaper was sold.',
    'He paid by wire and left.',
    'The presses stood still.',
    'He told North Coast Radio so.',
    'Fenland News was sold.',
    'He wrote it in a report.',
    'Media',
    'The dam held.',
  ]
  for (const text of no) test(`none: ${text}`, () => assert.deepEqual(stretchesOf(text), []))
})

test('a stretch is a window around the noun, from the start of a word', () => {
  const far = 'The dam held for years. '.repeat(30)
  const [only, ...more] = stretchesOf(`${far}He told local media that it held. ${far}`)
  assert.deepEqual(more, [])
  assert.ok(only !== undefined && only.length < 300 && only.includes('He told local media that it held.'))
  assert.match(only, /^(?:The|dam|held|for|years)\b/u)
})

test('windows that meet are one', () => {
  assert.equal(stretchesOf('He told local media that it held. She told foreign media so. '.repeat(5)).length, 1)
  const far = 'The dam held for years. '.repeat(30)
  assert.equal(stretchesOf(`He told local media. ${far}She told local media.`).length, 2)
})

test('in other languages every noun of an outlet counts', () => {
  assert.equal(stretchesOf('Das sagte er der Abendzeitung gestern.', 'de').length, 1)
  assert.equal(stretchesOf('Il a parlé au quotidien.', 'fr').length, 1)
  assert.deepEqual(stretchesOf('Der Damm hielt.', 'de'), [])
})

test('a text of nothing but nouns is one stretch', () => {
  assert.equal(stretchesOf('local media '.repeat(20_000)).length, 1)
})

test('a stretch tells whether an outlet may be described in it or only reports', () => {
  const isOfOutlet = (text: string): readonly boolean[] =>
    storyStretches({ text, zones: [] }).flatMap((stretch) =>
      descriptionStretches({ text, language: 'en' }, stretch).map((part) => part.isOfOutlet),
    )
  assert.deepEqual(isOfOutlet('Reports said that the dam held.'), [false])
  assert.deepEqual(isOfOutlet('Reports said so, and local media too.'), [true])
})
