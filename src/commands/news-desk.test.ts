import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { bridge, ferry, makeDue, newsBench, past, tarnPage, watchUntil } from '../../test/kits/news-bench.ts'
import { rssOf } from '../../test/loopback-site.ts'
import { systemClock } from '../telemetry/clock.ts'
import { hiddenArticles } from './hidden-articles.ts'
import { rightfulReader } from './rightful-reader.ts'

describe('the news desk', () => {
  test('the address of a site becomes a watched feed with articles and stories', async (context) => {
    const kit = await newsBench(context)
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
    const kit = await newsBench(context)
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
    const kit = await newsBench(context)
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
    const kit = await newsBench(context)
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
    const kit = await newsBench(context)
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
      const { desk, end } = (await newsBench(context)).open()
      const taken = await desk.takeIn({ kind: 'opml', name: 'mine.opml', text })
      await end()
      assert.equal(taken.isDone, false)
      assert.match(taken.sentence, sentence)
    })
  }

  test('a feed that breaks stays watched, its health says why, and it recovers', async (context) => {
    const kit = await newsBench(context)
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
    const kit = await newsBench(context)
    const { desk, end } = kit.open()
    await desk.takeIn({ kind: 'feed', address: 'http://tarn.example/rss.xml' })
    await end()
    kit.site.pages.set('tarn.example/ferry', tarnPage(ferry).replace('3 million', '5 million'))
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
    const kit = await newsBench(context)
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
    kit.site.pages.set('tarn.example/ferry', tarnPage(ferry))
    kit.store.items.putOff(new Map([[waiting, past]]))
    await watchUntil(kit, () => kit.store.items.countWaiting() === 0)
    const [id] = kit.store.places().keys()
    assert.match(kit.store.article(id ?? '')?.text ?? '', /3 million euros/u)
    assert.ok((kit.store.fates()['fetch']?.retry ?? 0) > 0)
  })

  test('what another outlet copied is known when it comes in, and read with what it copies', async (context) => {
    const kit = await newsBench(context)
    kit.site.pages.set('sund.example/rss.xml', rssOf('sund.example', 'Sund Daily', [ferry]))
    kit.site.pages.set('sund.example/ferry', tarnPage(ferry))
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
    const kit = await newsBench(context)
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
    const kit = await newsBench(context)
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
    const kit = await newsBench(context)
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
    const kit = await newsBench(context)
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
    const kit = await newsBench(context)
    kit.site.pages.set('tarn.example/rss.xml', (_request, response) => {
      response.writeHead(410).end()
    })
    kit.store.feeds.add([{ url: 'http://tarn.example/rss.xml' }], { addedAt: past, apartMilliseconds: 0 })
    await watchUntil(kit, () => kit.store.feeds.list()[0]?.health === 'ended')
    assert.equal(kit.store.feeds.nextDueAt(), undefined)
  })
})
