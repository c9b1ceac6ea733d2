import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ownVersion } from './own-version.ts'

test('the version is that of the package', () => {
  assert.match(ownVersion(), /^\d+\.\d+\.\d+/u)
})
