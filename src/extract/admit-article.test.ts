import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Article, ArticleState, ZoneKind } from '../model/article.ts'
import { admitArticle } from './admit-article.ts'

function article(state: ArticleState, ...kinds: readonly ZoneKind[]): Article {
  return {
    id: 'a',
    byline: [],
    publishedPrecision: 'none',
    language: 'en',
    state,
    text: 'words '.repeat(10),
    zones: kinds.map((kind, i) => ({ start: i * 6, end: i * 6 + 5, kind })),
    links: [],
    declaredOrigins: [],
  }
}

describe('what is taken for news', () => {
  const cases: readonly (readonly [name: string, article: Article, fate: string])[] = [
    ['an article', article('article', 'headline', 'body'), 'kept'],
    ['what a paywall shows', article('paywalled', 'standfirst'), 'kept'],
    ['a post alone', article('article', 'post'), 'kept'],
    ['a short page that looks like no article but tells something', article('not-an-article', 'body'), 'kept'],
    ['nothing', article('empty'), 'no-article'],
    ['only furniture', article('not-an-article', 'furniture', 'furniture'), 'no-article'],
    ['a caption and a disclaimer', article('article', 'caption', 'disclaimer', 'credit'), 'no-article'],
    ['a consent wall, whatever it says', article('refused', 'headline', 'body'), 'refused'],
  ]
  for (const [name, given, expected] of cases) {
    test(`${name}: ${expected}`, () => {
      const fate = admitArticle(given)
      assert.equal(fate.kind === 'discarded' ? fate.why : fate.kind, expected)
      if (fate.kind === 'discarded') assert.match(fate.sentence, /; (?:give|open) .*\.$/u)
      else assert.equal(fate.kind === 'kept' && fate.output, given)
    })
  }
})
