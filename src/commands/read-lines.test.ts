import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { listOf } from '../../test/list-of.ts'
import { temporaryFolder, writeFiles } from '../../test/run-headwater.ts'
import { readJsonFileLines, readJsonLines } from './read-lines.ts'

async function* chunksOf(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

describe('lines of JSON', () => {
  const text = '{"a":1}\n\n  \n{"b":"Міст 🌉"}\r\n[3]\n"four"'
  for (const size of [1, 2, 3, 7, 1000]) {
    test(`are the same however the bytes are cut: in pieces of ${size}`, async () => {
      assert.deepEqual(await listOf(readJsonLines(chunksOf(text, size), 1000)), [
        { kind: 'value', line: 1, value: { a: 1 } },
        { kind: 'value', line: 4, value: { b: 'Міст 🌉' } },
        { kind: 'value', line: 5, value: [3] },
        { kind: 'value', line: 6, value: 'four' },
      ])
    })
  }

  test('a line that is no JSON is told with its number, and the next ones are read', async () => {
    const lines = await listOf(readJsonLines(chunksOf('{"a":\n{"b":2}\n', 1000), 1000))
    assert.deepEqual(
      lines.map(({ kind, line }) => [kind, line]),
      [
        ['problem', 1],
        ['value', 2],
      ],
    )
  })

  for (const size of [3, 50, 1000]) {
    test(`a line past the limit is told once and passed over, in pieces of ${size}`, async () => {
      const long = `{"a":"${'x'.repeat(200)}"}`
      const lines = await listOf(readJsonLines(chunksOf(`${long}\n{"b":2}\n${long}`, size), 100))
      assert.deepEqual(
        lines.map((line) => (line.kind === 'problem' ? [line.line, line.code] : [line.line, line.value])),
        [
          [1, 'too-large'],
          [2, { b: 2 }],
          [3, 'too-large'],
        ],
      )
    })
  }

  test('a line as long as the limit is read', async () => {
    assert.deepEqual(await listOf(readJsonLines(chunksOf('[1,2]\n', 4), 5)), [
      { kind: 'value', line: 1, value: [1, 2] },
    ])
  })

  test('a line in another encoding is told', async () => {
    const [line] = await listOf(readJsonLines(chunksOf(Buffer.from('{"a":"é"}', 'latin1'), 1000), 1000))
    assert.equal(line?.kind === 'problem' && line.code, 'encoding')
  })

  for (const nothing of ['', '\n', ' \n \n']) {
    test(`${JSON.stringify(nothing)} is told as empty`, async () => {
      const lines = await listOf(readJsonLines(chunksOf(nothing, 10), 1000))
      assert.deepEqual(
        lines.map((line) => line.kind === 'problem' && line.code),
        ['empty'],
      )
    })
  }

  test('a file is read line by line, and one that is not there is told', async (context) => {
    const folder = temporaryFolder(context)
    const [path = ''] = await writeFiles(folder, { 'a.jsonl': '{"a":1}\n{"b":2}\n' })
    assert.equal((await listOf(readJsonFileLines(path, 1000))).length, 2)
    const [problem] = await listOf(readJsonFileLines(join(folder, 'gone'), 1000))
    assert.equal(problem?.kind === 'problem' && problem.code, 'not-found')
    const [isFolder] = await listOf(readJsonFileLines(folder, 1000))
    assert.equal(isFolder?.kind === 'problem' && isFolder.code, 'is-folder')
  })

  test('a reader that stops early leaves the file closed', async (context) => {
    const [path = ''] = await writeFiles(temporaryFolder(context), { 'a.jsonl': '{"a":1}\n'.repeat(10_000) })
    for (let i = 0; i < 50; i += 1) {
      for await (const line of readJsonFileLines(path, 1000)) {
        assert.equal(line.kind, 'value')
        break
      }
    }
  })
})
