import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { domainOf, findOutlet } from './find-outlet.ts'
import { readPageFacts } from './page-facts.ts'
import { readPageTree } from './page-tree.ts'

const url = 'https://www.tide.example/crane'
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('the outlet of a page', () => {
  const cases: readonly (readonly [what: string, html: string, name: string])[] = [
    [
      'the publisher in structured data',
      `${data('{"@type":"NewsArticle","publisher":{"name":"The Tide"}}')}<meta property="og:site_name" content="Tide">`,
      'The Tide',
    ],
    ['the site’s name', '<meta property="og:site_name" content="The Tide">', 'The Tide'],
    ['a site in structured data', data('{"@type":"WebSite","name":"The Tide"}'), 'The Tide'],
    [
      'what stands beside the headline in the title',
      '<title>A crane falls in Vik - The Tide</title><h1>A crane falls in Vik</h1>',
      'The Tide',
    ],
    [
      'a heading that leads home',
      '<title>A crane falls in Vik | The Tide</title><h1><a href="/">The Tide</a></h1><h2>A crane falls in Vik</h2>',
      'The Tide',
    ],
    ['a title without spaces', '<title>渡轮恢复通航_海湾晚报</title><h1>渡轮恢复通航</h1>', '海湾晚报'],
    ['an address for a name', '<meta property="og:site_name" content="https://tide.example">', 'tide.example'],
    ['nothing but the address', '<h1>A crane falls in Vik</h1>', 'tide.example'],
  ]
  for (const [what, html, name] of cases) {
    test(what, () => {
      assert.deepEqual(findOutlet(readPageFacts(readPageTree(html)), url), { name, domain: 'tide.example' })
    })
  }

  test('a page without name and address has none', () => {
    assert.equal(findOutlet(readPageFacts(readPageTree('<h1>A crane</h1>')), undefined), undefined)
  })

  test('the domain has no www, no mobile host and no other protocol', () => {
    assert.equal(domainOf('https://m.tide.example/x'), 'tide.example')
    assert.equal(domainOf('https://amp.tide.example/x'), 'tide.example')
    assert.equal(domainOf('ftp://tide.example'), undefined)
    assert.equal(domainOf('no address'), undefined)
  })
})
