import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nextPath } from './next-path.ts'

describe('where a log-in leads', () => {
  const own: readonly (readonly [string, string])[] = [
    ['/', '/'],
    ['/settings', '/settings'],
    ['/search?q=a%20b&x=//c', '/search?q=a%20b&x=//c'],
    ['/story/s-1#r-2', '/story/s-1#r-2'],
    ['/%2f%2fevil.example', '/%2f%2fevil.example'],
    ['/a/../b', '/b'],
  ]
  for (const [asked, expected] of own) test(`${asked} is ours`, () => assert.equal(nextPath(asked), expected))

  const foreign: readonly (string | undefined)[] = [
    undefined,
    '',
    'https://evil.example/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\\/evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/x/..//evil.example',
    '/.//evil.example',
    'javascript:alert(1)',
    ' //evil.example',
    '//@evil.example',
    `/${'x'.repeat(3000)}`,
  ]
  for (const asked of foreign)
    test(`${JSON.stringify(asked)?.slice(0, 40) ?? 'nothing'} leads to the front`, () => {
      assert.equal(nextPath(asked), '/')
    })
})
