import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../test/invented-story.ts'
import { withoutWithheld } from './without-withheld.ts'

const page = { story: inventedStory, articles: inventedArticles }
const without = (...ids: readonly string[]) => withoutWithheld(page, { withheld: new Set(ids), linkOnly: new Set() })

describe('a story without what is withheld', () => {
  test('holds no word of it anywhere', () => {
    for (const { id, text } of inventedArticles) {
      const shown = JSON.stringify(without(id))
      assert.ok(!shown.includes(`"article":"${id}"`), id)
      for (const sentence of text.split(/[.\n]+/u).filter((each) => each.length > 20))
        if (!inventedArticles.some((other) => other.id !== id && other.text.includes(sentence)))
          assert.ok(!shown.includes(sentence), `${id}: ${sentence}`)
    }
  })

  test('gets the headline of another report', () => {
    assert.equal(without('lantern-scoop')?.story.headline?.text, 'Dam road to close: newspaper')
  })

  test('keeps its claims as far as others make them, with a label of theirs', () => {
    const claims = without('lantern-scoop')?.story.claims ?? []
    assert.deepEqual(
      claims.map((claim) => [claim.label.text, claim.occurrences.length, claim.relation]),
      [
        ['The dam road at Orsk is to be closed for 90 days', 2, 'single'],
        ['4.27 metres', 1, 'single'],
      ],
    )
  })

  test('still says that the others rest on a report of that outlet, which is not seen', () => {
    const story = without('lantern-scoop')?.story
    assert.deepEqual(
      story?.nodes.find((node) => node.id === 'n-lantern-scoop'),
      { id: 'n-lantern-scoop', kind: 'unseen-report', outlet: 'The Lantern' },
    )
    assert.ok(story?.edges.some((edge) => edge.from === 'n-wire-pickup' && edge.to === 'n-lantern-scoop'))
    assert.ok(!without('wire-pickup')?.story.edges.some((edge) => edge.from === 'n-wire-pickup'))
  })

  test('links, steps and subjects that rest on it alone are gone', () => {
    const story = without('lantern-scoop')?.story
    assert.deepEqual(story?.links, [])
    assert.deepEqual(story?.timeline, [])
    assert.deepEqual(
      story?.subjects.map((subject) => [subject.name, subject.facts.length]),
      [['dam road', 1]],
    )
  })

  test('is untouched when none of it is withheld', () => {
    assert.equal(without('elsewhere'), page)
  })

  test('is gone when nothing is left', () => {
    assert.equal(without(...inventedArticles.map((article) => article.id)), undefined)
  })
})

describe('a story with an article to which we only link', () => {
  const linked = withoutWithheld(page, { withheld: new Set(), linkOnly: new Set(['wire-pickup']) })

  test('still counts its report, with class and outlet', () => {
    assert.deepEqual(
      linked?.story.reports.find((report) => report.id === 'wire-pickup'),
      { ...inventedStory.reports[1], why: [] },
    )
    assert.equal(linked?.story.nodes.find((node) => node.id === 'n-wire-pickup')?.article, 'wire-pickup')
    assert.equal(linked?.articles.length, inventedArticles.length)
  })

  test('shows none of its words but what the link is called', () => {
    const article = linked?.articles.find((each) => each.id === 'wire-pickup')
    assert.equal(article?.text, '')
    assert.equal(article?.headline, 'Dam road to close: newspaper')
    assert.deepEqual(article?.statements, [])
    assert.ok(!JSON.stringify(linked?.story).includes('4.27 metres'))
    assert.ok(!linked?.story.claims.some((claim) => claim.occurrences.some((each) => each.article === 'wire-pickup')))
  })
})
