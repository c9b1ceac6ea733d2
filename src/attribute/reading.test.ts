import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { ZoneKind } from '../model/article.ts'
import { compileAttributeLexicon } from './attribute-lexicon.ts'
import { closesQuote, isInsideQuote, lowerAt, opensQuote, readArticleText, spanOfRange } from './reading.ts'

const { words } = compileAttributeLexicon(loadLexicon())

const text =
  'Bridge shut.\nBy Ana Ruiz\nLINDAU — The mayor left. He was tired.\nThe bridge at night. Photo: A. Ruiz\nShare this.'

function zone(of: string, kind: ZoneKind) {
  const start = text.indexOf(of)
  return { start, end: start + of.length, kind }
}

const zones = [
  zone('Bridge shut.', 'headline'),
  zone('By Ana Ruiz', 'byline'),
  zone('LINDAU —', 'dateline'),
  zone('The bridge at night.', 'caption'),
  zone('Photo: A. Ruiz', 'credit'),
  zone('Share this.', 'furniture'),
]

function sentencesIn(kinds: readonly ReturnType<typeof zone>[]): readonly (string | undefined)[] {
  const reading = readArticleText({ text, zones: kinds }, words)
  return reading.sentences.map((sentence) => spanOfRange(reading, sentence)?.text)
}

test('captions, credits, furniture, bylines and datelines are not read', () => {
  assert.deepEqual(sentencesIn(zones), ['Bridge shut.', 'The mayor left.', 'He was tired.'])
})

test('a disclaimer is not read', () => {
  assert.deepEqual(sentencesIn([zone('The mayor left. He was tired.', 'disclaimer')]).includes('He was tired.'), false)
})

test('a sentence keeps the kind of its zone and whether it opens a paragraph', () => {
  const reading = readArticleText({ text, zones }, words)
  assert.deepEqual(
    reading.sentences.map(({ zone: kind, opensParagraph }) => [kind, opensParagraph]),
    [
      ['headline', true],
      ['body', false],
      ['body', false],
    ],
  )
})

test('text between zones is body', () => {
  const reading = readArticleText({ text: 'One. Two. Three.', zones: [{ start: 5, end: 9, kind: 'caption' }] }, words)
  assert.deepEqual(
    reading.sentences.map((sentence) => spanOfRange(reading, sentence)?.text),
    ['One.', 'Three.'],
  )
})

test('every token knows the quotation that it lies in', () => {
  const reading = readArticleText({ text: 'He said “we wait” twice.', zones: [] }, words)
  const at = (word: string): number => reading.tokens.findIndex((token) => token.text === word)
  assert.equal(opensQuote(reading, at('“')), true)
  assert.equal(closesQuote(reading, at('”')), true)
  assert.equal(isInsideQuote(reading, at('wait')), true)
  assert.equal(isInsideQuote(reading, at('“')), false)
  assert.equal(isInsideQuote(reading, at('twice')), false)
  assert.equal(opensQuote(reading, at('He')), false)
})

test('a quotation that nothing closes is open to its end', () => {
  const reading = readArticleText({ text: 'He said “we wait for rain', zones: [] }, words)
  assert.equal(isInsideQuote(reading, reading.tokens.length - 1), true)
  assert.equal(closesQuote(reading, reading.tokens.length - 1), false)
})

test('a range outside the text has no span and no word', () => {
  const reading = readArticleText({ text: 'One.', zones: [] }, words)
  assert.equal(spanOfRange(reading, { first: 3, end: 5 }), undefined)
  assert.equal(spanOfRange(reading, { first: 1, end: 1 }), undefined)
  assert.equal(lowerAt(reading, -1), '')
  assert.equal(lowerAt(reading, 99), '')
})
