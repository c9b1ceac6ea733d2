import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedFeeds } from '../../../test/invented-feeds.ts'
import type { WatchedFeed } from '../../model/watched-feed.ts'
import { english } from '../texts/english.ts'
import { feedsPage } from './feeds-page.ts'

const markupOf = async (feeds: readonly WatchedFeed[], notice?: string): Promise<string> =>
  // The template is a string object, a test wants the plain string.
  (await feedsPage(english, feeds, notice)).trim()
const words = (markup: string): string =>
  markup
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()

describe('the page of feeds', () => {
  test('counts them by health and lists what needs a person first', async () => {
    const text = words(await markupOf(inventedFeeds))
    assert.match(text, /4 feeds: 1 ended, 1 in trouble, 1 not read yet, 1 well\./u)
    const order = ['gone.example', 'slow.example', 'new.example', 'lantern.example'].map((host) => text.indexOf(host))
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    )
  })

  const shown: readonly (readonly [name: string, pattern: RegExp])[] = [
    [
      'the plain reason of a failure and how often',
      /It did not answer within 30 seconds; try again later\. 3 times in a row\./u,
    ],
    ['the reason of an end, once', /It is gone for good; remove it \(status 410\)\. (?!1 times)/u],
    ['when a feed was read and how fast it answered', /Wed 2 April 2031, 11:58 , answered in 0\.3 s/u],
    ['when it is read next', /Wed 2 April 2031, 12:30/u],
    ['that one was never read', /never/u],
    ['that an ended one is read no more', /not any more/u],
    ['the folder', /The Lantern in World\/North/u],
  ]
  for (const [name, pattern] of shown) {
    test(`shows ${name}`, async () => {
      assert.match(words(await markupOf(inventedFeeds)), pattern)
    })
  }

  test('takes nothing of a feed for markup, and links to addresses of the web only', async () => {
    const markup = await markupOf(inventedFeeds)
    assert.ok(markup.includes('Slow &lt;b&gt;News&lt;/b&gt;'))
    assert.ok(!markup.includes('javascript:'))
    assert.ok(markup.includes('href="https://lantern.example/"'))
  })

  test('without a feed it says so and offers to add one', async () => {
    const markup = await markupOf([])
    assert.match(words(markup), /No feed is watched yet\./u)
    assert.ok(!markup.includes('<table'))
    assert.ok(markup.includes('name="address"') && markup.includes('name="opml"'))
  })

  test('says what was just done', async () => {
    assert.match(await markupOf([], 'The feeds of the file are watched now.'), /role="status">The feeds of the file/u)
  })

  test('of very many feeds the first are shown and the rest are counted', async () => {
    const many = Array.from(
      { length: 2500 },
      (_, i): WatchedFeed => ({
        url: `https://h${i}.example/f`,
        addedAt: '2031-04-01T08:00:00.000Z',
        health: 'well',
        failureCount: 0,
      }),
    )
    const markup = await markupOf(many)
    assert.equal(markup.match(/<tr>/gu)?.length, 2001)
    assert.match(words(markup), /500 more are not shown/u)
  })
})
