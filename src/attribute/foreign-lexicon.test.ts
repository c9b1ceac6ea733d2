import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleOf, attributeLexicon } from '../../test/kits/statements-in-short.ts'
import { compileForeignCues, type ForeignClass } from './foreign-lexicon.ts'
import { afterThat, foreignMatchAt, foreignPhraseEnd, isClauseMark } from './match-foreign.ts'
import { type Reading, readArticleText, spanOfRange } from './reading.ts'

const languages = ['uk', 'ru', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'ar', 'zh']

function readingIn(language: string, text: string): Reading {
  return readArticleText(articleOf(text, language), attributeLexicon.words)
}

function cuesIn(language: string) {
  const cues = attributeLexicon.foreign.get(language)
  assert.ok(cues !== undefined)
  return cues
}

describe('rows give the phrases of each language by their first word', () => {
  const cues = compileForeignCues([
    { language: 'de', class: 'say', phrases: 'sagte, teilte mit, teilte' },
    { language: 'de', class: 'according', phrases: 'nach angaben, nach' },
    { language: 'de', class: 'nonsense', phrases: 'quatsch' },
    { language: 'fr', class: 'according', phrases: 'd’après' },
    { language: 'zh', class: 'say', phrases: '表示, 说' },
    { language: 'zh', class: 'that' },
  ])
  test('the languages', () => assert.deepEqual([...cues.keys()], ['de', 'fr', 'zh']))
  test('the longest phrase comes first', () => {
    assert.deepEqual(
      cues
        .get('de')
        ?.phrases.get('teilte')
        ?.map(({ words }) => words.join(' ')),
      ['teilte mit', 'teilte'],
    )
    assert.deepEqual(
      cues
        .get('de')
        ?.phrases.get('nach')
        ?.map(({ words }) => words.join(' ')),
      ['nach angaben', 'nach'],
    )
  })
  test('an apostrophe is straight', () => assert.ok(cues.get('fr')?.phrases.has("d'après")))
  test('Chinese is cut into characters', () => {
    assert.deepEqual(cues.get('zh')?.phrases.get('表')?.[0]?.words, ['表', '示'])
  })
  test('an unknown class gives nothing', () => assert.equal(cues.get('de')?.phrases.has('quatsch'), false))
})

describe('every language of the design has the classes that attribution needs', () => {
  const needed: readonly ForeignClass[] = [
    'say',
    'denies',
    'according',
    'citing',
    'hearsay',
    'insider',
    'spokesperson',
    'document',
    'onlooker',
    'office',
    'body',
    'pronoun',
  ]
  for (const language of languages) {
    test(language, () => {
      const found = new Set([...cuesIn(language).phrases.values()].flat().map(({ phraseClass }) => phraseClass))
      assert.deepEqual(
        needed.filter((phraseClass) => !found.has(phraseClass)),
        [],
      )
    })
  }
  test('English is read by its own lexicon', () => assert.equal(attributeLexicon.foreign.has('en'), false))
})

describe('no phrase has an empty word', () => {
  for (const language of languages) {
    test(language, () => {
      for (const [first, phrases] of cuesIn(language).phrases) {
        assert.equal(first, first.toLowerCase())
        for (const { words } of phrases) {
          assert.equal(words[0], first)
          assert.ok(words.every((word) => word !== '' && !word.includes(' ')))
        }
      }
    })
  }
})

describe('a phrase is matched where it begins', () => {
  const cases: readonly (readonly [string, string, ForeignClass, string])[] = [
    ['de', 'teilte mit, der Hafen sei voll', 'say', 'teilte mit'],
    ['de', 'unter Berufung auf die Polizei', 'citing', 'unter Berufung auf'],
    ['de', 'zufolge war es spät', 'after', 'zufolge'],
    ['fr', 'a déclaré la ministre', 'say', 'a déclaré'],
    ['fr', 'D’après la police', 'according', 'D’après'],
    ['fr', "d'après la police", 'according', "d'après"],
    ['es', 'de acuerdo con la policía', 'according', 'de acuerdo con'],
    ['it', 'hanno detto i vicini', 'say', 'hanno detto'],
    ['pt', 'de acordo com a polícia', 'according', 'de acordo com'],
    ['pl', 'powołując się na raport', 'citing', 'powołując się na'],
    ['uk', 'з посиланням на поліцію', 'citing', 'з посиланням на'],
    ['ru', 'со ссылкой на полицию', 'citing', 'со ссылкой на'],
    ['zh', '表示，港口已满', 'say', '表示'],
    ['zh', '据称港口已满', 'hearsay', '据称'],
    ['ar', 'نفت الحكومة', 'denies', 'نفت'],
  ]
  for (const [language, text, phraseClass, words] of cases) {
    test(text, () => {
      const reading = readingIn(language, text)
      const match = foreignMatchAt(reading, cuesIn(language), 0, [phraseClass])
      assert.equal(match && spanOfRange(reading, match)?.text, words)
      assert.equal(match?.phraseClass, phraseClass)
      assert.equal(foreignMatchAt(reading, cuesIn(language), 0, []), undefined)
      assert.equal(foreignMatchAt(reading, cuesIn(language), reading.tokens.length, [phraseClass]), undefined)
    })
  }
})

describe('the word "that" is passed over', () => {
  const cases: readonly (readonly [string, string, number | undefined])[] = [
    ['de', 'dass es spät war', 1],
    ['es', 'que era tarde', 1],
    ['it', 'che era tardi', 1],
    ['pl', 'że było późno', 1],
    ['uk', 'що було пізно', 1],
    ['ru', 'что было поздно', 1],
    ['ar', 'أن الوقت تأخر', 1],
    ['de', 'es war spät', undefined],
    ['es', 'era tarde', undefined],
  ]
  for (const [language, text, next] of cases)
    test(text, () => assert.equal(afterThat(readingIn(language, text), cuesIn(language), 0), next))
})

describe('a mark between clauses is one in every script', () => {
  for (const mark of [',', '，', '、', '،', ':', '：', ';', '؛', '—', '–', '-'])
    test(mark, () => assert.ok(isClauseMark(readingIn('de', `a ${mark} b`), 1)))
  for (const mark of ['.', '!', '(', '“', 'b'])
    test(`${mark} is none`, () => assert.ok(!isClauseMark(readingIn('de', `a ${mark} c`), 1)))
  test('a comma between quotation marks is none', () =>
    assert.ok(!isClauseMark(readingIn('de', '„Ja, gut“, sagte er'), 2)))
})

describe('a source ends at a mark, an adjunct or where its capitals end', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['de', 'Lena Voss am Montag in Berlin', 'Lena Voss'],
    ['de', 'der Polizei, die den Hafen bewacht', 'der Polizei'],
    ['de', 'er am Montag', 'er'],
    ['fr', 'la ministre, lundi', 'la ministre'],
    ['fr', 'Jean Maubert à la radio', 'Jean Maubert'],
    ['es', 'Ana Ruiz en una entrevista', 'Ana Ruiz'],
    ['it', 'Marta Colli durante una visita', 'Marta Colli'],
    ['pt', 'João Teixeira em entrevista', 'João Teixeira'],
    ['pl', 'Adam Rylski w rozmowie', 'Adam Rylski'],
    ['uk', 'Остап Гнатюк у суботу', 'Остап Гнатюк'],
    ['ru', 'Павел Орлов в субботу', 'Павел Орлов'],
  ]
  for (const [language, text, source] of cases) {
    test(text, () => {
      const reading = readingIn(language, text)
      const end = foreignPhraseEnd(reading, cuesIn(language), 0, reading.tokens.length)
      assert.equal(spanOfRange(reading, { first: 0, end })?.text, source)
    })
  }
})
