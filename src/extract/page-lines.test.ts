import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PageBlock } from './collect-blocks.ts'
import { isDateLine, type LineKind, sortLines } from './page-lines.ts'

const story = 'The ferry to the islands sails again since Monday, twelve days after the storm, the company said.'
const block = (text: string, more: Partial<PageBlock> = {}): PageBlock => ({
  text,
  kind: 'body',
  links: [],
  linkChars: 0,
  ...more,
})
const known = { headline: 'Ferry sails again', title: 'Ferry sails again after storm | Tide', authors: ['Ada Holm'] }

/** What a line is in the middle of a story. */
function kindOf(line: PageBlock, at = 6): LineKind | undefined {
  const blocks = Array.from({ length: 12 }, (_, number) => block(`${number}. ${story}`))
  return sortLines(blocks.with(at, line), known)[at]
}

describe('what a line is', () => {
  const cases: readonly (readonly [string, LineKind])[] = [
    [story, 'body'],
    ['What it costs', 'body'],
    ['“We sail,” she said.', 'body'],
    ['Shares of the company rose by three per cent.', 'body'],
    ['Printed timetables are at the quay.', 'body'],
    ['Related companies sail to the north.', 'furniture'],
    ['* * *', 'furniture'],
    ['—', 'furniture'],
    ['Advertisement', 'furniture'],
    ['Read more: the storm in pictures', 'furniture'],
    ['Sign up for our newsletter', 'furniture'],
    ['Share this article', 'furniture'],
    ['Tags: ferry, storm', 'furniture'],
    ['Follow us on Telegram', 'furniture'],
    ['By Ada Holm', 'furniture'],
    ['By Ada Holm and Bo Lind', 'furniture'],
    ['By Monday the ferry had sailed.', 'body'],
    ['Lesen Sie auch: Sturm legt Fähre lahm', 'furniture'],
    ['Von Ada Holm', 'furniture'],
    ['Written by: Ada Holm, Bo van der Lind', 'furniture'],
    ['Автор: Оля Гай', 'furniture'],
    ['By Ada Holm | Coast desk', 'furniture'],
    ['By sea or by land', 'body'],
    ['Lire aussi : la tempête', 'furniture'],
    ['Lea también: el temporal', 'furniture'],
    ['Leggi anche: la tempesta', 'furniture'],
    ['Leia também: a tempestade', 'furniture'],
    ['Czytaj też: sztorm', 'furniture'],
    ['Читайте також: шторм', 'furniture'],
    ['関連記事', 'furniture'],
    ['Source: Coast Wire', 'credit'],
    ['With reporting by Coast Wire', 'credit'],
    ['© 2026 Tide. All rights reserved.', 'furniture'],
  ]
  for (const [line, kind] of cases) test(`"${line}" is ${kind}`, () => assert.equal(kindOf(block(line)), kind))

  test('captions, credits and posts keep what the page says they are', () => {
    assert.equal(kindOf(block('The ferry on Monday.', { kind: 'caption' })), 'caption')
    assert.equal(kindOf(block('Liv Moe', { kind: 'credit' })), 'credit')
    assert.equal(kindOf(block('Share your pictures!', { kind: 'post' })), 'post')
  })

  test('a line that begins as a byline and never ends is read at once', () => {
    const before = process.cpuUsage()
    for (let length = 10; length < 160; length += 10) kindOf(block(`By ${'a'.repeat(length)}!`))
    for (let length = 10; length < 160; length += 10) kindOf(block(`Von ${'Ab'.repeat(length)}`))
    assert.ok(process.cpuUsage(before).user < 6_000_000)
  })

  test('a line that is one link leads elsewhere, a point of a list may be one', () => {
    const line = 'Storm closes the pass for a third day'
    assert.equal(kindOf(block(line, { linkChars: line.length })), 'furniture')
    assert.equal(kindOf(block(line, { linkChars: line.length, kind: 'item' })), 'body')
    assert.equal(kindOf(block(line, { linkChars: 5 })), 'body')
  })

  test('the headline is repeated at the head only', () => {
    assert.equal(kindOf(block('Ferry sails again'), 0), 'furniture')
    assert.equal(kindOf(block('Ferry sails again after storm'), 1), 'furniture')
    assert.equal(kindOf(block('Ferry sails again'), 8), 'body')
  })

  test('a date stands at the head or at the foot', () => {
    assert.equal(kindOf(block('12 January 2026'), 1), 'furniture')
    assert.equal(kindOf(block('12 January 2026'), 11), 'furniture')
    assert.equal(kindOf(block('12 January 2026'), 7), 'body')
  })

  test('a note on the author stands at the foot', () => {
    assert.equal(kindOf(block('Ada Holm is a reporter of this paper.'), 11), 'furniture')
    assert.equal(kindOf(block('Ada Holm is a reporter of this paper.'), 3), 'body')
    assert.equal(kindOf(block('Ada Holmberg is the captain of the ship.'), 11), 'body')
  })

  test('what stands twice is told once', () => {
    const twice = [block(story), block('Short.'), block(story), block('Short.')]
    assert.deepEqual(sortLines(twice, known), ['body', 'body', 'furniture', 'body'])
  })
})

describe('lines that are only a date', () => {
  const dates: readonly (readonly [string, boolean])[] = [
    ['12 January 2026', true],
    ['January 12, 2026', true],
    ['Monday, January 12, 2026', true],
    ['12.01.2026', true],
    ['2026-01-12', true],
    ['12 January 2026 | 10:30', true],
    ['Published: 12 January 2026', true],
    ['Updated on January 12, 2026 at 10:30 CET', true],
    ['12. Januar 2026, 10:30 Uhr', true],
    ['12 de enero de 2026', true],
    ['On 12 January 2026 the ferry sailed again.', false],
    ['January', false],
    ['12', false],
    ['The storm of 12 January 2026', false],
  ]
  for (const [line, isDate] of dates)
    test(`"${line}" ${isDate ? 'is one' : 'is none'}`, () => assert.equal(isDateLine(line), isDate))
})
