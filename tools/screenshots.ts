// `npm run screenshots`: every page in four variants (light, dark, right to left, 320 px) as pictures, to be looked at. `-- FOLDER` says where
// (else data/screenshots); `--sample` takes the stories of the sample newsroom too, `--language uk` the pages in Ukrainian. Needs Debian's Chromium.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserContextOptions, chromium } from 'playwright-core'
import { startWebServer } from '../src/serve/start-web-server.ts'
import type { StoryOnPage } from '../src/serve/story-reader.ts'
import { browserOptions } from '../test/browser-kit.ts'
import { everyPage } from '../test/every-page.ts'
import { readSampleNews } from '../test/kits/sample-news.ts'
import { appWith, page } from '../test/web-kit.ts'

const variants: readonly {
  readonly name: string
  readonly options: BrowserContextOptions
  readonly isMirrored?: true
}[] = [
  { name: 'light', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' } },
  { name: 'dark', options: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' } },
  { name: 'rtl', options: { viewport: { width: 1280, height: 800 } }, isMirrored: true },
  { name: '320', options: { viewport: { width: 320, height: 640 } } },
]

async function samplePages(): Promise<readonly StoryOnPage[]> {
  const { stories, articles } = await readSampleNews()
  return stories.map((story) => ({
    story,
    articles: articles.filter((article) => story.reports.some((report) => report.id === article.id)),
  }))
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'boolean' }, language: { type: 'string' } },
})
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '../data/screenshots'))
mkdirSync(folder, { recursive: true })
const sample = values.sample === true ? await samplePages() : []
const app = appWith([page, ...sample])
const addresses = [...(await everyPage(app)), ...sample.map(({ story }) => `/story/${story.id}`)]
const server = await startWebServer(app, { host: '127.0.0.1', port: 0 })
if (server.kind === 'problem') throw new Error(server.sentence)
const browser = await chromium.launch(browserOptions)
for (const { name, options, isMirrored } of variants) {
  const tab = await (await browser.newContext({ ...options, locale: values.language ?? 'en' })).newPage()
  for (const address of addresses) {
    await tab.goto(`${server.address}${address.slice(1)}`)
    if (isMirrored) await tab.evaluate(`document.documentElement.dir = 'rtl'`)
    const file = `${
      address
        .slice(1)
        .replaceAll(/[^a-z0-9]+/giu, '-')
        .slice(0, 60) || 'front'
    }-${name}.png`
    await tab.screenshot({ path: join(folder, file), fullPage: true })
  }
}
await browser.close()
await server.close()
console.log(`${addresses.length * variants.length} pictures are in ${folder}`)
