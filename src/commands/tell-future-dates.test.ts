import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { runHeadwater, temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import { isRecord } from './json-fields.ts'

const feed = (...stamps: readonly string[]): string =>
  `<rss><channel><title>Quay</title>${stamps.map((stamp, number) => `<item><title>Ferry ${number} runs again</title><link>https://quay.example/${number}</link><pubDate>${stamp}</pubDate></item>`).join('')}</channel></rss>`

const now = Date.UTC(2026, 2, 3, 12)
const cases: readonly (readonly [string, readonly string[], RegExp | undefined])[] = [
  ['the past', ['Mon, 02 Mar 2026 09:05:00 GMT'], undefined],
  ['the next hours', ['Wed, 04 Mar 2026 09:05:00 GMT'], undefined],
  [
    'another century',
    ['Tue, 03 Mar 2099 09:05:00 GMT'],
    /^headwater: .*feed\.xml: dates an item in the future \(2099-03-03T09:05:00Z\); kept as given\.\n$/u,
  ],
  ['the end of time', ['9999-12-31', '9999-12-31T23:59:59Z', '2026-03-01'], /dates 2 items in the future/u],
]

describe('items dated in', () => {
  for (const [what, stamps, told] of cases) {
    test(`${what} keep their dates and are ${told ? 'told' : 'not told'}`, async (context) => {
      const [path = ''] = await writeFiles(temporaryFolder(context), { 'feed.xml': feed(...stamps) })
      for (const command of ['parse', 'read']) {
        const ran = await runHeadwater([command, path], { now })
        assert.equal(ran.status, 0)
        if (told) assert.match(ran.messages, told)
        else assert.equal(ran.messages, '')
        if (command === 'parse')
          assert.ok(ran.lines.every((item) => isRecord(item) && item['publishedAt'] !== undefined))
      }
    })
  }
})

describe('items past the setting', () => {
  test('are left out and counted', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), {
      'feed.xml': feed('2026-03-01', '2026-03-01', '2026-03-01'),
    })
    const ran = await runHeadwater(['parse', path], { now, environment: { HEADWATER_FEED_ITEMS_MAX: '2' } })
    assert.equal(ran.lines.length, 2)
    assert.match(ran.messages, /has too many items; the last 1 were left out/u)
    const read = await runHeadwater(['read', path], { now, environment: { HEADWATER_FEED_ITEMS_MAX: '2' } })
    assert.match(read.messages, /has too many items; the last 1 were left out/u)
  })
})
