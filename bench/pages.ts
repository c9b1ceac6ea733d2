// What the pages cost a reader: bytes on the wire, and largest contentful paint and layout shift in Chromium on a slow line (150 ms, 1.6 Mbit/s) with
// a processor four times slower.
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { startWebServer } from '../src/serve/start-web-server.ts'
import type { StoryOnPage } from '../src/serve/story-reader.ts'
import { browserOptions, skipBrowser } from '../test/browser-kit.ts'
import { everyPage } from '../test/every-page.ts'
import { readSampleNews } from '../test/kits/sample-news.ts'
import { appWith, page } from '../test/web-kit.ts'

const slowLine = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowdown = 4
const rounds = 3

interface PageCost {
  readonly address: string
  readonly kilobytes: number
  readonly scriptKilobytes: number
  readonly paintSeconds: number
  readonly shift: number
}

const kilo = (bytes: number): number => Math.round(bytes / 100) / 10
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** The costs of every page over the invented story, and of the sample's largest story. */
export async function pagesTable(): Promise<string> {
  if (skipBrowser !== false) return `pages: ${skipBrowser}\n`
  const largest = await largestOfSample()
  const app = appWith([page, largest])
  const server = await startWebServer(app, { host: '127.0.0.1', port: 0 })
  if (server.kind === 'problem') return `pages: ${server.sentence}\n`
  const browser = await chromium.launch(browserOptions)
  const root = server.address.replace(/\/$/u, '')
  const costs: PageCost[] = []
  for (const address of [...(await everyPage(app)), `/story/${largest.story.id}`])
    costs.push(await costOf(browser, root, address))
  await browser.close()
  await server.close()
  return [
    '| page | on the wire, kB | script, kB | largest paint, s | layout shift |',
    '|---|---|---|---|---|',
    ...costs.map(
      (cost) =>
        `| ${cost.address.slice(0, 60)} | ${cost.kilobytes} | ${cost.scriptKilobytes} | ${cost.paintSeconds} | ${cost.shift} |`,
    ),
    '',
  ].join('\n')
}

async function largestOfSample(): Promise<StoryOnPage> {
  const { stories, articles } = await readSampleNews()
  const [story] = stories.toSorted((a, b) => b.reports.length - a.reports.length)
  if (story === undefined) throw new Error('The sample newsroom tells no story.')
  return { story, articles: articles.filter((article) => story.reports.some((report) => report.id === article.id)) }
}

async function costOf(browser: Browser, root: string, address: string): Promise<PageCost> {
  const markup = await (await fetch(`${root}${address}`)).text()
  const scripts = [...markup.matchAll(/<script[^>]+src="([^"]+)"/gu)].map(([, path]) => path ?? '')
  const sizes = await Promise.all(
    scripts.map(async (path) => gzipSync(await (await fetch(`${root}${path}`)).text()).length),
  )
  const seen = []
  for (let round = 0; round < rounds; round += 1) seen.push(await paintOf(browser, `${root}${address}`))
  return {
    address,
    kilobytes: kilo(gzipSync(markup).length),
    scriptKilobytes: kilo(sizes.reduce((sum, size) => sum + size, 0)),
    paintSeconds: Math.round(median(seen.map(({ paint }) => paint)) / 10) / 100,
    shift: Math.round(median(seen.map(({ shift }) => shift)) * 1000) / 1000,
  }
}

const observe = `new Promise((resolve) => {
  let paint = 0, shift = 0
  new PerformanceObserver((list) => { for (const each of list.getEntries()) paint = each.startTime }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => { for (const each of list.getEntries()) shift += each.value }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(JSON.stringify([paint, shift])), 300)
})`

/** Milliseconds to the largest paint and the layout shift of a first visit. */
async function paintOf(browser: Browser, url: string): Promise<{ readonly paint: number; readonly shift: number }> {
  const session = await browser.newContext({ viewport: { width: 390, height: 800 } })
  const tab = await session.newPage()
  const tools = await session.newCDPSession(tab)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', slowLine)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await tab.goto(url, { waitUntil: 'load' })
  const told: unknown = JSON.parse(String(await tab.evaluate(observe)))
  await session.close()
  const [paint, shift] = Array.isArray(told) ? told.map(Number) : []
  return { paint: paint ?? 0, shift: shift ?? 0 }
}
