import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { type LoopbackSite, openLoopbackSite, pageOf, rssOf, type SiteItem } from '../../test/loopback-site.ts'
import { temporaryStore } from '../../test/store-kit.ts'
import { readSettings } from '../settings/settings.ts'
import type { Store } from '../store/open-store.ts'
import { StoreError } from '../store/store-error.ts'
import { systemClock } from '../telemetry/clock.ts'
import { compileLexicons, openLexiconKeeper } from './compile-lexicons.ts'
import { hiddenArticles } from './hidden-articles.ts'
import { loadLexicon } from './load-lexicon.ts'
import { type NewsDesk, openNewsDesk } from './news-desk.ts'
import { rightfulReader } from './rightful-reader.ts'

const tables = loadLexicon()
const lexicons = compileLexicons(tables)

const ferry: SiteItem = { path: '/ferry', title: 'Ferry stays in port', publishedAt: '2031-04-02T09:00:00Z' }
const bridge: SiteItem = { path: '/bridge', title: 'Bridge opens again', publishedAt: '2031-04-02T11:00:00Z' }
const page = ({ title }: SiteItem): string =>
  pageOf(title, [
    `${title}, the harbour master Ida Vorn said on Tuesday after a meeting with the council of Tarn.`,
    'She said that the repairs had cost 3 million euros and had taken eleven weeks, two more than planned.',
    'The council of Tarn had asked for a report on the repairs, which the harbour master handed in a week ago.',
  ])

interface Bench {
  readonly store: Store
  readonly site: LoopbackSite
  readonly messages: string[]
  /** A desk with its own end. */
  readonly open: (over?: Store) => { readonly desk: NewsDesk; readonly end: () => Promise<void> }
}

async function bench(context: TestContext): Promise<Bench> {
  const site = await openLoopbackSite(context, ['tarn.example', 'sund.example'], {
    'tarn.example/': `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>News</body></html>`,
    'tarn.example/rss.xml': rssOf('tarn.example', 'Tarn Post', [ferry]),
    'tarn.example/ferry': page(ferry),
    'tarn.example/bridge': page(bridge),
  })
  const store = temporaryStore(context)
  const messages: string[] = []
  const open: Bench['open'] = (over = store) => {
    const abort = new AbortController()
    const desk = openNewsDesk(over, {
      terminal: {
        standardInput: process.stdin,
        print: () => Promise.resolve(),
        write: (text) => messages.push(text),
        isTerminal: false,
        signal: abort.signal,
      },
      settings: readSettings({}),
      clock: systemClock,
      openLexicons: () => openLexiconKeeper(tables, lexicons),
      mappedHosts: site.mappedHosts,
    })
    return {
      desk,
      end: async () => {
        abort.abort('interrupted')
        await desk.close()
      },
    }
  }
  return { store, site, messages, open }
}

/** Watches until `isDone`, or ten seconds. */
async function watchUntil({ open }: Bench, isDone: () => boolean): Promise<void> {
  const { desk, end } = open()
  const watching = desk.watch()
  for (let tries = 0; tries < 200 && !isDone(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50))
  await end()
  await watching
  assert.ok(isDone())
}

const past = '2001-01-01T00:00:00.000Z'

function makeDue(store: Store): void {
  for (const feed of store.feeds.list())
    if (feed.nextPollAt !== undefined) store.feeds.keep({ ...feed, nextPollAt: past })
}

describe('the news desk', () => {
  test('the address of a site becomes a watched feed with articles and stories', async (context) => {
    const kit = await bench(context)
    const { desk, end } = kit.open()
    const taken = await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/' })
    assert.ok(taken.isDone, taken.sentence)
    assert.match(taken.sentence, /1 new articles; the store holds 1 stories/u)
    const [feed] = kit.store.feeds.list()
    assert.equal(feed?.url, 'http://tarn.example/rss.xml')
    assert.equal(feed.health, 'well')
    assert.equal(feed.title, 'Tarn Post')
    assert.ok(Date.parse(feed.nextPollAt ?? '') > Date.now())
    await end()
  })

  test('a new item is found at the next poll and only its page is fetched', async (context) => {
    const kit = await bench(context)
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
    await end()
    kit.site.pages.set('tarn.example/rss.xml', rssOf('tarn.example', 'Tarn Post', [bridge, ferry]))
    makeDue(kit.store)
    await watchUntil(kit, () => kit.store.counts().articles === 2)
    assert.equal(kit.site.asked.filter((place) => place === 'tarn.example/ferry').length, 1)
    assert.equal(kit.site.asked.filter((place) => place === 'tarn.example/bridge').length, 1)
    assert.equal(kit.store.items.countWaiting(), 0)
    assert.ok((kit.store.fates()['watch']?.kept ?? 0) >= 1)
  })

  test('items that waited when the process ended are read after the next start, once', async (context) => {
    const kit = await bench(context)
    const [feed] = kit.store.feeds.add([{ url: 'http://tarn.example/rss.xml' }], {
      addedAt: past,
      apartMilliseconds: 0,
    })
    assert.ok(feed)
    const item = { feed: feed.url, id: 'g', url: 'http://tarn.example/ferry', authors: [], enclosures: [] }
    kit.store.items.keepPoll({
      feed: { ...feed, nextPollAt: '2999-01-01T00:00:00.000Z' },
      newItems: [item],
      seenAt: past,
    })
    await watchUntil(kit, () => kit.store.items.countWaiting() === 0)
    assert.equal(kit.store.counts().articles, 1)
    assert.equal(kit.store.places().size, 1)
  })

  test('a page that two feeds link to is fetched once and is one article', async (context) => {
    const kit = await bench(context)
    kit.site.pages.set('sund.example/all.xml', rssOf('tarn.example', 'All of Tarn', [ferry]))
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
    const second = await desk.takeIn({ kind: 'feed', address: 'http://sund.example/all.xml' })
    assert.ok(second.isDone, second.sentence)
    await end()
    assert.equal(kit.site.asked.filter((place) => place === 'tarn.example/ferry').length, 1)
    assert.equal(kit.store.counts().articles, 1)
    assert.equal(kit.store.feeds.list().length, 2)
  })

  test('the feeds of an OPML file are watched and read as their turn comes', async (context) => {
    const kit = await bench(context)
    const { desk, end } = kit.open()
    const text =
      '<opml version="2.0"><body><outline text="Lakes"><outline xmlUrl="http://tarn.example/rss.xml"/></outline></body></opml>'
    const taken = await desk.takeIn({ kind: 'opml', name: 'mine.opml', text })
    await end()
    assert.match(taken.sentence, /1 of 1 feeds are new and watched now/u)
    assert.equal(kit.store.feeds.list()[0]?.folder, 'Lakes')
    await watchUntil(kit, () => kit.store.counts().articles === 1)
  })

  const refused: readonly (readonly [name: string, text: string, sentence: RegExp])[] = [
    ['what is no OPML', '<p>hello</p>', /mine\.opml is no OPML/u],
    ['OPML without feeds', '<opml version="2.0"><body/></opml>', /lists no feed/u],
  ]
  for (const [name, text, sentence] of refused) {
    test(`${name} is told in a sentence`, async (context) => {
      const { desk, end } = (await bench(context)).open()
      const taken = await desk.takeIn({ kind: 'opml', name: 'mine.opml', text })
      await end()
      assert.equal(taken.isDone, false)
      assert.match(taken.sentence, sentence)
    })
  }

  test('a feed that breaks stays watched, its health says why, and it recovers', async (context) => {
    const kit = await bench(context)
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
    await end()
    kit.site.pages.set('tarn.example/rss.xml', (_request, response) => {
      response.writeHead(503, { 'retry-after': '3600' }).end()
    })
    makeDue(kit.store)
    await watchUntil(kit, () => kit.store.feeds.list()[0]?.health === 'in-trouble')
    const [feed] = kit.store.feeds.list()
    assert.match(feed?.problem ?? '', /status 503/u)
    assert.ok(Date.parse(feed?.nextPollAt ?? '') > Date.now() + 3_500_000)
    kit.site.pages.set('tarn.example/rss.xml', rssOf('tarn.example', 'Tarn Post', [bridge, ferry]))
    makeDue(kit.store)
    await watchUntil(kit, () => kit.store.counts().articles === 2)
    assert.equal(kit.store.feeds.list()[0]?.problem, undefined)
  })

  test('a page is fetched again an hour later, and what it changed without a word is kept', async (context) => {
    const kit = await bench(context)
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
    await end()
    kit.site.pages.set('tarn.example/ferry', page(ferry).replace('3 million', '5 million'))
    const id = [...kit.store.places().keys()][0] ?? ''
    const inTwoHours = new Date(Date.now() + 2 * 3_600_000).toISOString()
    const [check] = kit.store.checks.due(inTwoHours, 10)
    assert.equal(check?.article, id)
    kit.store.checks.done(check, { step: 0, dueAt: past })
    await watchUntil(kit, () => kit.store.checks.changesOf(id).length === 1)
    const [kept] = kit.store.checks.changesOf(id)
    assert.equal(kept?.change.isSilent, true)
    assert.ok(kept.change.statements.some(({ kind }) => kind === 'number-changed'))
    assert.match(kit.store.article(id)?.text ?? '', /5 million/u)
    assert.deepEqual(
      kit.store.checks.due(inTwoHours, 10).map(({ step }) => step),
      [],
    )
  })

  test('a page that cannot be had for now waits and is read later, after another start too', async (context) => {
    const kit = await bench(context)
    let requests = 0
    kit.site.pages.set('tarn.example/ferry', (_request, response) => {
      requests += 1
      response.writeHead(503, { 'retry-after': '0' }).end()
    })
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
    await end()
    assert.equal(kit.store.counts().articles, 0)
    assert.equal(kit.store.items.countWaiting(), 1)
    assert.equal(kit.store.items.countDue(new Date().toISOString()), 0)
    assert.ok(requests > 0)
    const [waiting] = kit.store.items.waiting({ now: '2999-01-01T00:00:00.000Z', itemsMax: 10 })
    assert.equal(waiting?.tries, 1)
    kit.site.pages.set('tarn.example/ferry', page(ferry))
    kit.store.items.putOff(new Map([[waiting, past]]))
    await watchUntil(kit, () => kit.store.items.countWaiting() === 0)
    const [id] = kit.store.places().keys()
    assert.match(kit.store.article(id ?? '')?.text ?? '', /3 million euros/u)
    assert.ok((kit.store.fates()['fetch']?.retry ?? 0) > 0)
  })

  test('what another outlet copied is known when it comes in, and read with what it copies', async (context) => {
    const kit = await bench(context)
    kit.site.pages.set('sund.example/rss.xml', rssOf('sund.example', 'Sund Daily', [ferry]))
    kit.site.pages.set('sund.example/ferry', page(ferry))
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
    const [first = ''] = kit.store.places().keys()
    await desk.takeIn({ kind: 'feed', address: 'http://sund.example/rss.xml' })
    await end()
    const [copy = ''] = [...kit.store.places().keys()].filter((id) => id !== first)
    assert.deepEqual(kit.store.copies.among([first, copy]), [
      { article: copy, of: first, shareOfThis: 1, shareOfOther: 1 },
    ])
    assert.equal(kit.store.placeOf(copy), kit.store.placeOf(first))
    kit.store.marks.markRead('ida', [first], past)
    assert.deepEqual(kit.store.marks.readOf('ida', [copy]), new Set([copy]))
  })

  test('what an Atom feed says of where its entry comes from, and of its dates, is kept as its own', async (context) => {
    const kit = await bench(context)
    const source = '<source><title>Sund Daily</title><id>s</id><link href="http://sund.example/"/></source>'
    const entry = `<entry><id>e</id><title>${ferry.title}</title><link href="http://tarn.example/ferry"/><updated>2031-04-02T10:00:00Z</updated><published>${ferry.publishedAt}</published>${source}</entry>`
    kit.site.pages.set(
      'tarn.example/atom.xml',
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tarn Post</title><id>t</id><updated>2031-04-02T12:00:00Z</updated>${entry}</feed>`,
    )
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/atom.xml' })
    await end()
    const [id = ''] = kit.store.places().keys()
    assert.deepEqual(
      kit.store.article(id)?.declaredOrigins.map(({ name, basis }) => [name, basis]),
      [['Sund Daily', 'atom-source']],
    )
    assert.deepEqual(
      kit.store.article(id)?.dateCandidates?.map(({ of, basis }) => `${of} ${basis}`),
      ['published feed', 'modified feed'],
    )
    assert.equal(kit.store.feeds.list()[0]?.format, 'atom')
  })

  test('an article that its outlet takes back by its feed is shown no more, until the feed lists it again', async (context) => {
    const kit = await bench(context)
    const entry = `<entry><id>tag:tarn.example,2031:ferry</id><title>${ferry.title}</title><link href="http://tarn.example/ferry"/><updated>${ferry.publishedAt}</updated></entry>`
    const tombstone =
      '<at:deleted-entry ref="tag:tarn.example,2031:ferry" when="2031-04-02T12:00:00Z"><at:comment>Published by mistake</at:comment></at:deleted-entry>'
    const atom = (content: string): string =>
      `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0"><title>Tarn Post</title><id>t</id><updated>2031-04-02T12:00:00Z</updated>${content}</feed>`
    const stories = rightfulReader(
      { ...kit.store, find: kit.store.search.find },
      { withheld: hiddenArticles({ withheld: () => new Set() }, kit.store), clock: systemClock },
    )
    kit.site.pages.set('tarn.example/atom.xml', atom(entry))
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/atom.xml' })
    await end()
    const [id = ''] = kit.store.places().keys()
    assert.ok(stories.readArticle(id))
    const states: readonly (readonly [content: string, isShown: boolean])[] = [
      [tombstone, false],
      [entry.replace(ferry.publishedAt, '2031-04-02T13:00:00Z'), true],
    ]
    for (const [content, isShown] of states) {
      kit.site.pages.set('tarn.example/atom.xml', atom(content))
      makeDue(kit.store)
      await watchUntil(kit, () => kit.store.withdrawals.articles().has(id) !== isShown)
      assert.equal(stories.readArticle(id) !== undefined, isShown)
      assert.equal(stories.listStories(10).length, isShown ? 1 : 0)
    }
  })

  test('what the feed itself holds is taken where the page was tried often enough', async (context) => {
    const kit = await bench(context)
    const words =
      'The ferry of Tarn stays in port until Friday, its owner said on Tuesday, because its engine has to be mended.'
    const feed = rssOf('tarn.example', 'Tarn Post', [ferry]).replace(
      '<guid>',
      `<description>${words}</description><guid>`,
    )
    kit.site.pages.set('tarn.example/rss.xml', feed)
    kit.site.pages.set('tarn.example/ferry', (_request, response) => {
      response.writeHead(503, { 'retry-after': '0' }).end()
    })
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
    await end()
    const [waiting] = kit.store.items.waiting({ now: '2999-01-01T00:00:00.000Z', itemsMax: 10 })
    assert.ok(waiting)
    for (let tries = 1; tries < 3; tries += 1) kit.store.items.putOff(new Map([[waiting, past]]))
    await watchUntil(kit, () => kit.store.items.countWaiting() === 0)
    const [id] = kit.store.places().keys()
    assert.match(kit.store.article(id ?? '')?.text ?? '', /its engine has to be mended/u)
  })

  test('a page that cannot be had when it is checked stays as it was', async (context) => {
    const kit = await bench(context)
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
    await end()
    kit.site.pages.delete('tarn.example/ferry')
    const [check] = kit.store.checks.due('2999-01-01T00:00:00.000Z', 10)
    assert.ok(check)
    kit.store.checks.done(check, { step: 3, dueAt: past })
    await watchUntil(kit, () => kit.store.checks.due('2999-01-01T00:00:00.000Z', 10).length === 0)
    assert.match(kit.store.article(check.article)?.text ?? '', /3 million/u)
    assert.deepEqual(kit.store.checks.changesOf(check.article), [])
  })

  test('a feed that its outlet has ended is not polled again', async (context) => {
    const kit = await bench(context)
    kit.site.pages.set('tarn.example/rss.xml', (_request, response) => {
      response.writeHead(410).end()
    })
    kit.store.feeds.add([{ url: 'http://tarn.example/rss.xml' }], { addedAt: past, apartMilliseconds: 0 })
    await watchUntil(kit, () => kit.store.feeds.list()[0]?.health === 'ended')
    assert.equal(kit.store.feeds.nextDueAt(), undefined)
  })
})

describe('while the disk is full', () => {
  /** The store of the bench, as one whose stories, or all that it writes of news, cannot be kept while `isFull`. */
  function fillable({ store }: Bench, calls: readonly ('keepArticles' | 'keepStories')[]) {
    const disk = { isFull: true }
    const refuse = (): void => {
      if (disk.isFull) throw new StoreError('STORE_FULL', 'the store cannot grow: the disk is full.')
    }
    const over: Store = {
      ...store,
      keepArticles: (articles) => {
        if (calls.includes('keepArticles')) refuse()
        store.keepArticles(articles)
      },
      keepStories: (conclusions) => {
        if (calls.includes('keepStories')) refuse()
        store.keepStories(conclusions)
      },
    }
    return { disk, over }
  }

  for (const call of ['keepArticles', 'keepStories'] as const)
    test(`an addition says so, and its news is in a story when there is space (${call})`, async (context) => {
      const kit = await bench(context)
      const { disk, over } = fillable(kit, [call])
      const { desk, end } = kit.open(over)
      const refused = await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
      assert.deepEqual(refused, { isDone: false, sentence: 'the store cannot grow: the disk is full.' })
      assert.equal(kit.store.items.countWaiting(), 1, 'what the feed brought is not forgotten')
      disk.isFull = false
      makeDue(kit.store)
      const taken = await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
      assert.ok(taken.isDone, taken.sentence)
      assert.equal(kit.store.items.countWaiting(), 0)
      assert.deepEqual([kit.store.counts().articles, kit.store.counts().stories], [1, 1])
      await end()
    })

  test('the watch tells it once and goes on', async (context) => {
    const kit = await bench(context)
    kit.store.feeds.add([{ url: 'http://tarn.example/rss.xml' }], { addedAt: past, apartMilliseconds: 0 })
    makeDue(kit.store)
    const { over } = fillable(kit, ['keepArticles'])
    const { desk, end } = kit.open(over)
    let hasEnded = false
    const watching = desk.watch().finally(() => {
      hasEnded = true
    })
    const isTold = (): boolean => kit.messages.some((message) => message.includes('disk is full'))
    for (let tries = 0; tries < 100 && !isTold(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    await new Promise((resolve) => setTimeout(resolve, 200))
    assert.equal(hasEnded, false)
    assert.equal(kit.messages.filter((message) => message.includes('disk is full')).length, 1)
    await end()
    await watching
    // The next start finds what waits.
    await watchUntil(kit, () => kit.store.counts().stories === 1)
  })
})
