// The pages in a real browser: no sideways scrolling, no script, targets large enough, nothing that axe finds. Needs Debian's Chromium.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createWebApp } from '../../src/serve/create-web-app.ts'
import { browserOptions, skipBrowser } from '../browser-kit.ts'
import { inventedFeeds } from '../invented-feeds.ts'
import { inventedReaders } from '../invented-readers.ts'
import { inventedCase, noFigures, noTakedowns, page, readerOver } from '../web-kit.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const addresses = [
  '/',
  '/story/story-lantern-scoop',
  '/story/story-lantern-scoop/compare?first=lantern-scoop&second=unsigned',
  '/subject/thing/dam%20road',
  '/article/wire-pickup',
  '/feeds',
  '/takedown',
  '/takedown/case-1',
  '/admin/notices',
  '/log',
  '/outlets',
  '/search?q=dam%20road',
  '/search?q=class:clone',
  '/outlet/The%20Lantern',
  '/method',
  '/settings',
  '/saved',
  '/alerts',
  '/alerts/new?story=story-lantern-scoop',
  '/admin/audit',
  '/admin/comments',
  '/?shelf=unread',
  '/admin/accounts',
  '/log-in',
]
// Each width with one of the schemes: which colours stand on which does not change with the width.
const views = [
  { name: 'desktop, light', width: 1280, scheme: 'light' },
  { name: '320 px, dark', width: 320, scheme: 'dark' },
] as const

describe('the pages in a browser', { skip: skipBrowser, concurrency: false }, () => {
  let server: ServerType
  let browser: Browser
  let root = ''

  before(async () => {
    const app = createWebApp({
      ...inventedReaders(),
      stories: readerOver([page]),
      takedowns: { ...noTakedowns, read: () => inventedCase, list: () => [inventedCase] },
      clock: { now: () => Date.parse('2031-04-03T08:00:00Z') },
      listFeeds: () => inventedFeeds,
      operating: noFigures,
      takeIn: () => Promise.resolve({ isDone: true, sentence: 'Done.' }),
      storiesOnFrontMax: 50,
      uploadBytesMax: 1000,
    })
    root = await new Promise<string>((resolve) => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
        resolve(`http://127.0.0.1:${info.port}`),
      )
    })
    browser = await chromium.launch(browserOptions)
  })

  after(async () => {
    await browser.close()
    await new Promise((resolve) => server.close(resolve))
  })

  const open = async (
    address: string,
    options: { readonly width: number; readonly scheme: 'light' | 'dark'; readonly javaScriptEnabled?: boolean },
  ): Promise<Page> => {
    const tab = await browser.newPage({
      viewport: { width: options.width, height: 800 },
      colorScheme: options.scheme,
      javaScriptEnabled: options.javaScriptEnabled ?? true,
    })
    await tab.goto(`${root}${address}`)
    return tab
  }

  for (const view of views) {
    for (const address of addresses) {
      test(`${address} at ${view.name} does not scroll sideways, and axe finds nothing`, async () => {
        const tab = await open(address, view)
        const width = await tab.evaluate('document.documentElement.scrollWidth')
        assert.ok(typeof width === 'number' && width <= view.width, `${String(width)} px wide`)
        await tab.evaluate(axeSource)
        const found: unknown = await tab.evaluate(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then((result) => result.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')))`,
        )
        assert.deepEqual(found, [])
        await tab.close()
      })
    }
  }

  test('the story is understood without a script', async () => {
    const tab = await open('/story/story-lantern-scoop', { width: 1280, scheme: 'light', javaScriptEnabled: false })
    const words = await tab.locator('main').innerText()
    for (const expected of ['Reported decided, not announced', '1, at most 2', 'Who had it from whom', 'Nobody so far'])
      assert.ok(words.includes(expected), expected)
    await tab.close()
  })

  test('on a small screen the list stands in the place of the picture', async () => {
    const tab = await open('/story/story-lantern-scoop', { width: 390, scheme: 'light' })
    assert.equal(await tab.locator('svg.lin').isVisible(), false)
    assert.equal(await tab.locator('ul.tree').isVisible(), true)
    await tab.close()
  })

  test('a link of the picture leads to its report', async () => {
    const tab = await open('/story/story-lantern-scoop', { width: 1280, scheme: 'light' })
    await tab.locator('svg.lin a', { hasText: 'Meridian Wire' }).click()
    assert.match(tab.url(), /#r-\d+$/u)
    await tab.close()
  })

  test('what a reader clicks is at least 24 px high, words in a sentence excepted', async () => {
    const tab = await open('/story/story-lantern-scoop', { width: 320, scheme: 'light' })
    const small: unknown = await tab.evaluate(
      `[...document.querySelectorAll('button, summary, input, select')].filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().height < 24).map((each) => each.outerHTML.slice(0, 80))`,
    )
    assert.deepEqual(small, [])
    await tab.close()
  })
})
