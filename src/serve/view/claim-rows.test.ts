import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import type { Occurrence } from '../../model/findings.ts'
import { english } from '../texts/english.ts'
import { agreementOf, claimRows, claimsInOrder, valueOf } from './claim-rows.ts'

const page = { story: inventedStory, articles: inventedArticles }
const claimOf = (id: string) => {
  const claim = inventedStory.claims.find((each) => each.id === id)
  assert.ok(claim)
  return claim
}
const occurrence = (value: Occurrence['value']): Occurrence => ({
  article: 'a',
  start: 0,
  end: 3,
  text: 'abc',
  ...(value === undefined ? {} : { value }),
})

describe('the value of an occurrence', () => {
  const cases: readonly { readonly value: Occurrence['value']; readonly shown: string | undefined }[] = [
    { value: undefined, shown: undefined },
    { value: 4200, shown: '4,200' },
    { value: 'ballistic', shown: 'ballistic' },
    { value: { value: 14, unit: 'foot', si: { value: 4.2672, unit: 'metre' } }, shown: '4.267 m' },
    { value: { value: 186, unit: 'mile', si: { value: 299.3, unit: 'kilometre' } }, shown: '299.3 km' },
    { value: { value: 12, unit: 'percentage' }, shown: '12 %' },
    { value: { value: 3, unit: 'dollar' }, shown: '3 dollars' },
    { value: { min: 3, max: 5, unit: 'mile' }, shown: '3 to 5 miles' },
    { value: { value: 7 }, shown: '7' },
    { value: { value: 6, unit: 'week', si: { value: 3628800, unit: 'second' } }, shown: '6 weeks' },
    { value: { value: 1, unit: 'week' }, shown: '1 week' },
    { value: { value: 40, unit: 'year of age' }, shown: '40 years of age' },
    { value: { value: 6, unit: 'foot' }, shown: '6 feet' },
    { value: { value: 2, unit: 'people' }, shown: '2 people' },
    { value: { value: 3, unit: 'body' }, shown: '3 bodies' },
  ]
  for (const { value, shown } of cases)
    test(`${JSON.stringify(value)} reads ${shown}`, () => assert.equal(valueOf(english, occurrence(value)), shown))
})

describe('the rows of a claim', () => {
  test('there is one a wording, with who printed it and whose word it is', () => {
    const rows = claimRows(english, page, claimOf('c1'))
    assert.equal(rows.length, 3)
    assert.equal(rows[0]?.source?.text, 'two ministry officials')
    assert.equal(rows[0]?.isOnRecord, false)
    assert.equal(rows[2]?.source, undefined)
  })

  test('figures in different units are different rows of one claim', () => {
    const rows = claimRows(english, page, claimOf('c2'))
    assert.deepEqual(
      rows.map((row) => row.value),
      ['4.267 m', '4.27 m'],
    )
  })

  test('the same value in further reports is one row that names them', () => {
    const base = claimOf('c2')
    const first = base.occurrences[0]
    assert.ok(first)
    const claim = {
      ...base,
      occurrences: [first, { ...first, article: 'wire-pickup' }, { ...first, article: 'daily-copy' }],
    }
    const rows = claimRows(english, page, claim)
    assert.equal(rows.length, 1)
    assert.deepEqual(rows[0]?.alsoIn, ['Meridian Wire', 'Orsk Daily'])
  })
})

test('the claim that carries the state comes first, then conflicts', () => {
  assert.deepEqual(
    claimsInOrder(page).map((claim) => claim.id),
    ['c1', 'c2'],
  )
  const swapped = { ...page, story: { ...inventedStory, centralClaim: 'c2' } }
  assert.deepEqual(
    claimsInOrder(swapped).map((claim) => claim.id),
    ['c2', 'c1'],
  )
})

test('a claim in a conflict across claims is shown as a conflict', () => {
  assert.equal(agreementOf(page, claimOf('c1')), 'conflict')
  assert.equal(agreementOf(page, claimOf('c2')), 'same-within-rounding')
})
