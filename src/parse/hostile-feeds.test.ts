import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assert as check, json, property, string, uint8Array } from 'fast-check'
import { type Feed, feedItemsMax, parseFeed } from './parse-feed.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const rss = (item: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Tide Post</title><item>${item}</item></channel></rss>`

function feedOf(text: string): Feed {
  const parsed = parseFeed({ feed: 'tide.xml', bytes: bytesOf(text) })
  if (parsed.kind === 'unreadable') throw new Error(parsed.sentence)
  return parsed
}

function itemOf(text: string): Feed['items'][number] {
  const [item] = feedOf(text).items
  assert.ok(item)
  return item
}

describe('what is no feed', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'feed-empty'],
    ['white space', ' \n\t ', 'feed-empty'],
    [
      'a web page',
      '<!doctype html><html><head><title>Tide</title></head><body><p>Hello</p></body></html>',
      'feed-is-a-page',
    ],
    ['plain words', 'Not Found', 'feed-unreadable'],
    ['other XML', '<?xml version="1.0"?><catalog><book/></catalog>', 'feed-unreadable'],
    ['other JSON', '{"ok":true}', 'feed-unreadable'],
    ['broken JSON', '{"items": [', 'feed-unreadable'],
    ['binary data', 'PNG\u{0}\u{1}\u{2}', 'feed-is-binary'],
    ['50,000 nested elements', `<rss>${'<a>'.repeat(50_000)}`, 'feed-too-deep'],
  ]
  for (const [what, text, why] of cases) {
    test(`${what} is told as ${why}`, () => {
      const parsed = parseFeed({ feed: 'x', bytes: bytesOf(text) })
      assert.equal(parsed.kind, 'unreadable')
      if (parsed.kind !== 'unreadable') return
      assert.equal(parsed.why, why)
      assert.match(parsed.sentence, /^(?:is|has|holds|nests) .+\.$/u)
    })
  }

  test('a feed above the cap of bytes is refused unread', () => {
    const parsed = parseFeed({ feed: 'x', bytes: new Uint8Array(21 * 1024 * 1024) })
    assert.equal(parsed.kind === 'unreadable' ? parsed.why : '', 'feed-too-large')
  })
})

describe('hostile feeds', () => {
  test('entities that multiply are not expanded', () => {
    const laughs = `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(20)}">`).join('')}]>`
    const item = itemOf(rss('<title>&a19;</title>').replace('<rss', `${laughs}<rss`))
    assert.ok((item.title ?? '').length < 100)
  })

  test('an external entity is not fetched', () => {
    const item = itemOf(
      rss('<title>&file;</title>').replace('<rss', '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/hostname">]><rss'),
    )
    assert.ok((item.title ?? '').length < 10)
  })

  test('names of object parts are only names', () => {
    const item = itemOf(
      rss('<__proto__><polluted>yes</polluted></__proto__><title __proto__="x" constructor="y">Ferry</title>'),
    )
    assert.equal(item.title, 'Ferry')
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false)
    assert.equal(feedOf('{"version":"1","items":[{"__proto__":{"polluted":1},"id":"a"}]}').items.length, 1)
  })

  test('items past the cap are left out and counted', () => {
    const feed = feedOf(`<rss><channel>${'<item><title>a</title></item>'.repeat(feedItemsMax + 5)}</channel></rss>`)
    assert.equal(feed.items.length, feedItemsMax)
    assert.equal(feed.itemsLeftOut, 5)
  })

  test('an id that is used again for another link gives another item', () => {
    const items = feedOf(
      rss(
        '<guid isPermaLink="false">7</guid><link>https://tide.example/a</link></item><item><guid isPermaLink="false">7</guid><link>https://tide.example/b</link>',
      ),
    ).items
    assert.deepEqual(
      items.map(({ id, url }) => [id, url]),
      [
        ['7', 'https://tide.example/a'],
        ['7', 'https://tide.example/b'],
      ],
    )
  })

  test('100,000 items are read up to the number that is asked for, in bounded time and memory', () => {
    const bytes = bytesOf(
      `<rss><channel>${'<item><title>Ferry</title><link>https://tide.example/a</link></item>'.repeat(100_000)}</channel></rss>`,
    )
    const before = process.memoryUsage().rss
    const startedAt = process.cpuUsage()
    const feed = parseFeed({ feed: 'x', bytes, itemsMax: 100 })
    const used = process.cpuUsage(startedAt)
    assert.ok(feed.kind === 'feed' && feed.items.length === 100 && feed.itemsLeftOut === 99_900)
    assert.ok(used.user + used.system < 18_000_000)
    assert.ok(process.memoryUsage().rss - before < 400_000_000)
  })

  const hard: readonly (readonly [string, string])[] = [
    ['a title of a megabyte', rss(`<title>${'Ferry &amp; bus '.repeat(70_000)}</title>`)],
    ['a megabyte of open brackets', rss(`<title>${'&lt;'.repeat(250_000)}</title>`)],
    ['a megabyte of raw brackets', rss(`<title>${'<'.repeat(1_000_000)}`)],
    [
      '100,000 attributes',
      rss(`<title ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}>Ferry</title>`),
    ],
    [
      '100,000 namespaces',
      rss(`<title ${Array.from({ length: 10_000 }, (_, n) => `xmlns:a${n}="u"`).join(' ')}>Ferry</title>`),
    ],
    ['20 MB of CDATA', rss(`<title>Ferry</title><description><![CDATA[${'x'.repeat(19_000_000)}`)],
    ['100,000 comments', rss(`<title>Ferry</title>${'<!-- a -->'.repeat(100_000)}`)],
    [
      '100,000 nested elements in escaped markup',
      rss(`<title>Ferry</title><description>${'&lt;div&gt;'.repeat(100_000)}runs</description>`),
    ],
    ['100,000 tags that do not match', rss(`<title>Ferry</title>${'</b>'.repeat(100_000)}`)],
    ['an author of 200,000 blanks', rss(`<title>Ferry</title><dc:creator>Ida${' '.repeat(200_000)}Moor</dc:creator>`)],
    ['an author of 200,000 at signs', rss(`<title>Ferry</title><author>${'@'.repeat(200_000)}</author>`)],
    ['500,000 entities', rss(`<title>Ferry</title><description>${'&eacute;'.repeat(500_000)}</description>`)],
  ]
  for (const [what, text] of hard) {
    test(`${what} is done in seconds`, () => {
      const startedAt = process.cpuUsage()
      const parsed = parseFeed({ feed: 'x', bytes: bytesOf(text) })
      const used = process.cpuUsage(startedAt)
      assert.equal(parsed.kind, 'feed')
      assert.ok(used.user + used.system < 12_000_000, `${used.user + used.system} µs`)
    })
  }

  test('a feed twice as long takes about twice as long', () => {
    const seconds = (count: number): number => {
      const text = `<rss><channel>${'<item><title>Ferry &amp; &lt;b&gt;bus</title><description>&lt;p&gt;Runs &lt; again.</description></item>'.repeat(count)}</channel></rss>`
      const bytes = bytesOf(text)
      const startedAt = performance.now()
      parseFeed({ feed: 'x', bytes })
      return performance.now() - startedAt
    }
    seconds(2000)
    const [short, long] = [seconds(3000), seconds(6000)]
    assert.ok(long < 4 * short + 500, `${short} ms, then ${long} ms`)
  })

  test('no bytes make it throw', () => {
    check(property(uint8Array({ maxLength: 300 }), (bytes) => void parseFeed({ feed: 'x', bytes })))
    check(property(string({ maxLength: 200 }), (text) => void parseFeed({ feed: 'x', bytes: bytesOf(rss(text)) })))
    check(property(json(), (items) => void parseFeed({ feed: 'x', bytes: bytesOf(`{"items":[${items}]}`) })))
  })
})
