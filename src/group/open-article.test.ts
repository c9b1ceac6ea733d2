import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { CandidateIndex } from './candidate-index.ts'
import { compileConceptLexicon } from './concept-lexicon.ts'
import type { GroupInput } from './group-input.ts'
import { createArticleOpener, type OpenArticle } from './open-article.ts'
import { TermTable } from './term-table.ts'

/** The articles as a stream opens them, each entered before the next is read. */
function openAll(inputs: readonly Partial<GroupInput>[], openArticlesMax = 1000): readonly OpenArticle[] {
  const articles: OpenArticle[] = []
  const index = new CandidateIndex()
  const open = createArticleOpener({
    table: new TermTable(new Map()),
    index,
    conceptIndex: new CandidateIndex(),
    articles,
    openArticlesMax,
  })
  inputs.forEach((input, i) => {
    const article = open({ id: `a${i}`, language: 'en', text: '', ...input })
    index.add(articles.length, article.terms)
    articles.push(article)
  })
  return articles
}

const numerals = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** A text of `count` sentences about a harbour, others for another `seed`. */
const wire = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, i) => {
    const pick = (n: number): string => numerals[(seed * 7 + i * n + Math.floor(i / n)) % 10] ?? ''
    return `Crane ${pick(3)} lifted ${pick(7)} boxes while pilot ${pick(2)} watched pier ${pick(5)}${seed} from tower ${pick(9)}.`
  }).join(' ')

describe('the date of an article', () => {
  const cases: readonly (readonly [string | undefined, number | undefined])[] = [
    ['1970-01-03', 2],
    ['1970-01-02T12:00:00Z', 1.5],
    ['1970-01-02T01:00:00+01:00', 1],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
  ]
  for (const [publishedAt, day] of cases) {
    test(`${JSON.stringify(publishedAt)} is day ${day}`, () => {
      const [article] = openAll([publishedAt === undefined ? {} : { publishedAt }])
      assert.equal(article?.reports.span?.first, day)
      assert.equal(article?.reports.span?.last, day)
    })
  }
})

describe('copies', () => {
  const original = wire(1, 20)
  const cases: readonly { readonly what: string; readonly text: string; readonly copyOf: number | undefined }[] = [
    { what: 'the same text', text: original, copyOf: 0 },
    { what: 'the same text in other spacing', text: original.replaceAll(' ', '  '), copyOf: 0 },
    { what: 'the text with a paragraph of its own', text: `${original} ${wire(4, 5)}`, copyOf: 0 },
    { what: 'an excerpt', text: wire(1, 10), copyOf: 0 },
    { what: 'another text of the same kind', text: wire(5, 20), copyOf: undefined },
    { what: 'one borrowed sentence', text: `${wire(5, 20)} ${wire(1, 1)}`, copyOf: undefined },
    { what: 'an empty text', text: '', copyOf: undefined },
  ]
  for (const { what, text, copyOf } of cases) {
    test(what, () => assert.equal(openAll([{ text: original }, { text }])[1]?.copy?.of, copyOf))
  }
  test('two empty texts are no copies of each other', () => {
    assert.equal(openAll([{ text: '' }, { text: '' }])[1]?.copy?.of, undefined)
  })
})

describe('candidates', () => {
  test('are earlier articles, the likest first', () => {
    const bakery = 'Bread rose in the oven while Bergman waited.'
    const articles = openAll([{ text: `Crane. ${bakery}` }, { text: wire(1, 8) }, { text: `${wire(1, 9)} Bread.` }])
    assert.equal(articles[2]?.candidates[0], 1)
    assert.ok([...(articles[2]?.candidates ?? [])].every((each) => each < 2))
  })
  test('of the first article are none', () => assert.equal(openAll([{ text: wire(1, 5) }])[0]?.candidates.length, 0))
  test('are no articles that the window has closed', () => {
    const inputs = Array.from({ length: 12 }, () => ({ text: wire(1, 8) }))
    const last = openAll(inputs, 4).at(-1)
    assert.ok([...(last?.candidates ?? [])].every((each) => each >= 11 - 4))
  })
})

describe('what else is kept', () => {
  test('the story that the input gave', () => assert.equal(openAll([{ givenStory: 'g' }])[0]?.given, 'g'))
  test('the language without its region', () => {
    assert.deepEqual([...(openAll([{ language: 'pt-BR' }])[0]?.reports.languages.keys() ?? [])], ['pt'])
  })
})

describe('reports of other languages that tell of the same things', () => {
  const lexicon = compileConceptLexicon(
    new Map([['concepts', [{ concept: 'ferry', en: 'ferry', de: 'fähre', zh: '渡轮' }]]]),
  )

  function foreignOf(...texts: readonly (readonly [string, string])[]): readonly (readonly number[])[] {
    const articles: OpenArticle[] = []
    const conceptIndex = new CandidateIndex()
    const table = new TermTable(new Map(), lexicon)
    const open = createArticleOpener({
      table,
      index: new CandidateIndex(),
      conceptIndex,
      articles,
      openArticlesMax: 10,
    })
    return texts.map(([language, text], number) => {
      const article = open({ id: `a${number}`, language, text })
      conceptIndex.add(number, article.reports.concepts)
      articles.push(article)
      return [...article.foreign]
    })
  }

  test('are found though they share no word', () =>
    assert.deepEqual(foreignOf(['en', 'A ferry.'], ['zh', '渡轮'], ['de', 'Die Fähre']), [[], [0], [0, 1]]))

  test('are none in one language', () => assert.deepEqual(foreignOf(['en', 'A ferry.'], ['en', 'The ferry']), [[], []]))

  test('are none where they tell of other things', () =>
    assert.deepEqual(foreignOf(['en', 'A ferry.'], ['zh', '火车']), [[], []]))
})
