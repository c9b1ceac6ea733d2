import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ifThereIsRoom } from './if-there-is-room.ts'
import { StoreError, type StoreErrorCode } from './store-error.ts'

const failing = (code: StoreErrorCode) => (): void => {
  throw new StoreError(code, 'the store cannot be used.')
}

describe('a note that a page can do without', () => {
  test('is made', () => {
    const made: string[] = []
    ifThereIsRoom(() => made.push('note'))
    assert.deepEqual(made, ['note'])
  })

  for (const code of ['STORE_FULL', 'STORE_READ_ONLY'] as const)
    test(`is left out where nothing can be kept (${code})`, () => {
      assert.doesNotThrow(() => {
        ifThereIsRoom(failing(code))
      })
    })

  test('hides no other error', () => {
    assert.throws(() => {
      ifThereIsRoom(failing('STORE_DAMAGED'))
    }, StoreError)
    assert.throws(() => {
      ifThereIsRoom(() => {
        throw new RangeError('a bug')
      })
    }, RangeError)
  })
})
