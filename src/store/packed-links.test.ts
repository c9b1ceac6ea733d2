import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Claim, ClaimLink, LinkEnd, Occurrence } from '../model/findings.ts'
import { packLinks, unpackLinks } from './packed-links.ts'

const occurrence = (article: string, start: number, text: string): Occurrence => ({
  article,
  start,
  end: start + text.length,
  text,
  statement: 's1',
})
const claim = (id: string, ...occurrences: readonly [Occurrence, ...Occurrence[]]): Claim => ({
  id,
  label: occurrences[0],
  occurrences,
  relation: 'agree',
  origins: { min: 1, max: 1, unresolved: [], institutions: 0, onRecord: 0, mayOverlap: [], confirmed: [] },
})
const claims = [
  claim('c1', occurrence('a', 10, 'four bridges'), occurrence('b', 3, 'four bridges')),
  claim('c2', occurrence('b', 40, 'by Tuesday')),
]
const end = (of: Claim | undefined, at: number): LinkEnd => {
  const found = of?.occurrences[at]
  assert.ok(of && found)
  const { statement: _statement, ...span } = found
  return { claim: of.id, ...span }
}
const links: readonly ClaimLink[] = [
  { a: end(claims[0], 0), b: end(claims[0], 1), relation: 'same', basis: 'raw', delta: 0 },
  { a: end(claims[0], 1), b: end(claims[1], 0), relation: 'conflicts', basis: 'time' },
]

describe('links as they are kept', () => {
  test('their words are not kept twice, and are back on reading', () => {
    const kept = JSON.stringify(packLinks(links, claims))
    assert.doesNotMatch(kept, /bridges|Tuesday/u)
    assert.deepEqual(unpackLinks(JSON.parse(kept), claims), links)
  })

  test('one with an end that no claim has is kept as it is', () => {
    const odd: ClaimLink = {
      a: end(claims[0], 0),
      b: { claim: 'c2', article: 'b', start: 1, end: 3, text: 'it' },
      relation: 'qualifies',
      basis: 'slot',
    }
    assert.deepEqual(packLinks([odd], claims), [odd])
    assert.deepEqual(unpackLinks([odd], claims), [odd])
  })

  test('links of an older store come back as they are', () => {
    assert.deepEqual(unpackLinks(links, claims), links)
  })

  test('links that are of other claims are told, not read as something else', () => {
    assert.throws(() => unpackLinks(packLinks(links, claims), claims.slice(0, 1)), /no stored claim/u)
  })
})
