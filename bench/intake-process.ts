// `node bench/intake-process.ts STORE PORT FEEDS`: watches FEEDS feeds of the bench's publisher and polls them once, without their pages.
import { feedCommand } from '../src/commands/feed.ts'
import { openStore } from '../src/store/open-store.ts'
import { benchFeed } from './bench-publisher.ts'
import { benchTools } from './bench-tools.ts'

const [store = '', port = '', feeds = ''] = process.argv.slice(2)
const tools = benchTools({ signal: new AbortController().signal, hosts: Number(feeds), port: Number(port) })
const opened = openStore({ folder: store, busyMilliseconds: 0 })
const listings = Array.from({ length: Number(feeds) }, (_, i) => ({ url: benchFeed(i, i) }))
opened.feeds.add(listings, { addedAt: new Date().toISOString(), apartMilliseconds: 0 })
// The second reading of the same feeds is to be read in full, so that its items are compared.
for (const { etag: _etag, ...feed } of opened.feeds.list()) opened.feeds.keep(feed)
opened.close()
const startedAt = process.cpuUsage()
await feedCommand.run(['check', '--store', store], tools)
const used = process.cpuUsage(startedAt)
const again = openStore({ folder: store, busyMilliseconds: 0 })
const waiting = again.items.countWaiting()
again.close()
process.stdout.write(`${JSON.stringify({ seconds: (used.user + used.system) / 1e6, waiting })}\n`)
