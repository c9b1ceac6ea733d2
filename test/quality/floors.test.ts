// The figures that were reached are floors: they only rise. Measured by the commands beside the project; skipped aloud where those are absent.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, test } from 'node:test'
import { promisify } from 'node:util'
import { figuresOf, type MeasureName, measureNames } from './read-figures.ts'

const root = resolve(import.meta.dirname, '../..')
const measures = resolve(root, '../shared/score')
const skip = existsSync(measures) ? false : '../shared/score is absent: the quality floors are not measured'

type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>

function isFloors(value: unknown): value is Floors {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every(
      (part) =>
        typeof part === 'object' && part !== null && Object.values(part).every((figure) => typeof figure === 'number'),
    )
  )
}

async function measure(name: MeasureName): Promise<string> {
  const options = {
    cwd: root,
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, HEADWATER: `${process.execPath} ${resolve(root, 'src/main.ts')}` },
  }
  // A target that is missed ends the command with status 1: what it printed still counts.
  const done = await promisify(execFile)(process.execPath, [resolve(measures, name)], options).catch(
    (error: unknown) => error,
  )
  assert.ok(typeof done === 'object' && done !== null && 'stdout' in done && typeof done.stdout === 'string')
  return done.stdout
}

describe('quality floors', { skip, concurrency: false }, () => {
  const floors: unknown = JSON.parse(readFileSync(resolve(import.meta.dirname, 'floors.json'), 'utf8'))
  assert.ok(isFloors(floors))

  for (const name of measureNames) {
    test(`no figure of “${name}” is below its floor`, async () => {
      const figures = figuresOf(name, await measure(name))
      const wanted = floors[name] ?? {}
      assert.ok(Object.keys(wanted).length > 0, `floors.json has nothing for ${name}`)
      const below = Object.entries(wanted).filter(([key, floor]) => !((figures.get(key) ?? Number.NaN) >= floor))
      assert.deepEqual(
        below.map(([key, floor]) => `${key}: ${figures.get(key) ?? 'not printed'}, floor ${floor}`),
        [],
      )
    })
  }
})
