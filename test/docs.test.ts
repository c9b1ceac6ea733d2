// What is not documented does not pass, and no document names what does not exist.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, test } from 'node:test'
import { commands } from '../src/commands/run-command-line.ts'
import { stageNames } from '../src/model/fate.ts'
import { webRoutes } from '../src/serve/routes.ts'
import { settingTable } from '../src/settings/setting-table.ts'
import { logEvents } from '../src/telemetry/event-log.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}
const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && 'dependencies' in value && 'devDependencies' in value

function missingFrom(document: string, names: readonly string[]): readonly string[] {
  const text = read(document)
  return names.filter((name) => !text.includes(`\`${name}\``))
}

const documents = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

describe('documents', () => {
  test('every setting stands in docs/settings.md', () => {
    assert.deepEqual(missingFrom('docs/settings.md', Object.keys(settingTable)), [])
  })

  test('every event of the log stands in docs/operating.md with its keys', () => {
    const names = Object.entries(logEvents).flatMap(([name, { keys }]) => [name, ...keys])
    assert.deepEqual(missingFrom('docs/operating.md', names), [])
  })

  test('every command stands in docs/commands.md', () => {
    assert.deepEqual(
      missingFrom(
        'docs/commands.md',
        commands.map((command) => command.name),
      ),
      [],
    )
  })

  test('every stage stands in docs/path.md', () => {
    assert.deepEqual(missingFrom('docs/path.md', stageNames), [])
  })

  test('every route stands in docs/routes.md', () => {
    assert.deepEqual(
      missingFrom(
        'docs/routes.md',
        webRoutes.map((route) => route.path),
      ),
      [],
    )
  })

  test('every dependency stands in docs/dependencies.md with its one home room, and nothing else imports it', () => {
    const manifest: unknown = JSON.parse(read('package.json'))
    assert.ok(isManifest(manifest))
    assert.deepEqual(
      missingFrom('docs/dependencies.md', [
        ...Object.keys(manifest.dependencies),
        ...Object.keys(manifest.devDependencies),
        ...Object.keys(manifest.optionalDependencies ?? {}),
      ]),
      [],
    )
    const atRunTime = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })
    const wrong = atRunTime.flatMap((name) => {
      const row =
        read('docs/dependencies.md')
          .split('\n')
          .find((line) => line.startsWith(`| \`${name}\``)) ?? ''
      const home = /\| `src\/(\w+)\/?` \|/u.exec(row)?.[1] ?? '?'
      const importer = new RegExp(`(?:from |import\\()'${name}(?:/[^']*)?'`, 'u')
      return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && importer.test(read(join('src', file))))
        .filter((file) => !file.startsWith(`${home}/`))
        .map((file) => `${file} imports ${name}, whose home is ${home}`)
    })
    assert.deepEqual(wrong, [])
  })

  test('every glossary term of the model stands in docs/glossary.md', () => {
    const terms = [
      'outlet',
      'feed',
      'item',
      'article',
      'revision',
      'zone',
      'span',
      'report',
      'story',
      'state',
      'timeline',
      'subject',
      'statement',
      'source',
      'cue',
      'content',
      'quantity',
      'claim',
      'citation',
      'derivation',
      'lineage',
      'node',
      'edge',
      'grade',
      'evidence',
      'primary source',
      'origin',
      'fate',
      'quarantine',
      'level',
      'class',
    ]
    const text = read('docs/glossary.md')
    assert.deepEqual(
      terms.filter((term) => !text.includes(`**${term}**`)),
      [],
    )
  })

  test('no document names a file of the project that is not there', () => {
    const missing = documents.flatMap((document) =>
      [
        ...read(document).matchAll(
          /`((?:src|test|lexicon|docs|sample|bench|tools|deploy|\.ci)\/[\w./-]+)`|\]\(((?!https?:|#|mailto:)[^)\s]+)\)/gu,
        ),
      ]
        .map(
          (match) =>
            match[1] ??
            join(document.includes('/') ? document.slice(0, document.lastIndexOf('/')) : '.', match[2] ?? ''),
        )
        .map((path) => path.replace(/#.*$/u, ''))
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document} names ${path}`),
    )
    assert.deepEqual(missing, [])
  })

  test('every decision page says what else was weighed and when to look again', () => {
    const pages = readdirSync(join(root, 'docs/decisions')).filter((name) => name.endsWith('.md'))
    assert.ok(pages.length >= 4)
    assert.deepEqual(
      pages.filter(
        (name) =>
          !/weighed|instead|tried/iu.test(read(`docs/decisions/${name}`)) ||
          !/revisit|again/iu.test(read(`docs/decisions/${name}`)),
      ),
      [],
    )
  })
})
