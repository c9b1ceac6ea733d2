import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../../test/invented-story.ts'
import { appWith } from '../../../test/web-kit.ts'
import { parseItems } from '../../parse/parse-items.ts'
import { openFateBook } from '../../telemetry/fate-book.ts'
import { english } from '../texts/english.ts'
import { atomFeed, jsonFeed, type OutgoingFeed } from './outgoing-feed.ts'
import { storyEntries } from './story-entries.ts'

const page = { story: inventedStory, articles: inventedArticles }
const feedOf = (pages = [page]): OutgoingFeed => ({
  title: 'Search & find',
  root: 'https://desk.example',
  selfPath: '/search.atom?q=a&b',
  pagePath: '/search?q=a&b',
  entries: storyEntries(english, pages),
})
const parsed = (text: string) => {
  const fate = parseItems({ feed: 'out', bytes: Buffer.from(text) }, openFateBook())
  assert.ok(fate.kind === 'kept')
  return fate.output
}

describe('an outgoing feed', () => {
  for (const [name, write] of [
    ['Atom', atomFeed],
    ['JSON Feed', jsonFeed],
  ] as const) {
    test(`as ${name} is read back by our own parser`, () => {
      const feed = parsed(write(feedOf()))
      assert.equal(feed.title, 'Search & find')
      assert.deepEqual(
        feed.items.map((item) => [item.id, item.title, item.url]),
        [
          [
            'urn:headwater:story-lantern-scoop:reported-decided',
            'Minister will shut the Orsk dam road, officials say',
            'https://desk.example/story/story-lantern-scoop',
          ],
        ],
      )
      assert.match(feed.items[0]?.summary ?? feed.items[0]?.contentHtml ?? '', /Independent origins: 1, at most 2/u)
    })

    test(`as ${name} with hostile words stays whole`, () => {
      const hostile = ']]><script>alert(1)</script>&\u0000\u000B"'
      const headline = { article: 'unsigned', start: 0, end: hostile.length, text: hostile }
      const feed = parsed(write(feedOf([{ ...page, story: { ...inventedStory, headline } }])))
      assert.equal(feed.items.length, 1)
      assert.match(feed.items[0]?.title ?? '', /^\]\]>.*&/u)
    })

    test(`as ${name} without stories is a feed without items`, () => {
      assert.deepEqual(parsed(write(feedOf([]))).items, [])
    })
  }

  test('a new state makes a new entry, the same state the same one', () => {
    const [before] = storyEntries(english, [page])
    const moved = { ...inventedStory, current: { state: 'announced' as const, onRecord: true, open: [] } }
    const [after] = storyEntries(english, [{ ...page, story: moved }])
    assert.notEqual(before?.id, after?.id)
    assert.equal(storyEntries(english, [page])[0]?.id, before?.id)
  })

  test('is in the language of its reader, for caches too', async () => {
    for (const format of ['atom', 'json']) {
      const answer = await appWith([page]).request(`/feed.${format}`, { headers: { 'accept-language': 'uk' } })
      assert.match(answer.headers.get('vary') ?? '', /accept-language/u)
      assert.match(await answer.text(), /Незалежних першоджерел: 1, щонайбільше 2/u)
    }
    assert.match(
      storyEntries(english, [page])[0]?.summary ?? '',
      /^Reported decided, not on the record\. Independent origins: 1/u,
    )
  })

  test('says when its newest report was published, and how each report is cited', () => {
    const [entry] = storyEntries(english, [page])
    assert.equal(entry?.updatedAt, '2031-04-02T18:31:00.000Z')
    assert.deepEqual(entry?.references[0], {
      url: 'https://lantern-scoop.example/report',
      intent: 'citesAsSourceDocument',
    })
    assert.equal(entry?.references.length, 6)
  })

  test('a story without any date still has an entry', () => {
    const articles = inventedArticles.map(({ publishedAt: _publishedAt, ...article }) => article)
    const { firstSeenAt: _firstSeenAt, ...story } = inventedStory
    assert.equal(storyEntries(english, [{ story, articles }])[0]?.updatedAt, undefined)
    assert.match(atomFeed(feedOf([{ story: inventedStory, articles }])), /<updated>2031-04-02T16:45:00/u)
  })
})
