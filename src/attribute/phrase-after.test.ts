import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readingOf } from '../../test/kits/statements-in-short.ts'
import { chunkEnd, phraseEnd } from './phrase-after.ts'
import { type Reading, spanOfRange } from './reading.ts'

interface PhraseCase {
  readonly before: string
  readonly rest: string
  /** The run of determiners, adjectives and nouns. */
  readonly chunk: string
  /** With what hangs on it by "of", "for", "with" … */
  readonly phrase: string
  /** With what explains it between commas. */
  readonly withApposition: string
}

function firstTokenAt(reading: Reading, offset: number): number {
  return reading.tokens.findIndex((token) => token.start >= offset)
}

describe('a noun phrase ends where its last part does', () => {
  const cases: readonly PhraseCase[] = [
    {
      before: 'It came from ',
      rest: 'the mayor of Karsk on Monday.',
      chunk: 'the mayor',
      phrase: 'the mayor of Karsk',
      withApposition: 'the mayor of Karsk',
    },
    {
      before: 'It came from ',
      rest: 'Jon Ekberg, a fisherman from Merrow, on Monday.',
      chunk: 'Jon Ekberg',
      phrase: 'Jon Ekberg',
      withApposition: 'Jon Ekberg, a fisherman from Merrow',
    },
    {
      before: 'It came from ',
      rest: 'Jon Ekberg, who lives in Merrow.',
      chunk: 'Jon Ekberg',
      phrase: 'Jon Ekberg',
      withApposition: 'Jon Ekberg, who lives in Merrow',
    },
    {
      before: 'It came from ',
      rest: 'Jon Ekberg, who said it was late.',
      chunk: 'Jon Ekberg',
      phrase: 'Jon Ekberg',
      withApposition: 'Jon Ekberg',
    },
    {
      before: 'It came from ',
      rest: 'two officials and a lawmaker.',
      chunk: 'two officials',
      phrase: 'two officials and a lawmaker',
      withApposition: 'two officials and a lawmaker',
    },
    {
      before: 'It came from ',
      rest: 'three people familiar with the talks.',
      chunk: 'three people familiar',
      phrase: 'three people familiar with the talks',
      withApposition: 'three people familiar with the talks',
    },
    {
      before: 'It came from ',
      rest: 'the head of the union, Bruno Sachs.',
      chunk: 'the head',
      phrase: 'the head of the union',
      withApposition: 'the head of the union, Bruno Sachs',
    },
    {
      before: 'It came from ',
      rest: 'the University of Karsk in a letter.',
      chunk: 'the University',
      phrase: 'the University of Karsk',
      withApposition: 'the University of Karsk',
    },
    {
      before: 'It came from ',
      rest: 'a spokesman for the railway in an interview.',
      chunk: 'a spokesman',
      phrase: 'a spokesman for the railway',
      withApposition: 'a spokesman for the railway',
    },
    {
      before: 'It came from ',
      rest: 'her.',
      chunk: 'her',
      phrase: 'her',
      withApposition: 'her',
    },
    {
      before: 'It came from ',
      rest: 'the “Karsk” company.',
      chunk: 'the “Karsk” company',
      phrase: 'the “Karsk” company',
      withApposition: 'the “Karsk” company',
    },
    {
      before: 'It came from ',
      rest: 'Ursula von der Lind of the party.',
      chunk: 'Ursula von der Lind',
      phrase: 'Ursula von der Lind of the party',
      withApposition: 'Ursula von der Lind of the party',
    },
    {
      before: 'It came from ',
      rest: 'the ministry (which is in Karsk) on Friday.',
      chunk: 'the ministry (which is in Karsk)',
      phrase: 'the ministry (which is in Karsk)',
      withApposition: 'the ministry (which is in Karsk)',
    },
    {
      before: 'It came from ',
      rest: 'officials with knowledge of the plan.',
      chunk: 'officials',
      phrase: 'officials with knowledge of the plan',
      withApposition: 'officials with knowledge of the plan',
    },
    {
      before: 'It came from ',
      rest: "the king's brother.",
      chunk: "the king's brother",
      phrase: "the king's brother",
      withApposition: "the king's brother",
    },
    {
      before: 'It came from ',
      rest: 'Ana Ruiz and Bruno Sachs.',
      chunk: 'Ana Ruiz',
      phrase: 'Ana Ruiz and Bruno Sachs',
      withApposition: 'Ana Ruiz and Bruno Sachs',
    },
    {
      before: 'It came from ',
      rest: 'two of the three officials.',
      chunk: 'two',
      phrase: 'two of the three officials',
      withApposition: 'two of the three officials',
    },
    {
      before: 'It came from ',
      rest: 'Tomas Wendel Jr., a banker.',
      chunk: 'Tomas Wendel Jr.',
      phrase: 'Tomas Wendel Jr.',
      withApposition: 'Tomas Wendel Jr., a banker',
    },
  ]
  for (const { before, rest, chunk, phrase, withApposition } of cases) {
    test(rest, () => {
      const reading = readingOf(`${before}${rest}`)
      const first = firstTokenAt(reading, before.length)
      const ceiling = reading.tokens.length
      const wordsTo = (end: number): string | undefined => spanOfRange(reading, { first, end })?.text
      assert.equal(wordsTo(chunkEnd(reading, first, ceiling)), chunk)
      assert.equal(wordsTo(phraseEnd(reading, first, ceiling, { apposition: false })), phrase)
      assert.equal(wordsTo(phraseEnd(reading, first, ceiling, { apposition: true })), withApposition)
    })
  }
})

test('a phrase never reaches past its ceiling', () => {
  const reading = readingOf('It came from the old mayor of the town of Merrow, a friend of the king.')
  for (let ceiling = 4; ceiling <= reading.tokens.length; ceiling += 1) {
    assert.ok(chunkEnd(reading, 3, ceiling) <= ceiling)
    assert.ok(phraseEnd(reading, 3, ceiling, { apposition: false }) <= ceiling)
    assert.ok(phraseEnd(reading, 3, ceiling, { apposition: true }) <= ceiling)
  }
})
