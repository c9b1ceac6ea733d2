import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isPublishedMeta, publishedMetas } from './date-metas.ts'

describe('names of metas that tell when a page was published', () => {
  const composed = ['q-published-date', 'shop:article_published_time', 'content_publication_date', 'cms.date-published']
  for (const name of composed) test(`${name} is one`, () => assert.ok(isPublishedMeta(name)))

  const others = ['auto-publish', 'unpublish_date', 'article:publisher', 'modified-date', 'publish-date-format', 'date']
  for (const name of others) test(`${name} is none by its words`, () => assert.ok(!isPublishedMeta(name)))

  test('the meta of Open Graph is the surest', () => {
    assert.equal(publishedMetas[0], 'article:published_time')
  })
})
