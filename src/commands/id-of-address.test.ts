import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { idOfAddress } from './id-of-address.ts'

describe('an id made from an address', () => {
  const cases: readonly (readonly [address: string, id: string])[] = [
    ['https://quay.example/2026/11/bridge.html', 'quay.example-2026-11-bridge.html'],
    ['http://quay.example/2026/11/bridge.html', 'quay.example-2026-11-bridge.html'],
    ['https://www.quay.example/2026/11/bridge.html', 'quay.example-2026-11-bridge.html'],
    ['https://quay.example/bridge#comments', 'quay.example-bridge'],
    ['https://quay.example/', 'quay.example'],
    ['https://quay.example/?id=7&lang=en', 'quay.example-id-7-lang-en'],
    ['https://quay.example/новини/міст', 'quay.example-новини-міст'],
    ['tag:quay.example,2026:77', 'tag-quay.example-2026-77'],
    ['bridge 77', 'bridge-77'],
  ]
  for (const [address, id] of cases) {
    test(`${address} is ${id}`, () => {
      assert.equal(idOfAddress(address), id)
    })
  }

  test('long addresses that begin alike get ids that differ', () => {
    const long = `https://quay.example/${'very-long-path/'.repeat(30)}`
    const [a, b] = [idOfAddress(`${long}a`), idOfAddress(`${long}b`)]
    assert.notEqual(a, b)
    assert.ok(a.length < 150)
    assert.ok(a.startsWith('quay.example-very-long-path'))
  })

  test('an address without a letter has an id as well, always the same', () => {
    assert.match(idOfAddress('???'), /^[0-9a-f]{12}$/u)
    assert.equal(idOfAddress('???'), idOfAddress('???'))
    assert.notEqual(idOfAddress('???'), idOfAddress('!!!'))
  })
})
