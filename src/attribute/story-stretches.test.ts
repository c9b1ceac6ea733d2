import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyStretches } from './story-stretches.ts'

const text = 'Mill reopens\n\nBy Ada Holm\n\nThe mill turned 90 wheels.\n\nPhoto: A. Holm'
const at = (words: string): { readonly start: number; readonly end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const words = (zones: Parameters<typeof storyStretches>[0]['zones']): readonly string[] =>
  storyStretches({ text, zones }).map(
    ({ zone, tokens }) => `${zone ?? '-'}: ${tokens.map((token) => token.text).join(' ')}`,
  )

test('a text without zones is one stretch', () => {
  assert.deepEqual(
    storyStretches({ text: 'The mill turned.', zones: [] }).map(({ tokens }) => tokens.length),
    [4],
  )
})

test('each zone of the story is a stretch of its own, furniture is none', () => {
  assert.deepEqual(
    words([
      { ...at('Mill reopens'), kind: 'headline' },
      { ...at('By Ada Holm'), kind: 'byline' },
      { ...at('The mill turned 90 wheels.'), kind: 'body' },
      { ...at('Photo: A. Holm'), kind: 'credit' },
    ]).filter((line) => line !== '-: '),
    ['headline: Mill reopens', 'byline: By Ada Holm', 'body: The mill turned 90 wheels .'],
  )
})

test('what lies between zones is story as well', () => {
  assert.deepEqual(words([{ ...at('By Ada Holm'), kind: 'byline' }]), [
    '-: Mill reopens',
    'byline: By Ada Holm',
    '-: The mill turned 90 wheels . Photo : A . Holm',
  ])
})

test('offsets are those of the whole text', () => {
  const [stretch] = storyStretches({ text, zones: [{ ...at('The mill turned 90 wheels.'), kind: 'body' }] }).filter(
    ({ zone }) => zone === 'body',
  )
  const figure = stretch?.tokens.find((token) => token.kind === 'digits')
  assert.equal(text.slice(figure?.start, figure?.end), '90')
})
