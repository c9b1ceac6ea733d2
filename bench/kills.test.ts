import assert from 'node:assert/strict'
import { test } from 'node:test'
import { killIntake } from './kills.ts'

test('an intake that is killed three times loses and doubles nothing that it acknowledged', async () => {
  const counts = await killIntake(3)
  assert.ok(counts.acknowledged >= 20, `${counts.acknowledged} acknowledged`)
  assert.equal(counts.lost, 0)
  assert.equal(counts.doubled, 0)
})
