import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ArticleState } from '../model/article.ts'
import { extractPage } from './extract-page.ts'

const tools = { clock: { now: () => Date.parse('2026-04-01T00:00:00Z') } }
const stateOf = (html: string): ArticleState =>
  extractPage({ id: 'page', url: 'https://tide.example/news/dredger', html }, tools).state

const sentence = 'The dredger left the harbour of Velby at dawn, and the channel is open again, the pilots said. '
/** A page repeats nothing of its story, so each paragraph begins in its own way. */
const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<p>Buoy number ${at} is lit again. ${sentence.repeat(3)}</p>`).join('')
const story = `<h1>Dredger opens the channel</h1>${paragraphs(6)}`
const stub = `<h1>Dredger opens the channel</h1><p>${sentence.repeat(3)}</p>`
const page = (body: string, head = ''): string => `<html><head>${head}</head><body>${body}</body></html>`
const titled = (title: string, body: string): string => page(body, `<title>${title}</title>`)
const linked = (fields: object): string => `<script type="application/ld+json">${JSON.stringify(fields)}</script>`
const closed = linked({ '@type': 'NewsArticle', headline: 'Dredger', isAccessibleForFree: false })
const open = linked({ '@type': 'NewsArticle', headline: 'Dredger', isAccessibleForFree: true })
const teasers = Array.from(
  { length: 12 },
  (_, at) => `<li><h2><a href="/${at}">Story ${at} of the harbour</a></h2><p>${sentence}</p></li>`,
).join('')

const pages: Readonly<Record<ArticleState, readonly (readonly [string, string])[]>> = {
  article: [
    ['a story', page(story)],
    ['a short story that calls itself one', page(`<h1>Open</h1><p>${sentence}</p>`, open)],
    ['a story below a consent banner', page(`<p>We and our 212 partners store cookies.</p>${story}`)],
    ['a story about a page that was not found', titled('Logbook not found, pilots say', story)],
    ['a story about scripts', page(`${story}<p>Readers had to enable JavaScript to see the tide tables.</p>`)],
    ['a story that ends in a prompt', page(`${story}<p>Subscribe to continue reading other stories.</p>`)],
    ['a story between two walls', page(`<p>Please enable JavaScript.</p>${story}<p>Please enable cookies.</p>`)],
    ['a story with a film', page(story, linked({ '@type': 'VideoObject', name: 'Dredger' }))],
    ['the whole of a story that is not free', page(`<h1>Dredger opens the channel</h1>${paragraphs(12)}`, closed)],
  ],
  refused: [
    ['a guard', titled('Just a moment...', '<h1>tide.example</h1><p>Checking your browser. This takes seconds.</p>')],
    ['a guard under the site’s name', titled('tide.example', '<p>Please verify you are a human to go on.</p>')],
    ['a robot check in words', titled('Tide', '<p>We have seen unusual traffic from your network.</p>')],
    ['a demand for scripts', titled('Tide', '<p>Please enable JavaScript to continue using this site.</p>')],
    ['a demand for scripts, German', titled('Flut', '<p>Bitte aktivieren Sie JavaScript in Ihrem Browser.</p>')],
    ['a demand for scripts, Russian', titled('Прилив', '<p>Включите JavaScript, чтобы открыть сайт.</p>')],
    ['a demand for scripts, Japanese', titled('潮', '<p>このサイトではJavaScriptを有効にしてください。</p>')],
    ['a consent wall', titled('Tide', '<p>We and our 212 partners store and read data.</p><p>Choose below.</p>')],
    ['a consent wall, French', titled('Marée', '<p>Nous et nos 212 partenaires utilisons des traceurs.</p>')],
    ['a consent wall, Polish', titled('Fala', '<p>My i nasi partnerzy przechowujemy dane.</p>')],
    ['a forbidden page', titled('403 Forbidden', '<h1>403</h1><p>You may not see this.</p>')],
    ['a forbidden page, Ukrainian', titled('Доступ заборонено', '<p>Зверніться до адміністратора.</p>')],
  ],
  paywalled: [
    ['a stub that the page declares closed', page(stub, closed)],
    ['a stub of a metered page', page(stub, '<meta property="article:content_tier" content="metered">')],
    ['a stub before a prompt', page(`${stub}<p>Subscribe to continue reading.</p>`, open)],
    ['a log-in wall', page(`${stub}<p>Log in to read the full story.</p>`)],
    ['a spent meter', page(`${stub}<p>You have reached your limit of free articles.</p>`)],
    ['a stub, German', page(`${stub}<p>Dieser Artikel ist nur für Abonnenten.</p>`)],
    ['a stub, French', page(`${stub}<p>La suite est réservée aux abonnés.</p>`)],
    ['a stub, Spanish', page(`${stub}<p>Contenido exclusivo para suscriptores</p>`)],
    ['a stub, Italian', page(`${stub}<p>Contenuto riservato agli abbonati</p>`)],
    ['a stub, Portuguese', page(`${stub}<p>Conteúdo exclusivo para assinantes</p>`)],
    ['a stub, Polish', page(`${stub}<p>Treść dostępna tylko dla subskrybentów</p>`)],
    ['a stub, Russian', page(`${stub}<p>Материал доступен только подписчикам</p>`)],
    ['a stub, Chinese', page(`${stub}<p>会员专享内容</p>`)],
    ['a stub, Japanese', page(`${stub}<p>この記事は有料会員限定です</p>`)],
    ['a stub, Arabic', page(`${stub}<p>هذا المحتوى للمشتركين فقط</p>`)],
  ],
  empty: [
    ['nothing', ''],
    ['a page that scripts would fill', page('<div id="root"></div><script>start()</script>')],
    ['a picture alone', page('<img src="/a.jpg">')],
  ],
  'not-an-article': [
    ['a missing page', titled('404 – Tide', '<h1>Lost at sea</h1><p>The page you look for is gone.</p>')],
    ['a missing page, German', titled('Seite nicht gefunden', '<p>Die Seite gibt es nicht mehr.</p>')],
    ['a missing page, Polish', titled('Nie znaleziono strony', '<p>Tej strony już nie ma.</p>')],
    ['a missing page, Chinese', titled('页面不存在', '<p>您访问的页面已删除。</p>')],
    [
      'a section front',
      page(`<h1>Harbour</h1><ul>${'<li><a href="/x">Pilots ask for a buoy</a></li>'.repeat(30)}</ul>`),
    ],
    ['a tag page', page(`<h1>Dredgers</h1><ul>${teasers}</ul>`, linked({ '@type': 'CollectionPage' }))],
    ['a page of search results', page(`<ul>${teasers}</ul>`, linked({ '@type': 'SearchResultsPage' }))],
    ['a film', page(`<h1>Watch</h1><p>${sentence.repeat(2)}</p>`, linked({ '@type': 'VideoObject', name: 'Watch' }))],
    [
      'a film by its own word',
      page(`<p>${sentence}</p><p>${sentence}</p><p>${sentence}</p>`, '<meta property="og:type" content="video.other">'),
    ],
    ['a shop window', page('<h1>Sea charts</h1><p>Only 12.90</p><p>Into the basket</p>')],
  ],
}

for (const [state, cases] of Object.entries(pages)) {
  describe(`what is ${state}`, () => {
    for (const [what, html] of cases) test(what, () => assert.equal(stateOf(html), state))
  })
}

describe('the address of a page', () => {
  const news = titled('Tide', `<meta property="og:type" content="article">${story}`)
  const states: readonly (readonly [url: string, html: string, state: ArticleState])[] = [
    ['https://tide.example/', news, 'not-an-article'],
    ['https://tide.example/?p=812', news, 'article'],
    ['https://tide.example/category/harbour', news, 'not-an-article'],
    ['https://tide.example/tag/dredger/page/2', news, 'not-an-article'],
    ['https://tide.example/etiquetas/puerto', news, 'not-an-article'],
    ['https://tide.example/category/harbour/dredger-opens-the-channel-at-last', news, 'article'],
    ['https://tide.example/tag/dredger-81234', news, 'article'],
    ['https://tide.example/category/harbour', page(story, open), 'article'],
    ['https://tide.example/categories-of-ships', news, 'article'],
  ]
  for (const [url, html, state] of states) {
    test(`${url} with ${html.includes('ld+json') ? 'data of an article' : 'a story'} is ${state}`, () => {
      assert.equal(extractPage({ id: 'page', url, html }, tools).state, state)
    })
  }

  test('a table of many lines and two sentences is no article', () => {
    const lines = Array.from({ length: 80 }, (_, at) => `<p>Berth ${at} of the quay</p><p>${at * 3} metres deep</p>`)
    assert.equal(
      stateOf(page(`<h1>Berths</h1>${lines.join('')}<p>${sentence}</p><p>${sentence}</p>`)),
      'not-an-article',
    )
  })
})
