import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import { inventedArticles, inventedStory } from '../../test/invented-story.ts'
import { appWith, hostile, page, textOf } from '../../test/web-kit.ts'
import type { StoryOnPage } from './story-reader.ts'

const storyPath = '/story/story-lantern-scoop'

/** The story with a report that rests on two origins: the unsigned one took from The Lantern too. */
const mixedStory: StoryOnPage = {
  articles: inventedArticles,
  story: {
    ...inventedStory,
    reports: inventedStory.reports.map((report) =>
      report.id === 'unsigned' ? { ...report, class: 'mixed' as const } : report,
    ),
    edges: [
      ...inventedStory.edges,
      {
        from: 'n-unsigned',
        to: 'n-wire-pickup',
        relation: 'cites',
        grade: 'stated',
        confidence: 1,
        scope: [],
        evidence: [],
      },
    ],
  },
}

describe('the lineage as a picture', () => {
  test('shows a report that rests on two origins in both lanes, in the list too', async () => {
    const markup = await textOf(storyPath, appWith([mixedStory]))
    const picture = markup.slice(markup.indexOf('<svg class="lin"'), markup.indexOf('class="keys"'))
    const list = markup.slice(markup.indexOf('<ul class="tree"'), markup.indexOf('id="h-claims"'))
    assert.equal(picture.match(/<title>Outlet not shown/gu)?.length, 2)
    assert.match(picture, /also on this/u)
    assert.equal(list.match(/Outlet not shown/gu)?.length, 2)
    assert.match(list, /rests on this too/u)
    assert.match(picture, /6 of 6 reports/u)
  })

  test('every box is a link, and stands alone as it does on the page', async () => {
    const markup = await textOf(`${storyPath}/story.svg`)
    const [onPage, alone] = [await textOf(storyPath), markup].map(
      (each) => each.slice(each.indexOf('class="lin"')).match(/<a href="[^"]*#r-\d+"><title>/gu)?.length,
    )
    assert.equal(alone, onPage)
    assert.ok(markup.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'))
    assert.match(markup, new RegExp(`href="${storyPath}#r-1"`, 'u'))
  })

  test('its one style is allowed by hash, no other', async () => {
    const answer = await appWith([page]).request(`${storyPath}/story.svg`)
    assert.equal(answer.headers.get('content-type'), 'image/svg+xml; charset=utf-8')
    const hash = /<style>([^<]+)<\/style>/u.exec(await answer.text())?.[1] ?? ''
    const expected = `'sha256-${createHash('sha256').update(hash).digest('base64')}'`
    assert.ok(answer.headers.get('content-security-policy')?.includes(expected))
  })
})

describe('the card of a story', () => {
  test('is a PNG of the size that others show', async () => {
    const answer = await appWith([page]).request(`${storyPath}/card.png`)
    if (answer.status === 404) {
      assert.match(await answer.text(), /@resvg\/resvg-js/u)
      return
    }
    const bytes = Buffer.from(await answer.arrayBuffer())
    assert.equal(bytes.subarray(1, 4).toString(), 'PNG')
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630])
  })

  for (const path of ['/story/nowhere/story.svg', '/story/nowhere/card.png'])
    test(`${path}: a story that there is not has none`, async () =>
      assert.equal((await appWith([page]).request(path)).status, 404))
})

describe('what other programs read of a story page', () => {
  const dataOf = (markup: string): unknown =>
    JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/u.exec(markup)?.[1] ?? '')

  test('the reports as schema.org tells them, each with what it is based on', async () => {
    const data = dataOf(await textOf(storyPath))
    assert.ok(typeof data === 'object' && data !== null && 'itemListElement' in data)
    assert.ok(Array.isArray(data.itemListElement))
    assert.equal(data.itemListElement.length, 6)
    assert.deepEqual(data.itemListElement[1], {
      '@type': 'ReportageNewsArticle',
      url: 'https://wire-pickup.example/report',
      headline: 'Dam road to close: newspaper',
      datePublished: inventedArticles[1]?.publishedAt,
      inLanguage: 'en',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Meridian Wire' },
      isBasedOn: 'https://lantern-scoop.example/report',
    })
  })

  test('names that are code do not end the data', async () => {
    const outlet = { name: `</script>${hostile}`, shownInText: false }
    const articles = inventedArticles.map((article) => ({ ...article, outlet }))
    const markup = await textOf(storyPath, appWith([{ ...page, articles }]))
    assert.equal(markup.match(/<script/gu)?.length, 2)
    assert.match(JSON.stringify(dataOf(markup)), /alert\(1\)/u)
  })

  test('a card that leads to the whole address where the reader came to us', async () => {
    const answer = await appWith([page]).request(`https://news.example${storyPath}`)
    assert.match(
      await answer.text(),
      /og:image" content="https:\/\/news\.example\/story\/story-lantern-scoop\/card\.png"/u,
    )
  })
})
