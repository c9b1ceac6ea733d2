import assert from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { jsonLines, runHeadwater, temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import { openStore } from '../store/open-store.ts'
import type { JsonRecord } from './json-fields.ts'
import { isRecord, recordsField, textField } from './json-fields.ts'

const lead = `Harbour bridge in Tarn to close for repairs

TARN (Quay Times) - The harbour bridge in Tarn will close for three weeks from Monday, the mayor, Ilse Varga, said on Thursday.
"The cables are worn and we cannot wait for the summer," Varga told reporters at the town hall of Tarn.
The bridge carries 9,000 cars a day.
`
const second = `Tarn harbour bridge shuts on Monday

The harbour bridge in Tarn will be closed for three weeks from Monday, Mayor Ilse Varga told the Quay Times.
About 9,000 cars cross the harbour bridge every day. The cables of the bridge are worn, Varga said.
`
const elsewhere = `Wheat harvest in Odrana is the largest in ten years

Farmers in the plain of Odrana brought in 4 million tonnes of wheat this summer, the ministry of agriculture said.
Rain in May helped, said the farmers' union.
`

function documentOf(lines: readonly unknown[]): JsonRecord {
  const [document] = lines
  assert.ok(isRecord(document))
  return document
}

/** `record` without one of its fields. */
const without = (record: JsonRecord, name: string): JsonRecord =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name))

/** The document without the fates, which tell what this run did. */
function newsOf(lines: readonly unknown[]): JsonRecord {
  return without(documentOf(lines), 'fates')
}

const idsOf = (document: JsonRecord, list: string): readonly (string | undefined)[] =>
  recordsField(document, list).map((each) => textField(each, 'id'))

describe('reading into a store', () => {
  test('the same input twice changes nothing: same ids, no duplicates', async (context) => {
    const folder = temporaryFolder(context)
    const files = await writeFiles(folder, { 'in/a.txt': lead, 'in/b.txt': second, 'in/c.txt': elsewhere })
    const store = join(folder, 'store')
    const first = await runHeadwater(['read', '--store', store, ...files])
    assert.equal(first.status, 0, first.messages)
    const again = await runHeadwater(['read', '--store', store, ...files], { now: Date.UTC(2026, 11, 24) })
    assert.equal(again.status, 0, again.messages)
    assert.deepEqual(newsOf(again.lines), newsOf(first.lines))
    const kept = openStore({ folder: store, busyMilliseconds: 0 })
    context.after(() => {
      kept.close()
    })
    assert.equal(kept.counts().articles, 3)
    assert.equal(kept.counts().stories, idsOf(documentOf(first.lines), 'stories').length)
  })

  test('what is kept already is counted as such, once', async (context) => {
    const folder = temporaryFolder(context)
    const files = await writeFiles(folder, { 'a.txt': lead, 'b.txt': second })
    const store = join(folder, 'store')
    await runHeadwater(['read', '--store', store, ...files])
    const again = documentOf((await runHeadwater(['read', '--store', store, ...files])).lines)
    const fates = again['fates']
    assert.ok(isRecord(fates) && isRecord(fates['attribute']))
    assert.deepEqual(fates['attribute'], { kept: 0, discarded: { 'already-kept': 2 }, retry: 0, quarantined: 0 })
  })

  test('it prints the same articles and stories as without a store, but for what only a store knows', async (context) => {
    const folder = temporaryFolder(context)
    const files = await writeFiles(folder, { 'a.txt': lead, 'b.txt': second, 'c.txt': elsewhere })
    const inMemory = documentOf((await runHeadwater(['read', ...files])).lines)
    const inStore = documentOf((await runHeadwater(['read', '--store', join(folder, 'store'), ...files])).lines)
    assert.deepEqual(inStore['articles'], inMemory['articles'])
    assert.deepEqual(inStore['subjects'], inMemory['subjects'])
    assert.deepEqual(
      recordsField(inStore, 'stories').map((story) => without(story, 'firstSeenAt')),
      inMemory['stories'],
    )
  })

  test('a report that comes later joins the story that is kept, under the same id', async (context) => {
    const folder = temporaryFolder(context)
    const [a = '', b = ''] = await writeFiles(folder, { 'a.txt': lead, 'b.txt': second })
    const store = join(folder, 'store')
    const first = documentOf((await runHeadwater(['read', '--store', store, a])).lines)
    const later = documentOf((await runHeadwater(['read', '--store', store, b])).lines)
    assert.deepEqual(idsOf(later, 'stories'), idsOf(first, 'stories'))
    assert.deepEqual(idsOf(later, 'articles'), ['a', 'b'])
  })

  test('a file that changed gives a further revision of the same article', async (context) => {
    const folder = temporaryFolder(context)
    const [a = ''] = await writeFiles(folder, { 'a.txt': lead })
    const store = join(folder, 'store')
    await runHeadwater(['read', '--store', store, a])
    writeFileSync(a, lead.replace('three weeks', 'five weeks'))
    const again = documentOf((await runHeadwater(['read', '--store', store, a])).lines)
    assert.deepEqual(idsOf(again, 'articles'), ['a'])
    assert.match(textField(recordsField(again, 'articles')[0] ?? {}, 'text') ?? '', /five weeks/u)
  })

  test('files of the same name in different folders stay two articles, in one run and in two', async (context) => {
    const folder = temporaryFolder(context)
    const [one = '', two = ''] = await writeFiles(folder, { 'one/a.txt': lead, 'two/a.txt': elsewhere })
    const together = documentOf((await runHeadwater(['read', '--store', join(folder, 's1'), one, two])).lines)
    assert.deepEqual(idsOf(together, 'articles'), ['a', 'a-2'])
    const store = join(folder, 's2')
    await runHeadwater(['read', '--store', store, one])
    const apart = documentOf((await runHeadwater(['read', '--store', store, two])).lines)
    assert.deepEqual(idsOf(apart, 'articles'), ['a-2'])
    const again = documentOf((await runHeadwater(['read', '--store', store, one, two])).lines)
    assert.deepEqual(new Set(idsOf(again, 'articles')), new Set(['a', 'a-2']))
  })

  test('the same text under the same name from another folder is the same article', async (context) => {
    const folder = temporaryFolder(context)
    const [one = '', two = ''] = await writeFiles(folder, { 'one/a.txt': lead, 'two/a.txt': lead })
    const store = join(folder, 'store')
    await runHeadwater(['read', '--store', store, one])
    rmSync(one)
    const moved = documentOf((await runHeadwater(['read', '--store', store, two])).lines)
    assert.deepEqual(idsOf(moved, 'articles'), ['a'])
  })

  test('an item that a feed brings twice is one article', async (context) => {
    const folder = temporaryFolder(context)
    const item = `<item><title>Bridge to close</title><link>https://quay.example/bridge</link><description>${second}</description></item>`
    const [path = ''] = await writeFiles(folder, {
      'feed.xml': `<rss version="2.0"><channel><title>Quay Times</title>${item}${item}</channel></rss>`,
    })
    const store = join(folder, 'store')
    const read = documentOf((await runHeadwater(['read', '--store', store, path])).lines)
    assert.deepEqual(idsOf(read, 'articles'), ['quay.example-bridge'])
    const again = documentOf((await runHeadwater(['read', '--store', store, path])).lines)
    assert.deepEqual(idsOf(again, 'articles'), ['quay.example-bridge'])
  })

  test('lines with ids are the same articles at the next reading, wherever the file lies', async (context) => {
    const folder = temporaryFolder(context)
    const store = join(folder, 'store')
    const input = jsonLines([
      { id: 'x', text: lead },
      { id: 'y', text: elsewhere, story: 'harvest' },
    ])
    const first = documentOf((await runHeadwater(['read', '--store', store, '-'], { input })).lines)
    const [path = ''] = await writeFiles(folder, { 'moved.jsonl': input })
    const again = documentOf((await runHeadwater(['read', '--store', store, path])).lines)
    assert.deepEqual(idsOf(again, 'articles'), idsOf(first, 'articles'))
    assert.ok(idsOf(again, 'stories').includes('harvest'))
  })

  test('what a run kept and did not group, the next one groups', async (context) => {
    const folder = temporaryFolder(context)
    const [a = '', b = ''] = await writeFiles(folder, { 'a.txt': lead, 'b.txt': second })
    const folderOfStore = join(folder, 'store')
    await runHeadwater(['read', '--store', folderOfStore, a])
    const store = openStore({ folder: folderOfStore, busyMilliseconds: 0 })
    const article = store.article('a')
    assert.ok(article)
    // As a run leaves it that was killed between keeping and grouping.
    const late = { ...article, id: 'late', text: article.text }
    store.keepArticles([{ identity: 'id:late', article: late, seenAt: '2026-11-02T12:00:00.000Z' }])
    assert.deepEqual(store.ungrouped(), ['late'])
    store.close()
    const read = documentOf((await runHeadwater(['read', '--store', folderOfStore, b])).lines)
    assert.ok(idsOf(read, 'articles').includes('late'))
  })

  test('fates of all runs are added up in the store', async (context) => {
    const folder = temporaryFolder(context)
    const [a = ''] = await writeFiles(folder, { 'a.txt': lead })
    const folderOfStore = join(folder, 'store')
    for (let i = 0; i < 3; i += 1) await runHeadwater(['read', '--store', folderOfStore, a, join(folder, 'gone.txt')])
    const store = openStore({ folder: folderOfStore, busyMilliseconds: 0 })
    context.after(() => {
      store.close()
    })
    assert.deepEqual(store.fates()['fetch'], { kept: 3, discarded: {}, retry: 0, quarantined: 3 })
  })
})
