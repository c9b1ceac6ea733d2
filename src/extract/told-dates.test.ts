import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contextOf, type DateContext } from './date-context.ts'
import { readPageFacts } from './page-facts.ts'
import { readPageTree } from './page-tree.ts'
import { credible, publishedByMetas, sharedDate, toldDate } from './told-dates.ts'

const now = new Date('2026-04-01T00:00:00Z')
const page = (html: string): DateContext => contextOf(readPageFacts(readPageTree(html)), { now })

describe('dates that data tell', () => {
  test('an article goes before the page around it, and data before metas', () => {
    const html = `<script type="application/ld+json">[{"@type":"WebPage","datePublished":"2026-01-01"},{"@type":"Article","datePublished":"2026-01-05"}]</script><meta name="date" content="2026-01-09">`
    assert.equal(toldDate(page(html))?.at, '2026-01-05')
  })

  test('microdata are told, but not to those who share the page', () => {
    const context = page('<article><meta itemprop="datePublished" content="2026-01-05"></article>')
    assert.equal(publishedByMetas(context)?.at, '2026-01-05')
    assert.equal(sharedDate(context), undefined)
  })

  test('known names of metas go before composed ones', () => {
    const html = '<meta name="q-publish-date" content="2026-01-09"><meta name="pubdate" content="2026-01-05">'
    assert.equal(publishedByMetas(page(html))?.at, '2026-01-05')
    assert.equal(sharedDate(page(html))?.at, '2026-01-05')
  })

  test('a stamp of a month, of the future or of nothing is none', () => {
    for (const stamp of ['2026-01', '2031-01-05', 'soon', '']) assert.equal(credible(stamp, page('')), undefined)
    assert.equal(credible('Published: 2026-01-05', page(''))?.iso, '2026-01-05')
  })
})
