import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { extractPage } from './extract-page.ts'
import { fieldsOf } from './read-json-ld.ts'

const tools = { clock: { now: () => Date.parse('2026-04-01T00:00:00Z') } }
const story = `<h1>Dredger opens the channel</h1>${'<p>The dredger left the harbour at dawn, and the channel is open again, the pilots said.</p>'.repeat(5)}`
const read = (html: string) => extractPage({ id: 'hostile', url: 'https://a.example/story', html }, tools)

function cpuMilliseconds(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Pages whose size grows with `n`: read as it grows, a page twice as long takes about twice the time. */
const growing: Readonly<Record<string, (n: number) => string>> = {
  'nested boxes': (n) => '<div>'.repeat(n * 50) + story,
  'attributes of one tag': (n) =>
    `<p ${Array.from({ length: n * 100 }, (_, at) => `a${at}="${at}"`).join(' ')}>${story}`,
  'a long title': (n) => `<title>${'Channel open '.repeat(n * 90)}</title>${story}`,
  'opening brackets': (n) => '<'.repeat(n * 1000) + story,
  'tags that never end': (n) => '<p'.repeat(n * 1000) + story,
  'comments that never end': (n) => story + '<!-- '.repeat(n * 1000),
  'comments that nearly end': (n) => `<!--${'--!-'.repeat(n * 1000)}>${story}`,
  'character NUL': (n) => `${story}<p>${'\0a'.repeat(n * 500)}</p>`,
  'entities without an end': (n) => `<p>${'&'.repeat(n * 1000)}</p>${story}`,
  'line breaks in one box': (n) => `<div>${'a<br>'.repeat(n * 150)}</div>`,
  'empty line breaks': (n) => `<p>${'<br>'.repeat(n * 150)}</p>${story}`,
  'words in pieces': (n) => `<p>${'<span>a, </span>'.repeat(n * 100)}</p>${story}`,
  'links in one box': (n) => story + '<a href="/x">y</a> '.repeat(n * 100),
  'dates in one box': (n) => '<time datetime="2026-03-03">3 March 2026</time>'.repeat(n * 50) + story,
  'closing tags': (n) => '</p>'.repeat(n * 500) + story,
  'tags closed in the wrong order': (n) => '<b><p>'.repeat(n * 100) + '</b>'.repeat(n * 100) + story,
  headlines: (n) => '<h1>Channel</h1>'.repeat(n * 50) + story,
  'boxes named as dates and authors': (n) => '<div class="date author">x 2026</div>'.repeat(n * 25) + story,
  'one long word': (n) => `<p>By ${'a'.repeat(n * 5000)}</p>${story}`,
  'one long class': (n) => `<div class="${'wp-block has-x '.repeat(n * 200)}">${story}</div>`,
  'scripts in scripts': (n) => `${story}<script>${'<script>'.repeat(n * 500)}`,
}

describe('time grows as the page does', () => {
  for (const [what, page] of Object.entries(growing)) {
    test(what, () => {
      read(page(10))
      const [short, long] = [page(100), page(200)]
      const once = cpuMilliseconds(() => void read(short))
      const twice = Math.min(
        cpuMilliseconds(() => void read(long)),
        cpuMilliseconds(() => void read(long)),
      )
      assert.ok(twice < 3.5 * once + 500, `${once} ms, then ${twice} ms for twice as much`)
    })
  }
})

describe('ten megabytes', () => {
  for (const [what, unit] of [
    ['of opening brackets', '<'],
    ['of broken comments', '<!--'],
    ['of paragraphs', '<p>The channel is open again, the pilots said.</p>'],
    ['of one sentence', 'the channel and '],
  ] as const) {
    test(`${what} are read in seconds`, () => {
      const html = unit.repeat(10_000_000 / unit.length)
      assert.ok(cpuMilliseconds(() => void read(html)) < 20_000)
    })
  }
})

describe('hostile markup of others', () => {
  const folder = join(import.meta.dirname, '../../../shared/data/hostile-html-dev')
  const isHere = existsSync(folder)
  for (const name of ['dompurify.json', 'miniflux.json']) {
    test(`${name}: no crash, no script in the text`, {
      skip: isHere ? false : 'the development data are absent',
    }, () => {
      const cases: unknown = JSON.parse(readFileSync(join(folder, name), 'utf8'))
      assert.ok(Array.isArray(cases))
      for (const one of cases) {
        const input = fieldsOf(one)?.['input']
        if (typeof input !== 'string') continue
        const marked = input.replace(/(?<=^|>)<script(?=[\s>])[^>]*>/giu, (tag) => `${tag}/*scripted*/`)
        const article = read(`${story}<div>${marked}</div>`)
        assert.match(article.text, /the pilots said/u, input)
        assert.doesNotMatch(article.text, /scripted/u, input)
        for (const link of article.links) assert.match(link.href, /^https?:/u, input)
      }
    })
  }
})
