// A news desk over a store and loopback sites, for the tests of what comes in while the store is served.
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { compileLexicons, openLexiconKeeper } from '../../src/commands/compile-lexicons.ts'
import { loadLexicon } from '../../src/commands/load-lexicon.ts'
import { type NewsDesk, openNewsDesk } from '../../src/commands/news-desk.ts'
import { readSettings } from '../../src/settings/settings.ts'
import type { Store } from '../../src/store/open-store.ts'
import { systemClock } from '../../src/telemetry/clock.ts'
import { type LoopbackSite, openLoopbackSite, pageOf, rssOf, type SiteItem } from '../loopback-site.ts'
import { temporaryStore } from '../store-kit.ts'

const tables = loadLexicon()
const lexicons = compileLexicons(tables)

export const ferry: SiteItem = { path: '/ferry', title: 'Ferry stays in port', publishedAt: '2031-04-02T09:00:00Z' }
export const bridge: SiteItem = { path: '/bridge', title: 'Bridge opens again', publishedAt: '2031-04-02T11:00:00Z' }
export const tarnPage = ({ title }: SiteItem): string =>
  pageOf(title, [
    `${title}, the harbour master Ida Vorn said on Tuesday after a meeting with the council of Tarn.`,
    'She said that the repairs had cost 3 million euros and had taken eleven weeks, two more than planned.',
    'The council of Tarn had asked for a report on the repairs, which the harbour master handed in a week ago.',
  ])

/** A desk over a store, and two sites on loopback. */
export interface NewsBench {
  readonly store: Store
  readonly site: LoopbackSite
  readonly messages: string[]
  /** A desk with its own end. */
  readonly open: (over?: Store) => { readonly desk: NewsDesk; readonly end: () => Promise<void> }
}

/** The bench of a test; nothing is watched yet. */
export async function newsBench(context: TestContext): Promise<NewsBench> {
  const site = await openLoopbackSite(context, ['tarn.example', 'sund.example'], {
    'tarn.example/': `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>News</body></html>`,
    'tarn.example/rss.xml': rssOf('tarn.example', 'Tarn Post', [ferry]),
    'tarn.example/ferry': tarnPage(ferry),
    'tarn.example/bridge': tarnPage(bridge),
  })
  const store = temporaryStore(context)
  const messages: string[] = []
  const open: NewsBench['open'] = (over = store) => {
    const abort = new AbortController()
    const desk = openNewsDesk(over, {
      terminal: {
        standardInput: process.stdin,
        print: () => Promise.resolve(),
        write: (text) => messages.push(text),
        isTerminal: false,
        signal: abort.signal,
      },
      settings: readSettings({}),
      clock: systemClock,
      openLexicons: () => openLexiconKeeper(tables, lexicons),
      mappedHosts: site.mappedHosts,
    })
    return {
      desk,
      end: async () => {
        abort.abort('interrupted')
        await desk.close()
      },
    }
  }
  return { store, site, messages, open }
}

/** Watches until `isDone`, or ten seconds. */
export async function watchUntil({ open }: NewsBench, isDone: () => boolean): Promise<void> {
  const { desk, end } = open()
  const watching = desk.watch()
  for (let tries = 0; tries < 200 && !isDone(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 50))
  await end()
  await watching
  assert.ok(isDone())
}

export const past = '2001-01-01T00:00:00.000Z'

/** Makes every feed due now. */
export function makeDue(store: Store): void {
  for (const feed of store.feeds.list())
    if (feed.nextPollAt !== undefined) store.feeds.keep({ ...feed, nextPollAt: past })
}
