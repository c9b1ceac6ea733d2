// Every page of the web application, for what is checked or pictured on all of them.
import type { Hono } from 'hono'
import { webRoutes } from '../src/serve/routes.ts'
import { inventedCase } from './web-kit.ts'

const further = [
  '/story/story-lantern-scoop/compare?first=lantern-scoop&second=unsigned',
  '/search?q=dam%20road',
  '/search?q=class:clone',
  '/alerts/new?story=story-lantern-scoop',
  '/nowhere',
]

function addressOf(path: string): string {
  const id = path.startsWith('/takedown')
    ? inventedCase.found.id
    : path.startsWith('/article')
      ? 'wire-pickup'
      : 'story-lantern-scoop'
  return path
    .replace(':id', id)
    .replace(':kind', 'thing')
    .replace(':date', '2031-04-02')
    .replace(':name', encodeURIComponent(path.startsWith('/outlet') ? 'The Lantern' : 'dam road'))
}

/** The address of one page for each route that shows one, over the invented story. */
export async function everyPage(app: Hono, host = 'http://localhost'): Promise<readonly string[]> {
  const found: string[] = []
  const routes = webRoutes.filter((route) => route.method === 'get').map((route) => addressOf(route.path))
  for (const address of new Set([...routes, ...further])) {
    const answer = await app.request(`${host}${address}`)
    if ((answer.headers.get('content-type') ?? '').startsWith('text/html') && !address.includes(':token'))
      found.push(address)
  }
  return found
}
