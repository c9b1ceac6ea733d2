import { basename, dirname, isAbsolute, join } from 'node:path'
import type { PageInput } from '../extract/extract-page.ts'
import { decodeBytes } from '../text/decode-bytes.ts'
import { fileKindOf } from '../text/file-kind.ts'
import type { CommandTools } from './command.ts'
import { idOfAddress } from './id-of-address.ts'
import type { JsonRecord } from './json-fields.ts'
import { idField, isRecord, textField } from './json-fields.ts'
import { openArchive, seenAt } from './open-archive.ts'
import type { Messages } from './open-run.ts'
import { jsonLinesOf } from './read-articles.ts'
import { readFileBytes } from './read-bytes.ts'

/** A page and the input that brought it. */
export interface GivenPage {
  readonly given: string
  readonly line?: number
  readonly page: PageInput
  /** When the page was seen, in milliseconds since 1970, where that is not now. */
  readonly seenAt?: number
}

/** The pages of files and JSONL, one after the other; what cannot be used is told as a problem. */
export async function* readPages(
  paths: readonly string[],
  messages: Messages,
  tools: CommandTools,
): AsyncGenerator<GivenPage> {
  for (const path of paths) {
    if (tools.terminal.signal.aborted) return
    if (/\.warc(?:\.gz)?$/iu.test(path)) yield* pagesOfArchive(path, messages, tools)
    else if (path === '-' || /\.(?:jsonl|ndjson)$/iu.test(path)) yield* pagesOfLines(path, messages, tools)
    else {
      const html = await htmlOfFile(path, tools)
      if ('sentence' in html) messages.problems.tell(path, html.sentence)
      else yield { given: path, page: { id: nameWithoutEnding(path), html: html.text } }
    }
  }
}

/** The pages of a web archive as they were when it was made; records without a page are counted, broken ones told. */
async function* pagesOfArchive(path: string, messages: Messages, tools: CommandTools): AsyncGenerator<GivenPage> {
  let tellingCount = 0
  for await (const entry of openArchive(path, tools)) {
    if (tools.terminal.signal.aborted) return
    const html = entry.kind === 'page' ? htmlOfBytes(entry.bytes, entry.contentType) : entry
    if (entry.kind === 'page' && 'text' in html) {
      tellingCount += 1
      const page = { id: idOfAddress(entry.url), url: entry.url, html: html.text }
      yield { given: path, page, seenAt: seenAt(entry, tools.clock.now()) }
    } else if (entry.kind === 'page' && 'sentence' in html) {
      tellingCount += 1
      messages.problems.tell(path, `holds ${entry.url}, which ${html.sentence}`)
    } else if (entry.kind === 'problem') {
      tellingCount += 1
      messages.problems.tell(path, entry.sentence)
    }
  }
  if (tellingCount === 0) messages.problems.tell(path, 'holds no page.')
}

async function* pagesOfLines(path: string, messages: Messages, tools: CommandTools): AsyncGenerator<GivenPage> {
  for await (const line of jsonLinesOf(path, tools)) {
    if (tools.terminal.signal.aborted) return
    const page = line.kind === 'problem' ? line : await pageOfLine(line.value, { path, line: line.line, tools })
    if ('sentence' in page) messages.problems.tell(path, page.sentence, line.line)
    else yield { given: path, page, ...(line.line === undefined ? {} : { line: line.line }) }
  }
}

interface LinePlace {
  readonly path: string
  readonly line: number
  readonly tools: CommandTools
}

interface Unusable {
  readonly sentence: string
}

const pageShape = 'give one page a line, as {"id":"…","url":"…","html":"…"} or with "path" instead of "html".'

async function pageOfLine(value: unknown, place: LinePlace): Promise<PageInput | Unusable> {
  if (!isRecord(value)) return { sentence: `is no JSON object; ${pageShape}` }
  const html = await htmlOf(value, place)
  if (typeof html !== 'string') return html
  const url = textField(value, 'url')
  const id = idField(value, 'id') ?? (url === undefined ? `line-${place.line}` : idOfAddress(url))
  return { id, html, ...(url === undefined ? {} : { url }) }
}

async function htmlOf(record: JsonRecord, { path, tools }: LinePlace): Promise<string | Unusable> {
  const html = record['html']
  if (typeof html === 'string') return html
  const pagePath = textField(record, 'path')
  if (pagePath === undefined) return { sentence: `has neither "html" nor "path"; ${pageShape}` }
  const file = isAbsolute(pagePath) || path === '-' ? pagePath : join(dirname(path), pagePath)
  const read = await htmlOfFile(file, tools)
  return 'sentence' in read ? { sentence: `names ${pagePath}, which ${read.sentence}` } : read.text
}

async function htmlOfFile(path: string, { settings }: CommandTools): Promise<{ readonly text: string } | Unusable> {
  const read = await readFileBytes(path, settings.documentBytesMax)
  return read.kind === 'problem' ? read : htmlOfBytes(read.bytes)
}

/** The markup that bytes hold, in whatever encoding; or why they are no page. */
export function htmlOfBytes(
  bytes: Uint8Array,
  contentType?: string,
): { readonly text: string } | { readonly code: string; readonly sentence: string } {
  if (bytes.length === 0) return { code: 'empty', sentence: 'is empty; there is nothing to read.' }
  const kind = fileKindOf(bytes)
  if (kind !== undefined) return { code: 'no-page', sentence: `is ${kind}, not a page; give the page as HTML.` }
  const { text } = decodeBytes(bytes, contentType)
  if (text.slice(0, 1024).includes('\u0000')) {
    return { code: 'binary', sentence: 'is binary, not a page; give the page as HTML.' }
  }
  return { text }
}

function nameWithoutEnding(path: string): string {
  return basename(path).replace(/(?<=.)\.[^.]*$/u, '')
}
