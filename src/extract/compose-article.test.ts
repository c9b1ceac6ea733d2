import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { absolute, composeText, type TextPart } from './compose-article.ts'

const part = (kind: TextPart['kind'], text: string, more: Partial<TextPart> = {}): TextPart => ({
  kind,
  text,
  links: [],
  ...more,
})

describe('composing the text of an article', () => {
  test('parts stand under each other with an empty line between', () => {
    assert.equal(
      composeText([part('headline', 'A'), part('body', 'B'), part('body', 'C')], undefined).text,
      'A\n\nB\n\nC',
    )
  })

  test('each zone holds its part, neighbours of one kind share one', () => {
    const { text, zones } = composeText(
      [part('headline', 'A'), part('body', 'B'), part('body', 'C'), part('caption', 'D'), part('body', 'E')],
      undefined,
    )
    assert.deepEqual(
      zones.map((zone) => [zone.kind, text.slice(zone.start, zone.end)]),
      [
        ['headline', 'A'],
        ['body', 'B\n\nC'],
        ['caption', 'D'],
        ['body', 'E'],
      ],
    )
  })

  test('a dateline is a zone on the line of its paragraph', () => {
    const { text, zones } = composeText(
      [part('body', 'VIK (CW) — Rain.', { datelineChars: 11 }), part('body', 'More.')],
      undefined,
    )
    assert.deepEqual(
      zones.map((zone) => [zone.kind, text.slice(zone.start, zone.end)]),
      [
        ['dateline', 'VIK (CW) — '],
        ['body', 'Rain.\n\nMore.'],
      ],
    )
  })

  test('links move with their parts; those that lead nowhere are left out', () => {
    const links = [
      { href: '/b', start: 0, end: 1 },
      { href: 'mailto:a@b.example', start: 0, end: 1 },
    ]
    const composed = composeText([part('headline', 'AA'), part('body', 'B', { links })], 'https://tide.example/x/')
    assert.deepEqual(composed.links, [{ href: 'https://tide.example/b', start: 4, end: 5 }])
  })

  test('of nothing comes nothing', () =>
    assert.deepEqual(composeText([], undefined), { text: '', zones: [], links: [] }))
})

describe('addresses made absolute', () => {
  const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['https://tide.example/a', undefined, 'https://tide.example/a'],
    ['/a', 'https://tide.example/x/y', 'https://tide.example/a'],
    ['a', 'https://tide.example/x/y', 'https://tide.example/x/a'],
    ['//wire.example/a', 'https://tide.example/', 'https://wire.example/a'],
    ['?a=1', 'https://tide.example/x', 'https://tide.example/x?a=1'],
    ['/a', undefined, undefined],
    ['javascript:alert(1)', 'https://tide.example/', undefined],
    ['data:text/html,x', undefined, undefined],
    ['http://[', 'https://tide.example/', undefined],
    ['ftp://tide.example/a', undefined, undefined],
  ]
  for (const [href, base, url] of cases)
    test(`${href} at ${base ?? 'no base'}`, () => assert.equal(absolute(href, base), url))
})
