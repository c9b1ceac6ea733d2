import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { findAuthors } from './find-authors.ts'
import { readPageFacts } from './page-facts.ts'
import { readPageTree } from './page-tree.ts'

const facts = (html: string): ReturnType<typeof readPageFacts> => readPageFacts(readPageTree(html))
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`

describe('who wrote a page', () => {
  const cases: readonly (readonly [string, string, readonly string[], string | undefined])[] = [
    [
      'structured data',
      data('{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Holm"}}'),
      ['Ada Holm'],
      undefined,
    ],
    ['structured data with a string', data('{"@type":"NewsArticle","author":"Ada Holm"}'), ['Ada Holm'], undefined],
    [
      'structured data with a list',
      data('{"@type":"NewsArticle","author":[{"name":"Ada Holm"},{"name":"Bo Lind"}]}'),
      ['Ada Holm', 'Bo Lind'],
      undefined,
    ],
    [
      'a reference',
      data(
        '{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Holm"}]}',
      ),
      ['Ada Holm'],
      undefined,
    ],
    [
      'the first article only',
      data(
        '[{"@type":"NewsArticle","author":{"name":"Ada Holm"}},{"@type":"NewsArticle","author":{"name":"Bo Lind"}}]',
      ),
      ['Ada Holm'],
      undefined,
    ],
    ['a meta', '<meta name="author" content="Ada Holm">', ['Ada Holm'], undefined],
    [
      'a meta and a line',
      '<meta name="author" content="Ada Holm"><p class="byline">By Ada Holm, Vik</p>',
      ['Ada Holm'],
      'By Ada Holm, Vik',
    ],
    [
      'a byline',
      '<p class="byline">By Ada Holm and Bo Lind | 5 January 2026</p>',
      ['Ada Holm', 'Bo Lind'],
      'By Ada Holm and Bo Lind | 5 January 2026',
    ],
    ['a link of an author', '<a rel="author" href="/ada">Ada Holm</a>', ['Ada Holm'], 'Ada Holm'],
    ['a line that begins with "By"', '<h1>Crane</h1><div>By Ada Holm</div>', ['Ada Holm'], 'By Ada Holm'],
    [
      '"By" before a linked name',
      '<h1>Crane</h1><div>By <a href="/ada">Ada Holm</a></div>',
      ['Ada Holm'],
      'By Ada Holm',
    ],
    [
      'a German byline',
      '<div class="autor">Von Ada Holm und Bo Lind</div>',
      ['Ada Holm', 'Bo Lind'],
      'Von Ada Holm und Bo Lind',
    ],
    [
      'a link to the page of an author',
      '<h1>Crane</h1><div><a href="/authors/ada-holm">Ada Holm</a></div>',
      ['Ada Holm'],
      'Ada Holm',
    ],
    ['a link to the list of authors', '<h1>Crane</h1><div><a href="/authors/">Our authors</a></div>', [], undefined],
    ['a sentence that begins as a byline', '<h1>Crane</h1><p>By signing up you agree to our terms</p>', [], undefined],
    ['an agency', '<div class="author">By Coast Wire</div>', ['Coast Wire'], 'By Coast Wire'],
    ['an address for a name', '<meta name="author" content="https://tide.example/ada">', [], undefined],
    ['a login for a name', '<meta name="author" content="admin">', [], undefined],
    ['a date for a name', '<p class="byline">January 5</p>', [], undefined],
    ['the author of a comment', '<div class="comment"><span class="author">Troll</span></div>', [], undefined],
    [
      'a label for the time of reading',
      '<meta name="twitter:label1" content="Reading time"><meta name="twitter:data1" content="4 minutes">',
      [],
      undefined,
    ],
    [
      'a person before the outlet that structured data name',
      `${data('{"@type":"NewsArticle","author":{"@type":"Organization","name":"The Tide"}}')}<h1>Crane</h1><p class="author-name">Ada Holm</p>`,
      ['Ada Holm'],
      'Ada Holm',
    ],
    [
      'a person before the outlet beside her',
      data('{"@type":"NewsArticle","author":[{"name":"Ada Holm"},{"name":"The Tide"}]}'),
      ['Ada Holm'],
      undefined,
    ],
    [
      'a person in a meta before the staff in structured data',
      `${data('{"@type":"NewsArticle","author":"Tide Staff"}')}<meta name="author" content="Ada Holm">`,
      ['Ada Holm'],
      undefined,
    ],
    [
      'the staff where nobody else is named',
      data('{"@type":"NewsArticle","author":"Harbour Staff"}'),
      ['Harbour Staff'],
      undefined,
    ],
    [
      'a name apart from the office below it',
      '<h1>Crane</h1><a class="author" href="/x"><div><div>Written by <span>Ada Holm</span></div><div>Harbour Pilot</div></div></a>',
      ['Ada Holm'],
      'Written by Ada Holm Harbour Pilot',
    ],
    [
      'the marked name before the box around it',
      '<h1>Crane</h1><div class="author-line"><span>By </span><span class="author-name">Ada Holm</span> <span>Pilot</span></div>',
      ['Ada Holm'],
      'Ada Holm',
    ],
    [
      'scholars',
      '<meta name="citation_author" content="Holm, Ada"><meta name="citation_author" content="Bo Lind">',
      ['Ada Holm', 'Bo Lind'],
      undefined,
    ],
    ['a Ukrainian byline', '<h1>Кран</h1><p>Автор: Олена Гай</p>', ['Олена Гай'], 'Автор: Олена Гай'],
    [
      'a French byline',
      '<h1>Grue</h1><p>Par Anne Petit et Luc Roy</p>',
      ['Anne Petit', 'Luc Roy'],
      'Par Anne Petit et Luc Roy',
    ],
    ['a variable for a name', '<meta name="author" content="page.head.author">', [], undefined],
    ['a link to a portrait', '<h1>Crane</h1><p class="author">Full Bio</p>', [], undefined],
    ['nothing', '<h1>Crane</h1>', [], undefined],
  ]
  for (const [what, html, names, line] of cases) {
    test(what, () => {
      const found = findAuthors(facts(html), { name: 'Tide', domain: 'tide.example' })
      assert.deepEqual(found.names, names)
      assert.equal(found.line, line)
    })
  }
})
