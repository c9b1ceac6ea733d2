// The house rules of the design (sections 3 and 12 of docs/path.md) as tests: import plan, sizes, names, suppressions.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { describe, test } from 'node:test'

const root = resolve(import.meta.dirname, '..')

const bottom = ['model', 'text']
const stages = ['watch', 'fetch', 'parse', 'extract', 'attribute', 'group', 'trace', 'compare']
const everything = [
  ...bottom,
  ...stages,
  'settings',
  'store',
  'queue',
  'telemetry',
  'serve',
  'moderate',
  'pipeline.ts',
  'commands',
]

/** Which rooms a room may import, besides itself. */
const importPlan: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  settings: ['model'],
  store: ['model'],
  queue: ['model'],
  telemetry: ['model'],
  ...Object.fromEntries(stages.map((stage) => [stage, ['model', 'text', 'telemetry']])),
  serve: ['model', 'text', 'telemetry', 'store'],
  moderate: ['model', 'text', 'telemetry', 'store'],
  'pipeline.ts': [...stages, 'model', 'queue', 'telemetry'],
  commands: everything,
  'main.ts': everything,
}

const budgets = {
  fileLinesMedian: 100,
  fileLinesP90: 300,
  fileLinesMax: 400,
  functionLinesMedian: 12,
  functionLinesP90: 40,
  functionLinesMax: 70,
  runtimeDependenciesMax: 15,
  uniqueNamesShareMin: 0.95,
  suppressionsPerThousandLinesMax: 0.2,
  testToSourceLinesMin: 1,
  pipelineLinesMax: 100,
}
const forbiddenNames = /^(utils?|helpers?|common|misc|index|types?|services?|manager)\.ts$/u

function filesUnder(folder: string): readonly string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((name) => name.endsWith('.ts') && statSync(name).isFile())
    .sort()
}

const isTest = (file: string): boolean => file.endsWith('.test.ts') || relative(root, file).startsWith('test')
const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').trimEnd().split('\n')
const allFiles = ['src', 'test', 'sample', 'bench', 'tools'].flatMap(filesUnder)
const sources = filesUnder('src').filter((file) => !isTest(file))

function roomOf(file: string): string {
  return relative(join(root, 'src'), file).split('/')[0] ?? ''
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [
    ...text.matchAll(/^(?:import|export)\b[^'"]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'|\bimport\('(\.[^']+)'\)/gmu),
  ].map((match) => resolve(dirname(file), match[1] ?? match[2] ?? match[3] ?? ''))
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Lines of each function declaration at its indentation: the formatter guarantees that it closes there. */
function functionLengths(file: string): readonly { readonly name: string; readonly lines: number }[] {
  const lines = linesOf(file)
  return lines.flatMap((line, at) => {
    const head = /^(\s*)(?:export )?(?:async )?function\*? (\w+)/u.exec(line)
    if (!head) return []
    const close = lines.findIndex((other, i) => i >= at && other.startsWith(`${head[1] ?? ''}}`))
    return [{ name: `${relative(root, file)} ${head[2] ?? ''}`, lines: (close < 0 ? at : close) - at + 1 }]
  })
}

describe('the house', () => {
  test('every room of src is in the plan', () => {
    const unknown = sources.map(roomOf).filter((room) => !(room in importPlan))
    assert.deepEqual([...new Set(unknown)], [])
  })

  test('no room imports what the plan does not allow', () => {
    const wrong = sources.flatMap((file) => {
      const room = roomOf(file)
      return importsOf(file)
        .filter((target) => target.startsWith(join(root, 'src')))
        .filter((target) => roomOf(target) !== room && !(importPlan[room] ?? []).includes(roomOf(target)))
        .map((target) => `${relative(root, file)} -> ${relative(root, target)}`)
    })
    assert.deepEqual(wrong, [])
  })

  test('a planted breach of the plan is seen', () => {
    assert.ok(!(importPlan['model'] ?? []).includes('trace'))
    assert.ok(!(importPlan['trace'] ?? []).includes('group'))
    assert.ok(!(importPlan['compare'] ?? []).includes('store'))
  })

  test('every relative import names a file that is there', () => {
    const missing = allFiles.flatMap((file) =>
      importsOf(file)
        .filter((target) => !existsSync(target))
        .map((target) => `${relative(root, file)} -> ${relative(root, target)}`),
    )
    assert.deepEqual(missing, [])
  })

  test('SQL stands in store only', () => {
    const sql = /\b(?:SELECT\s+[\w*"(]|INSERT\s+INTO\s|DELETE\s+FROM\s|CREATE\s+TABLE\s)/u
    const wrong = sources.filter((file) => roomOf(file) !== 'store' && sql.test(readFileSync(file, 'utf8')))
    assert.deepEqual(
      wrong.map((file) => relative(root, file)),
      [],
    )
  })

  // The linter forbids the same by `no-restricted-imports` and `no-restricted-globals`, but for what is imported on the way.
  const wayOut =
    /(?<![.\w])fetch\(|globalThis\.fetch|new (?:WebSocket|EventSource)\(|(?:from|import\() ?'(?:node:)?(?:net|tls|https?|http2|dgram|dns|dns\/promises|undici)'/u

  test('requests leave through the guarded door only', () => {
    const wrong = sources.filter(
      (file) =>
        roomOf(file) !== 'fetch' && !file.endsWith('start-web-server.ts') && wayOut.test(readFileSync(file, 'utf8')),
    )
    assert.deepEqual(
      wrong.map((file) => relative(root, file)),
      [],
    )
  })

  test('a planted way out is seen', () => {
    for (const line of [
      "import { request } from 'node:https'",
      "import { connect } from 'net'",
      "await import('node:http2')",
      "await fetch('http://tide.example')",
      'globalThis.fetch(url)',
      'new WebSocket(url)',
    ]) {
      assert.match(line, wayOut)
    }
    for (const line of ['await door.fetch({ url })', 'prefetch(url)', "import { isIP } from './net.ts'"]) {
      assert.doesNotMatch(line, wayOut)
    }
  })
})

describe('sizes and names', () => {
  test('files keep their budget', () => {
    const sizes = sources.map((file) => ({ file: relative(root, file), lines: linesOf(file).length }))
    const lines = sizes.map((size) => size.lines)
    assert.deepEqual(
      sizes.filter((size) => size.lines > budgets.fileLinesMax),
      [],
    )
    assert.ok(quantile(lines, 0.5) <= budgets.fileLinesMedian, `median ${quantile(lines, 0.5)}`)
    assert.ok(quantile(lines, 0.9) <= budgets.fileLinesP90, `p90 ${quantile(lines, 0.9)}`)
    assert.ok(linesOf(join(root, 'src/pipeline.ts')).length <= budgets.pipelineLinesMax)
  })

  test('functions keep their budget', () => {
    const lengths = sources.flatMap(functionLengths)
    const lines = lengths.map((each) => each.lines)
    assert.deepEqual(
      lengths.filter((each) => each.lines > budgets.functionLinesMax),
      [],
    )
    assert.ok(quantile(lines, 0.5) <= budgets.functionLinesMedian, `median ${quantile(lines, 0.5)}`)
    assert.ok(quantile(lines, 0.9) <= budgets.functionLinesP90, `p90 ${quantile(lines, 0.9)}`)
  })

  test('there are at least as many lines of tests as of source', () => {
    const count = (files: readonly string[]): number => files.reduce((sum, file) => sum + linesOf(file).length, 0)
    const tests = count(allFiles.filter(isTest))
    const source = count(sources)
    assert.ok(tests >= source * budgets.testToSourceLinesMin, `${tests} lines of tests for ${source} lines of source`)
  })

  test('file names are unique and say what the file holds', () => {
    const names = sources.map((file) => basename(file))
    assert.ok(new Set(names).size >= names.length * budgets.uniqueNamesShareMin)
    assert.deepEqual(
      names.filter((name) => forbiddenNames.test(name)),
      [],
    )
  })

  test('suppressions are rare and give a reason', () => {
    const marks = allFiles.flatMap((file) =>
      linesOf(file).filter((line) => /(?:\/\/|\/\*)\s*(?:oxlint-disable|eslint-disable|biome-ignore|@ts-)/u.test(line)),
    )
    const total = allFiles.reduce((sum, file) => sum + linesOf(file).length, 0)
    assert.ok(marks.length <= Math.max(1, (total / 1000) * budgets.suppressionsPerThousandLinesMax), marks.join('\n'))
    assert.deepEqual(
      marks.filter((line) => !/--|:/u.test(line)),
      [],
    )
  })

  test('runtime dependencies are few', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    assert.ok(typeof manifest === 'object' && manifest !== null && 'dependencies' in manifest)
    assert.ok(Object.keys(manifest.dependencies ?? {}).length <= budgets.runtimeDependenciesMax)
  })

  test('every lexicon file tells its origin and licence', () => {
    const files = readdirSync(join(root, 'lexicon')).filter((name) => !name.endsWith('.md'))
    const wrong = files.filter(
      (name) => !/licen[cs]e|CC0/iu.test(readFileSync(join(root, 'lexicon', name), 'utf8').slice(0, 1500)),
    )
    assert.deepEqual(wrong, [])
  })
})
