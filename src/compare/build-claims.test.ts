import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedLineage, markedReport } from '../../test/marked-report.ts'
import type { ToldStory } from '../../test/told-story.ts'
import { findingsOf } from '../../test/told-story.ts'
import type { ClaimLink } from '../model/findings.ts'
import type { ArticleSpan } from '../model/span.ts'
import { inArticle, spanOf } from '../model/span.ts'
import type { DraftOccurrence } from './build-claims.ts'
import { finishClaim, placeOf } from './build-claims.ts'
import { readReports } from './read-report.ts'
import { viewLineage } from './view-lineage.ts'

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

describe('the state of a story', () => {
  const statesIn = (reports: Reports): readonly string[] =>
    findingsOf({ name: 'told', reports, found: { states: [], conflicts: 0 } }).timeline.map(({ state }) => state)

  test('is not done because a headline speaks in the present', () => {
    const text = `Velby asked to plug radar gap as Dellport quits Corvane

Velby has been asked to send a radar ship to Corvane because Dellport is pulling out, Quay News can disclose.

Dellport has told its allies in private that its Harrow radar ship will leave Corvane harbour in late August, two officials said.`
    assert.ok(!statesIn({ c1: { at: '2031-08-11T07:00:00Z', text } }).includes('done'))
  })

  test('is done where the text says so too', () => {
    const text = `Dellport buys Silva Lines

The city of Dellport bought the ferry company Silva Lines on Monday, the mayor said.`
    assert.ok(statesIn({ c1: { at: '2031-08-11T07:00:00Z', text } }).includes('done'))
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

const told = markedReport({
  id: 'a',
  text: 'Silva sails. Silva ships sail. Silva boats sail. Silva ferries sail. Silva yachts sail. Ana Reis said she heard that Silva tugs sail.',
  says: [
    { id: 'outer', source: 'Ana Reis', cue: 'said', content: 'she heard that Silva tugs sail' },
    { id: 'inner', source: 'she', cue: 'heard', content: 'Silva tugs sail', nestedIn: 'outer' },
  ],
})

/** The occurrence of some words, on the word of these statements. */
function occurrenceOf(words: string, statements: readonly string[] = []): DraftOccurrence {
  const [report] = readReports([told], [])
  assert.ok(report)
  const start = told.text.indexOf(words)
  const chain = statements.flatMap((id) => report.statements.get(id) ?? [])
  return { span: inArticle('a', spanOf(told.text, start, start + words.length)), report, chain }
}

function listed(occurrences: readonly DraftOccurrence[], links: readonly ClaimLink[] = []): readonly string[] {
  const claim = finishClaim('c1', { occurrences }, links, viewLineage(markedLineage({ a: ['original'] })))
  return claim.occurrences.map(({ text }) => text)
}

describe('the occurrences that a claim lists', () => {
  const words = ['Silva sails', 'Silva ships sail', 'Silva boats sail', 'Silva ferries sail', 'Silva yachts sail']
  const all = words.map((each) => occurrenceOf(each))
  const linkFrom = ({ article, start, end, text }: ArticleSpan): ClaimLink => ({
    a: { claim: 'c1', article, start, end, text },
    b: { claim: 'c2', article: 'b', start: 0, end: 4, text: 'none' },
    relation: 'conflicts',
    basis: 'slot',
  })

  test('are the first ones of a report', () => assert.deepEqual(listed(all), words.slice(0, 4)))

  test('hold those that a link names, whatever stands before them', () => {
    const last = all.at(-1)
    assert.ok(last)
    assert.deepEqual(listed(all, [linkFrom(last.span)]), [...words.slice(0, 3), 'Silva yachts sail'])
  })

  test('tell a statement in a statement once', () => {
    const outer = occurrenceOf('she heard that Silva tugs sail', ['outer'])
    const inner = occurrenceOf('Silva tugs sail', ['inner', 'outer'])
    assert.deepEqual(listed([inner, outer]), ['Silva tugs sail'])
  })

  test('keep what is said of the same words on another word', () => {
    const own = occurrenceOf('Ana Reis said she heard that Silva tugs sail')
    const inner = occurrenceOf('Silva tugs sail', ['inner', 'outer'])
    assert.equal(listed([inner, own]).length, 2)
  })

  test('give no label from the end of a report where one stands above', () => {
    const occurrences = ['Silva sails', 'she heard that Silva tugs sail'].map((each) => occurrenceOf(each))
    const lineage = viewLineage(markedLineage({ a: ['original'] }))
    // The longer one is nearer to a clause, but stands at the end.
    assert.equal(finishClaim('c1', { occurrences }, [], lineage).label.text, 'Silva sails')
  })

  test('have each its place', () => assert.equal(new Set(all.map(({ span }) => placeOf(span))).size, all.length))
})
