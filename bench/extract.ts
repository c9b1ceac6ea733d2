// How much processor time a page takes from its markup to its article in one process, and how well body, headline, author and date are
// found: on real pages of the development data beside the project where these are present, on invented ones otherwise.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { extractPage, type PageInput } from '../src/extract/extract-page.ts'
import { systemClock } from '../src/telemetry/clock.ts'
import { madePages } from './made-pages.ts'
import { measure } from './quality.ts'

const folder = resolve(import.meta.dirname, '../../shared/data/extract-dev')
const rounds = 3
const warmUpPages = 150
const madePageCount = 400

/** Processor time a page, one parse of each, with the figures of the measuring command where it is present. */
export function extractTable(): string {
  const { pages, isReal } = benchPages()
  for (const page of pages.slice(0, warmUpPages)) extractPage(page, { clock: systemClock })
  const times = Array.from({ length: rounds }, () => millisecondsOf(pages)).sort((a, b) => a - b)
  const median = times[Math.floor(rounds / 2)] ?? 0
  const kilobytes = pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length / 1024
  return [
    '## extract',
    '',
    `${pages.length} ${isReal ? 'real' : 'made'} pages of ${kilobytes.toFixed(0)} thousand characters on average, median of ${rounds} rounds, one process`,
    '',
    '| what | figure |',
    '|---|---|',
    `| processor time | ${median.toFixed(2)} ms a page |`,
    `| pages a second | ${(1000 / median).toFixed(0)} |`,
    '',
    isReal ? measure('extract') : 'Body, headline, author, date: the development data (../shared) are absent; skipped.',
    '',
  ].join('\n')
}

/** Real pages where the development data are present, made ones otherwise. */
export function benchPages(): { readonly pages: readonly PageInput[]; readonly isReal: boolean } {
  const isReal = existsSync(folder)
  return { isReal, pages: isReal ? realPages() : madePages(madePageCount) }
}

function millisecondsOf(pages: readonly PageInput[]): number {
  const before = process.cpuUsage()
  for (const page of pages) extractPage(page, { clock: systemClock })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / pages.length
}

function realPages(): readonly PageInput[] {
  const files = readdirSync(folder).filter((name) => /^wcxb-articles-\d+\.jsonl\.gz$/u.test(name))
  return files.flatMap((name) =>
    gunzipSync(readFileSync(resolve(folder, name)))
      .toString('utf8')
      .split('\n')
      .flatMap((line) => pageOf(line)),
  )
}

/** The page of a line of the data; none of an empty line. */
function pageOf(line: string): readonly PageInput[] {
  if (line === '') return []
  const fields: unknown = JSON.parse(line)
  if (typeof fields !== 'object' || fields === null || !('id' in fields && 'url' in fields && 'html' in fields))
    return []
  const { id, url, html } = fields
  return [{ id: String(id), url: String(url), html: String(html) }]
}
