import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { fuzzParser } from './fuzz-parser.ts'
import { samples, words } from './fuzz-samples.ts'
import { targets } from './fuzz-targets.ts'

describe('every parser with inputs made by chance', () => {
  for (const name of Object.keys(targets)) {
    test(`${name} neither throws nor takes long`, async () => {
      const { findings, inputCount } = await fuzzParser(name, { seed: 11, first: 0, count: 60, seconds: 2 })
      assert.deepEqual(
        findings.map(({ number, what }) => `${number}: ${what}`),
        [],
      )
      assert.ok(inputCount > 0)
    })

    test(`${name} reads its own samples`, async () => {
      for (const sample of samples[name] ?? []) await targets[name]?.(sample)
      assert.ok((samples[name] ?? []).length > 0 && (words[name] ?? []).length > 0)
    })
  }
})
