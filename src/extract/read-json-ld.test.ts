import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { elementsUnder, readPageTree } from './page-tree.ts'
import { addressesOf, isArticleData, type LinkedData, namesOf, readLinkedData, stringsOf } from './read-json-ld.ts'

function dataIn(...scripts: readonly string[]): readonly LinkedData[] {
  const html = scripts.map((script) => `<script type="application/ld+json">${script}</script>`).join('')
  return readLinkedData([...elementsUnder(readPageTree(html))])
}

const typesIn = (...scripts: readonly string[]): readonly string[] => dataIn(...scripts).flatMap((data) => data.types)

describe('structured data as pages write it', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['one object', ['{"@type":"NewsArticle"}'], ['NewsArticle']],
    ['a list', ['[{"@type":"WebPage"},{"@type":"NewsArticle"}]'], ['NewsArticle', 'WebPage']],
    ['a graph', ['{"@graph":[{"@type":"Organization"},{"@type":"BlogPosting"}]}'], ['BlogPosting', 'Organization']],
    ['several scripts', ['{"@type":"BreadcrumbList"}', '{"@type":"Report"}'], ['Report', 'BreadcrumbList']],
    ['several types', ['{"@type":["Article","LiveBlogPosting"]}'], ['Article', 'LiveBlogPosting']],
    ['types as addresses', ['{"@type":"http://schema.org/NewsArticle"}'], ['NewsArticle']],
    ['a main entity', ['{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}'], ['NewsArticle', 'WebPage']],
    [
      'a page of which it is the main entity',
      ['{"@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage"}}'],
      ['NewsArticle', 'WebPage'],
    ],
    ['a comment around it', ['<!-- {"@type":"NewsArticle"} -->'], ['NewsArticle']],
    ['CDATA around it', ['//<![CDATA[\n{"@type":"NewsArticle"}\n//]]>'], ['NewsArticle']],
    ['a semicolon behind it', ['{"@type":"NewsArticle"};'], ['NewsArticle']],
    ['line breaks in strings', ['{"@type":"NewsArticle","headline":"a\nb"}'], ['NewsArticle']],
    ['a comma too many', ['{"@type":"NewsArticle","keywords":["a","b",],}'], ['NewsArticle']],
    ['no JSON', ['NewsArticle'], []],
    ['nothing', [''], []],
    ['a number', ['42'], []],
    ['an object without a type', ['{"headline":"x"}'], []],
    ['broken JSON beside good', ['{"@type":', '{"@type":"NewsArticle"}'], ['NewsArticle']],
  ]
  for (const [what, scripts, types] of cases) test(what, () => assert.deepEqual(typesIn(...scripts), types))

  test('that stand elsewhere than in a script are read with the rest', () => {
    assert.deepEqual(
      readLinkedData([], ['{"@type":"WebPage"}', 'no data', '{"@type":"NewsArticle"}']).flatMap(({ types }) => types),
      ['NewsArticle', 'WebPage'],
    )
  })

  test('other scripts are not read', () => {
    const html =
      '<script>{"@type":"NewsArticle"}</script><script type="application/json">{"@type":"NewsArticle"}</script>'
    assert.deepEqual(readLinkedData([...elementsUnder(readPageTree(html))]), [])
  })

  test('thousands of objects are cut off', () => {
    assert.ok(dataIn(`[${Array.from({ length: 5000 }, () => '{"@type":"Thing"}').join(',')}]`).length <= 500)
  })
})

describe('articles among the data', () => {
  const kinds: readonly (readonly [string, boolean])[] = [
    ['NewsArticle', true],
    ['Article', true],
    ['ReportageNewsArticle', true],
    ['BlogPosting', true],
    ['LiveBlogPosting', true],
    ['Report', true],
    ['WebPage', false],
    ['Product', false],
    ['ArticleList', false],
  ]
  for (const [type, isArticle] of kinds) {
    test(`${type} ${isArticle ? 'is one' : 'is none'}`, () =>
      assert.equal(isArticleData({ types: [type], fields: {} }), isArticle))
  }
})

describe('values as pages write them', () => {
  const names: readonly (readonly [unknown, readonly string[]])[] = [
    ['Ada Holm', ['Ada Holm']],
    [' Ada Holm ', ['Ada Holm']],
    [{ name: 'Ada Holm' }, ['Ada Holm']],
    [{ name: ['Ada Holm', 'Bo Lind'] }, ['Ada Holm', 'Bo Lind']],
    [
      [{ name: 'Ada Holm' }, 'Bo Lind'],
      ['Ada Holm', 'Bo Lind'],
    ],
    [{ name: { name: { name: { name: 'too deep' } } } }, []],
    [{ url: 'https://tide.example' }, []],
    [undefined, []],
    [null, []],
    [7, []],
    ['', []],
  ]
  for (const [value, wanted] of names)
    test(`names of ${JSON.stringify(value)}`, () => assert.deepEqual(namesOf(value), wanted))

  const addresses: readonly (readonly [unknown, readonly string[]])[] = [
    ['https://tide.example/a.jpg', ['https://tide.example/a.jpg']],
    [{ url: 'https://tide.example/a.jpg', width: 3 }, ['https://tide.example/a.jpg']],
    [{ '@id': 'https://tide.example/#x' }, ['https://tide.example/#x']],
    [{ contentUrl: 'https://tide.example/a.jpg' }, ['https://tide.example/a.jpg']],
    [
      ['a', { url: 'b' }],
      ['a', 'b'],
    ],
    [undefined, []],
    [{}, []],
  ]
  for (const [value, wanted] of addresses)
    test(`addresses of ${JSON.stringify(value)}`, () => assert.deepEqual(addressesOf(value), wanted))

  const strings: readonly (readonly [unknown, readonly string[]])[] = [
    ['a', ['a']],
    [
      ['a', ' b ', '', 3, null],
      ['a', 'b'],
    ],
    [3, []],
    [undefined, []],
  ]
  for (const [value, wanted] of strings)
    test(`strings of ${JSON.stringify(value)}`, () => assert.deepEqual(stringsOf(value), wanted))
})
