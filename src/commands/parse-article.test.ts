import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseArticle } from './parse-article.ts'

const text = 'Bridge shut. The mayor said so.'

function articleOf(fields: object): object {
  const parsed = parseArticle({ id: 'a', text, ...fields }, 'line-1')
  assert.ok(parsed.kind === 'article')
  const { id: _id, text: _text, ...rest } = parsed.article
  return rest
}

describe('an article in JSON', () => {
  const given: readonly (readonly [name: string, fields: object, article: object])[] = [
    ['id and text are enough', {}, {}],
    ['unknown fields are passed over', { statements: [], score: 7, nested: { a: 1 } }, {}],
    ['empty words are absent', { headline: '', url: '  ', language: '' }, {}],
    ['fields of another kind are absent', { headline: 7, url: null, outlet: 3, image: [] }, {}],
    ['an outlet by its name', { outlet: ' Quay Times ' }, { outlet: { name: 'Quay Times', shownInText: false } }],
    [
      'an outlet as extract prints it',
      { outlet: { name: 'Quay Times', domain: 'quay.example', shownInText: true } },
      { outlet: { name: 'Quay Times', domain: 'quay.example', shownInText: true } },
    ],
    ['an outlet without a name is absent', { outlet: { domain: 'quay.example' } }, {}],
    ['a language with its region', { language: 'en-GB' }, { language: 'en' }],
    ['a story that it brings', { story: 's7' }, { givenStory: 's7' }],
    ['a story that is a number', { story: 7 }, { givenStory: '7' }],
    [
      'an instant',
      { publishedAt: '2026-11-02T10:00:00+01:00' },
      { publishedAt: '2026-11-02T10:00:00+01:00', publishedPrecision: 'minute' },
    ],
    ['a day', { publishedAt: '2026-11-02' }, { publishedAt: '2026-11-02', publishedPrecision: 'day' }],
    ['a month', { publishedAt: '2026-11' }, { publishedAt: '2026-11', publishedPrecision: 'month' }],
    [
      'a date in the manner of mail',
      { publishedAt: 'Mon, 02 Nov 2026 10:00:00 +0100' },
      { publishedAt: '2026-11-02T09:00:00.000Z', publishedPrecision: 'minute' },
    ],
    ['a date that is none', { publishedAt: 'yesterday evening' }, {}],
    [
      'a precision that it brings',
      { publishedAt: '2026-11-02', publishedPrecision: 'month' },
      { publishedAt: '2026-11-02', publishedPrecision: 'month' },
    ],
    ['a byline that is a list', { byline: ['Ana Ruiz', '', 7, 'Bo Lind'] }, { byline: ['Ana Ruiz', 'Bo Lind'] }],
    ['a byline that is one name', { byline: 'Ana Ruiz' }, { byline: ['Ana Ruiz'] }],
    [
      'links, those outside the text left out',
      {
        links: [
          { href: 'https://a.example', start: 0, end: 6 },
          { href: 'https://b.example', start: 0, end: 999 },
        ],
      },
      { links: [{ href: 'https://a.example', start: 0, end: 6 }] },
    ],
    [
      'declared origins',
      { declaredOrigins: [{ name: 'Wire', basis: 'rss-source' }, { url: 'https://w.example' }] },
      {
        declaredOrigins: [
          { name: 'Wire', basis: 'rss-source' },
          { url: 'https://w.example', basis: 'given' },
        ],
      },
    ],
    [
      'zones in order',
      {
        zones: [
          { start: 0, end: 12, kind: 'headline' },
          { start: 13, end: 31, kind: 'body' },
        ],
      },
      {
        zones: [
          { start: 0, end: 12, kind: 'headline' },
          { start: 13, end: 31, kind: 'body' },
        ],
      },
    ],
    ['no zones at all', { zones: [] }, { zones: [] }],
    ['a state of the closed list', { state: 'paywalled' }, { state: 'paywalled' }],
    ['a state of no list', { state: 'wonderful' }, {}],
  ]
  for (const [name, fields, article] of given) {
    test(name, () => {
      assert.deepEqual(articleOf(fields), article)
    })
  }

  const ids: readonly (readonly [name: string, fields: object, id: string, isIdGiven: boolean])[] = [
    ['its own', { id: 'b7' }, 'b7', true],
    ['a number', { id: 77 }, '77', true],
    [
      'its canonical address',
      { canonicalUrl: 'https://quay.example/b', url: 'https://m.quay.example/b' },
      'quay.example-b',
      false,
    ],
    ['its address', { url: 'https://quay.example/b' }, 'quay.example-b', false],
    ['its place', {}, 'line-4', false],
    ['its place when the id is blank', { id: ' ' }, 'line-4', false],
  ]
  for (const [name, fields, id, isIdGiven] of ids) {
    test(`the id is ${name}`, () => {
      const parsed = parseArticle({ text, ...fields }, 'line-4')
      assert.ok(parsed.kind === 'article')
      assert.equal(parsed.article.id, id)
      assert.equal(parsed.isIdGiven, isIdGiven)
    })
  }

  const refused: readonly (readonly [name: string, value: unknown, code: string])[] = [
    ['a list', [], 'not-an-object'],
    ['null', null, 'not-an-object'],
    ['words', 'The bridge is shut', 'not-an-object'],
    ['an object without a text', { id: 'a' }, 'no-text'],
    ['a text that is no string', { id: 'a', text: 7 }, 'no-text'],
    [
      'zones that overlap',
      {
        text,
        zones: [
          { start: 0, end: 9, kind: 'body' },
          { start: 8, end: 12, kind: 'body' },
        ],
      },
      'zones-unusable',
    ],
    [
      'zones out of order',
      {
        text,
        zones: [
          { start: 9, end: 12, kind: 'body' },
          { start: 0, end: 5, kind: 'body' },
        ],
      },
      'zones-unusable',
    ],
    ['a zone past the text', { text, zones: [{ start: 0, end: 900, kind: 'body' }] }, 'zones-unusable'],
    ['a zone that ends before it starts', { text, zones: [{ start: 9, end: 3, kind: 'body' }] }, 'zones-unusable'],
    ['a zone of an unknown kind', { text, zones: [{ start: 0, end: 9, kind: 'advert' }] }, 'zones-unusable'],
    ['half a unit', { text, zones: [{ start: 0.5, end: 9, kind: 'body' }] }, 'zones-unusable'],
  ]
  for (const [name, value, code] of refused) {
    test(`${name} is refused as ${code}`, () => {
      const parsed = parseArticle(value, 'line-1')
      assert.ok(parsed.kind === 'problem')
      assert.equal(parsed.code, code)
      assert.match(parsed.sentence, /;/u)
    })
  }

  test('an empty text is an article: what becomes of it is for the stages to say', () => {
    assert.equal(parseArticle({ id: 'a', text: '' }, 'line-1').kind, 'article')
  })
})
