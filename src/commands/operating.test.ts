import assert from 'node:assert/strict'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { runHeadwater, temporaryFolder } from '../../test/run-headwater.ts'
import { articleToKeep } from '../../test/store-kit.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { moderationOver } from './moderation-over.ts'

const clock = { now: () => Date.UTC(2031, 3, 3, 12) }
const tarn = 'The harbour bridge of Tarn will close for three weeks, the mayor of Tarn said on Thursday.\n'
const sund = 'The council of Sund has sold its ferry for 12 million crowns, a spokesman said.\n'

interface Kit {
  readonly store: string
  readonly backup: string
}

/** A store of two articles read by the whole path, and where a backup is to go. */
async function filledStore(context: TestContext): Promise<Kit> {
  const folder = temporaryFolder(context)
  writeFileSync(join(folder, 'tarn.txt'), tarn)
  writeFileSync(join(folder, 'sund.txt'), sund)
  const store = join(folder, 'store')
  const read = await runHeadwater(['read', '--store', store, join(folder, 'tarn.txt'), join(folder, 'sund.txt')])
  assert.equal(read.status, 0, read.messages)
  return { store, backup: join(folder, 'monday.sqlite') }
}

/** Works on the store as a server would, and lets it go. */
function withStore<Result>(folder: string, work: (store: Store) => Result): Result {
  const store = openStore({ folder, busyMilliseconds: 0 })
  try {
    return work(store)
  } finally {
    store.close()
  }
}

const add = (folder: string, id: string): void => {
  withStore(folder, (store) => {
    store.keepArticles([articleToKeep(id)])
  })
}

describe('backup and restore', () => {
  test('a store that is in use is backed up, and the backup is a whole store', async (context) => {
    const { store, backup } = await filledStore(context)
    const held = openStore({ folder: store, busyMilliseconds: 0 })
    try {
      const made = await runHeadwater(['backup', '--store', store, backup])
      assert.deepEqual([made.status, made.messages], [0, `The store ${store} is in ${backup}.\n`])
      held.keepArticles([articleToKeep('later')])
    } finally {
      held.close()
    }
    const other = join(store, 'elsewhere')
    assert.equal((await runHeadwater(['restore', '--store', other, backup])).status, 0)
    withStore(other, (restored) => {
      assert.equal(restored.counts().articles, 2)
      assert.equal(restored.article('tarn')?.text, tarn)
      assert.equal(restored.article('later'), undefined)
    })
    assert.deepEqual(
      readdirSync(join(backup, '..')).filter((name) => name.startsWith('monday')),
      ['monday.sqlite'],
    )
  })

  test('what came after the backup is gone after the restore; the store that was replaced is kept', async (context) => {
    const { store, backup } = await filledStore(context)
    await runHeadwater(['backup', '--store', store, backup])
    add(store, 'later')
    const restored = await runHeadwater(['restore', '--store', store, backup])
    assert.deepEqual([restored.status, existsSync(join(store, 'replaced-1.sqlite'))], [0, true])
    assert.match(restored.messages, /replaced-1\.sqlite/u)
    withStore(store, (after) => {
      assert.equal(after.counts().articles, 2)
    })
    assert.equal((await runHeadwater(['restore', '--store', store, backup])).status, 0)
    assert.ok(existsSync(join(store, 'replaced-2.sqlite')))
  })

  test('what was taken down after the backup stays taken down', async (context) => {
    const { store, backup } = await filledStore(context)
    const address = 'https://paper.example/tarn'
    withStore(store, (before) => {
      before.keepArticles([{ ...articleToKeep('a', { url: address }), identity: `url:${address}` }])
    })
    await runHeadwater(['backup', '--store', store, backup])
    const cases = withStore(store, (before) => {
      const moderation = moderationOver(before, clock)
      const id = moderation.receive({
        ground: 'copyright',
        urls: [address],
        explanation: 'Ours.',
        name: 'A. Person',
        email: 'a@paper.example',
      })
      assert.ok(moderation.decide(id, { actor: 'editor', isWithheld: true, reason: 'It is theirs.' }))
      return [...moderation.withheld()]
    })
    assert.equal(cases.length, 1)
    for (let round = 0; round < 2; round += 1)
      assert.equal((await runHeadwater(['restore', '--store', store, backup])).status, 0)
    withStore(store, (after) => {
      const moderation = moderationOver(after, clock)
      assert.deepEqual([...moderation.withheld()], cases)
      assert.equal(after.cases.list(10)[0]?.events.length, 2)
      assert.ok(moderation.refuses({ id: 'new', urls: [address], guids: [], text: 'x' }))
    })
  })

  test('a store that is in use is not replaced', async (context) => {
    const { store, backup } = await filledStore(context)
    await runHeadwater(['backup', '--store', store, backup])
    const held = openStore({ folder: store, busyMilliseconds: 0 })
    try {
      const refused = await runHeadwater(['restore', '--store', store, backup])
      assert.equal(refused.status, 1)
      assert.match(refused.messages, /is in use by another Headwater; end that one first/u)
    } finally {
      held.close()
    }
    assert.ok(!existsSync(join(store, 'replaced-1.sqlite')))
  })

  test('a store that is damaged is replaced, and it is said that takedowns could not be carried over', async (context) => {
    const { store, backup } = await filledStore(context)
    await runHeadwater(['backup', '--store', store, backup])
    writeFileSync(join(store, 'headwater.sqlite'), 'no database any more'.repeat(1000))
    const restored = await runHeadwater(['restore', '--store', store, backup])
    assert.equal(restored.status, 1)
    assert.match(restored.messages, /taken down since the backup could not be carried over/u)
    withStore(store, (after) => {
      assert.equal(after.counts().articles, 2)
    })
  })

  const refused: readonly (readonly [what: string, words: readonly string[], status: number, sentence: RegExp])[] = [
    ['backup without FILE', ['backup'], 2, /Give a FILE/u],
    ['backup of no store', ['backup', '--store', 'nowhere', 'x.sqlite'], 1, /there is no store in nowhere/u],
    ['restore without FILE', ['restore'], 2, /Give a FILE/u],
    ['restore of no file', ['restore', 'nowhere.sqlite'], 1, /there is no file nowhere\.sqlite/u],
    ['restore of another file', ['restore', 'package.json'], 1, /package\.json is no backup of Headwater/u],
    ['doctor with a PATH', ['doctor', 'x'], 2, /doctor takes no PATH/u],
    ['doctor of no store', ['doctor', '--store', 'nowhere'], 1, /there is no store in nowhere/u],
  ]
  for (const [what, words, status, sentence] of refused)
    test(`${what} ends with one sentence`, async () => {
      const ran = await runHeadwater(words)
      assert.equal(ran.status, status)
      assert.match(ran.messages, sentence)
    })

  test('a file that is there is not written over', async (context) => {
    const { store, backup } = await filledStore(context)
    writeFileSync(backup, 'precious')
    const ran = await runHeadwater(['backup', '--store', store, backup])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /is there already; give another name/u)
    assert.ok(!existsSync(`${backup}.unfinished`))
  })
})

describe('doctor', () => {
  const told = async (
    store: string,
    ...more: readonly string[]
  ): Promise<{ readonly status: number; readonly output: string }> =>
    await runHeadwater(['doctor', '--store', store, '--format', 'text', ...more])

  test('of a store in which all is well nothing is wrong, also while it is in use', async (context) => {
    const { store } = await filledStore(context)
    const held = openStore({ folder: store, busyMilliseconds: 0 })
    try {
      const { status, output } = await told(store)
      assert.match(output, /2 articles \(2 revisions\) in [12] stor/u)
      assert.match(output, /Nothing is wrong\./u)
      assert.equal(status, 0)
    } finally {
      held.close()
    }
  })

  test('tells what an ended run left, and ends it when asked', async (context) => {
    const { store } = await filledStore(context)
    add(store, 'left')
    const before = await told(store)
    assert.equal(before.status, 1)
    assert.match(before.output, /1 articles are in no story; run headwater doctor --recompute/u)
    assert.match(before.output, /1 articles are not found by the search/u)
    const after = await told(store, '--recompute')
    assert.deepEqual([after.status, /Nothing is wrong/u.test(after.output)], [0, true])
  })

  test('recomputing concludes anew from the kept texts; texts, places and ids stay', async (context) => {
    const { store } = await filledStore(context)
    const before = withStore(store, (kept) => {
      const article = kept.article('sund')
      assert.ok(article && article.statements.length > 0)
      kept.replaceAttributions([{ ...article, statements: [], quantities: [], citations: [], subjects: [] }])
      assert.deepEqual(kept.article('sund')?.statements, [])
      return { article, places: [...kept.places()] }
    })
    assert.equal((await told(store, '--recompute')).status, 0)
    withStore(store, (kept) => {
      assert.deepEqual(kept.article('sund'), before.article)
      assert.deepEqual([...kept.places()], before.places)
    })
  })

  test('prints a line of JSON with the counts', async (context) => {
    const { store } = await filledStore(context)
    const { lines } = await runHeadwater(['doctor', '--store', store])
    const [line] = lines
    assert.ok(typeof line === 'object' && line !== null && 'counts' in line && 'problems' in line && 'damage' in line)
    assert.deepEqual(line.damage, [])
    assert.match(JSON.stringify(line.counts), /"articles":2.*"ungrouped":0/u)
  })

  test('a file that is no database is named', async (context) => {
    const { store } = await filledStore(context)
    writeFileSync(join(store, 'headwater.sqlite'), 'x'.repeat(5000))
    const ran = await runHeadwater(['doctor', '--store', store])
    assert.equal(ran.status, 1)
    assert.match(ran.messages, /no store of Headwater|damaged/u)
  })
})
