import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { latestReport, rankStories, storyRank } from './story-rank.ts'

const page: StoryOnPage = { story: inventedStory, articles: inventedArticles }
const first = inventedArticles[0]
assert.ok(first)
const alone: StoryOnPage = {
  story: { ...inventedStory, id: 'alone', reports: inventedStory.reports.slice(0, 1), timeline: [], links: [] },
  articles: [first],
}

describe('the order of the front', () => {
  test('is by origins and change, not by volume', () => {
    const report = inventedStory.reports[2]
    assert.ok(report)
    const many: StoryOnPage = {
      ...alone,
      story: { ...alone.story, id: 'many', reports: Array.from({ length: 14 }, () => report) },
    }
    const two: StoryOnPage = {
      ...alone,
      story: {
        ...alone.story,
        id: 'two',
        origins: {
          confirmed: ['a', 'b', 'c'],
          unresolved: [],
          min: 3,
          max: 3,
          institutions: 0,
          onRecord: 3,
          mayOverlap: [],
        },
      },
    }
    assert.deepEqual(
      rankStories([many, two]).map((each) => each.story.id),
      ['two', 'many'],
    )
  })

  test('falls with age', () => {
    const newest = latestReport(page)
    assert.ok(storyRank(page, newest) > storyRank(page, newest + 86_400_000))
    assert.ok(Math.abs(storyRank(page, newest + 86_400_000) - storyRank(page, newest) / 2) < 1e-9)
  })

  test('puts a story that changed before one that did not', () => {
    assert.deepEqual(
      rankStories([alone, page]).map((each) => each.story.id),
      ['story-lantern-scoop', 'alone'],
    )
  })

  test('takes stories without a date', () => {
    const undated: StoryOnPage = {
      story: inventedStory,
      articles: inventedArticles.filter((article) => article.publishedAt === undefined),
    }
    assert.equal(latestReport(undated), 0)
    assert.equal(rankStories([undated, page]).length, 2)
    assert.deepEqual(rankStories([]), [])
  })
})
