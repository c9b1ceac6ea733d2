// The pages in a real browser: no sideways scrolling, no script, targets large enough, nothing that axe finds. Needs Debian's Chromium.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createWebApp } from '../../src/serve/create-web-app.ts'
import { browserOptions, layAllOut, skipBrowser } from '../browser-kit.ts'
import { everyPage } from '../every-page.ts'
import { inventedFeeds } from '../invented-feeds.ts'
import { inventedReaders } from '../invented-readers.ts'
import { inventedCase, noFigures, noTakedowns, page, readerOver } from '../web-kit.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** What is checked in each look; the page is loaded once and changed in place. Contrast does not hang on width or direction. */
const looks = [
  { name: 'light', width: 1280, scheme: 'light', direction: 'ltr', rules: { runOnly: tags() } },
  {
    name: 'dark',
    width: 1280,
    scheme: 'dark',
    direction: 'ltr',
    rules: { runOnly: ['color-contrast', 'link-in-text-block'] },
  },
  { name: 'right to left', width: 1280, scheme: 'light', direction: 'rtl', rules: withoutContrast() },
  { name: '320 px', width: 320, scheme: 'light', direction: 'ltr', rules: withoutContrast() },
] as const

function tags(): readonly string[] {
  return ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
}

function withoutContrast(): object {
  return { runOnly: tags(), rules: { 'color-contrast': { enabled: false } } }
}

describe('the pages in a browser', { skip: skipBrowser, concurrency: false }, () => {
  let server: ServerType
  let browser: Browser
  let root = ''
  let app: Hono

  before(async () => {
    app = createWebApp({
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

  test('axe finds nothing on any page, light, dark, right to left and at 320 px', async () => {
    const tab = await browser.newPage()
    const found: string[] = []
    for (const address of [...(await everyPage(app, root)), '/?shelf=unread']) {
      await tab.setViewportSize({ width: 1280, height: 800 })
      await tab.goto(`${root}${address}`)
      await tab.evaluate(layAllOut)
      await tab.evaluate(axeSource)
      for (const { name, width, scheme, direction, rules } of looks) {
        await tab.setViewportSize({ width, height: 800 })
        await tab.emulateMedia({ colorScheme: scheme })
        await tab.evaluate(`document.documentElement.dir = '${direction}'`)
        const wide = Number(await tab.evaluate('document.documentElement.scrollWidth'))
        if (wide > width) found.push(`${address}, ${name}: ${wide} px wide`)
        const broken: unknown = await tab.evaluate(
          `axe.run(${JSON.stringify(rules)}).then((result) => result.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', ')).join('; '))`,
        )
        if (broken !== '') found.push(`${address}, ${name}: ${String(broken)}`)
      }
    }
    assert.deepEqual(found, [])
    await tab.close()
  })

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
