import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { extractPage } from './extract-page.ts'

const folder = join(import.meta.dirname, 'golden')
const tools = { clock: { now: () => Date.parse('2026-04-01T00:00:00Z') } }

/** Each case is a page, what an editor takes from it, and why it is here. */
describe('golden pages', () => {
  for (const name of readdirSync(folder)) {
    test(name, () => {
      assert.ok(existsSync(join(folder, name, 'why.md')), 'a golden case says why it is here')
      const html = readFileSync(join(folder, name, 'source.html'), 'utf8')
      const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
      const { zones, text, ...rest } = extractPage({ id: name, url: `https://www.tide.example/${name}`, html }, tools)
      const parts = zones.map((zone) => [zone.kind, text.slice(zone.start, zone.end)])
      assert.deepEqual({ ...rest, parts }, expected)
    })
  }
})
