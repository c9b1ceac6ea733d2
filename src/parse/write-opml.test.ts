import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FeedListing } from '../model/watched-feed.ts'
import { readOpml } from './read-opml.ts'
import { writeOpml } from './write-opml.ts'

const roundTrip = (feeds: readonly FeedListing[]): readonly FeedListing[] | undefined =>
  readOpml(Buffer.from(writeOpml(feeds, 'Feeds of the desk')))

describe('an OPML file that is written', () => {
  const cases: readonly (readonly [name: string, feeds: readonly FeedListing[]])[] = [
    ['no feed', []],
    ['a feed with title and site', [{ url: 'https://a.example/f', title: 'A', site: 'https://a.example/' }]],
    [
      'folders in folders',
      [
        { url: 'https://a.example/f', title: 'A' },
        { url: 'https://b.example/f', title: 'B', folder: 'Sea' },
        { url: 'https://c.example/f', title: 'C', folder: 'Sea/Deep' },
        { url: 'https://d.example/f', title: 'D', folder: 'Land' },
      ],
    ],
    [
      'signs that XML needs escaped',
      [{ url: 'https://a.example/f?x=1&y="2"', title: '<A> & "B"', folder: 'R & D > "rest"' }],
    ],
    ['every script', [{ url: 'https://a.example/f', title: 'Міст — 橋 — جسر 🌉', folder: 'Новини' }]],
  ]
  for (const [name, feeds] of cases) {
    test(`is read back as it was: ${name}`, () => {
      assert.deepEqual(roundTrip(feeds), feeds)
    })
  }

  test('a feed without a title is named by its address', () => {
    assert.equal(roundTrip([{ url: 'https://a.example/f' }])?.[0]?.title, 'https://a.example/f')
  })

  test('signs that XML cannot hold are left out of it', () => {
    assert.equal(roundTrip([{ url: 'https://a.example/f', title: 'A\u{0}\u{B}B\u{FFFE}' }])?.[0]?.title, 'AB')
  })

  test('ten thousand feeds in a hundred folders come back', () => {
    const feeds = Array.from({ length: 10_000 }, (_, i) => ({
      url: `https://a.example/${i}`,
      title: `Feed ${i}`,
      folder: `Folder ${Math.floor(i / 100)}`,
    }))
    assert.deepEqual(roundTrip(feeds), feeds)
  })
})
