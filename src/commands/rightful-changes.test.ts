import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { page, readerOver } from '../../test/web-kit.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { RevisionChange } from '../model/revision-change.ts'
import { noDirectives } from '../model/rights-signals.ts'
import { rightfulReader } from './rightful-reader.ts'

const change: RevisionChange = {
  sentences: [{ before: { start: 0, end: 4, text: 'Was.' } }],
  statements: [],
  isSilent: true,
}
const clock = { now: () => Date.parse('2031-04-03T08:00:00Z') }

function readerWith(articles: readonly AttributedArticle[], withheld: readonly string[] = []) {
  return rightfulReader(readerOver([{ ...page, articles }]), {
    withheld: () => new Set(withheld),
    clock,
    changesOf: (id) => (id === 'wire-pickup' ? [{ seenAt: '2031-04-02T21:00:00.000Z', change }] : []),
  })
}

describe('what an article changed later', () => {
  test('is read with its story and with itself', () => {
    const reader = readerWith(page.articles)
    const expected = [{ article: 'wire-pickup', seenAt: '2031-04-02T21:00:00.000Z', change }]
    assert.deepEqual(reader.readStory(page.story.id)?.changes, expected)
    assert.deepEqual(reader.readArticle('wire-pickup')?.changes, expected)
    assert.deepEqual(reader.readArticle('lantern-scoop')?.changes, [])
  })

  test('goes with the article when it is taken down', () => {
    const reader = readerWith(page.articles, ['wire-pickup'])
    assert.deepEqual(reader.readStory(page.story.id)?.changes, [])
    assert.equal(reader.readArticle('wire-pickup'), undefined)
  })

  test('is not shown where the outlet forbids its words', () => {
    const forbidden = page.articles.map((article): AttributedArticle => {
      return { ...article, rights: { robots: { ...noDirectives, nosnippet: true }, contentSignal: {} } }
    })
    assert.deepEqual(readerWith(forbidden).readStory(page.story.id)?.changes, [])
  })
})
