import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { articleToKeep, bareStory, evening, temporaryStore } from '../../test/store-kit.ts'
import type { Store } from '../store/open-store.ts'
import { type GroupingRepair, openGroupingRepair } from './repair-grouping.ts'

/** A store with the stories `one` (a, b, c) and `two` (d), which places articles at once. */
function repairsOver(context: TestContext): { readonly store: Store; readonly repairs: GroupingRepair } {
  const store = temporaryStore(context)
  store.keepArticles(['a', 'b', 'c', 'd'].map((id) => articleToKeep(id)))
  const place = (places: ReadonlyMap<string, string>): Promise<void> => {
    const tell = (id: string) => bareStory(id, store.storyArticles(id))
    store.keepStories({ places, changedArticles: new Set(), tell, changedAt: evening })
    return Promise.resolve()
  }
  void place(new Map([...['a', 'b', 'c'].map((id) => [id, 'one'] as const), ['d', 'two']]))
  return { store, repairs: openGroupingRepair({ ...store, clock: { now: () => Date.parse(evening) }, place }) }
}

describe('repairs of the grouping', () => {
  test('chosen reports become a story of their own, and go back', async (context) => {
    const { store, repairs } = repairsOver(context)
    const done = await repairs.split('ida', 'one', ['a', 'c', 'c', 'd'])
    assert.ok(done.kind === 'done')
    assert.deepEqual(store.storyArticles(done.story), ['a', 'c'])
    assert.deepEqual(store.storyArticles('one'), ['b'])
    assert.deepEqual(store.audit.list(9), [
      {
        number: 1,
        at: evening,
        actor: 'ida',
        action: { kind: 'split', articles: ['a', 'c'], from: 'one', to: done.story },
      },
    ])
    assert.deepEqual(await repairs.undo('jon', 1), { kind: 'done', story: 'one' })
    assert.deepEqual(store.storyArticles('one'), ['a', 'b', 'c'])
    assert.equal(store.readStory(done.story)?.story.id, 'one')
    assert.equal(store.audit.undoneBy(1), 2)
  })

  test('one report that does not belong is taken out', async (context) => {
    const { store, repairs } = repairsOver(context)
    const done = await repairs.apart('ida', 'one', 'b')
    assert.ok(done.kind === 'done' && done.story !== 'one')
    assert.equal(store.placeOf('b'), done.story)
    assert.equal(store.audit.list(1)[0]?.action.kind, 'apart')
  })

  test('a story that was merged answers under its old address, and is there again when it is undone', async (context) => {
    const { store, repairs } = repairsOver(context)
    assert.deepEqual(await repairs.merge('ida', 'two', 'one'), { kind: 'done', story: 'one' })
    assert.equal(store.readStory('two')?.story.id, 'one')
    assert.equal(store.readStory('one')?.articles.length, 4)
    await repairs.undo('ida', 1)
    assert.equal(store.readStory('two')?.story.id, 'two')
    assert.deepEqual(
      store.readStory('two')?.articles.map(({ id }) => id),
      ['d'],
    )
    assert.equal(store.readStory('one')?.articles.length, 3)
  })

  test('undoing puts back what is still where the repair put it', async (context) => {
    const { store, repairs } = repairsOver(context)
    await repairs.merge('ida', 'one', 'two')
    await repairs.apart('ida', 'two', 'a')
    await repairs.undo('ida', 1)
    assert.deepEqual(store.storyArticles('one'), ['b', 'c'])
    assert.notEqual(store.placeOf('a'), 'one')
  })

  const refused: readonly (readonly [
    string,
    (repairs: GroupingRepair) => ReturnType<GroupingRepair['undo']>,
    string,
  ])[] = [
    ['all reports', (repairs) => repairs.split('ida', 'one', ['a', 'b', 'c']), 'all-chosen'],
    ['no reports', (repairs) => repairs.split('ida', 'one', []), 'none-chosen'],
    ['reports of another story', (repairs) => repairs.split('ida', 'one', ['d', 'x']), 'none-chosen'],
    ['the only report', (repairs) => repairs.apart('ida', 'two', 'd'), 'all-chosen'],
    ['an unknown story', (repairs) => repairs.merge('ida', 'none', 'one'), 'no-story'],
    ['a story and itself', (repairs) => repairs.merge('ida', 'one', 'one'), 'same-story'],
    ['an unknown repair', (repairs) => repairs.undo('ida', 7), 'no-repair'],
    ['a number that is none', (repairs) => repairs.undo('ida', Number.NaN), 'no-repair'],
  ]
  for (const [what, ask, why] of refused)
    test(`${what} cannot be repaired, and nothing is noted`, async (context) => {
      const { store, repairs } = repairsOver(context)
      const outcome = await ask(repairs)
      assert.equal(outcome.kind === 'problem' && outcome.why, why)
      assert.deepEqual(store.audit.list(9), [])
      assert.deepEqual(store.storyArticles('one'), ['a', 'b', 'c'])
    })

  test('what was undone, and an undoing, cannot be undone again', async (context) => {
    const { repairs } = repairsOver(context)
    await repairs.apart('ida', 'one', 'a')
    await repairs.undo('ida', 1)
    assert.equal((await repairs.undo('ida', 1)).kind, 'problem')
    assert.equal((await repairs.undo('ida', 2)).kind, 'problem')
  })
})
