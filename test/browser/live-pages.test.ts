// What the script adds, in a real browser: keys, the bar that tells of updates and keeps the place, pages without a line. Needs Debian's Chromium.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Browser, chromium, type Page } from 'playwright-core'
import { startWebServer, type WebServer } from '../../src/serve/start-web-server.ts'
import { browserOptions, skipBrowser } from '../browser-kit.ts'
import { appWith, page } from '../web-kit.ts'

const many = Array.from({ length: 12 }, (_, at) => ({ ...page, story: { ...page.story, id: `story-${at}` } }))

describe('the script in a browser', { skip: skipBrowser, concurrency: false }, () => {
  let browser: Browser
  let server: WebServer
  let root = ''

  before(async () => {
    server = await startWebServer(appWith(many), { host: '127.0.0.1', port: 0 })
    root = server.kind === 'listening' ? server.address : ''
    browser = await chromium.launch(browserOptions)
  })

  after(async () => {
    await browser.close()
    if (server.kind === 'listening') await server.close()
  })

  const openFront = async (): Promise<Page> => {
    const tab = await (await browser.newContext()).newPage()
    await tab.goto(root)
    return tab
  }
  const focused = 'document.activeElement.getAttribute("href") ?? document.activeElement.id'

  test('j and k go from story to story, o opens, / searches', async () => {
    const tab = await openFront()
    const places: unknown[] = []
    for (const key of ['j', 'j', 'k']) {
      await tab.keyboard.press(key)
      places.push(await tab.evaluate(focused))
    }
    assert.equal(places[0], places[2])
    assert.notEqual(places[0], places[1])
    await tab.keyboard.press('/')
    assert.equal(await tab.evaluate(focused), 'q')
    await tab.keyboard.type('jk?')
    assert.equal(await tab.locator('#q').inputValue(), 'jk?')
    await tab.locator('.item h2 a').first().focus()
    await Promise.all([tab.waitForURL(/\/story\//u), tab.keyboard.press('o')])
    await tab.context().close()
  })

  test('s stars the story that has the focus, and takes the star back', async () => {
    const tab = await openFront()
    const pressed = async (): Promise<string> => {
      await tab.locator('.item h2 a').first().focus()
      await Promise.all([tab.waitForEvent('load'), tab.keyboard.press('s')])
      return tab.locator('.item').first().locator('button').first().innerText()
    }
    assert.equal(await pressed(), 'Starred ★')
    assert.equal(await pressed(), 'Star ☆')
    await tab.context().close()
  })

  test('? shows the keys, and Escape puts them away', async () => {
    const tab = await openFront()
    await tab.keyboard.press('?')
    assert.match(await tab.locator('dialog').innerText(), /star it/u)
    await tab.keyboard.press('Escape')
    assert.equal(await tab.locator('dialog').isVisible(), false)
    await tab.context().close()
  })

  test('updates are told in a bar, which keeps the place when it is pressed', async () => {
    const tab = await (await browser.newContext()).newPage()
    await tab.route('**/live', (route) =>
      route.fulfill({ contentType: 'text/event-stream', body: 'id: 1\nevent: updates\ndata: 3 updates\n\n' }),
    )
    await tab.goto(root)
    const bar = tab.locator('.live button')
    await bar.waitFor()
    assert.equal(await bar.innerText(), '3 updates')
    await tab.evaluate('scrollTo(0, 900)')
    const top = 'Math.round([...document.querySelectorAll(".item h2 a")][6].getBoundingClientRect().top)'
    const placeBefore: unknown = await tab.evaluate(top)
    await Promise.all([tab.waitForEvent('load'), bar.click()])
    const placeAfter: unknown = await tab.evaluate(top)
    assert.ok(
      Math.abs(Number(placeBefore) - Number(placeAfter)) <= 2,
      `${String(placeBefore)}, then ${String(placeAfter)}`,
    )
    await tab.context().close()
  })

  test('without a line the opened story is still there, and what was not opened says so', async () => {
    const tab = await openFront()
    await tab.evaluate('navigator.serviceWorker.ready.then(() => true)')
    await tab.reload()
    await tab.goto(`${root}story/story-3`)
    const headline = await tab.locator('h1').innerText()
    await tab.context().setOffline(true)
    await tab.goto(`${root}story/story-3`)
    assert.equal(await tab.locator('h1').innerText(), headline)
    await tab.goto(`${root}method`)
    assert.equal(await tab.locator('h1').innerText(), 'No line')
    await tab.context().close()
  })
})
