import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { NumberRoom, roomFor } from './number-room.ts'

describe('lists of numbers in one room', () => {
  const lists = {
    ids: Uint32Array.of(7, 4_000_000_000),
    counts: Uint8Array.of(1, 2, 255),
    weights: Float32Array.of(0.5, -2),
    concepts: Uint16Array.of(65_535),
  }
  const room = new NumberRoom(roomFor(Object.values(lists)))
  const kept = {
    ids: room.uint32(lists.ids),
    counts: room.uint8(lists.counts),
    weights: room.float32(lists.weights),
    concepts: room.uint16(lists.concepts),
  }

  test('are the same', () => assert.deepEqual(kept, lists))
  test('lie in one buffer', () => {
    assert.equal(new Set(Object.values(kept).map(({ buffer }) => buffer)).size, 1)
    assert.equal(kept.ids.buffer.byteLength, 8 + 4 + 8 + 4)
  })
  test('do not touch each other', () => {
    kept.counts.fill(9)
    assert.deepEqual([kept.ids, kept.weights], [lists.ids, lists.weights])
  })
  test('take no room where they are empty', () => {
    assert.equal(roomFor([new Uint32Array()]), 0)
    assert.equal(new NumberRoom(0).uint16(new Uint16Array()).length, 0)
  })
})
