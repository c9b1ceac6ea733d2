import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileConceptLexicon } from './concept-lexicon.ts'
import { conceptReader } from './concept-reader.ts'

const tables = loadLexicon()
const lexicon = compileConceptLexicon(tables)
const names = [
  ...(tables.get('concepts') ?? []).map((row) => row['concept']),
  ...(tables.get('place-words') ?? []).map((row) => row['place']),
]

function conceptsOf(language: string, text: string): readonly (string | undefined)[] {
  const reader = conceptReader(lexicon, language)
  const numbers = reader.inText?.(text).map(({ concept }) => concept) ?? text.split(' ').flatMap(reader.ofWord)
  return numbers.map((number) => names[number])
}

describe('conceptReader', () => {
  const same: readonly (readonly [string, string])[] = [
    ['en', 'ferry rescued minister'],
    ['de', 'fähre rettete ministerin'],
    ['uk', 'пором врятували міністр'],
    ['tr', 'feribotta kurtarıldı bakanı'],
    ['ar', 'والعبّارة وأنقذت الوزير'],
    ['he', 'המעבורת חילוץ והשרת'],
    ['ja', 'フェリーで救助大臣が'],
    ['zh', '渡轮上救援部长说'],
  ]
  for (const [language, text] of same)
    test(`reads ${language}`, () => assert.deepEqual(conceptsOf(language, text), ['ferry', 'rescue', 'minister']))

  test('finds Korean words with what is joined to them', () =>
    assert.deepEqual(conceptsOf('ko', '여객선에서 백신을'), ['ferry', 'vaccine']))

  test('finds the later part of a German compound', () =>
    assert.deepEqual(conceptsOf('de', 'drohnenangriffe'), ['drone', 'attack']))

  test('finds places in any language', () => {
    assert.deepEqual(conceptsOf('sv', 'teheran'), ['tehran'])
    assert.deepEqual(conceptsOf('ar', 'وطهران بدمشق'), ['tehran', 'damascus'])
    assert.deepEqual(conceptsOf('zh', '土耳其'), ['TR'])
  })

  test('reads a short Arabic word in few others that begin with it', () => {
    assert.deepEqual(conceptsOf('ar', 'قطري'), ['QA'])
    assert.deepEqual(conceptsOf('ar', 'قطرانيات'), [])
  })

  test('reads a word behind an article that is cut short', () => {
    assert.deepEqual(conceptsOf('fr', "l'aéroport d’Iran"), ['airport', 'IR'])
    assert.deepEqual(conceptsOf('it', 'dell’esplosione'), ['explosion'])
  })

  test('keeps capitals apart from words', () => {
    const reader = conceptReader(lexicon, 'en')
    assert.deepEqual(reader.ofWord('us'), [])
    assert.deepEqual(
      reader.ofCapitals.get('US')?.map((number) => names[number]),
      ['US'],
    )
  })

  test('finds nothing in what tells nothing', () => {
    for (const language of ['en', 'zh', 'ko', 'ar', 'xx']) assert.deepEqual(conceptsOf(language, 'the 和 ㄱ'), [])
  })
})
