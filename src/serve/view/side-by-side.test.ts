import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import { noDirectives, noRightsSignals } from '../../model/rights-signals.ts'
import { sideBySide } from './side-by-side.ts'

const page = { story: inventedStory, articles: inventedArticles }

describe('two reports side by side', () => {
  const ties: readonly { readonly first: string; readonly second: string; readonly tie: string }[] = [
    { first: 'lantern-scoop', second: 'wire-pickup', tie: 'derived from first' },
    { first: 'wire-pickup', second: 'lantern-scoop', tie: 'derived from second' },
    { first: 'daily-copy', second: 'evening-copy', tie: 'same-origin n-lantern-scoop' },
    { first: 'lantern-scoop', second: 'unsigned', tie: 'none' },
  ]
  for (const { first, second, tie } of ties)
    test(`${first} and ${second}: ${tie}`, () => {
      const found = sideBySide(page, first, second)?.tie
      assert.ok(found)
      const words =
        found.kind === 'derived'
          ? `derived from ${found.from}`
          : found.kind === 'same-origin'
            ? `same-origin ${found.origin}`
            : found.kind
      assert.equal(words, tie)
    })

  test('a fact stands in the table when both reports give it, with how just these two agree', () => {
    const agreed = sideBySide(page, 'lantern-scoop', 'wire-pickup')
    assert.deepEqual(agreed?.facts.map((fact) => [fact.first.text, fact.second.text, fact.relation]).at(-1), [
      '14 feet',
      '4.27 metres',
      'same-within-rounding',
    ])
    const parted = sideBySide(page, 'lantern-scoop', 'unsigned')
    assert.deepEqual(
      parted?.facts.map((fact) => fact.relation),
      ['conflict'],
    )
    assert.equal(parted?.conflictCount, 1)
  })

  test('copies have nearly all words in common', () => {
    const { shareOfFirst } = sideBySide(page, 'daily-copy', 'evening-copy')?.common ?? { shareOfFirst: 0 }
    assert.equal(shareOfFirst, 1)
  })

  test('people are counted by name, and unnamed ones by the number given', () => {
    assert.deepEqual(sideBySide(page, 'lantern-scoop', 'wire-pickup')?.people, [2, 1])
  })

  test('of an outlet that forbids its whole text only the compared sentences stand', () => {
    const rights = { ...noRightsSignals, robots: { ...noDirectives, noarchive: true } }
    const articles = inventedArticles.map((article) =>
      article.id === 'lantern-scoop' ? { ...article, rights } : article,
    )
    const lone = (pages: typeof page) =>
      sideBySide(pages, 'lantern-scoop', 'wire-pickup')?.pairs.filter((pair) => pair.relation === 'only-in-first')
        .length
    assert.ok((lone(page) ?? 0) > 0)
    assert.equal(lone({ ...page, articles }), 0)
  })

  for (const [first, second] of [
    ['lantern-scoop', 'lantern-scoop'],
    ['lantern-scoop', 'nowhere'],
    ['', 'unsigned'],
  ] as const)
    test(`“${first}” and “${second}” are no two reports of the story`, () => {
      assert.equal(sideBySide(page, first, second), undefined)
    })
})
