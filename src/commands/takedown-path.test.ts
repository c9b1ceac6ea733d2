import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../test/invented-story.ts'
import { articleToKeep, bareStory, noon, temporaryStore } from '../../test/store-kit.ts'
import { noAccounts, noFigures, noTakedowns, withoutTags } from '../../test/web-kit.ts'
import type { Notice } from '../model/takedown.ts'
import type { Moderation } from '../moderate/open-moderation.ts'
import { createWebApp } from '../serve/create-web-app.ts'
import type { Store } from '../store/open-store.ts'
import { wordsOfArticle } from './article-words.ts'
import { moderationOver } from './moderation-over.ts'
import { rightfulReader } from './rightful-reader.ts'

const start = Date.parse('2031-04-03T08:00:00Z')
const hour = 3_600_000
const scoopUrl = 'https://lantern-scoop.example/report'
const notice = (url = scoopUrl): Notice => ({
  urls: [url],
  ground: 'copyright',
  explanation: 'The text is ours and was never licensed.',
  name: 'Ida Moor',
  email: 'ida@moor.example',
})

interface Desk {
  readonly store: Store
  readonly moderation: Moderation
  readonly clock: { now: () => number; pass: (milliseconds: number) => void }
  readonly ask: (path: string, form?: Readonly<Record<string, string>>) => Promise<Response>
  readonly words: (path: string) => Promise<string>
}

function openDesk(context: TestContext): Desk {
  const store = temporaryStore(context)
  store.keepArticles(
    inventedArticles.map((article) => ({ identity: `url:${article.url ?? ''}`, article, seenAt: noon })),
  )
  store.search.keepWords(inventedArticles.map(wordsOfArticle))
  store.keepStories({
    places: new Map(inventedArticles.map((article) => [article.id, inventedStory.id])),
    changedArticles: new Set(),
    tell: () => inventedStory,
    changedAt: noon,
  })
  let time = start
  const clock = {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds
    },
  }
  const moderation = moderationOver(store, clock)
  const app = createWebApp({
    ...noAccounts(),
    stories: rightfulReader({ ...store, find: store.search.find }, { withheld: moderation.withheld, clock }),
    takedowns: moderation,
    clock,
    takeIn: () => Promise.resolve({ isDone: true, sentence: '' }),
    listFeeds: () => [],
    operating: noFigures,
    storiesOnFrontMax: 50,
    uploadBytesMax: 1000,
  })
  const ask = async (path: string, form?: Readonly<Record<string, string>>): Promise<Response> =>
    form === undefined
      ? await app.request(path)
      : await app.request(path, {
          method: 'POST',
          headers: { origin: 'http://localhost', 'content-type': 'application/x-www-form-urlencoded' },
          body: new URLSearchParams(form).toString(),
        })
  return { store, moderation, clock, ask, words: async (path) => withoutTags(await (await ask(path)).text()) }
}

const places = [
  '/',
  `/story/${inventedStory.id}`,
  `/story/${inventedStory.id}/json`,
  `/story/${inventedStory.id}/compare`,
  '/article/lantern-scoop',
  '/outlet/The%20Lantern',
  '/subject/thing/dam%20road',
  '/search?q=minister',
  '/search.atom?q=dam',
  '/search.json?q=dam',
  '/feed.atom',
  '/feed.json',
] as const
const ownWords = /Minister will shut|two ministry officials told|A crack of 14 feet/u

describe('a takedown', () => {
  test('takes the item from every page, feed, search and export with the next request', async (context) => {
    const desk = openDesk(context)
    for (const path of places.filter((each) => !each.includes('outlet') && !each.includes('feed.json')))
      if ((await desk.ask(path)).status === 200 && /story|article|search\?/u.test(path) && !path.includes('compare'))
        assert.match(await desk.words(path), ownWords, path)
    const id = desk.moderation.receive(notice())
    const decided = await desk.ask(`/takedown/${id}/decision`, { decision: 'withhold', reason: 'It is a copy.' })
    assert.equal(decided.status, 303)
    for (const path of places) assert.doesNotMatch(await desk.words(path), ownWords, path)
    assert.equal((await desk.ask('/article/lantern-scoop')).status, 404)
  })

  test('can be reversed, and then everything is there again', async (context) => {
    const desk = openDesk(context)
    const id = desk.moderation.receive(notice())
    await desk.ask(`/takedown/${id}/decision`, { decision: 'withhold', reason: 'It is a copy.' })
    await desk.ask(`/takedown/${id}/decision`, { decision: 'reverse', reason: 'It was licensed after all.' })
    assert.match(await desk.words(`/story/${inventedStory.id}`), ownWords)
    assert.match(await desk.words(`/takedown/${id}`), /shown again.*It was licensed after all/u)
  })

  test('hides by itself at twenty hours, not before, and a decision to keep shows it again', async (context) => {
    const desk = openDesk(context)
    const id = desk.moderation.receive(notice())
    desk.clock.pass(20 * hour - 1)
    assert.match(await desk.words(`/story/${inventedStory.id}`), ownWords)
    desk.clock.pass(1)
    assert.doesNotMatch(await desk.words(`/story/${inventedStory.id}`), ownWords)
    assert.match(await desk.words(`/takedown/${id}`), /Hidden, not decided yet/u)
    await desk.ask(`/takedown/${id}/decision`, { decision: 'keep', reason: 'It is their own report.' })
    assert.match(await desk.words(`/story/${inventedStory.id}`), ownWords)
  })

  test('of a text takes its near copies in the story along', async (context) => {
    const store = temporaryStore(context)
    const text = Array.from({ length: 200 }, (_, i) => `word${i % 150} of ${i}`).join(' ')
    const kept = ['one', 'two', 'three'].map((id) =>
      articleToKeep(id, {
        text: id === 'three' ? 'Quite another report of the same event, short.' : `${text} (${id})`,
      }),
    )
    store.keepArticles(kept.map((each) => ({ ...each, identity: `url:https://${each.article.id}.example/a` })))
    store.keepStories({
      places: new Map(kept.map(({ article }) => [article.id, 's'])),
      changedArticles: new Set(),
      tell: () => bareStory('s', ['one', 'two', 'three']),
      changedAt: noon,
    })
    const moderation = moderationOver(store, { now: () => start })
    const id = moderation.receive(notice('https://one.example/a#top'))
    moderation.decide(id, { actor: 'editor', isWithheld: true, reason: 'Copied.' })
    assert.deepEqual([...moderation.withheld()].sort(), ['one', 'two'])
    for (const [what, incoming, isRefused] of [
      ['the same address', { id: 'x', urls: ['http://one.example/a'], guids: [], text: 'Other words now.' }, true],
      [
        'the same words elsewhere',
        { id: 'y', urls: ['https://y.example/b'], guids: [], text: `New top. ${text}` },
        true,
      ],
      ['other words elsewhere', { id: 'z', urls: ['https://z.example/c'], guids: [], text: 'Nothing alike.' }, false],
    ] as const)
      assert.equal(moderation.refuses(incoming), isRefused, what)
    moderation.reverse(id, { actor: 'admin', reason: 'Licensed.' })
    assert.equal(moderation.refuses({ id: 'x', urls: ['https://one.example/a'], guids: [], text: 'a' }), false)
  })

  test('of a case that waits takes along what comes in meanwhile', (context) => {
    const desk = openDesk(context)
    const id = desk.moderation.receive(notice('https://late.example/report'))
    assert.equal(
      desk.moderation.refuses({ id: 'late-one', urls: ['https://late.example/report'], guids: [], text: 'a' }),
      false,
    )
    desk.moderation.decide(id, { actor: 'editor', isWithheld: true, reason: 'Private.' })
    assert.ok(desk.moderation.withheld().has('late-one'))
  })

  test('outlives the process', (context) => {
    const desk = openDesk(context)
    const id = desk.moderation.receive(notice())
    desk.moderation.decide(id, { actor: 'editor', isWithheld: true, reason: 'Copied.' })
    assert.deepEqual([...moderationOver(desk.store, desk.clock).withheld()], ['lantern-scoop'])
  })
})

describe('a notice', () => {
  const form = {
    urls: scoopUrl,
    ground: 'copyright',
    explanation: 'The text is ours and was never licensed.',
    name: 'Ida Moor',
    email: 'ida@moor.example',
    faith: 'yes',
  }

  test('gets a case number at once, with the clock that both sides see and no name', async (context) => {
    const desk = openDesk(context)
    const response = await desk.ask('/takedown', form)
    assert.equal(response.status, 303)
    const place = response.headers.get('location') ?? ''
    const markup = await (await desk.ask(place)).text()
    assert.match(withoutTags(markup), /Waiting for a decision.*4 April 2031, 04:00 UTC.*4 April 2031, 08:00 UTC/u)
    assert.match(withoutTags(await (await desk.ask('/log')).text()), /lantern-scoop\.example Waiting/u)
    for (const path of ['/log', '/log.json'])
      assert.doesNotMatch(await (await desk.ask(path)).text(), /Moor|never licensed/u)
  })

  const wrong: readonly (readonly [what: string, change: Readonly<Record<string, string>>, sentence: RegExp])[] = [
    ['no address', { urls: '' }, /Give at least one address/u],
    ['an address that is none', { urls: 'javascript:alert(1)' }, /is no web address/u],
    ['too many addresses', { urls: `${scoopUrl} `.repeat(21) }, /21 addresses; send at most 20/u],
    ['no ground', { ground: 'because' }, /Choose why/u],
    ['no explanation', { explanation: 'bad' }, /Say in a sentence/u],
    ['a long explanation', { explanation: 'x'.repeat(5001) }, /5001 characters/u],
    ['no name', { name: ' ' }, /Give your name/u],
    ['no e-mail address', { email: 'ida' }, /Give an e-mail address/u],
    ['no good faith', { faith: '' }, /good faith/u],
  ]
  for (const [what, change, sentence] of wrong)
    test(`with ${what} gets one sentence and keeps what was typed`, async (context) => {
      const response = await openDesk(context).ask('/takedown', { ...form, ...change })
      assert.equal(response.status, 422)
      const markup = await response.text()
      assert.match(withoutTags(markup), sentence)
      if (!('explanation' in change)) assert.ok(markup.includes(form.explanation))
    })

  test('the eleventh in an hour is put off, an hour later it may come', async (context) => {
    const desk = openDesk(context)
    for (let i = 0; i < 10; i += 1) assert.equal((await desk.ask('/takedown', form)).status, 303)
    assert.equal((await desk.ask('/takedown', form)).status, 429)
    desk.clock.pass(hour)
    assert.equal((await desk.ask('/takedown', form)).status, 303)
  })

  test('gets an answer from the other side', async (context) => {
    const desk = openDesk(context)
    const id = desk.moderation.receive(notice())
    await desk.ask(`/takedown/${id}/counter`, { statement: 'We wrote every word of it.' })
    assert.match(await desk.words(`/takedown/${id}`), /We wrote every word of it/u)
    assert.equal((await desk.ask(`/takedown/${id}/counter`, { statement: ' ' })).status, 422)
  })

  test('without a reason, or in a case that there is not, nothing is decided', async (context) => {
    const desk = openDesk(context)
    const id = desk.moderation.receive(notice())
    assert.equal((await desk.ask(`/takedown/${id}/decision`, { decision: 'withhold', reason: '' })).status, 422)
    assert.equal((await desk.ask(`/takedown/${id}/decision`, { decision: 'burn', reason: 'x' })).status, 422)
    assert.equal((await desk.ask('/takedown/nowhere/decision', { decision: 'keep', reason: 'x' })).status, 404)
    assert.equal((await desk.ask('/takedown/nowhere')).status, 404)
    assert.equal(desk.moderation.read(id)?.state.status, 'waiting')
  })
})

describe('who may decide', () => {
  const ask = async (context: TestContext, url: string, headers: Readonly<Record<string, string>> = {}) => {
    const store = temporaryStore(context)
    const moderation = moderationOver(store, { now: () => start })
    const id = moderation.receive(notice())
    const app = createWebApp({
      ...noAccounts(),
      stories: { ...store, find: store.search.find },
      takedowns: { ...noTakedowns, ...moderation },
      clock: { now: () => start },
      takeIn: () => Promise.resolve({ isDone: true, sentence: '' }),
      listFeeds: () => [],
      operating: noFigures,
      storiesOnFrontMax: 50,
      uploadBytesMax: 1000,
    })
    const list = await app.request(`${url}/admin/notices`, { headers })
    const decision = await app.request(`${url}/takedown/${id}/decision`, {
      method: 'POST',
      headers: { ...headers, origin: url, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'decision=withhold&reason=x',
    })
    return [list.status, decision.status, moderation.withheld().size]
  }

  test('the person at this machine', async (context) => {
    assert.deepEqual(await ask(context, 'http://127.0.0.1:8484'), [200, 303, 0])
  })

  for (const [what, url, headers] of [
    ['who comes under another name, as a rebound page does', 'http://evil.example:8484', {}],
    ['who comes through a proxy', 'http://127.0.0.1:8484', { 'x-forwarded-for': '203.0.113.7' }],
  ] as const)
    test(`not ${what}`, async (context) => assert.deepEqual(await ask(context, url, headers), [403, 403, 0]))
})
