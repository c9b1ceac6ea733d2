// What axe does not see, on every page in a real browser: reflow at 320 px and at 400 % zoom, with wider text spacing, right to left, on paper; targets,
// focus, forced colours, no script. Needs Debian's Chromium.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { startWebServer, type WebServer } from '../../src/serve/start-web-server.ts'
import { browserOptions, layAllOut, skipBrowser } from '../browser-kit.ts'
import { everyPage } from '../every-page.ts'
import { appWith, page } from '../web-kit.ts'

interface Check {
  readonly name: string
  readonly viewport?: { readonly width: number; readonly height: number }
  readonly media?: Parameters<Page['emulateMedia']>[0]
  /** Run in the page first, and what takes it back. */
  readonly change?: readonly [make: string, undo: string]
  /** An expression whose value is a list of what is wrong. */
  readonly wrong: string
}

const sideways = `document.documentElement.scrollWidth > innerWidth ? [document.documentElement.scrollWidth + ' px wide: ' + [...document.querySelectorAll('main *')].filter((each) => each.getBoundingClientRect().right > innerWidth + 1 || each.getBoundingClientRect().left < -1).slice(0, 3).map((each) => each.outerHTML.slice(0, 80)).join(' ')] : []`
const describeEach = `.map((each) => each.outerHTML.slice(0, 90)).slice(0, 4)`
// WCAG 2.2, 2.5.8: words in a sentence are excepted, what has room around it too.
const smallTargets = `(() => {
  const all = [...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select, textarea')].filter((each) => each.getClientRects().length > 0 && each.checkVisibility({ visibilityProperty: true }) && !each.matches('.skip'))
  const inSentence = (each) => getComputedStyle(each).display === 'inline' && each.parentElement.textContent.trim() !== each.textContent.trim()
  const centre = (box) => [box.left + box.width / 2, box.top + box.height / 2]
  return all.filter((each) => {
    const box = each.getBoundingClientRect()
    if (Math.min(box.width, box.height) >= 23.5 || inSentence(each)) return false
    const [x, y] = centre(box)
    return all.some((other) => {
      if (other === each || other.contains(each) || each.contains(other)) return false
      const theirs = other.getBoundingClientRect()
      const dx = Math.max(theirs.left - x, 0, x - theirs.right), dy = Math.max(theirs.top - y, 0, y - theirs.bottom)
      return Math.hypot(dx, dy) < 12
    })
  })${describeEach}
})()`
const wide =
  'body *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'
// Made by a script, a style is no matter of the content policy.
const spacing = [
  `{ const sheet = new CSSStyleSheet(); sheet.replaceSync('${wide}'); document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet] }`,
  'document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1)',
] as const
const mirrored = [`document.documentElement.dir = 'rtl'`, `document.documentElement.dir = 'ltr'`] as const
const elsewhere = `performance.getEntriesByType('resource').map((each) => each.name).filter((name) => !name.startsWith(location.origin))`
// WCAG 2.1, 1.4.12: nothing is cut when lines, words and letters stand wider.
const cutText = `[...document.querySelectorAll('main *, header *, footer *')].filter((each) => { const style = getComputedStyle(each); return each.clientHeight > 1 && ['hidden', 'clip'].includes(style.overflowY) && each.scrollHeight > each.clientHeight + 1 && !each.closest('svg, .vh, thead') })${describeEach}`
const invisibleText = `[...document.querySelectorAll('main *')].filter((each) => { const style = getComputedStyle(each); return each.childNodes.length > 0 && [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && each.checkVisibility() && style.color === style.backgroundColor })${describeEach}`
const paper = `[...document.querySelectorAll('.mast nav, form, summary')].filter((each) => each.checkVisibility())${describeEach}`
const unlabelled = `[document.documentElement.lang === '' ? 'no language' : '', document.title === '' ? 'no title' : '', document.querySelectorAll('h1').length === 1 ? '' : 'not one h1', document.querySelector('main') === null ? 'no main' : ''].filter((each) => each !== '')`

const small = { width: 320, height: 640 }
const desktop = { width: 1280, height: 800 }
const checks: readonly Check[] = [
  { name: '320 px wide does not scroll sideways', viewport: small, wrong: sideways },
  // What a window of 1280 by 1024 px shows at 400 %.
  {
    name: '400 % zoom does not scroll sideways',
    viewport: { width: 320, height: 256 },
    wrong: sideways,
  },
  { name: 'at 320 px targets are 24 px, or have room', viewport: small, wrong: smallTargets },
  { name: 'on a desktop targets are 24 px, or have room', wrong: smallTargets },
  { name: 'wider text spacing scrolls nothing sideways', viewport: small, change: spacing, wrong: sideways },
  { name: 'wider text spacing cuts nothing', change: spacing, wrong: cutText },
  { name: 'right to left does not scroll sideways at 320 px', viewport: small, change: mirrored, wrong: sideways },
  { name: 'right to left does not scroll sideways on a desktop', change: mirrored, wrong: sideways },
  { name: 'on paper there is nothing to press', media: { media: 'print' }, wrong: paper },
  { name: 'forced colours leave no text on its own colour', media: { forcedColors: 'active' }, wrong: invisibleText },
  { name: 'has a language, a title, one headline and a main part', wrong: unlabelled },
  { name: 'asks for nothing elsewhere', wrong: elsewhere },
]

describe('every page in a browser', { skip: skipBrowser, concurrency: false }, () => {
  let browser: Browser
  let server: WebServer
  let root = ''
  let addresses: readonly string[] = []

  before(async () => {
    const app = appWith([page])
    addresses = await everyPage(app)
    server = await startWebServer(app, { host: '127.0.0.1', port: 0 })
    root = server.kind === 'listening' ? server.address.replace(/\/$/u, '') : ''
    browser = await chromium.launch(browserOptions)
  })

  after(async () => {
    await browser.close()
    if (server.kind === 'listening') await server.close()
  })

  const overAll = async (
    options: BrowserContextOptions,
    look: (tab: Page, address: string) => Promise<unknown>,
  ): Promise<void> => {
    const session = await browser.newContext({ serviceWorkers: 'block', viewport: desktop, ...options })
    const tab = await session.newPage()
    for (const address of addresses) {
      await tab.goto(`${root}${address}`)
      if (options.javaScriptEnabled !== false) await tab.evaluate(layAllOut)
      assert.deepEqual(await look(tab, address), [], address)
    }
    await session.close()
  }

  /** What is wrong on the page that is open: it is changed in place for each check, not loaded anew. */
  const wrongOn = async (tab: Page): Promise<readonly unknown[]> => {
    const found: unknown[] = []
    for (const { name, viewport = desktop, media, change, wrong } of checks) {
      await tab.setViewportSize(viewport)
      await tab.emulateMedia({ media: null, forcedColors: null, ...media })
      if (change) await tab.evaluate(change[0])
      const seen: unknown = await tab.evaluate(wrong)
      if (change) await tab.evaluate(change[1])
      if (!Array.isArray(seen) || seen.length > 0) found.push([name, seen])
    }
    return found
  }

  test('there are many', () => {
    assert.ok(addresses.length >= 15, addresses.join(' '))
  })

  test('every check holds on every page', () => overAll({}, wrongOn))

  test('the keyboard reaches everything in the order of the page, and the focus is seen', () =>
    overAll({}, async (tab) => {
      const wrong: unknown[] = []
      for (let presses = 0; presses < 15; presses += 1) {
        await tab.keyboard.press('Tab')
        const problem: unknown = await tab.evaluate(`(() => {
          const each = document.activeElement
          if (each === null || each === document.body) return ''
          const style = getComputedStyle(each)
          return style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 ? each.outerHTML.slice(0, 90) : ''
        })()`)
        if (problem !== '') wrong.push(problem)
      }
      return wrong
    }))

  test('without a script every page says the same', async () => {
    const scripted = await (await browser.newContext()).newPage()
    await overAll({ javaScriptEnabled: false }, async (tab, address) => {
      // Push and passkeys are scripts themselves; their pages say so without one. What the server does now is another thing a moment later.
      if (['/alerts', '/log-in', '/settings', '/status'].includes(address)) return []
      // Not the words that are laid out: what is below the screen is passed over until it is come to.
      const words = (await tab.locator('main').textContent()) ?? ''
      await scripted.goto(`${root}${address}`)
      return (await scripted.locator('main').textContent()) === words && words.length > 20 ? [] : [words.slice(0, 200)]
    })
    await scripted.context().close()
  })
})
