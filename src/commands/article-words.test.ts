import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles } from '../../test/invented-story.ts'
import { noDirectives, noRightsSignals } from '../model/rights-signals.ts'
import { wordsOfArticle } from './article-words.ts'

const scoop = inventedArticles.find((article) => article.id === 'lantern-scoop')
assert.ok(scoop)

describe('the words of an article', () => {
  test('headline, body and sources stand apart', () => {
    const words = wordsOfArticle(scoop)
    assert.equal(words.headline, 'minister will shut the orsk dam road officials say')
    assert.match(words.body, /^the dam road at orsk will be closed for 90 days/u)
    assert.equal(words.sources, 'two ministry officials')
  })

  test('captions and furniture are not looked up', () => {
    const text = 'Crane near the wall. The wall holds.'
    const article = {
      ...scoop,
      text,
      statements: [],
      zones: [
        { start: 0, end: 20, kind: 'caption' as const },
        { start: 21, end: text.length, kind: 'body' as const },
      ],
    }
    assert.equal(wordsOfArticle(article).body, 'the wall holds')
  })

  test('a headline that stands beside the text is looked up too', () => {
    const article = {
      ...scoop,
      headline: 'Ein Damm',
      zones: [{ start: 0, end: scoop.text.length, kind: 'body' as const }],
    }
    assert.equal(wordsOfArticle(article).headline, 'ein damm')
  })

  test('an outlet that forbids to be found has none', () => {
    const rights = { ...noRightsSignals, robots: { ...noDirectives, noindex: true } }
    assert.deepEqual(wordsOfArticle({ ...scoop, rights }), { article: scoop.id, headline: '', body: '', sources: '' })
  })
})
