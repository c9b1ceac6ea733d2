import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { english } from '../texts/english.ts'
import { newsSince } from './news-since.ts'

const since = Date.parse('2031-04-03T08:00:00Z')

/** The invented story with these articles seen after the visit, the others before. */
const seenLater = (...ids: readonly string[]): StoryOnPage => ({
  story: inventedStory,
  articles: inventedArticles.map((article) => ({
    ...article,
    firstSeenAt: ids.includes(article.id) ? '2031-04-03T09:00:00.000Z' : '2031-04-02T20:00:00.000Z',
  })),
})

const cases: readonly (readonly [what: string, page: StoryOnPage, words: string | undefined])[] = [
  ['nothing new says nothing', seenLater(), undefined],
  ['one report', seenLater('daily-copy'), '1 new report'],
  ['two reports', seenLater('daily-copy', 'evening-copy'), '2 new reports'],
  ['a report that changed the state', seenLater('lantern-scoop'), '1 new report, now “reported decided”'],
  ['all of it', seenLater(...inventedArticles.map(({ id }) => id)), 'new story'],
]

describe('what is new since the last visit', () => {
  for (const [what, page, words] of cases) test(what, () => assert.equal(newsSince(english, page, since), words))
})
