import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileAttributeLexicon } from './attribute-lexicon.ts'
import { afterThat, foreignMatchAt, foreignPhraseEnd, isClauseMark } from './match-foreign.ts'
import { type Reading, readArticleText } from './reading.ts'

const lexicon = compileAttributeLexicon(loadLexicon())

function read(text: string): Reading {
  return readArticleText({ text, zones: [] }, lexicon.words)
}

function cuesOf(language: string) {
  const cues = lexicon.foreign.get(language)
  assert.ok(cues)
  return cues
}

function wordsUpTo(reading: Reading, end: number): string {
  return reading.text.slice(reading.tokens[0]?.start, reading.tokens[end - 1]?.end)
}

test('the longest phrase of a wanted class is found', () => {
  const reading = read('Nach Angaben der Polizei')
  assert.equal(foreignMatchAt(reading, cuesOf('de'), 0, ['according'])?.end, 2)
  assert.equal(foreignMatchAt(reading, cuesOf('de'), 0, ['say']), undefined)
})

test('the Arabic prefix belongs to the word that follows', () => {
  const reading = read('وفقا لوزارة الصحة')
  assert.equal(foreignMatchAt(reading, cuesOf('ar'), 0, ['according'])?.end, 1)
})

test('"that" is found, elided too', () => {
  assert.equal(afterThat(read('que la route'), cuesOf('fr'), 0), 1)
  assert.equal(afterThat(read("qu'elle part"), cuesOf('fr'), 0), 0)
  assert.equal(afterThat(read('la route'), cuesOf('fr'), 0), undefined)
})

test('a source ends at a mark, an adjunct, a quotation, or where the capitals end', () => {
  const cases = [
    ['de', 'Polizei wurden zwei Menschen verletzt', 'Polizei'],
    ['de', 'Sprecherin Anna Held am Montag', 'Sprecherin Anna Held'],
    ['fr', 'Jeanne Morel, maire de Lindau', 'Jeanne Morel'],
    ['es', 'Ana Ruiz en una rueda de prensa', 'Ana Ruiz'],
    ['uk', 'він у середу', 'він'],
    ['ru', 'газета «Волна», завод', 'газета «Волна»'],
    ['pt', 'o ministro das obras, a ponte', 'o ministro das obras'],
  ] as const
  for (const [language, text, source] of cases) {
    const reading = read(text)
    const end = foreignPhraseEnd(reading, cuesOf(language), 0, reading.tokens.length)
    assert.equal(wordsUpTo(reading, end), source)
  }
})

test('marks between clauses count outside quotations only', () => {
  const reading = read('Oui, « non, non ».')
  const commas = reading.tokens.flatMap((token, at) => (token.text === ',' ? [at] : []))
  assert.deepEqual(
    commas.map((at) => isClauseMark(reading, at)),
    [true, false],
  )
  assert.equal(isClauseMark(read('市长表示，大桥'), 4), true)
})
