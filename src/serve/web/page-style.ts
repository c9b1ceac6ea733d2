import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { html, raw } from 'hono/html'
import type { Markup } from './markup.ts'

const css = readFileSync(new URL('style.css', import.meta.url), 'utf8')
  .replaceAll(/\/\*[^]*?\*\//gu, '')
  .replaceAll(/\n\s*/gu, '')

/**
 * The style sheet, in the head of every page: less than five kilobytes on the wire, while a file of its own would hold up the first paint by a second way to
 * the server and back.
 */
export const pageStyle: Markup = html`<style>${raw(css)}</style>`

/** For the content policy: the one style that pages may have. */
export const pageStyleHash = `sha256-${createHash('sha256').update(css).digest('base64')}`
