import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleOf, attributeLexicon, type Part, readingOf } from '../../test/kits/statements-in-short.ts'
import { closesQuote, isInsideQuote, lowerAt, opensQuote, readArticleText, spanOfRange } from './reading.ts'

/** The sentences of the story, as words. */
function sentencesOf(text: string | readonly Part[]): readonly (string | undefined)[] {
  const reading = readingOf(text)
  return reading.sentences.map((sentence) => spanOfRange(reading, sentence)?.text)
}

describe('a text is cut into its sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The dam broke. The town fled.', ['The dam broke.', 'The town fled.']],
    ['The dam broke! Why? Nobody knows.', ['The dam broke!', 'Why?', 'Nobody knows.']],
    ['Dr. Ruiz met Mr. Haddad in the U.S. embassy.', ['Dr. Ruiz met Mr. Haddad in the U.S. embassy.']],
    ['It fell by 3.5 percent. Then it rose.', ['It fell by 3.5 percent.', 'Then it rose.']],
    ['He left at 3 p.m. on Monday.', ['He left at 3 p.m. on Monday.']],
    ['A. B. Ruiz spoke. He left.', ['A. B. Ruiz spoke.', 'He left.']],
    ['“It broke.” The town fled.', ['“It broke.”', 'The town fled.']],
    ['“It broke,” he said. “It fell.”', ['“It broke,” he said.', '“It fell.”']],
    ['The dam broke\nThe town fled', ['The dam broke', 'The town fled']],
    ['The dam broke …  The town fled.', ['The dam broke …', 'The town fled.']],
    ['The dam broke (in May). The town fled.', ['The dam broke (in May).', 'The town fled.']],
    ['', []],
    ['   ', []],
  ]
  for (const [text, sentences] of cases) test(text, () => assert.deepEqual(sentencesOf(text), sentences))
})

describe('only the zones of the story are read', () => {
  const cases: readonly (readonly [readonly Part[], readonly string[]])[] = [
    [
      [
        ['headline', 'The dam broke'],
        ['body', 'The town fled.'],
      ],
      ['The dam broke', 'The town fled.'],
    ],
    [
      [
        ['body', 'The town fled.'],
        ['caption', 'The dam.'],
      ],
      ['The town fled.'],
    ],
    [
      [
        ['body', 'The town fled.'],
        ['credit', 'Photo: Ana Ruiz'],
      ],
      ['The town fled.'],
    ],
    [
      [
        ['body', 'The town fled.'],
        ['furniture', 'Read more'],
      ],
      ['The town fled.'],
    ],
    [
      [
        ['body', 'The town fled.'],
        ['disclaimer', 'All rights reserved.'],
      ],
      ['The town fled.'],
    ],
    [
      [
        ['byline', 'By Ana Ruiz'],
        ['body', 'The town fled.'],
      ],
      ['The town fled.'],
    ],
    [
      [
        ['dateline', 'KARSK'],
        ['body', 'The town fled.'],
      ],
      ['The town fled.'],
    ],
    [
      [
        ['body', 'The town fled.'],
        ['post', 'It broke!'],
      ],
      ['The town fled.'],
    ],
    [
      [
        ['standfirst', 'A town in fear'],
        ['body', 'The town fled.'],
      ],
      ['A town in fear', 'The town fled.'],
    ],
    [
      [
        ['body', 'One.'],
        ['caption', 'Two.'],
        ['body', 'Three.'],
      ],
      ['One.', 'Three.'],
    ],
  ]
  for (const [parts, sentences] of cases) {
    test(parts.map(([kind]) => kind).join(', '), () => assert.deepEqual(sentencesOf(parts), sentences))
  }
  test('each sentence knows its zone', () => {
    const parts: readonly Part[] = [
      ['headline', 'The dam broke'],
      ['standfirst', 'A town in fear'],
      ['body', 'It fled.'],
    ]
    assert.deepEqual(
      readingOf(parts).sentences.map(({ zone }) => zone),
      ['headline', 'standfirst', 'body'],
    )
  })
  test('a sentence that two zones share is cut between them', () => {
    const text = 'The dam broke The town fled.'
    const article = { text, zones: [{ start: 0, end: 13, kind: 'headline' as const }] }
    const reading = readArticleText(article, attributeLexicon.words)
    assert.deepEqual(
      reading.sentences.map((sentence) => [sentence.zone, spanOfRange(reading, sentence)?.text]),
      [
        ['headline', 'The dam broke'],
        ['body', 'The town fled.'],
      ],
    )
  })
})

describe('a line break before a sentence opens a paragraph', () => {
  const cases: readonly (readonly [string, readonly boolean[]])[] = [
    ['One. Two.', [true, false]],
    ['One.\nTwo.', [true, true]],
    ['One.\n\nTwo. Three.', [true, true, false]],
    ['\n\nOne.', [true]],
  ]
  for (const [text, opens] of cases) {
    test(JSON.stringify(text), () =>
      assert.deepEqual(
        readingOf(text).sentences.map(({ opensParagraph }) => opensParagraph),
        opens,
      ),
    )
  }
})

/** The words between the marks of each quotation. */
function quotedIn(text: string): readonly (string | undefined)[] {
  const reading = readingOf(text)
  return reading.quotes.map(({ first, last }) => spanOfRange(reading, { first, end: last + 1 })?.text)
}

describe('quotations are found whatever their marks', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['He said “no” and “yes”.', ['“no”', '“yes”']],
    ['He said "no" and "yes".', ['"no"', '"yes"']],
    ['He said ‘no’ twice.', ['‘no’']],
    ["He said 'no' twice.", ["'no'"]],
    ['Er sagte „nein“ zweimal.', ['„nein“']],
    ['Il a dit « non » deux fois.', ['« non »']],
    ["He said ``no'' twice.", ["``no''"]],
    ['“He said ‘no’ twice,” she said.', ['“He said ‘no’ twice,”']],
    ['He said "no” twice.', ['"no”']],
    ['He said “no" twice.', ['“no"']],
    ["The mayor's car isn't the town's.", []],
    ['The mayor’s car isn’t the town’s.', []],
    ['The workers’ cars and the drivers’ cars.', []],
    ['It is 6′ 2″ high.', []],
    ['“One.\nTwo.”', ['“One.']],
  ]
  for (const [text, quotes] of cases) test(text, () => assert.deepEqual(quotedIn(text), quotes))
})

describe('a token knows whether it opens, closes or fills a quotation', () => {
  const reading = readingOf('He said “no more” twice.')
  const places: readonly (readonly [number, string, boolean, boolean, boolean])[] = [
    [0, 'he', false, false, false],
    [1, 'said', false, false, false],
    [2, '“', true, false, false],
    [3, 'no', false, false, true],
    [4, 'more', false, false, true],
    [5, '”', false, true, false],
    [6, 'twice', false, false, false],
    [7, '.', false, false, false],
    [8, '', false, false, false],
    [-1, '', false, false, false],
  ]
  for (const [at, word, opens, closes, inside] of places) {
    test(`token ${at}`, () => {
      assert.equal(lowerAt(reading, at), word)
      assert.equal(opensQuote(reading, at), opens)
      assert.equal(closesQuote(reading, at), closes)
      assert.equal(isInsideQuote(reading, at), inside)
    })
  }
  test('a quotation that nobody closes holds its last word and is never closed', () => {
    const open = readingOf('He said “no more')
    assert.equal(closesQuote(open, 4), false)
    assert.equal(isInsideQuote(open, 4), true)
  })
})

describe('a range gives the span from its first to its last token', () => {
  const reading = readingOf('He said “no more” twice.')
  test('two words', () =>
    assert.deepEqual(spanOfRange(reading, { first: 0, end: 2 }), { start: 0, end: 7, text: 'He said' }))
  test('nothing', () => assert.equal(spanOfRange(reading, { first: 2, end: 2 }), undefined))
  test('past the end', () => assert.equal(spanOfRange(reading, { first: 2, end: 99 }), undefined))
  test('turned round', () => assert.equal(spanOfRange(reading, { first: 4, end: 2 }), undefined))
})

test('every token has a tag and a place', () => {
  const { tokens, tags, quoteAt } = readingOf(articleOf('“We lost,” said Dr. Ruiz’s son; it’s 3 p.m. — 40% gone!').text)
  assert.equal(tags.length, tokens.length)
  assert.equal(quoteAt.length, tokens.length)
})
