import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import { english } from '../texts/english.ts'
import { originName, outletName, peopleSpeaking, wordsBehind } from './on-whose-word.ts'
import { originLanes } from './origin-lanes.ts'

const page = { story: inventedStory, articles: inventedArticles }
const lanes = originLanes(inventedStory)
const laneOf = (origin: string) => {
  const lane = lanes.find((each) => each.origin === origin)
  assert.ok(lane)
  return lane
}

describe('on whose word an origin rests', () => {
  test('the unnamed people of the first report stand behind it, not the outlets that passed it on', () => {
    const words = wordsBehind(page, laneOf('n-lantern-scoop'))
    assert.deepEqual(
      words.map((word) => word.text),
      ['two ministry officials'],
    )
    assert.ok(words.every((word) => !word.isOnRecord))
  })

  test('every word is a slice of its article', () => {
    for (const lane of lanes) {
      for (const word of wordsBehind(page, lane))
        assert.ok(inventedArticles.find((article) => article.id === word.article)?.text.includes(word.text))
    }
  })

  test('a source that gives no statement has no words', () => {
    assert.deepEqual(wordsBehind(page, laneOf('n-broadcasters')), [])
  })

  test('an outlet called by its first words is no person on the record', () => {
    const nodes = inventedStory.nodes.map((node) =>
      node.id === 'n-lantern-scoop'
        ? { id: node.id, kind: 'unseen-report' as const, outlet: 'The Lantern Post' }
        : node,
    )
    const story = { ...inventedStory, nodes, reports: inventedStory.reports.slice(1) }
    const articles = inventedArticles.filter((article) => article.id !== 'lantern-scoop')
    const lane = originLanes(story).find((each) => each.origin === 'n-lantern-scoop')
    assert.ok(lane)
    assert.deepEqual(wordsBehind({ story, articles }, lane), [])
  })

  test('where no statement carries the claim, who is named stands for it only if somebody is counted on the record', () => {
    const { origins } = inventedStory
    const scoop = inventedArticles.find(({ id }) => id === 'lantern-scoop')
    const [said] = scoop?.statements ?? []
    assert.ok(origins && scoop && said?.source)
    const mayor = { ...said.source.span, text: 'The mayor' }
    const named = {
      ...said,
      id: 'named',
      level: 'on-record' as const,
      source: { ...said.source, kind: 'named' as const, span: mayor },
    }
    const articles = [{ ...scoop, statements: [named, said] }]
    const wordsWith = (onRecord: number): readonly string[] => {
      const story = { ...inventedStory, claims: [], origins: { ...origins, onRecord } }
      return wordsBehind({ story, articles }, laneOf('n-lantern-scoop')).map(({ text }) => text)
    }
    assert.deepEqual(wordsWith(0), ['two ministry officials'])
    assert.deepEqual(wordsWith(1), ['The mayor', 'two ministry officials'])
  })

  test('at most as many words as asked for', () => {
    assert.deepEqual(wordsBehind(page, laneOf('n-lantern-scoop'), 0), [])
  })
})

describe('the name of an origin', () => {
  test('is the outlet of its own report', () =>
    assert.equal(originName(english, page, laneOf('n-lantern-scoop')), 'The Lantern'))
  test('is the words of the report where nobody is named', () =>
    assert.equal(originName(english, page, laneOf('n-broadcasters')), 'two national broadcasters'))
})

test('an outlet that no text shows is not made up', () => {
  assert.equal(
    outletName(
      english,
      inventedArticles.find((article) => article.id === 'unsigned'),
    ),
    'Outlet not shown',
  )
  assert.equal(outletName(english, undefined), 'Outlet not shown')
  assert.equal(outletName(english, inventedArticles[0]), 'The Lantern')
})

test('people speaking are counted once, unnamed ones by the largest group', () => {
  assert.deepEqual(peopleSpeaking(page), { named: 1, unnamed: 2 })
  assert.deepEqual(peopleSpeaking({ story: inventedStory, articles: [] }), { named: 0, unnamed: 0 })
})
