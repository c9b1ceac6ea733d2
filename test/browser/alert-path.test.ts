// What a person does with alerts, in a real browser: saves a search as an alert, switches push on, gets a push. Needs Debian's Chromium.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { createWebApp } from '../../src/serve/create-web-app.ts'
import { readerAtThisMachine } from '../../src/serve/reader.ts'
import { startWebServer } from '../../src/serve/start-web-server.ts'
import { alertKit } from '../alert-kit.ts'
import { browserOptions, skipBrowser } from '../browser-kit.ts'
import { inventedStory } from '../invented-story.ts'
import { newBrowser } from '../push-browser.ts'
import { noAccounts, noFigures, noTakedowns } from '../web-kit.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const account = 'reader'

describe('alerts in a browser', { skip: skipBrowser, concurrency: false }, () => {
  const kit = alertKit()
  let browser: Browser
  let context: BrowserContext
  let root = ''
  let close: () => Promise<void> = () => Promise.resolve()

  before(async () => {
    const app = createWebApp({
      ...noAccounts(),
      alertDesk: kit.desk,
      readerOf: readerAtThisMachine,
      stories: { ...kit.store, find: kit.store.search.find },
      takedowns: noTakedowns,
      clock: { now: kit.now },
      listFeeds: () => [],
      operating: noFigures,
      takeIn: () => Promise.resolve({ isDone: true, sentence: 'Done.' }),
      storiesOnFrontMax: 50,
      uploadBytesMax: 2000,
    })
    const server = await startWebServer(app, { host: '127.0.0.1', port: 0 })
    assert.ok(server.kind === 'listening')
    close = server.close
    root = server.address.replace(/\/$/u, '')
    browser = await chromium.launch(browserOptions)
    context = await browser.newContext({ permissions: ['notifications'], viewport: { width: 1280, height: 900 } })
  })

  after(async () => {
    await browser.close()
    await close()
  })

  const open = async (path: string): Promise<Page> => {
    const tab = await context.newPage()
    await tab.goto(`${root}${path}`)
    return tab
  }

  test('a search is saved as an alert, and a change is told, a copy not', async () => {
    const tab = await open('/search?q=dam')
    await tab.getByRole('button', { name: 'Save it and tell me of changes' }).click()
    assert.match(tab.url(), /\/alerts\/new\?search=/u)
    await tab.getByLabel('reports in conflict').check()
    await tab.getByRole('button', { name: 'Tell me' }).click()
    assert.match(await tab.locator('[role=status]').innerText(), /The alert stands/u)
    kit.evaluate()
    kit.keep(inventedStory)
    kit.evaluate()
    await tab.reload()
    assert.match(await tab.locator('main').innerText(), /What was told\s+Nothing yet/u)
    kit.keep({ ...inventedStory, current: { ...inventedStory.current, state: 'announced', onRecord: true } })
    kit.evaluate()
    await tab.reload()
    assert.match(await tab.locator('main').innerText(), /Announced, on the record; before reported decided/u)
    await tab.close()
  })

  test('a story is followed from its page without a script', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false })
    const tab = await plain.newPage()
    await tab.goto(`${root}/story/${inventedStory.id}`)
    await tab.getByRole('button', { name: 'Follow this story' }).click()
    assert.match(await tab.locator('[role=status]').innerText(), /You follow the story/u)
    assert.equal(await tab.getByRole('button', { name: 'Switch push on here' }).isVisible(), false)
    await plain.close()
  })

  test('push is switched on by a button, under the content policy', async () => {
    const tab = await context.newPage()
    const problems: string[] = []
    tab.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    // No push service can be asked here: the subscription that it would give stands in, the rest is the browser's own.
    const { keys } = newBrowser()
    const given = JSON.stringify({ endpoint: 'https://push.example/abc', keys })
    await tab.addInitScript(`PushManager.prototype.subscribe = async () => ({ toJSON: () => (${given}) })`)
    await tab.goto(`${root}/alerts`)
    await tab.getByRole('button', { name: 'Switch push on here' }).click()
    await tab.waitForURL(/notice=channel/u)
    assert.deepEqual(problems, [])
    assert.ok(kit.desk.channels(account).some(({ route }) => route.kind === 'push' && route.p256dh === keys.p256dh))
    await tab.close()
  })

  test('a push is shown with the words of the story, and replaced by a newer one of it', async () => {
    const tab = await open('/alerts')
    await tab.evaluate('navigator.serviceWorker.ready.then(() => true)')
    const session = await context.newCDPSession(tab)
    const registration = new Promise<string>((resolve) => {
      session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const [first] = registrations
        if (first) resolve(first.registrationId)
      })
    })
    await session.send('ServiceWorker.enable')
    const registrationId = await registration
    const push = (body: string): Promise<unknown> =>
      session.send('ServiceWorker.deliverPushMessage', {
        origin: root,
        registrationId,
        data: JSON.stringify({
          title: 'Dam road',
          body,
          tag: 'story-1',
          language: 'en',
          address: 'https://elsewhere.example/',
        }),
      })
    await push('Reported.')
    await push('Announced.')
    const shown = async (): Promise<unknown> =>
      tab.evaluate(
        `navigator.serviceWorker.ready.then((each) => each.getNotifications()).then((all) => all.map(({ title, body, data }) => [title, body, data.address]))`,
      )
    let found: unknown = []
    for (let times = 0; times < 50 && !JSON.stringify(found).includes('Announced'); times += 1) {
      found = await shown()
      await tab.waitForTimeout(100)
    }
    assert.deepEqual(found, [['Dam road', 'Announced.', '/alerts']], 'and leads to our own pages only')
    await tab.close()
  })

  for (const scheme of ['light', 'dark'] as const)
    for (const path of ['/alerts', '/saved'])
      test(`${path} with everything on it fits 320 px, ${scheme}, and axe finds nothing`, async () => {
        for (const [name, route] of [
          ['hooks.example', { kind: 'webhook', url: 'https://hooks.example/in', secret: 'x'.repeat(43) }],
          [
            'ida@moor.example',
            {
              kind: 'email',
              address: 'ida@moor.example',
              rhythm: 'daily',
              token: `t-${path}-${scheme}`,
              isConfirmed: true,
            },
          ],
        ] as const)
          kit.store.alerts.keepChannel({
            id: `c-${name}`,
            account,
            name,
            route,
            addedAt: '2031-04-02T08:00:00Z',
            failureCount: 0,
          })
        const tab = await browser.newPage({ viewport: { width: 320, height: 800 }, colorScheme: scheme })
        await tab.goto(`${root}${path}`)
        await tab.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true })`)
        const width = await tab.evaluate('document.documentElement.scrollWidth')
        assert.ok(typeof width === 'number' && width <= 320, `${String(width)} px wide`)
        await tab.evaluate(axeSource)
        const violations: unknown = await tab.evaluate(
          `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }).then((result) => result.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.target.join(' ')).join(', ')))`,
        )
        assert.deepEqual(violations, [])
        if (process.env['HEADWATER_PICTURES'] !== undefined)
          await tab.screenshot({ path: `${process.env['HEADWATER_PICTURES']}${path}-${scheme}.png`, fullPage: true })
        await tab.close()
      })
})
