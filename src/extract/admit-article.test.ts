import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Article, ArticleState, ZoneKind } from '../model/article.ts'
import { admitArticle } from './admit-article.ts'

function article(state: ArticleState, ...kinds: readonly ZoneKind[]): Article {
  return articleOf(state, 'words '.repeat(10), kinds)
}

/** An article whose text stands in its last zone. */
function brief(text: string, ...kinds: readonly ZoneKind[]): Article {
  const head = 'Bridge shut\n\n'
  const whole = `${head}${text}`
  const zones = kinds.map((kind, i) =>
    i === kinds.length - 1 ? { start: head.length, end: whole.length, kind } : { start: i, end: i + 1, kind },
  )
  return { ...articleOf('not-an-article', whole, []), zones }
}

function articleOf(state: ArticleState, text: string, kinds: readonly ZoneKind[]): Article {
  return {
    id: 'a',
    byline: [],
    publishedPrecision: 'none',
    language: 'en',
    state,
    text,
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
    ['a brief: a headline over a sentence', brief('The bridge is shut until noon.', 'headline', 'body'), 'kept'],
    ['a brief in Chinese', brief('大桥今日关闭。', 'headline', 'body'), 'kept'],
    [
      'a brief that ends in a quotation',
      brief('"We shut it at noon," she said. "Go home."', 'headline', 'body'),
      'kept',
    ],
    ['a headline over a menu', brief('Home News Sport Weather Travel More', 'headline', 'body'), 'no-article'],
    ['a headline over two words', brief('Read more.', 'headline', 'body'), 'no-article'],
    ['a notice without a headline', brief('We use cookies to make this site better.', 'body'), 'no-article'],
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
