// What is delivered names files, settings and flags that exist.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, test } from 'node:test'
import { settingTable } from '../src/settings/setting-table.ts'

const root = resolve(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const files = readdirSync(join(root, 'deploy'))
const variables: ReadonlySet<string> = new Set(Object.values(settingTable).map(({ variable }) => variable))

interface Manifest {
  readonly engines: { readonly node: string }
  readonly scripts: { readonly start: string }
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'engines' in value && 'scripts' in value
}

const manifest: unknown = JSON.parse(read('package.json'))

describe('what is delivered', () => {
  for (const file of files) {
    const text = read(join('deploy', file))

    test(`${file} names settings that there are`, () => {
      const named = [...text.matchAll(/\bHEADWATER_\w+/gu)].map(([name]) => name)
      assert.ok(named.length > 0)
      assert.deepEqual(
        named.filter((name) => !variables.has(name)),
        [],
      )
    })

    test(`${file} names files of the project that there are`, () => {
      const paths = [
        ...[...text.matchAll(/^COPY (.+) \S+$/gmu)].flatMap(([, copied = '']) => copied.split(' ')),
        ...[...text.matchAll(/\b((?:src|docs)\/[\w./-]+)/gu)].map(([, path = '']) => path),
      ]
      assert.ok(paths.includes('src/main.ts'))
      assert.deepEqual(
        paths.filter((path) => !existsSync(join(root, path))),
        [],
      )
    })

    test(`${file} starts the server as npm start does`, () => {
      assert.ok(isManifest(manifest))
      const started = text
        .split('\n')
        .find((line) => /^(?:CMD|ExecStart=)/u.test(line))
        ?.replace(/^(?:CMD|ExecStart=)/u, '')
        .replaceAll(/["[\],]/gu, '')
        .replace('/usr/bin/', '')
        .trim()
      // Each keeps the compiled code in a place of its own.
      assert.equal(started, manifest.scripts.start.replace(/^NODE_COMPILE_CACHE=\S+ /u, ''))
      assert.match(text, /NODE_COMPILE_CACHE=\S+/u)
    })
  }

  test('the container has the Node.js that is asked for, and is not run as root', () => {
    const text = read('deploy/Containerfile')
    assert.ok(isManifest(manifest))
    const least = /(\d+)/u.exec(manifest.engines.node)?.[1]
    assert.match(text, new RegExp(`^FROM .*node:${least}-`, 'mu'))
    assert.ok(text.indexOf('\nUSER node') > text.indexOf('\nRUN'))
    assert.match(text, /HEALTHCHECK[\s\S]*127\.0\.0\.1:8485\/health/u)
  })

  test('both leave the server time to end before it is killed', () => {
    const seconds = (file: string): number => Number(/HEADWATER_STOP_SECONDS=(\d+)/u.exec(read(file))?.[1])
    // Docker waits ten seconds.
    assert.ok(seconds('deploy/Containerfile') < 10)
    const timeout = Number(/TimeoutStopSec=(\d+)/u.exec(read('deploy/headwater.service'))?.[1])
    assert.ok(seconds('deploy/headwater.service') < timeout)
  })
})
