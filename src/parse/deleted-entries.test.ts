import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Feed, parseFeed } from './parse-feed.ts'

function feedOf(markup: string): Feed {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Quay</title>${markup}</feed>`
  const parsed = parseFeed({ feed: 'quay.xml', bytes: new TextEncoder().encode(text) })
  assert.equal(parsed.kind, 'feed')
  if (parsed.kind !== 'feed') throw new Error('unreachable')
  return parsed
}

const cases: readonly (readonly [string, string, Feed['deleted']])[] = [
  ['none', '', []],
  [
    'with date and reason',
    '<at:deleted-entry ref="tag:quay.example,2026:7" when="2026-03-03T09:05:00+02:00"><at:comment>Published by &lt;b&gt;mistake&lt;/b&gt;</at:comment></at:deleted-entry>',
    [{ id: 'tag:quay.example,2026:7', deletedAt: '2026-03-03T09:05:00+02:00', reason: 'Published by mistake' }],
  ],
  ['with no more than its id', '<at:deleted-entry ref="q-7"/>', [{ id: 'q-7' }]],
  ['with a date that is none', '<at:deleted-entry ref="q-7" when="soon"/>', [{ id: 'q-7' }]],
  ['that names no entry', '<at:deleted-entry when="2026-03-03T09:05:00Z"/>', []],
  [
    'in a prefix of its own',
    '<x:deleted-entry xmlns:x="http://purl.org/atompub/tombstones/1.0" ref="q-8"/>',
    [{ id: 'q-8' }],
  ],
  ['of another namespace', '<x:deleted-entry xmlns:x="https://other.example/" ref="q-9"/>', []],
]

describe('entries that a feed takes back', () => {
  for (const [what, markup, deleted] of cases) {
    test(what, () => {
      assert.deepEqual(feedOf(markup).deleted, deleted)
    })
  }

  test('they are no items', () => {
    const feed = feedOf('<at:deleted-entry ref="q-7"/><entry><id>q-8</id><title>Ferry</title></entry>')
    assert.deepEqual(
      feed.items.map(({ id }) => id),
      ['q-8'],
    )
  })

  test('no more of them are told than items', () => {
    assert.equal(feedOf('<at:deleted-entry ref="q"/>'.repeat(20_500)).deleted.length, 20_000)
  })
})
