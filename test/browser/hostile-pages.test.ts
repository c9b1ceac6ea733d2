// Hostile markup in every field of a feed and a page, taken the whole way (feed, page, store, pages) and opened in a browser whose content policy is
// switched off: nothing runs, nothing is loaded from elsewhere, no page breaks. Needs Debian's Chromium.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, describe, type TestContext, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { compileLexicons, openLexiconKeeper } from '../../src/commands/compile-lexicons.ts'
import { loadLexicon } from '../../src/commands/load-lexicon.ts'
import { moderationOver } from '../../src/commands/moderation-over.ts'
import { openNewsDesk } from '../../src/commands/news-desk.ts'
import { rightfulReader } from '../../src/commands/rightful-reader.ts'
import { createWebApp } from '../../src/serve/create-web-app.ts'
import { startWebServer } from '../../src/serve/start-web-server.ts'
import { pageStyleHash } from '../../src/serve/web/page-style.ts'
import { readSettings } from '../../src/settings/settings.ts'
import type { Store } from '../../src/store/open-store.ts'
import { systemClock } from '../../src/telemetry/clock.ts'
import { browserOptions, skipBrowser } from '../browser-kit.ts'
import { openLoopbackSite } from '../loopback-site.ts'
import { temporaryStore } from '../store-kit.ts'
import { noAccounts, noFigures } from '../web-kit.ts'

/** Payloads of our own; each calls `hit()` when it runs. */
const ownPayloads: readonly string[] = [
  '<script>hit()</script>',
  '</title></style></textarea><script>hit()</script>',
  '<img src=x onerror=hit()>',
  '<svg onload=hit()><animate onbegin=hit() attributeName=x dur=1s>',
  '"><img src=x onerror="hit()">',
  "'><svg/onload='hit()'>",
  '" autofocus onfocus="hit()" x="',
  'javascript:hit()',
  'java\tscript:hit()',
  '&#106;avascript:hit()',
  'data:text/html,<script>parent.hit()</script>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<details open ontoggle=hit()><summary>x</summary></details>',
  '<math><mtext><table><mglyph><style><img src=x onerror=hit()></style></mglyph></table></mtext></math>',
  '<form action="https://elsewhere.example/"><button formaction="javascript:hit()">Read on</button></form>',
  '<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">',
  '<link rel="stylesheet" href="https://elsewhere.example/x.css"><style>body{display:none}</style>',
  '<a href="javascript:hit()" id="main" name="body">Read it</a>',
  '</p></main></body></html><script>hit()</script>',
  '<!--<script>hit()</script>--!><img src=x onerror=hit()>',
  ']]><script>hit()</script><![CDATA[',
  '${hit()}{{constructor.constructor("hit()")()}}<%= hit() %>',
  '\u202Etxt.live\u202C \u2066<b onmouseover=hit()>\u2069',
  '\u0000<scr\u0000ipt>hit()</script>',
]

const dataFolder = resolve(import.meta.dirname, '../../../shared/data/hostile-html-dev')
const isDataAbsent = !existsSync(dataFolder)

function publicPayloads(): readonly string[] {
  return ['dompurify.json', 'miniflux.json'].flatMap((name) => {
    const rows: unknown = JSON.parse(readFileSync(join(dataFolder, name), 'utf8'))
    assert.ok(Array.isArray(rows))
    return rows.map((row: unknown) => {
      assert.ok(typeof row === 'object' && row !== null && 'input' in row && typeof row.input === 'string')
      return row.input
    })
  })
}

const lexiconTables = loadLexicon()
const perArticle = 10
const host = 'hostile.example'
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`
const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An item whose every field holds the payload: as text of the feed, and raw as well as escaped on its page. */
function itemOf(payload: string, at: number): string {
  return `<item><title>${cdata(`${payload} quay opens`)}</title><link>http://${host}/${at}</link><guid>${cdata(payload)}${at}</guid><author>${cdata(payload)}</author><category>${cdata(payload)}</category><source url="${attribute(payload)}">${cdata(payload)}</source><description>${cdata(payload)}</description><enclosure url="${attribute(payload)}" type="image/png" length="1"/><pubDate>${new Date(Date.UTC(2026, 2, 1, 0, at)).toUTCString()}</pubDate></item>`
}

function pageOf(payload: string): string {
  return `<!doctype html><html lang="en"><head><title>${asText(payload)}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${attribute(payload)}"><meta name="author" content="${attribute(payload)}"><meta property="og:image" content="${attribute(payload)}"><link rel="canonical" href="${attribute(payload)}"></head><body><article><h1>${asText(payload)} quay opens</h1><p class="byline">By ${asText(payload)}</p><figure><img src="quay.png" alt="${attribute(payload)}"><figcaption>${asText(payload)} caption</figcaption></figure><p>The quay of Tarn opens on Monday, the harbour master Ida ${asText(payload)} told The ${asText(payload)} on Tuesday, after eleven weeks of work.</p><p>“${asText(payload)} cost 3 million euros,” said Ida ${asText(payload)}, who has led the harbour since 2019, in a talk with the council.</p><p><a href="${attribute(payload)}">${asText(payload)}</a></p><div>${payload}</div><p>The council of Tarn had asked for a report on the work, which the harbour master handed in a week ago, it said.</p></article></body></html>`
}

function inBatches(payloads: readonly string[]): readonly string[] {
  const count = Math.ceil(payloads.length / perArticle)
  return Array.from({ length: count }, (_, at) => payloads.slice(at * perArticle, (at + 1) * perArticle).join(' '))
}

/** Reads a feed of these payloads into a store, as a reader who adds its address would. */
async function readIn(context: TestContext, payloads: readonly string[]): Promise<Store> {
  const items = payloads.map(itemOf)
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>${cdata(payloads[0] ?? '')}</title><link>http://${host}/</link>${items.join('')}</channel></rss>`
  const pages = Object.fromEntries(payloads.map((payload, at) => [`${host}/${at}`, pageOf(payload)]))
  const site = await openLoopbackSite(context, [host], { [`${host}/rss.xml`]: feed, ...pages })
  const store = temporaryStore(context)
  const desk = openNewsDesk(store, {
    terminal: {
      standardInput: process.stdin,
      print: () => Promise.resolve(),
      write: () => undefined,
      isTerminal: false,
      signal: new AbortController().signal,
    },
    settings: readSettings({}),
    clock: systemClock,
    openLexicons: () => openLexiconKeeper(lexiconTables, compileLexicons(lexiconTables)),
    mappedHosts: site.mappedHosts,
  })
  const taken = await desk.takeIn({ kind: 'feed', address: `http://${host}/rss.xml` })
  await desk.close()
  assert.ok(taken.isDone, taken.sentence)
  return store
}

/** Every page that shows something of the store, and the forms with the payloads typed in. */
function addressesOf(store: Store, payloads: readonly string[]): readonly string[] {
  const stories = store.listStories(1000)
  const articles = stories.flatMap(({ articles: each }) => each)
  const subjects = stories.flatMap(({ story }) => story.subjects)
  const outlets = new Set(articles.flatMap(({ outlet }) => outlet?.name ?? []))
  const path = encodeURIComponent
  return [
    '/',
    '/outlets',
    '/feeds',
    '/log',
    ...stories.map(({ story }) => `/story/${story.id}`),
    ...stories.map(({ story }) => `/story/${story.id}/compare`),
    ...articles.map(({ id }) => `/article/${path(id)}`),
    ...[...outlets].map((name) => `/outlet/${path(name)}`),
    ...[...new Set(subjects.map(({ kind, name }) => `/subject/${kind}/${path(name)}`))].slice(0, 60),
    ...payloads
      .slice(0, 20)
      .flatMap((payload) => [
        `/search?q=${path(payload.slice(0, 200))}`,
        `/takedown?url=${path(payload.slice(0, 500))}`,
        `/?notice=${path(payload.slice(0, 100))}&lang=${path(payload.slice(0, 100))}`,
        `/nowhere/${path(payload.slice(0, 100))}`,
      ]),
  ]
}

/** Words that stand in payloads and in no page of ours. */
const payloadWords = /hit\(\)|onerror|<script|<img/u

interface Seen {
  /** Pages on which words of payloads stand as text. */
  readonly withPayloads: number
  readonly executed: readonly string[]
  readonly broken: readonly string[]
}

/** Everything that markup of others could have become; our own elements are few and known. */
const strayMarkup = `[...document.querySelectorAll('*')].flatMap((each) => {
  const name = each.localName
  const isStray = ['iframe','object','embed','base','img','video','audio','math','frame','template','foreignObject','image','animate'].includes(name) || (name === 'script' && !/^https?:.*\\/headwater\\.js$/.test(each.src) && each.type !== 'application/ld+json') || (name === 'meta' && each.httpEquiv !== '')
  const handlers = [...each.attributes].filter((a) => /^on/i.test(a.name) || a.name === 'style' || a.name === 'srcdoc').map((a) => a.name)
  const address = each.getAttribute('href') ?? each.getAttribute('action') ?? each.getAttribute('formaction') ?? ''
  const isBadAddress = address !== '' && !/^(?:https?:\\/\\/|[/#?])/.test(address) || /^\\/\\//.test(address)
  return isStray || handlers.length > 0 || isBadAddress ? [each.outerHTML.slice(0, 160)] : []
})`
/** The one style of ours is known by its hash, as the content policy knows it. */
const styles = `[...document.querySelectorAll('style')].map((each) => each.textContent)`
const hashOf = (style: unknown): string => `sha256-${createHash('sha256').update(String(style)).digest('base64')}`
const structure = `[document.querySelectorAll('main#main').length, document.querySelectorAll('h1').length, [...document.body.children].slice(-2).map((each) => each.localName).join('+'), document.querySelectorAll('#main').length].join(' ')`
const events = `for (const each of document.querySelectorAll('body *')) for (const name of ['mouseover','focus','toggle','error','load']) each.dispatchEvent(new Event(name))`

async function lookAt(tab: Page, root: string, addresses: readonly string[]): Promise<Seen> {
  const executed: string[] = []
  const broken: string[] = []
  let withPayloads = 0
  await tab.exposeFunction('hit', () => executed.push(tab.url()))
  await tab.addInitScript(`for (const name of ['alert','confirm','prompt','print']) window[name] = () => window.hit()`)
  tab.on('request', (request) => {
    if (!request.url().startsWith(root)) executed.push(`asked for ${request.url().slice(0, 200)}`)
  })
  for (const address of addresses) {
    const answer = await tab.goto(`${root}${address}`, { waitUntil: 'domcontentloaded' })
    const status = answer?.status() ?? 0
    if (status >= 500) broken.push(`${address}: ${status}`)
    await tab.evaluate(events)
    const stray: unknown = await tab.evaluate(strayMarkup)
    if (!Array.isArray(stray) || stray.length > 0) broken.push(`${address}: ${JSON.stringify(stray)}`)
    const styled: unknown = await tab.evaluate(styles)
    if (!Array.isArray(styled) || styled.some((style: unknown) => hashOf(style) !== pageStyleHash))
      broken.push(`${address}: a style that is not ours`)
    if (payloadWords.test(await tab.innerText('body'))) withPayloads += 1
    const shape: unknown = await tab.evaluate(structure)
    if (shape !== '1 1 footer+dialog 1') broken.push(`${address}: ${String(shape)}`)
  }
  return { executed, broken, withPayloads }
}

describe('hostile content in a browser', { skip: skipBrowser, concurrency: false }, () => {
  let browser: Browser
  before(async () => {
    browser = await chromium.launch(browserOptions)
  })
  after(async () => {
    await browser.close()
  })

  const openTab = async (context: TestContext): Promise<Page> => {
    const session = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' })
    context.after(() => session.close())
    return await session.newPage()
  }

  test('the test sees what runs: a payload in a page that does not escape is counted', async (context) => {
    const tab = await openTab(context)
    const hits: string[] = []
    await tab.exposeFunction('hit', () => hits.push('hit'))
    for (const payload of ['<img src=x onerror=hit()>', '<script>hit()</script>']) {
      await tab.goto('about:blank')
      await tab.setContent(`<main>${payload}</main>`)
    }
    assert.equal(hits.length, 2)
  })

  const whole = async (context: TestContext, payloads: readonly string[]): Promise<void> => {
    const store = await readIn(context, inBatches(payloads))
    const moderation = moderationOver(store, systemClock)
    for (const payload of payloads.slice(0, 20))
      moderation.receive({
        urls: [`https://${host}/?${payload}`],
        ground: 'copyright',
        explanation: payload,
        name: payload,
        email: payload,
      })
    const app = createWebApp({
      ...noAccounts(),
      stories: rightfulReader(
        { ...store, find: store.search.find },
        { withheld: moderation.withheld, clock: systemClock },
      ),
      takedowns: moderation,
      clock: systemClock,
      takeIn: () => Promise.resolve({ isDone: true, sentence: '' }),
      listFeeds: store.feeds.list,
      operating: noFigures,
      storiesOnFrontMax: 200,
      uploadBytesMax: 1000,
    })
    const server = await startWebServer(app, { host: '127.0.0.1', port: 0 })
    assert.ok(server.kind === 'listening')
    context.after(() => server.close())
    const cases = moderation.list(100).map(({ found }) => `/takedown/${found.id}`)
    const addresses = [...addressesOf(store, payloads), ...cases, '/admin/notices']
    const counts = store.counts()
    assert.ok(counts.articles >= inBatches(payloads).length * 0.9, `${counts.articles} articles were kept`)
    const { withPayloads, ...seen } = await lookAt(
      await openTab(context),
      server.address.replace(/\/$/u, ''),
      addresses,
    )
    assert.deepEqual(seen, { executed: [], broken: [] })
    assert.ok(withPayloads >= counts.articles, `payloads stand on ${withPayloads} pages only`)
    context.diagnostic(
      `${payloads.length} payloads, ${withPayloads} of ${addresses.length} pages show them: 0 executed`,
    )
  }

  test('payloads of our own run nowhere and break no page', (context) => whole(context, ownPayloads))

  const skipData = isDataAbsent ? 'the public payloads are absent (../shared/data/hostile-html-dev)' : false
  test('public payloads run nowhere and break no page', { skip: skipData }, (context) =>
    whole(context, publicPayloads()),
  )
})
