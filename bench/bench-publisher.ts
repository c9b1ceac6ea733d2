// An invented publisher for the benches: many hosts on one loopback port, which answer well, slowly, with errors, or not at all.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

/** How a host behaves. */
export type HostManner = 'well' | 'slow' | 'broken' | 'gone' | 'dead'

export interface PublisherPlan {
  readonly itemsPerFeed: number
  readonly mannerOf?: (host: number) => HostManner
  /** A feed gets one more item each so many milliseconds; never when absent. */
  readonly newItemEveryMilliseconds?: number
  /** Which hosts' feeds get new items; all when absent. */
  readonly hasNews?: (host: number) => boolean
  readonly slowMilliseconds?: number
}

export interface BenchPublisher {
  readonly port: number
  /** Requests, and how often a host had more of them at a time than `perHostMax`. */
  readonly counts: () => PublisherCounts
  readonly close: () => Promise<void>
}

export interface PublisherCounts {
  readonly requests: number
  readonly notModified: number
  readonly mostAtOnceOfHost: number
}

/** The name of the bench's host with this number. */
export function benchHost(number: number): string {
  return `host-${number}.example`
}

/** The address of a feed of the bench: its host's `feed-N.xml`. */
export function benchFeed(host: number, feed: number): string {
  return `http://${benchHost(host)}/feed-${feed}.xml`
}

/** Where each host leads: to the publisher's one port. */
export function benchHosts(count: number, port: number): ReadonlyMap<string, { address: string; port: number }> {
  return new Map(Array.from({ length: count }, (_, i) => [benchHost(i), { address: '127.0.0.1', port }]))
}

/** Starts the publisher on a free port. */
export async function startBenchPublisher(plan: PublisherPlan): Promise<BenchPublisher> {
  const startedAt = Date.now()
  const atOnce = new Map<string, number>()
  const counts = { requests: 0, notModified: 0, mostAtOnceOfHost: 0 }
  const server = createServer((request, response) => {
    const host = request.headers.host ?? ''
    const now = (atOnce.get(host) ?? 0) + 1
    atOnce.set(host, now)
    counts.requests += 1
    counts.mostAtOnceOfHost = Math.max(counts.mostAtOnceOfHost, now)
    response.on('close', () => {
      atOnce.set(host, (atOnce.get(host) ?? 1) - 1)
    })
    if (answer(request, response, { ...plan, itemsPerFeed: itemsNow(host, plan, startedAt) })) counts.notModified += 1
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    counts: () => counts,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

function itemsNow(host: string, plan: PublisherPlan, startedAt: number): number {
  const { itemsPerFeed, newItemEveryMilliseconds: every, hasNews } = plan
  if (every === undefined || hasNews?.(numberOf(host)) === false) return itemsPerFeed
  return itemsPerFeed + Math.floor((Date.now() - startedAt) / every)
}

function numberOf(host: string): number {
  return Number(/host-(\d+)/u.exec(host)?.[1] ?? 0)
}

/** Answers a request; tells whether by 304. */
function answer(request: IncomingMessage, response: ServerResponse, plan: PublisherPlan): boolean {
  const host = numberOf(request.headers.host ?? '')
  const manner = plan.mannerOf?.(host) ?? 'well'
  const path = request.url ?? '/'
  if (manner === 'dead') return false
  if (path === '/robots.txt') response.writeHead(404).end()
  else if (manner === 'broken') response.writeHead(500).end()
  else if (manner === 'gone') response.writeHead(410).end()
  else if (manner === 'slow') {
    setTimeout(() => answerWell(request, response, { host, plan }), plan.slowMilliseconds ?? 5000)
  } else return answerWell(request, response, { host, plan })
  return false
}

function answerWell(
  request: IncomingMessage,
  response: ServerResponse,
  { host, plan }: { readonly host: number; readonly plan: PublisherPlan },
): boolean {
  const path = request.url ?? '/'
  const feed = /feed-(\d+)\.xml/u.exec(path)?.[1]
  if (feed === undefined) {
    response.writeHead(200, { 'content-type': 'text/html' }).end(page(path))
    return false
  }
  const etag = `"${plan.itemsPerFeed}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag }).end()
    return true
  }
  const body = feedXml({ host, feed, count: plan.itemsPerFeed })
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body)
  return false
}

const words = ['harbour', 'bridge', 'council', 'ferry', 'school', 'budget', 'storm', 'railway', 'museum', 'clinic']

function headline(number: number): string {
  const word = (step: number): string => words[Math.floor(number / step) % words.length] ?? ''
  return `The ${word(1)} and the ${word(10)} of district ${number} are told apart`
}

function feedXml({
  host,
  feed,
  count,
}: {
  readonly host: number
  readonly feed: string
  readonly count: number
}): string {
  const items = Array.from({ length: count }, (_, i) => {
    const number = count - i
    const url = `http://${benchHost(host)}/feed-${feed}/item-${number}.html`
    const at = new Date(Date.UTC(2031, 0, 1) + number * 3_600_000).toUTCString()
    const text = `${headline(number)}, the council of place ${host} said. `.repeat(6)
    return `<item><title>${headline(number)}</title><link>${url}</link><guid>${url}</guid><pubDate>${at}</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Feed ${feed} of host ${host}</title><link>http://${benchHost(host)}/</link>${items.join('\n')}</channel></rss>`
}

function page(path: string): string {
  const number = Number(/item-(\d+)/u.exec(path)?.[1] ?? 0)
  const place = path.replace(/\W+/gu, ' ').trim()
  const sentence = `The ${words[number % words.length] ?? ''} of ${place} will cost ${number + 3} million euros, the council said on Monday.`
  return `<!doctype html><html lang="en"><head><title>${headline(number)}</title></head><body><article><h1>${headline(number)}</h1>${`<p>${sentence} ${sentence}</p>`.repeat(3)}</article></body></html>`
}
