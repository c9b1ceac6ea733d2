import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { GroupInput } from './group-input.ts'
import { type Channel, createTermReader } from './read-terms.ts'

const read = createTermReader()

function termsOf(channel: Channel, article: Partial<GroupInput>): readonly string[] {
  return [...read({ id: 'a', language: 'en', text: '', ...article })[channel].keys()]
}

describe('words', () => {
  test('are stemmed in the language of the article', () => {
    assert.deepEqual(termsOf('words', { text: 'strikes and striking' }), ['strike', 'and'])
  })
  test('of the headline count', () => {
    assert.ok(termsOf('words', { headline: 'Ferry sinks', text: 'Nobody was hurt.' }).includes('ferri'))
  })
  test('at the top count more than those below', () => {
    const text = `ferry ${'filler '.repeat(80)} barge`
    const { words } = read({ id: 'a', language: 'en', text })
    assert.ok((words.get('ferri') ?? 0) > (words.get('barg') ?? 0))
  })
  test('of one letter, months and weekdays are left out', () => {
    assert.deepEqual(termsOf('words', { text: 'a b Monday March' }), [])
  })
  test('of Chinese are cut', () => {
    assert.ok(termsOf('words', { language: 'zh', text: '港口周五关闭，因为风暴。' }).length >= 3)
  })
})

describe('names', () => {
  const cases: readonly { readonly what: string; readonly text: string; readonly has: string; readonly is: boolean }[] =
    [
      { what: 'inside a sentence', text: 'Police met Lindqvist on Friday.', has: 'lntkfs', is: true },
      { what: 'that only begins a sentence is none', text: 'Police met nobody.', has: 'pls', is: false },
      {
        what: 'that begins one sentence and stands inside another',
        text: 'Bergman spoke. Then Bergman left.',
        has: 'prkmn',
        is: true,
      },
      {
        what: 'that is mostly written small is none',
        text: 'the Harbour, a harbour, this harbour',
        has: 'arpr',
        is: false,
      },
      {
        what: 'with two consonant classes is kept letter by letter',
        text: 'They fled to Bari at night',
        has: 'bari',
        is: true,
      },
      { what: 'in Cyrillic', text: 'Міністр Бондаренко сказав, що Бондаренко', has: 'pntrnk', is: true },
    ]
  for (const { what, text, has, is } of cases) {
    test(what, () => assert.equal(termsOf('names', { text }).includes(has), is))
  }
  test('of a headline in title case are not believed', () => {
    assert.deepEqual(termsOf('names', { headline: 'Minister Says Harbour Will Close', text: '' }), [])
  })
  test('of a headline in sentence case are', () => {
    assert.ok(termsOf('names', { headline: 'minister says Bergman will resign', text: '' }).includes('prkmn'))
  })
  test('of two words meet across languages', () => {
    const [english] = termsOf('fullNames', { text: 'a letter from Olena Bondarenko' })
    const [ukrainian] = termsOf('fullNames', { language: 'uk', text: 'лист від Олена Бондаренко' })
    assert.equal(english, ukrainian)
  })
  test('of two words do not cross the end of a sentence', () => {
    assert.deepEqual(termsOf('fullNames', { text: 'He saw Bergman. Lindqvist left.' }), [])
  })
})

describe('numbers, places, dates, cognates', () => {
  const cases: readonly {
    readonly channel: Channel
    readonly language: string
    readonly text: string
    readonly terms: readonly string[]
  }[] = [
    { channel: 'numbers', language: 'en', text: 'cost 2,300 crowns and 7.8 points', terms: ['2300', '7.8'] },
    { channel: 'numbers', language: 'de', text: 'kostete 2.300 Kronen und 7,8 Punkte', terms: ['2300', '7.8'] },
    { channel: 'numbers', language: 'en', text: 'seen at 12:30 by 3 men', terms: [] },
    { channel: 'places', language: 'en', text: 'from Germany to the Netherlands', terms: ['DE', 'NL'] },
    { channel: 'places', language: 'it', text: 'dalla Germania ai Paesi Bassi', terms: ['DE', 'NL'] },
    { channel: 'places', language: 'en', text: 'told us in the US', terms: ['US'] },
    { channel: 'places', language: 'en', text: 'turkey and chad in small letters', terms: [] },
    { channel: 'dates', language: 'es', text: 'el 13 de junio de 2005', terms: ['2005-06-13', '06-13'] },
    { channel: 'cognates', language: 'it', text: 'annuncio internazionale', terms: ['annun', 'inter'] },
    { channel: 'cognates', language: 'uk', text: 'міжнародний', terms: ['mizhn'] },
  ]
  for (const { channel, language, text, terms } of cases) {
    test(`${channel} of ${JSON.stringify(text)}`, () => assert.deepEqual(termsOf(channel, { language, text }), terms))
  }
})

describe('a text of outside', () => {
  const texts = [
    '',
    ' ',
    '\u0000',
    '"'.repeat(100_000),
    'a'.repeat(1_000_000),
    '🚢'.repeat(5000),
    '1 '.repeat(50_000),
    'A. '.repeat(50_000),
  ]
  for (const text of texts) {
    test(`of ${text.length} units passes`, () => {
      assert.ok(read({ id: 'a', language: '??', text }).tokens.length <= 860)
    })
  }
})

describe('the day on which an article was printed', () => {
  const text = 'Bern, May 12 (Alpina) -- The dam was closed on May 9, the canton said.'
  const datesOf = (article: Partial<GroupInput>): readonly string[] => termsOf('dates', { text, ...article })

  test('is a date of the text where nothing tells that it is that of printing', () => {
    assert.deepEqual(datesOf({}), ['05-12', '05-09'])
  })

  test('is none of its dates in a dateline', () => {
    assert.deepEqual(datesOf({ zones: [{ kind: 'dateline', start: 0, end: 21 }] }), ['05-09'])
  })

  test('is a date like others where the text itself speaks of it', () => {
    assert.deepEqual(datesOf({ publishedAt: '2031-05-12T08:00:00+02:00' }), ['05-12', '05-09'])
  })

  test('is none of its dates in a byline', () => {
    const byline = 'Ada Rossi, 12 May 2031\n'
    const zones = [{ kind: 'byline', start: 0, end: byline.length - 1 } as const]
    assert.deepEqual(datesOf({ text: `${byline}The dam was closed on May 9.`, zones }), ['05-09'])
  })
})
