// Speed of reading feeds, from bytes to items, in processor time of one process.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type FeedInput, parseFeed } from '../src/parse/parse-feed.ts'
import { madeFeed } from './made-feeds.ts'

const rounds = 60
const itemCount = 200

/** Megabytes a second of made feeds, and of the development feeds where they are there: the best and the median of many rounds. */
export function feedsTable(): string {
  const made = (format: 'rss' | 'atom'): readonly FeedInput[] => [
    { feed: 'https://quay.example/feed', bytes: madeFeed(format, itemCount) },
  ]
  const development = developmentFeeds()
  return [
    '## feeds',
    '',
    `From bytes to items; processor time, best and median of ${rounds} rounds`,
    '',
    '| feeds | size | MB a second, best | median |',
    '|---|---|---|---|',
    row(`RSS, ${itemCount} items, made`, made('rss')),
    row(`Atom, ${itemCount} items, made`, made('atom')),
    development.length === 0
      ? '| feeds-dev | not there, skipped | | |'
      : row(`feeds-dev, ${development.length} feeds`, development),
    '',
  ].join('\n')
}

function row(name: string, feeds: readonly FeedInput[]): string {
  const megabytes = feeds.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6
  const seconds = Array.from({ length: rounds }, () => secondsOf(feeds)).sort((a, b) => a - b)
  const rate = (at: number): string => (megabytes / (seconds[at] ?? Number.NaN)).toFixed(1)
  return `| ${name} | ${(megabytes * 1000).toFixed(0)} kB | ${rate(0)} | ${rate(Math.floor(rounds / 2))} |`
}

function secondsOf(feeds: readonly FeedInput[]): number {
  const before = process.cpuUsage()
  for (const feed of feeds) {
    if (parseFeed(feed).kind === 'unreadable' && feeds.length === 1) throw new Error('The made feed cannot be read')
  }
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1e6
}

function developmentFeeds(): readonly FeedInput[] {
  const path = join(import.meta.dirname, '../../shared/data/feeds-dev/gofeed.jsonl.gz')
  if (!existsSync(path)) return []
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  return lines.map((line) => feedOfLine(JSON.parse(line)))
}

function feedOfLine(value: unknown): FeedInput {
  const hasBytes = typeof value === 'object' && value !== null && 'bytes_base64' in value
  return { feed: 'feed', bytes: Buffer.from(hasBytes ? String(value.bytes_base64) : '', 'base64') }
}
