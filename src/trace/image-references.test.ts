import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedReport } from '../../test/kits/invented-report.ts'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { imageReferences } from './image-references.ts'
import { viewReport } from './report-view.ts'

const namesIn = (...body: readonly string[]): readonly (string | undefined)[] =>
  imageReferences(viewReport(inventedReport({ id: 'a', body }), 0, lexicon)).map(({ target }) =>
    target.kind === 'imagery' ? target.label?.text : undefined,
  )

describe('credits of pictures in captions', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['In this image provided by the Danish Navy, a ferry turns.', 'Danish Navy'],
    ['A still from a video released by the Harbour Police shows smoke.', 'Harbour Police'],
    ['The bridge at dawn. Photo courtesy of Velm Museum.', 'Velm Museum'],
    ['The bridge at dawn. Photo: Jon Aas', 'Jon Aas'],
    ['The bridge at dawn. Credit: Jon Aas', 'Jon Aas'],
    ['The bridge at dawn © 2024 Nordfoto', 'Nordfoto'],
    ['Die Brücke am Morgen. Foto: Jon Aas', 'Jon Aas'],
    ['Міст на світанку. Фото: Олена Лис', 'Олена Лис'],
    ['Le pont à l’aube. Crédits : Jon Aas', 'Jon Aas'],
    ['The bridge at dawn.', undefined],
    ['The photo was taken by chance.', undefined],
    ['A picture provided by', undefined],
  ]
  for (const [caption, name] of cases)
    test(caption, () => assert.deepEqual(namesIn(`caption:${caption}`), name === undefined ? [] : [name]))

  test('the story itself credits no picture', () =>
    assert.deepEqual(namesIn('The photo provided by the Danish Navy was a fake.'), []))
  test('a credit line of the words is none of a picture', () =>
    assert.deepEqual(namesIn('A story.', 'credit:Credit: Jon Aas'), []))
  test('two captions of one photographer are two references', () => {
    assert.deepEqual(namesIn('caption:One. Photo: Jon Aas', 'caption:Two. Photo: Jon Aas'), ['Jon Aas', 'Jon Aas'])
  })
  test('a caption of a megabyte passes quickly', () => {
    const started = performance.now()
    namesIn(`caption:${'image of the photo '.repeat(50_000)}`)
    assert.ok(performance.now() - started < 6000)
  })
})
