import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openGroupCommit } from './group-commit.ts'

/** A store that notes what is committed together. */
function bench(): { readonly commits: string[][]; readonly together: (work: () => void) => void; open: string[] } {
  const kit = {
    commits: [] as string[][],
    open: [] as string[],
    together: (work: () => void): void => {
      kit.open = []
      work()
      kit.commits.push(kit.open)
    },
  }
  return kit
}

describe('committing in groups', () => {
  test('what comes within the pause is committed together, in order', async () => {
    const kit = bench()
    const group = openGroupCommit(kit.together, 20)
    await Promise.all(['a', 'b', 'c'].map((name) => group.add(() => kit.open.push(name))))
    assert.deepEqual(kit.commits, [['a', 'b', 'c']])
  })

  test('what comes later is another group', async () => {
    const kit = bench()
    const group = openGroupCommit(kit.together, 5)
    await group.add(() => kit.open.push('a'))
    await group.add(() => kit.open.push('b'))
    assert.deepEqual(kit.commits, [['a'], ['b']])
  })

  test('nothing is acknowledged before it is committed', async () => {
    const kit = bench()
    const group = openGroupCommit(kit.together, 20)
    let isAcknowledged = false
    const done = group
      .add(() => {
        assert.equal(isAcknowledged, false)
      })
      .then(() => {
        isAcknowledged = true
        assert.equal(kit.commits.length, 1)
      })
    assert.equal(isAcknowledged, false)
    await done
    assert.equal(isAcknowledged, true)
  })

  test('a group that fails is told to everyone in it, and the next one goes on', async () => {
    const kit = bench()
    const group = openGroupCommit(kit.together, 5)
    const results = await Promise.allSettled([
      group.add(() => kit.open.push('a')),
      group.add(() => {
        throw new Error('the disk is full')
      }),
    ])
    assert.deepEqual(
      results.map(({ status }) => status),
      ['rejected', 'rejected'],
    )
    assert.deepEqual(kit.commits, [])
    await group.add(() => kit.open.push('c'))
    assert.deepEqual(kit.commits, [['c']])
  })
})
