import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'

/** Sites on one loopback port, which answer by host and path. */
export interface LoopbackSite {
  /** For the guarded door: where the hosts lead. */
  readonly mappedHosts: ReadonlyMap<string, { readonly address: string; readonly port: number }>
  /** Host and path of every request, in order. */
  readonly asked: string[]
  /** What stands at `host/path`; may be changed meanwhile. */
  readonly pages: Map<string, SitePage>
}

export type SitePage = string | ((request: IncomingMessage, response: ServerResponse) => void)

/** Starts a server for `hosts` on a free port, closed after the test; what stands nowhere is a 404. */
export async function openLoopbackSite(
  context: TestContext,
  hosts: readonly string[],
  pages: Readonly<Record<string, SitePage>>,
): Promise<LoopbackSite> {
  const known = new Map(Object.entries(pages))
  const asked: string[] = []
  const server = createServer((request, response) => {
    const place = `${request.headers.host ?? ''}${request.url ?? ''}`
    asked.push(place)
    const page = known.get(place)
    if (page === undefined) response.writeHead(404).end()
    else if (typeof page === 'function') page(request, response)
    else response.writeHead(200, { 'content-type': typeOf(page) }).end(page)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  context.after(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { mappedHosts: new Map(hosts.map((host) => [host, { address: '127.0.0.1', port }])), asked, pages: known }
}

function typeOf(page: string): string {
  return page.startsWith('<?xml') || page.startsWith('<rss') ? 'application/xml' : 'text/html; charset=utf-8'
}

/** An item as the feed of a loopback site gives it. */
export interface SiteItem {
  readonly path: string
  readonly title: string
  readonly publishedAt: string
}

/** An RSS feed of `host` with these items. */
export function rssOf(host: string, title: string, items: readonly SiteItem[]): string {
  const elements = items.map(
    (item) =>
      `<item><title>${item.title}</title><link>http://${host}${item.path}</link><guid>${host}${item.path}</guid><pubDate>${new Date(item.publishedAt).toUTCString()}</pubDate></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${title}</title><link>http://${host}/</link>${elements.join('')}</channel></rss>`
}

/** A news page with a headline and paragraphs. */
export function pageOf(headline: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('')
  return `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article"></head><body><article><h1>${headline}</h1>${body}</article></body></html>`
}
