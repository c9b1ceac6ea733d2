import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readOpml } from './read-opml.ts'

const opml = (body: string): Uint8Array =>
  Buffer.from(`<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${body}</body></opml>`)

describe('the feeds that an OPML file lists', () => {
  const cases: readonly (readonly [name: string, body: string, feeds: readonly object[]])[] = [
    ['none', '', []],
    [
      'one with its title',
      '<outline type="rss" text="Quay" title="Quay Times" xmlUrl="https://quay.example/feed"/>',
      [{ url: 'https://quay.example/feed', title: 'Quay Times' }],
    ],
    [
      'one with a text only',
      '<outline text="Quay" xmlUrl="https://quay.example/feed" htmlUrl="https://quay.example"/>',
      [{ url: 'https://quay.example/feed', title: 'Quay', site: 'https://quay.example' }],
    ],
    ['one without a name', '<outline xmlUrl="https://quay.example/feed"/>', [{ url: 'https://quay.example/feed' }]],
    [
      'those in folders, in order',
      '<outline text="North"><outline text="A" xmlUrl="https://a.example/"/><outline text="Deep"><outline text="B" xmlUrl="https://b.example/"/></outline></outline><outline text="C" xmlUrl="https://c.example/"/>',
      [
        { url: 'https://a.example/', title: 'A', folder: 'North' },
        { url: 'https://b.example/', title: 'B', folder: 'North/Deep' },
        { url: 'https://c.example/', title: 'C' },
      ],
    ],
    [
      'one that stands in two folders once',
      '<outline text="A" xmlUrl="https://a.example/"/><outline text="x"><outline text="A again" xmlUrl="https://a.example/"/></outline>',
      [{ url: 'https://a.example/', title: 'A' }],
    ],
    [
      'a folder with a slash in its name is one folder',
      '<outline text="Sea/Land"><outline text="A" xmlUrl="https://a.example/"/></outline>',
      [{ url: 'https://a.example/', title: 'A', folder: 'Sea∕Land' }],
    ],
    [
      'a feed under a feed stands beside it',
      '<outline text="A" xmlUrl="https://a.example/"><outline text="B" xmlUrl="https://b.example/"/></outline>',
      [
        { url: 'https://a.example/', title: 'A' },
        { url: 'https://b.example/', title: 'B' },
      ],
    ],
    [
      'attributes in other letters',
      '<outline TEXT="A" XMLURL="https://a.example/"/>',
      [{ url: 'https://a.example/', title: 'A' }],
    ],
    [
      'an ampersand as it should be written',
      '<outline text="A" xmlUrl="https://a.example/?a=1&amp;b=2"/>',
      [{ url: 'https://a.example/?a=1&b=2', title: 'A' }],
    ],
    ['what is no address is left out', '<outline text="A" xmlUrl="not an address"/><outline text="B" xmlUrl=""/>', []],
    [
      'a file that is cut gives those before the cut',
      '<outline text="A" xmlUrl="https://a.example/"/><outline text="B" xml',
      [{ url: 'https://a.example/', title: 'A' }],
    ],
  ]
  for (const [name, body, feeds] of cases) {
    test(name, () => {
      assert.deepEqual(readOpml(opml(body)), feeds)
    })
  }

  for (const [name, bytes] of [
    ['a page', '<html><body><outline xmlUrl="https://a.example/"/></body></html>'],
    ['a feed', '<rss version="2.0"><channel></channel></rss>'],
    ['words', 'Quay Times, https://quay.example/feed'],
    ['nothing', ''],
  ] as const) {
    test(`${name} is no OPML`, () => {
      assert.equal(readOpml(Buffer.from(bytes)), undefined)
    })
  }

  test('50,000 feeds are listed quickly', () => {
    const body = Array.from(
      { length: 50_000 },
      (_, i) => `<outline text="${i}" xmlUrl="https://f${i}.example/"/>`,
    ).join('')
    const startedAt = performance.now()
    assert.equal(readOpml(opml(body))?.length, 50_000)
    assert.ok(performance.now() - startedAt < 20_000)
  })
})
