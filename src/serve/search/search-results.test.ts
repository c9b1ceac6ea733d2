import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import type { SearchHit } from '../../model/search-query.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { parseSearch } from './parse-search.ts'
import { searchResults } from './search-results.ts'

const page: StoryOnPage = { story: inventedStory, articles: inventedArticles }
const other: StoryOnPage = {
  ...page,
  story: { ...inventedStory, id: 'other', headline: { article: 'unsigned', start: 0, end: 8, text: 'Dam road' } },
}

function resultsOf(typed: string, hits: readonly SearchHit[]) {
  const parsed = parseSearch(typed)
  assert.ok(parsed.kind === 'query')
  return searchResults(
    {
      readStory: (id) => [page, other].find((each) => each.story.id === id),
      find: (_query, limit) => hits.slice(0, limit),
    },
    parsed.query,
  )
}
const hit = (article: string, story: string | undefined = inventedStory.id): SearchHit => ({ article, story })

describe('the results of a search', () => {
  test('are stories, each with its reports that were found and where the words stand', () => {
    const { stories, storyCount } = resultsOf('crack', [hit('wire-pickup'), hit('lantern-scoop')])
    assert.equal(storyCount, 1)
    assert.deepEqual(
      stories[0]?.reports.map((report) => [report.article.id, report.matches.map((match) => match.text)]),
      [
        ['lantern-scoop', ['crack']],
        ['wire-pickup', ['crack']],
      ],
    )
    assert.equal(stories[0]?.hitCount, 2)
  })

  test('a story with the words in its headline comes first', () => {
    const { stories } = resultsOf('minister', [hit('unsigned', 'other'), hit('unsigned', 'other'), hit('wire-pickup')])
    assert.deepEqual(
      stories.map((found) => found.page.story.id),
      [inventedStory.id, 'other'],
    )
  })

  test('at most three reports of a story are shown, all are counted', () => {
    const { stories } = resultsOf(
      'dam',
      inventedArticles.map((article) => hit(article.id)),
    )
    assert.equal(stories[0]?.reports.length, 3)
    assert.equal(stories[0]?.hitCount, 6)
  })

  test('a report that is in no story yet, and a story that is gone, are left out', () => {
    const { stories } = resultsOf('dam', [hit('unsigned', 'gone'), { article: 'unsigned', story: undefined }])
    assert.deepEqual(stories, [])
  })

  test('three hundred hits say that there may be more', () => {
    assert.equal(
      resultsOf(
        'dam',
        Array.from({ length: 400 }, () => hit('unsigned')),
      ).isCut,
      true,
    )
    assert.equal(resultsOf('dam', [hit('unsigned')]).isCut, false)
  })
})
