import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf } from '../../test/told-story.ts'

type Reports = ToldStory['reports']

function labelIn(reports: Reports): string {
  const { claims, centralClaim } = findingsOf({ name: 'told', reports, found: { states: [], conflicts: 0 } })
  return claims.find(({ id }) => id === centralClaim)?.label.text ?? ''
}

function openIn(reports: Reports): readonly string[] {
  const { current } = findingsOf({ name: 'told', reports, found: { states: [], conflicts: 0 } })
  return current.open.map(({ text }) => text)
}

const hearsay = {
  at: '2031-08-11T07:00:00Z',
  text: `Reports in Lusania claim Dellport has agreed to buy Silva Lines

Reports in Lusania claim the city of Dellport has agreed a deal to buy the ferry company Silva Lines. It is not yet clear when Dellport will buy Silva Lines.`,
}
const announcement = {
  at: '2031-08-13T08:00:00Z',
  text: `Dellport announces purchase of Silva Lines

The mayor of Dellport, Rui Amaro, announced on Wednesday that the city will buy the ferry company Silva Lines for 40 million euros.

It is unclear whether Silva Lines will keep its name.`,
}
const translations = {
  c4: {
    at: '2031-08-13T09:00:00Z',
    text: `Dellport compra a Silva Lines

A cidade de Dellport vai comprar a empresa de barcos Silva Lines por 40 milhões de euros, anunciou na quarta-feira o presidente da câmara, Rui Amaro.`,
  },
}

describe('the label of the central claim', () => {
  test('states the news, not that reports claim it', () => {
    assert.match(labelIn({ c1: hearsay, c3: announcement }), /^the city will buy/u)
  })

  test('is in the language of most occurrences, whatever the order', () => {
    assert.match(labelIn({ ...translations, c1: hearsay, c3: announcement }), /^the city will buy/u)
  })

  test('is hearsay where there is nothing else', () => {
    assert.match(labelIn({ c1: hearsay }), /Dellport has agreed/u)
  })
})

describe('what is open', () => {
  test('is what the present state has not answered', () => {
    const open = openIn({ c1: hearsay, c3: announcement })
    assert.ok(open.some((text) => text.includes('keep its name')))
    assert.ok(!open.some((text) => text.includes('not yet clear')))
  })

  test('is all that reports ask while nothing is settled', () => {
    assert.ok(openIn({ c1: hearsay }).some((text) => text.includes('not yet clear')))
  })
})
