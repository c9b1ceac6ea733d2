import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { appWith, hostile, page, textOf, withoutTags } from '../../test/web-kit.ts'
import type { StoryOnPage } from './story-reader.ts'

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

describe('the search', () => {
  test('shows stories with the sentence in which the words stand', async () => {
    const markup = await textOf('/search?q=crack')
    assert.match(markup, /The <mark>crack<\/mark> is 4\.27 metres long\./u)
    assert.match(withoutTags(markup), /1 story Atom JSON Feed/u)
  })

  test('says what cannot be read, and keeps what was typed', async () => {
    const response = await appWith([page]).request('/search?q=class:clone')
    assert.equal(response.status, 400)
    const markup = await response.text()
    assert.match(markup, /class:clone is not known/u)
    assert.match(markup, /value="class:clone"/u)
  })

  test('what is typed is shown as text', async () => {
    const markup = await textOf(`/search?q=${encodeURIComponent(hostile)}`)
    assert.ok(!markup.includes(hostile))
    assert.ok(markup.includes('&lt;script&gt;'))
  })

  test('each search and the front are feeds, answered 304 when nothing changed', async () => {
    for (const path of ['/search.atom?q=crack', '/search.json?q=crack', '/feed.atom', '/feed.json']) {
      const response = await appWith([page]).request(path)
      assert.equal(response.status, 200, path)
      assert.match(response.headers.get('content-type') ?? '', /atom\+xml|feed\+json/u)
      const tag = response.headers.get('etag') ?? ''
      const again = await appWith([page]).request(path, { headers: { 'if-none-match': tag } })
      assert.equal(again.status, 304, path)
    }
    assert.equal((await appWith([page]).request('/search.atom?q=state:x')).status, 400)
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

describe('the front', () => {
  test('is drawn anew when another list stands, for each language and for what is asked of it', async () => {
    const stories: StoryOnPage[] = []
    const app = appWith(stories)
    const front = async (path = '/', language = 'en'): Promise<string> =>
      (await app.request(path, { headers: { 'accept-language': language } })).text()
    assert.match(await front(), /Nothing here yet/u)
    stories.push(page)
    const english = await front()
    assert.match(english, /story-lantern-scoop/u)
    assert.equal(await front(), english)
    assert.notEqual(await front('/', 'uk'), english)
    assert.doesNotMatch(await front('/?lang=sw'), /story-lantern-scoop/u)
    stories.pop()
    assert.match(await front(), /Nothing here yet/u)
  })
})
