import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractPage } from '../src/extract/extract-page.ts'
import { madeArticles } from './made-articles.ts'
import { madePages } from './made-pages.ts'

const clock = { now: () => Date.parse('2026-04-01T00:00:00Z') }

test('a made page is read as the article that it was made of', () => {
  const [article] = [...madeArticles(1)]
  const [page] = madePages(1)
  assert.ok(article && page)
  const read = extractPage(page, { clock })
  assert.equal(read.state, 'article')
  for (const line of article.text.split('\n').filter((one) => one.length > 60))
    assert.ok(read.text.includes(line), line)
  assert.doesNotMatch(read.text, /Other story|Part 1|window\.made/u)
})

test('made pages are as many as asked for, each with its own id', () => {
  assert.equal(new Set(madePages(20).map(({ id }) => id)).size, 20)
})
