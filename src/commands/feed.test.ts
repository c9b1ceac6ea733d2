import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { openLoopbackSite, pageOf, rssOf } from '../../test/loopback-site.ts'
import { type Ran, type RunOptions, runHeadwater, temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import { openStore } from '../store/open-store.ts'
import { isRecord } from './json-fields.ts'

const ferry = { path: '/ferry', title: 'Ferry stays in port', publishedAt: '2031-04-02T09:00:00Z' }

interface Bench {
  readonly store: string
  readonly folder: string
  readonly feed: (commandLine: readonly string[], options?: RunOptions) => Promise<Ran>
}

function bench(context: TestContext, options: RunOptions = {}): Bench {
  const folder = temporaryFolder(context)
  const store = join(folder, 'store')
  return {
    store,
    folder,
    feed: (commandLine, more = {}) => runHeadwater(['feed', ...commandLine, '--store', store], { ...options, ...more }),
  }
}

const opml = (...outlines: readonly string[]): string => `<opml version="2.0"><body>${outlines.join('')}</body></opml>`
const outline = (name: string): string => `<outline text="${name}" xmlUrl="https://${name}.example/feed"/>`
const field = (ran: Ran, name: string): readonly unknown[] =>
  ran.lines.map((line) => (isRecord(line) ? line[name] : undefined))

async function siteBench(
  context: TestContext,
): Promise<Bench & { readonly site: Awaited<ReturnType<typeof openLoopbackSite>> }> {
  const site = await openLoopbackSite(context, ['tarn.example'], {
    'tarn.example/': `<!doctype html><html><head><title>Tarn Post</title><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body><p>News</p></body></html>`,
    'tarn.example/rss.xml': rssOf('tarn.example', 'Tarn Post', [ferry]),
    'tarn.example/ferry': pageOf(ferry.title, ['The ferry stays in port.']),
  })
  return { ...bench(context, { mappedHosts: site.mappedHosts }), site }
}

describe('feed add', () => {
  test('watches a feed by its own address, and a second time changes nothing', async (context) => {
    const { feed } = await siteBench(context)
    const first = await feed(['add', 'http://tarn.example/rss.xml'])
    assert.equal(first.status, 0, first.messages)
    assert.deepEqual(field(first, 'url'), ['http://tarn.example/rss.xml'])
    assert.deepEqual(field(first, 'health'), ['new'])
    await feed(['add', 'https://tarn.example/rss.xml'])
    assert.equal((await feed(['list'])).lines.length, 1)
  })

  test('finds the feed of a site, and puts it into a folder', async (context) => {
    const { feed } = await siteBench(context)
    const ran = await feed(['add', '--folder', 'Lakes/North', 'http://tarn.example/'])
    assert.equal(ran.status, 0, ran.messages)
    assert.deepEqual(field(ran, 'url'), ['http://tarn.example/rss.xml'])
    assert.deepEqual(field(ran, 'folder'), ['Lakes/North'])
  })

  test('says of each address what is wrong, and does the rest', async (context) => {
    const { feed } = await siteBench(context)
    const ran = await feed(['add', 'http://127.0.0.1/feed', 'http://tarn.example/rss.xml'])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /http:\/\/127\.0\.0\.1\/feed: .+/u)
    assert.equal(ran.lines.length, 1)
  })
})

describe('feed import and export', () => {
  test('five hundred feeds in folders are watched, and come back as OPML', async (context) => {
    const { feed, folder } = bench(context)
    const folders = Array.from({ length: 20 }, (_, f) => {
      const outlines = Array.from({ length: 25 }, (_unused, i) => outline(`f${f}-${i}`))
      return `<outline text="Folder ${f}">${outlines.join('')}</outline>`
    })
    const [path = ''] = await writeFiles(folder, { 'mine.opml': opml(...folders) })
    const ran = await feed(['import', path])
    assert.equal(ran.status, 0, ran.messages)
    assert.equal(ran.lines.length, 500)
    assert.match(ran.messages, /500 of 500 feeds are new/u)
    const exported = await feed(['export'])
    const [again = ''] = await writeFiles(folder, { 'again.opml': exported.output })
    const second = bench(context)
    assert.equal((await second.feed(['import', again])).lines.length, 500)
    assert.deepEqual(field(await second.feed(['list']), 'folder'), field(await feed(['list']), 'folder'))
  })

  test('feeds that are watched already are not new', async (context) => {
    const { feed } = bench(context)
    await feed(['import', '-'], { input: opml(outline('a'), outline('b')) })
    const ran = await feed(['import', '-'], { input: opml(outline('b'), outline('c')) })
    assert.deepEqual(field(ran, 'url'), ['https://c.example/feed'])
    assert.match(ran.messages, /1 of 2 feeds are new/u)
  })

  const refused: readonly (readonly [name: string, input: string, sentence: RegExp])[] = [
    ['a web page', '<!doctype html><p>hello</p>', /is no OPML; export it again/u],
    ['an empty file', '', /is no OPML/u],
    ['OPML without a feed', opml('<outline text="empty"/>'), /lists no feed/u],
  ]
  for (const [name, input, sentence] of refused) {
    test(`${name} is refused with a sentence`, async (context) => {
      const ran = await bench(context).feed(['import', '-'], { input })
      assert.equal(ran.status, 1)
      assert.match(ran.messages, sentence)
    })
  }

  test('a file that is not there is told, the next one is read', async (context) => {
    const { feed, folder } = bench(context)
    const [path = ''] = await writeFiles(folder, { 'a.opml': opml(outline('a')) })
    const ran = await feed(['import', join(folder, 'none.opml'), path])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /none\.opml: does not exist/u)
    assert.equal(ran.lines.length, 1)
  })
})

describe('feed check, list and remove', () => {
  test('a check polls once, tells the health, and leaves the new items for serve', async (context) => {
    const { feed, store, site } = await siteBench(context)
    await feed(['add', 'http://tarn.example/rss.xml'])
    await feed(['import', '-'], { input: opml('<outline text="Gone" xmlUrl="http://tarn.example/none.xml"/>') })
    const ran = await feed(['check'])
    assert.equal(ran.status, 1)
    assert.deepEqual(field(ran, 'health'), ['well', 'in-trouble'])
    assert.match(ran.messages, /none\.xml: does not exist any more \(status 404\)/u)
    assert.ok(!site.asked.includes('tarn.example/ferry'))
    const kept = openStore({ folder: store, busyMilliseconds: 0 })
    assert.equal(kept.items.countWaiting(), 1)
    kept.close()
    const text = await feed(['list', '--format', 'text'])
    assert.match(text.output, /^well {12}Tarn Post {2}http:\/\/tarn\.example\/rss\.xml$/mu)
    assert.match(text.output, /^in trouble .*none\.xml: it does not exist any more/mu)
  })

  test('a feed that is not watched cannot be checked', async (context) => {
    const ran = await bench(context).feed(['check', 'https://a.example/feed'])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /a\.example\/feed: is not watched; add it with headwater feed add/u)
  })

  test('a feed that is removed is not listed any more', async (context) => {
    const { feed } = bench(context)
    await feed(['import', '-'], { input: opml(outline('a'), outline('b')) })
    assert.equal((await feed(['remove', 'https://a.example/other'])).status, 1)
    assert.equal((await feed(['remove', 'http://www.a.example/feed'])).status, 0)
    assert.deepEqual(field(await feed(['list']), 'url'), ['https://b.example/feed'])
  })
})

describe('feed, used wrongly', () => {
  const wrong: readonly (readonly [commandLine: readonly string[], sentence: RegExp])[] = [
    [[], /Say what to do: add, list, check, import, export, remove/u],
    [['delete'], /There is no "feed delete"/u],
    [['toString'], /There is no "feed toString"/u],
    [['add'], /Give the ADDRESS/u],
    [['import'], /Give an OPML FILE/u],
    [['list', 'x'], /takes no x/u],
    [['list', '--format', 'xml'], /give json or text/u],
  ]
  for (const [commandLine, sentence] of wrong) {
    test(`"feed ${commandLine.join(' ')}" ends with 2 and a sentence`, async (context) => {
      const ran = await bench(context).feed(commandLine)
      assert.equal(ran.status, 2)
      assert.match(ran.messages, sentence)
    })
  }

  test('while serve runs, the sentence says where feeds are added', async (context) => {
    const { feed, store } = bench(context)
    const held = openStore({ folder: store, busyMilliseconds: 0 })
    const ran = await feed(['list'])
    held.close()
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /is in use by a Headwater that runs; use its page \/feeds/u)
  })
})
