import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedArticles, inventedOutlet, inventedStory } from '../../test/invented-story.ts'
import { createWebApp } from './create-web-app.ts'
import { webRoutes } from './routes.ts'
import type { Addition, StoryOnPage } from './story-reader.ts'

const page: StoryOnPage = { story: inventedStory, articles: inventedArticles }
const hostile = '<script>alert(1)</script>"\'&'

function appWith(pages: readonly StoryOnPage[], additions: Addition[] = []) {
  return createWebApp({
    stories: {
      listStories: () => pages,
      readStory: (id) => pages.find((each) => each.story.id === id),
      storiesOfSubject: () => pages,
      readArticle: (id) => {
        const article = inventedArticles.find((each) => each.id === id)
        return article && { article, stories: pages }
      },
      outletRecord: (name) => (name === inventedOutlet.name ? inventedOutlet : undefined),
      listOutlets: () =>
        pages.length === 0 ? [] : [{ name: 'The Lantern', domain: 'lantern.example', articleCount: 2 }],
    },
    listFeeds: () => [],
    takeIn: (addition) => {
      additions.push(addition)
      return Promise.resolve(
        addition.kind === 'feed' && addition.address.includes('broken')
          ? { isDone: false, sentence: 'The feed did not answer; try its address in a browser.' }
          : { isDone: true, sentence: 'Done.' },
      )
    },
    storiesOnFrontMax: 50,
    uploadBytesMax: 2000,
  })
}
const textOf = async (path: string, app = appWith([page])): Promise<string> => (await app.request(path)).text()
const post = (form: Readonly<Record<string, string>>, origin = 'http://localhost') => ({
  method: 'POST',
  headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams(form).toString(),
})
/** What a reader reads: the page without its tags. */
const withoutTags = (markup: string): string =>
  markup
    .replace(/<[^>]+>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replace(/\s+/gu, ' ')

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
    assert.doesNotMatch(markup, /<script/u)
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

describe('two reports side by side', () => {
  const path = '/story/story-lantern-scoop/compare'

  test('say what ties them, in words of the second', async () => {
    const words = withoutTags(await textOf(`${path}?first=lantern-scoop&second=wire-pickup`))
    assert.match(words, /Pickup of the first/u)
    assert.match(words, /Says so The Lantern reported on Wednesday/u)
    assert.match(words, /14 feet.*4\.27 metres.*Same within rounding/u)
  })

  test('mark the words they share and tell a conflict', async () => {
    const copies = await textOf(`${path}?first=daily-copy&second=evening-copy`)
    assert.match(copies, /<mark>The dam road at Orsk is to be closed for 90 days, The Lantern reported/u)
    assert.match(copies, /100 %/u)
    assert.match(withoutTags(await textOf(`${path}?first=lantern-scoop&second=unsigned`)), /1 conflict .*≠ conflict/u)
  })

  test('without a choice the first two are compared', async () => {
    assert.match(withoutTags(await textOf(path)), /Two reports side by side/u)
  })

  for (const query of [
    '?first=lantern-scoop&second=lantern-scoop',
    '?first=x&second=%00',
    '?first=lantern-scoop&second=nowhere',
  ])
    test(`${query} gets a sentence and 404`, async () => {
      const response = await appWith([page]).request(`${path}${query}`)
      assert.equal(response.status, 404)
      assert.match(withoutTags(await response.text()), /Choose two different reports/u)
    })

  test('of a story that is not there get 404', async () => {
    assert.equal((await appWith([page]).request('/story/nowhere/compare')).status, 404)
  })
})

describe('the page of a subject', () => {
  const address = `/subject/thing/${encodeURIComponent('dam road')}`

  test('is linked from its story', async () => {
    const markup = await textOf('/story/story-lantern-scoop')
    assert.ok(markup.includes(`href="${address}"`))
  })

  test('shows each value with outlet, source, date and agreement', async () => {
    const words = withoutTags(await textOf(address))
    assert.match(words, /Also Dammstraße/u)
    assert.match(
      words,
      /Length 4\.27 metres 4\.27 m Meridian Wire , nobody given 2 April 2031, 19:25 Same within rounding/u,
    )
    assert.match(words, /14 feet 4\.267 m The Lantern/u)
  })

  test('shows what was said of it and what stands against it', async () => {
    assert.match(withoutTags(await textOf(address)), /Against it Outlet not shown: until the end of the year/u)
  })

  for (const path of [
    '/subject/thing/nobody-knows',
    '/subject/person/dam%20road',
    '/subject/x/%00',
    `/subject/thing/${'x'.repeat(5000)}`,
  ])
    test(`${path.slice(0, 40)} is said plainly`, async () => {
      assert.equal((await appWith([page]).request(path)).status, 404)
    })
})

describe('the page of an article', () => {
  test('leads to the outlet first, then shows each statement in its sentence', async () => {
    const markup = await textOf('/article/wire-pickup')
    const way = markup.indexOf('href="https://wire-pickup.example/report"')
    assert.ok(way > 0 && way < markup.indexOf('What it says, and on whose word'))
    assert.match(markup, /<mark>The dam road at Orsk is to be closed for 90 days<\/mark>, <mark>The Lantern<\/mark>/u)
  })

  test('says what it is in its story, with a way to compare', async () => {
    const markup = await textOf('/article/wire-pickup')
    assert.match(
      withoutTags(markup),
      /Pickup Minister will shut the Orsk dam road, officials say one of 6 · beside The Lantern/u,
    )
    assert.ok(markup.includes('/story/story-lantern-scoop/compare?first=lantern-scoop&amp;second=wire-pickup'))
  })

  test('of a text without outlet and date says so', async () => {
    const words = withoutTags(await textOf('/article/unsigned'))
    assert.match(words, /Outlet not shown/u)
    assert.match(words, /Published no date found/u)
    assert.match(words, /It reports nobody’s word/u)
  })

  test('is linked from its story', async () => {
    assert.ok((await textOf('/story/story-lantern-scoop')).includes('href="/article/wire-pickup"'))
  })

  for (const id of ['nowhere', '%00', '..%2f..%2fetc', 'x'.repeat(3000)])
    test(`“${id.slice(0, 20)}” is said plainly`, async () => {
      assert.equal((await appWith([page]).request(`/article/${id}`)).status, 404)
    })
})

describe('the page of an outlet', () => {
  test('gives shares with their samples', async () => {
    const words = withoutTags(await textOf('/outlet/The%20Lantern'))
    assert.match(words, /1 of 2 First with the news/u)
    assert.match(words, /1 h 5 min Behind the first report/u)
    assert.match(words, /75 % Statements on the record 3 of 4; 1 of unnamed people/u)
    assert.match(words, /Pickup 1 of 3 33 %/u)
  })

  test('names whom it rests on, as links', async () => {
    const markup = await textOf('/outlet/The%20Lantern')
    assert.ok(markup.includes('<a href="/outlet/Meridian%20Wire">Meridian Wire</a>'))
    assert.match(withoutTags(markup), /No report here rests on it/u)
  })

  test('the list leads to each outlet, and says what to do when there is none', async () => {
    assert.ok((await textOf('/outlets')).includes('href="/outlet/The%20Lantern"'))
    assert.match(withoutTags(await textOf('/outlets', appWith([]))), /No report is kept yet/u)
  })

  test('an outlet of which nothing is kept is said plainly', async () => {
    assert.equal((await appWith([page]).request('/outlet/Nobody')).status, 404)
  })
})

describe('every page', () => {
  test('every route of the list answers', async () => {
    for (const route of webRoutes.filter((each) => each.method === 'get')) {
      const path = route.path
        .replace(':id', route.path.startsWith('/article') ? 'wire-pickup' : 'story-lantern-scoop')
        .replace(':kind', 'thing')
        .replace(':name', encodeURIComponent(route.path.startsWith('/outlet') ? 'The Lantern' : 'dam road'))
      const response = await appWith([page]).request(path)
      assert.equal(response.status, 200, route.path)
    }
  })

  test('runs no script and loads nothing from elsewhere', async () => {
    const response = await appWith([page]).request('/story/story-lantern-scoop')
    const policy = response.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/u)
    assert.doesNotMatch(policy, /script-src|unsafe-inline/u)
    const markup = await response.text()
    assert.doesNotMatch(markup, /<script|\sstyle="|\son\w+="/u)
    assert.doesNotMatch(markup.replaceAll(/href="https:\/\/[\w-]+\.example[^"]*"/gu, ''), /https?:\/\//u)
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
