import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findHeadline, withoutSite } from './find-headline.ts'
import { readPageFacts } from './page-facts.ts'
import { readPageTree } from './page-tree.ts'

const facts = (html: string): ReturnType<typeof readPageFacts> => readPageFacts(readPageTree(html))
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('the headline of a page', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    [
      'an h1 that the title confirms',
      '<title>Second crane for Vik - Tide</title><h1>Tide today news</h1><h1>Second crane for Vik</h1>',
      'Second crane for Vik',
    ],
    [
      'structured data before an h1 that nothing confirms',
      `${data('{"@type":"NewsArticle","headline":"Second crane for Vik"}')}<h1>Welcome to our site</h1>`,
      'Second crane for Vik',
    ],
    [
      'structured data with escapes',
      data('{"@type":"NewsArticle","headline":"Vik&#8217;s crane &amp; harbour"}'),
      'Vik’s crane & harbour',
    ],
    [
      'Open Graph without the site',
      '<meta property="og:title" content="Second crane for Vik | Tide">',
      'Second crane for Vik',
    ],
    ['the title without the site', '<title>Second crane for Vik – Tide Post</title>', 'Second crane for Vik'],
    [
      'an h1 close to the shared title',
      '<meta property="og:title" content="Second crane for Vik harbour"><h1>A second crane for Vik harbour</h1>',
      'A second crane for Vik harbour',
    ],
    [
      'an h2 that the title confirms, where the h1 is the site’s',
      '<title>tide.example Second crane for Vik</title><h1><a href="/">tide.example</a></h1><h2>5 January</h2><h2>Second crane for Vik</h2>',
      'Second crane for Vik',
    ],
    [
      'no h2 that is a small part of the title',
      '<title>Second crane for Vik harbour and what the pilots say of it</title><h2>The pilots</h2><h2>what the pilots</h2>',
      'Second crane for Vik harbour and what the pilots say of it',
    ],
    [
      'an h1 with an escape left',
      '<title>Crane &amp;#x26; pilot</title><h1>Crane &amp;#x26; pilot</h1>',
      'Crane & pilot',
    ],
    ['an h1 that is not the outlet’s name', '<h1>Tide</h1><h1>Crane</h1>', 'Crane'],
    ['an h1 where nothing else is', '<h1>Second crane for Vik</h1>', 'Second crane for Vik'],
    ['nothing', '<p>words</p>', undefined],
  ]
  for (const [what, html, headline] of cases)
    test(what, () => assert.equal(findHeadline(facts(html), 'Tide'), headline))

  const titles: readonly (readonly [string, string | undefined, string])[] = [
    ['Second crane for Vik | Tide', 'Tide', 'Second crane for Vik'],
    ['Tide | Second crane for Vik', 'Tide', 'Second crane for Vik'],
    ['Second crane for Vik | Harbour | Tide', 'Tide', 'Second crane for Vik | Harbour'],
    ['Second crane for Vik - and a third', undefined, 'Second crane for Vik'],
    ['Crane - a monument to steel', undefined, 'Crane - a monument to steel'],
    ['Second crane', 'Tide', 'Second crane'],
  ]
  for (const [title, outlet, headline] of titles) {
    test(`"${title}" without its site`, () => assert.equal(withoutSite(title, outlet), headline))
  }
})
