import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../test/invented-story.ts'
import { appWith, hostile, inventedCase, page, post, textOf, withoutTags } from '../../test/web-kit.ts'
import { webRoutes } from './routes.ts'
import type { Addition } from './story-reader.ts'

describe('the story page', () => {
  test('answers the question of the case: how many origins, on whose word', async () => {
    const words = withoutTags(await textOf('/story/story-lantern-scoop'))
    assert.match(words, /1, at most 2/u)
    assert.match(words, /Reported decided, not announced/u)
    assert.match(words, /two unnamed people, to The Lantern/u)
    assert.match(words, /Nobody so far/u)
    assert.match(words, /5 of 6/u)
    assert.match(words, /83 %/u)
  })

  test('every word in serif is a slice of a report', async () => {
    const markup = await textOf('/story/story-lantern-scoop')
    const texts = inventedArticles.map((article) => article.text)
    const slices = [...markup.matchAll(/<q[^>]*>([^<]+)<\/q>/gu)].map((match) => match[1] ?? '')
    assert.ok(slices.length > 10)
    for (const slice of slices)
      assert.ok(
        texts.some((text) => text.includes(slice)),
        `“${slice}” stands in no report`,
      )
  })

  test('shows each report once among the reports, with its class and the words that show it', async () => {
    const markup = await textOf('/story/story-lantern-scoop')
    assert.equal([...markup.matchAll(/<article class="rep"/gu)].length, 6)
    const words = withoutTags(markup)
    assert.match(words, /Probably pickup of The Lantern · probably, 70 % sure/u)
    assert.match(words, /Derived, source not named/u)
    assert.match(words, /says so: The Lantern reported on Wednesday/u)
  })

  test('copies are folded below the reports of their origin, each with its own page', async () => {
    const markup = await textOf('/story/story-lantern-scoop')
    const [, folded = ''] = markup.split('<summary>2 copies</summary>')
    const ofOrigin = folded.split('<div class="grp"')[0] ?? ''
    const linked = [...ofOrigin.matchAll(/<h4[^>]*><a class="plain" href="\/article\/([^"]+)"/gu)].map(
      (match) => match[1],
    )
    assert.deepEqual(linked, ['daily-copy', 'evening-copy'])
  })

  test('a guess is never drawn like what a report says', async () => {
    const markup = await textOf('/story/story-lantern-scoop')
    assert.equal([...markup.matchAll(/<path class="e dot" marker-end/gu)].length, 1)
    assert.equal([...markup.matchAll(/<path class="e dash" marker-end/gu)].length, 1)
    assert.match(markup, />probably<\/text>/u)
  })

  test('the picture and the list name the same reports', async () => {
    const markup = await textOf('/story/story-lantern-scoop')
    const picture = markup.slice(
      markup.indexOf('<svg class="lin"'),
      markup.indexOf('</svg>', markup.indexOf('<svg class="lin"')),
    )
    const list = markup.slice(
      markup.indexOf('<ul class="tree"'),
      markup.indexOf('</details>', markup.indexOf('<ul class="tree"')),
    )
    const linksOf = (part: string): readonly string[] =>
      [...new Set([...part.matchAll(/href="#(r-\d+)"/gu)].map((match) => match[1] ?? ''))].sort()
    assert.ok(linksOf(picture).length >= 5)
    assert.deepEqual(linksOf(picture), linksOf(list))
  })

  test('the picture heads a further column only where a report stands in it', async () => {
    const flat = { ...inventedStory, edges: [], reports: inventedStory.reports.slice(0, 1) }
    assert.doesNotMatch(
      await textOf('/story/story-lantern-scoop', appWith([{ ...page, story: flat }])),
      /further to the right/u,
    )
  })

  test('every link inside the page leads to something', async () => {
    const markup = await textOf('/story/story-lantern-scoop')
    const ids = new Set([...markup.matchAll(/\bid="([^"]+)"/gu)].map((match) => match[1]))
    const missing = [...markup.matchAll(/href="#([^"]*)"/gu)].map((match) => match[1]).filter((id) => !ids.has(id))
    assert.deepEqual(missing, [])
  })

  test('names that are code in HTML come out as text', async () => {
    const articles = inventedArticles.map((article) => ({
      ...article,
      outlet: { name: hostile, shownInText: false },
      url: 'javascript:alert(1)',
    }))
    const markup = await textOf('/story/story-lantern-scoop', appWith([{ story: inventedStory, articles }]))
    assert.doesNotMatch(markup, /<script(?! type="application\/ld\+json">\{| src="\/headwater\.js" type="module"><)/u)
    assert.doesNotMatch(markup, /javascript:/u)
  })

  test('a story that is not there is said plainly', async () => {
    const response = await appWith([page]).request('/story/nowhere')
    assert.equal(response.status, 404)
    assert.match(withoutTags(await response.text()), /There is no such page/u)
  })

  test('is there as JSON too', async () => {
    const response = await appWith([page]).request('/story/story-lantern-scoop/json')
    assert.deepEqual(await response.json(), JSON.parse(JSON.stringify(inventedStory)))
    assert.equal((await appWith([page]).request('/story/nowhere/json')).status, 404)
  })
})

describe('the front', () => {
  test('shows origins before reports', async () => {
    const words = withoutTags(await textOf('/'))
    assert.match(words, /1, at most 2 origins · 6 reports/u)
    assert.match(words, /State moved from “resisted” to “reported decided”/u)
    assert.match(words, /First: The Lantern/u)
  })

  test('an empty store offers the sample, a feed and an OPML file', async () => {
    const words = withoutTags(await textOf('/', appWith([])))
    for (const offer of ['Load the sample', 'The address of a feed', 'An OPML file'])
      assert.match(words, new RegExp(offer, 'u'))
  })

  const filters: readonly { readonly query: string; readonly isShown: boolean }[] = [
    { query: '?record=1', isShown: false },
    { query: '?conflict=1', isShown: true },
    { query: '?lang=de', isShown: true },
    { query: '?lang=fr', isShown: false },
    { query: '?lang=', isShown: true },
  ]
  for (const { query, isShown } of filters) {
    test(`${query} ${isShown ? 'keeps' : 'hides'} the story`, async () => {
      assert.equal((await textOf(`/${query}`)).includes('href="/story/story-lantern-scoop"'), isShown)
    })
  }
})

describe('adding', () => {
  test('the sample and a feed are handed on', async () => {
    const additions: Addition[] = []
    const app = appWith([], additions)
    assert.equal((await app.request('/add', post({ kind: 'sample' }))).status, 303)
    assert.equal(
      (await app.request('/add', post({ kind: 'feed', address: 'https://quay.example/feed.xml' }))).status,
      303,
    )
    assert.deepEqual(additions, [{ kind: 'sample' }, { kind: 'feed', address: 'https://quay.example/feed.xml' }])
  })

  test('an OPML file is handed on with its name', async () => {
    const additions: Addition[] = []
    const body = new FormData()
    body.set('kind', 'opml')
    body.set('opml', new File(['<opml version="2.0"></opml>'], 'feeds.opml'))
    const response = await appWith([], additions).request('/add', {
      method: 'POST',
      headers: { origin: 'http://localhost' },
      body,
    })
    assert.equal(response.status, 303)
    assert.deepEqual(additions, [{ kind: 'opml', name: 'feeds.opml', text: '<opml version="2.0"></opml>' }])
  })

  const wrong: readonly {
    readonly what: string
    readonly form: Readonly<Record<string, string>>
    readonly status: number
  }[] = [
    { what: 'no address', form: { kind: 'feed', address: '  ' }, status: 400 },
    { what: 'nothing at all', form: {}, status: 400 },
    { what: 'an unknown kind', form: { kind: 'everything' }, status: 400 },
    { what: 'a feed that does not answer', form: { kind: 'feed', address: 'https://broken.example/' }, status: 422 },
    {
      what: 'more than the limit',
      form: { kind: 'feed', address: `https://quay.example/${'x'.repeat(4000)}` },
      status: 413,
    },
  ]
  for (const { what, form, status } of wrong) {
    test(`${what} gets one clear sentence`, async () => {
      const response = await appWith([]).request('/add', post(form))
      assert.equal(response.status, status)
      assert.match(withoutTags(await response.text()), /\w+ .*\./u)
    })
  }

  test('a form on another site adds nothing', async () => {
    const additions: Addition[] = []
    const response = await appWith([], additions).request('/add', post({ kind: 'sample' }, 'https://elsewhere.example'))
    assert.equal(response.status, 403)
    assert.deepEqual(additions, [])
  })
})

function idFor(path: string): string {
  if (path.startsWith('/takedown')) return inventedCase.found.id
  return path.startsWith('/article') ? 'wire-pickup' : 'story-lantern-scoop'
}

describe('every page', () => {
  // A day leads to its own address; without an account there is no passkey to make.
  const otherStatuses = new Map([
    // Where no provider is set.
    ['/log-in/outside', 303],
    ['/log-in/outside/back', 303],
    ['/day', 302],
    ['/settings/passkeys/new', 404],
  ])

  test('every route of the list answers', async () => {
    for (const route of webRoutes.filter((each) => each.method === 'get' && !each.path.includes(':token'))) {
      const path = route.path
        .replace(':id', idFor(route.path))
        .replace(':kind', 'thing')
        .replace(':date', '2031-04-02')
        .replace('/alerts/new', '/alerts/new?story=story-lantern-scoop')
        .replace(':name', encodeURIComponent(route.path.startsWith('/outlet') ? 'The Lantern' : 'dam road'))
      const response = await appWith([page]).request(path)
      assert.equal(response.status, otherStatuses.get(route.path) ?? 200, route.path)
    }
  })

  test('runs no script of others and loads nothing from elsewhere', async () => {
    const response = await appWith([page]).request('/story/story-lantern-scoop')
    const policy = response.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/u)
    assert.doesNotMatch(policy, /unsafe|data:/u)
    const markup = (await response.text())
      .replace('<script src="/headwater.js" type="module"></script>', '')
      .replace(/<script type="application\/ld\+json">[^<]*<\/script>/u, '')
    assert.doesNotMatch(markup, /<script|\sstyle="|\son\w+="/u)
    assert.doesNotMatch(
      markup.replaceAll(/<meta property=[^>]*>|href="https:\/\/[\w-]+\.example[^"]*"/gu, ''),
      /https?:\/\//u,
    )
  })

  test('is small on the wire', async () => {
    const response = await appWith([page]).request('/story/story-lantern-scoop', {
      headers: { 'accept-encoding': 'gzip' },
    })
    assert.ok((await response.arrayBuffer()).byteLength < 30_000)
  })

  test('an unknown address is said plainly', async () => {
    const response = await appWith([page]).request('/nowhere')
    assert.equal(response.status, 404)
  })

  test('the method page says how origins are counted', async () => {
    assert.match(withoutTags(await textOf('/method')), /Outlets are not origins/u)
  })
})
