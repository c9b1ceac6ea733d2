import { readFileSync } from 'node:fs'
import type { Hono } from 'hono'

const read = (name: string): string => readFileSync(new URL(`web/${name}`, import.meta.url), 'utf8')
const hourSeconds = 3600

/** What the pages load from us: nothing else may be loaded. */
const files = [
  { path: '/push.js', type: 'text/javascript; charset=utf-8', text: read('push.js') },
  { path: '/passkey.js', type: 'text/javascript; charset=utf-8', text: read('passkey.js') },
  { path: '/sw.js', type: 'text/javascript; charset=utf-8', text: read('push-messages.js') + read('offline-pages.js') },
  { path: '/headwater.js', type: 'text/javascript; charset=utf-8', text: read('headwater.js') },
  { path: '/icon.svg', type: 'image/svg+xml', text: read('icon.svg') },
] as const

/** Adds the files that the pages load. */
export function addPageFiles(app: Hono): void {
  for (const { path, type, text } of files)
    app.get(path, (c) => c.body(text, 200, { 'content-type': type, 'cache-control': `max-age=${hourSeconds}` }))
}
