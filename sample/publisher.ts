import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { type Newsroom, readNewsroom, type SampleOutlet } from './read-newsroom.ts'
import { feedPath, renderFeed } from './render-feed.ts'
import { feedTypes, renderFront, renderPage } from './render-page.ts'

/** The invented outlets on one loopback port. */
export interface Publisher {
  readonly port: number
  /** The outlets' feeds, as a reader would add them. */
  readonly feeds: readonly { readonly outlet: string; readonly url: string }[]
  /** For the guarded fetcher: where each outlet's host name leads in this run. */
  readonly mappedHosts: ReadonlyMap<string, { readonly address: string; readonly port: number }>
  readonly close: () => Promise<void>
}

/** Starts the sample newsroom on `port` (any free one when it is 0 or absent); each outlet answers to its own host name. */
export async function startPublisher(options: { readonly port?: number } = {}): Promise<Publisher> {
  const newsroom = readNewsroom()
  const server = createServer((request, response) => answer(request, response, newsroom))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    port,
    feeds: newsroom.outlets.map((outlet) => ({ outlet: outlet.name, url: `http://${outlet.host}${feedPath(outlet)}` })),
    mappedHosts: new Map(newsroom.outlets.map((outlet) => [outlet.host, { address: '127.0.0.1', port }])),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

interface Answer {
  readonly type: string
  readonly body: string
}

function answer(request: IncomingMessage, response: ServerResponse, newsroom: Newsroom): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/u, '').toLowerCase()
  const outlet = newsroom.outlets.find((one) => one.host === host)
  const found = outlet ? find(outlet, request.url ?? '/', newsroom) : undefined
  if (!found) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end('<!doctype html><title>404 Not found</title><h1>Not found</h1>')
    return
  }
  const etag = `"${createHash('sha256').update(found.body).digest('hex').slice(0, 16)}"`
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag })
    response.end()
    return
  }
  const packs = /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '')
  response.writeHead(200, {
    'content-type': `${found.type}; charset=utf-8`,
    etag,
    ...(packs ? { 'content-encoding': 'gzip' } : {}),
  })
  response.end(packs ? gzipSync(found.body) : found.body)
}

function find(outlet: SampleOutlet, path: string, newsroom: Newsroom): Answer | undefined {
  if (path === '/') return { type: 'text/html', body: renderFront(outlet, newsroom, feedPath(outlet)) }
  if (path === '/robots.txt') return { type: 'text/plain', body: 'User-agent: *\nDisallow: /private/\n' }
  if (path === feedPath(outlet)) return { type: feedTypes[outlet.feed], body: renderFeed(outlet, newsroom.articles) }
  const article = newsroom.articles.find((one) => one.outlet === outlet && one.path === path)
  return article ? { type: 'text/html', body: renderPage(article, newsroom) } : undefined
}
