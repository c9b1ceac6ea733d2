import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../test/run-headwater.ts'
import { diskRoom } from './disk-room.ts'

test('the store counts with what was written last, and there is room', (context) => {
  const folder = temporaryFolder(context)
  assert.equal(diskRoom(folder).storeBytes, 0)
  writeFileSync(join(folder, 'headwater.sqlite'), 'x'.repeat(1000))
  writeFileSync(join(folder, 'headwater.sqlite-wal'), 'x'.repeat(24))
  assert.equal(diskRoom(folder).storeBytes, 1024)
  assert.ok(diskRoom(folder).bytesFree > 0)
})
