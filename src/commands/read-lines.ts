import { open } from 'node:fs/promises'
import { fileProblem, tooLarge } from './read-bytes.ts'

/** A line of JSONL as parsed, or why it cannot be used. Lines are counted from 1; `line` is absent where the input as a whole failed. */
export type JsonLine =
  | { readonly kind: 'value'; readonly line: number; readonly value: unknown }
  | { readonly kind: 'problem'; readonly line?: number; readonly code: string; readonly sentence: string }

/** The lines of the JSONL file at `path`, one after the other, never more than one in memory. */
export async function* readJsonFileLines(path: string, lineBytesMax: number): AsyncGenerator<JsonLine> {
  try {
    const file = await open(path, 'r')
    try {
      yield* readJsonLines(file.createReadStream({ autoClose: false }), lineBytesMax)
    } finally {
      await file.close()
    }
  } catch (error) {
    yield { kind: 'problem', ...fileProblem(error) }
  }
}

/** The lines of a stream of bytes; blank ones are passed over. */
export async function* readJsonLines(bytes: AsyncIterable<Uint8Array>, lineBytesMax: number): AsyncGenerator<JsonLine> {
  let line = 0
  let isAnything = false
  for await (const cut of cutLines(bytes, lineBytesMax)) {
    line += 1
    const parsed =
      cut === 'too-large' ? { kind: 'problem' as const, line, ...tooLarge(lineBytesMax) } : parseLine(cut, line)
    if (parsed === undefined) continue
    isAnything = true
    yield parsed
  }
  if (!isAnything) yield { kind: 'problem', code: 'empty', sentence: 'is empty; there is nothing to read.' }
}

const notJson = 'is no JSON object; give one article a line, as {"id":"…","text":"…"}.'

function parseLine(bytes: Uint8Array, line: number): JsonLine | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return {
      kind: 'problem',
      line,
      code: 'encoding',
      sentence: 'is not valid UTF-8; convert the file (iconv -t UTF-8).',
    }
  }
  if (text.trim() === '') return undefined
  try {
    return { kind: 'value', line, value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { kind: 'problem', line, code: 'not-json', sentence: notJson }
  }
}

const newLine = 0x0a

async function* cutLines(
  stream: AsyncIterable<Uint8Array>,
  lineBytesMax: number,
): AsyncGenerator<Uint8Array | 'too-large'> {
  let parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(newLine); at >= 0; at = chunk.indexOf(newLine, from)) {
      const last = chunk.subarray(from, at)
      yield length + last.length > lineBytesMax ? 'too-large' : Buffer.concat([...parts, last])
      parts = []
      length = 0
      from = at + 1
    }
    const rest = chunk.subarray(from)
    length += rest.length
    // What is too large is not kept while its end is looked for.
    if (length > lineBytesMax) parts = []
    else if (rest.length > 0) parts.push(rest)
  }
  if (length > 0) yield length > lineBytesMax ? 'too-large' : Buffer.concat(parts)
}
