import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { listOf } from '../../test/list-of.ts'
import { temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import { expandPaths } from './expand-paths.ts'

const limits = { inputFilesMax: 100, folderDepthMax: 5 }

describe('what a path stands for', () => {
  const files: readonly (readonly [file: string, format: string, name: string])[] = [
    ['report.txt', 'text', 'report'],
    ['REPORT.TXT', 'text', 'REPORT'],
    ['page.html', 'page', 'page'],
    ['page.htm', 'page', 'page'],
    ['feed.xml', 'feed', 'feed'],
    ['feed.rss', 'feed', 'feed'],
    ['feed.atom', 'feed', 'feed'],
    ['list.opml', 'opml', 'list'],
    ['a.json', 'json', 'a'],
    ['a.jsonl', 'lines', 'a'],
    ['a.ndjson', 'lines', 'a'],
    ['letter.eml', 'mail', 'letter'],
    ['crawl.warc', 'archive', 'crawl'],
    ['crawl.warc.gz', 'archive', 'crawl'],
    ['news.xml.gz', 'feed', 'news'],
    ['notes', 'text', 'notes'],
    ['notes.of.today.txt', 'text', 'notes.of.today'],
    ['notes.md', 'text', 'notes'],
    ['.txt', 'text', '.txt'],
  ]
  for (const [file, format, name] of files) {
    test(`${file} is ${format}, called ${name}`, async (context) => {
      const [path = ''] = await writeFiles(temporaryFolder(context), { [file]: 'words' })
      assert.deepEqual(await listOf(expandPaths([path], limits)), [{ kind: 'file', given: path, name, format }])
    })
  }

  test('addresses and - are what they are', async () => {
    assert.deepEqual(await listOf(expandPaths(['https://quay.example/a.txt', '-', 'HTTP://quay.example'], limits)), [
      { kind: 'url', given: 'https://quay.example/a.txt' },
      { kind: 'standard-input', given: '-' },
      { kind: 'url', given: 'HTTP://quay.example' },
    ])
  })

  test('a folder gives what can be read in it and below, in order of names; other and hidden files are passed over', async (context) => {
    const folder = temporaryFolder(context)
    await writeFiles(folder, {
      'b.txt': '1',
      'a.html': '2',
      'c/d.jsonl': '3',
      'c/a.txt': '4',
      'picture.png': '5',
      '.hidden.txt': '6',
      '.git/config.txt': '7',
    })
    const inputs = await listOf(expandPaths([folder], limits))
    assert.deepEqual(
      inputs.map(({ given }) => given),
      ['a.html', 'b.txt', 'c/a.txt', 'c/d.jsonl'].map((name) => join(folder, name)),
    )
  })

  test('a path is named as it was given', async (context) => {
    const folder = temporaryFolder(context)
    await writeFiles(folder, { 'a.txt': '1' })
    const [input] = await listOf(expandPaths([`${folder}/./a.txt`], limits))
    assert.equal(input?.given, `${folder}/./a.txt`)
  })

  test('a link to a folder above is not followed', async (context) => {
    const folder = temporaryFolder(context)
    await writeFiles(folder, { 'a/b.txt': '1' })
    symlinkSync(folder, join(folder, 'a', 'up'))
    assert.equal((await listOf(expandPaths([folder], limits))).length, 1)
  })

  test('an empty folder gives nothing', async (context) => {
    assert.deepEqual(await listOf(expandPaths([temporaryFolder(context)], limits)), [])
  })

  test('what is below the depth is told', async (context) => {
    const folder = temporaryFolder(context)
    await writeFiles(folder, { 'a.txt': '1', 'b/c.txt': '2' })
    const inputs = await listOf(expandPaths([folder], { ...limits, folderDepthMax: 0 }))
    assert.deepEqual(
      inputs.map((input) => (input.kind === 'problem' ? input.code : input.kind)),
      ['file', 'too-deep'],
    )
  })

  test('past the most files one problem ends it', async (context) => {
    const folder = temporaryFolder(context)
    await writeFiles(folder, { 'a.txt': '1', 'b.txt': '2', 'c.txt': '3', 'd.txt': '4' })
    const inputs = await listOf(expandPaths([folder], { ...limits, inputFilesMax: 2 }))
    assert.deepEqual(
      inputs.map((input) => (input.kind === 'problem' ? input.code : input.kind)),
      ['file', 'file', 'too-many'],
    )
  })

  test('a path that is not there is a problem of its own', async (context) => {
    const gone = join(temporaryFolder(context), 'gone')
    const [input] = await listOf(expandPaths([gone], limits))
    assert.equal(input?.kind === 'problem' && input.code, 'not-found')
  })
})
