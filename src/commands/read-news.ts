import type { Fate } from '../model/fate.ts'
import { kept, quarantined } from '../model/fate.ts'
import { decodeText } from './decode-text.ts'
import type { Input } from './expand-paths.ts'
import { expandPaths } from './expand-paths.ts'
import type { NewsItem } from './news-item.ts'
import { identityOfFile, identityOfLine } from './news-item.ts'
import type { Run } from './open-run.ts'
import { parseArticle } from './parse-article.ts'
import { jsonLinesOf } from './read-articles.ts'
import { readFileBytes } from './read-bytes.ts'
import { openIdRegister } from './unique-ids.ts'

/** The articles of files, folders and standard input, with ids that differ; what cannot be used is told as a problem. */
export async function* readNews(paths: readonly string[], run: Run): AsyncGenerator<NewsItem> {
  const uniqueId = openIdRegister()
  for await (const input of expandPaths(paths, run.tools.settings)) {
    for await (const { identity, article } of articlesOfInput(input, run)) {
      if (run.tools.terminal.signal.aborted) return
      const id = uniqueId(article.id)
      yield { identity: identity === `id:${article.id}` ? `id:${id}` : identity, article: { ...article, id } }
    }
  }
}

async function* articlesOfInput(input: Input, run: Run): AsyncGenerator<NewsItem> {
  switch (input.kind) {
    case 'problem':
      return refuse(input.given, input, run)
    case 'standard-input':
      yield* articlesOfLines(input.given, run)
      return
    case 'url':
      return refuse(
        input.given,
        { code: 'not-yet', sentence: 'is an address, which this version does not read yet.' },
        run,
      )
    case 'file':
      yield* articlesOfFile(input, run)
  }
}

type FileInput = Extract<Input, { kind: 'file' }>

async function* articlesOfFile(file: FileInput, run: Run): AsyncGenerator<NewsItem> {
  if (file.format === 'lines') {
    yield* articlesOfLines(file.given, run)
    return
  }
  const text = await textOfFile(file, run)
  if (text === undefined) return
  if (file.format === 'text') yield { identity: identityOfFile(file.given), article: { id: file.name, text } }
}

/** The text of a whole file; its fate at `fetch` is written down. */
async function textOfFile(file: FileInput, run: Run): Promise<string | undefined> {
  const fate = await decodedFile(file.given, run)
  run.fates.write('fetch', fate)
  return run.outputOf(file.given, fate)
}

async function decodedFile(path: string, run: Run): Promise<Fate<string>> {
  const read = await readFileBytes(path, run.tools.settings.documentBytesMax)
  if (read.kind === 'problem') return quarantined(read.code, read.sentence)
  const decoded = decodeText(read.bytes)
  if (decoded.kind === 'problem') return quarantined(decoded.code, decoded.sentence)
  if (decoded.isCut) run.problems.tell(path, 'is cut in the middle of its last character; it was read up to there.')
  return kept(decoded.text)
}

async function* articlesOfLines(path: string, run: Run): AsyncGenerator<NewsItem> {
  for await (const line of jsonLinesOf(path, run.tools)) {
    const fate = line.kind === 'problem' ? quarantined(line.code, line.sentence) : itemFate(line, path)
    run.fates.write('fetch', fate)
    if (fate.kind === 'kept') yield fate.output
    else if (fate.kind === 'quarantined') run.problems.tell(path, fate.sentence, line.line)
  }
}

function itemFate(line: { readonly line: number; readonly value: unknown }, path: string): Fate<NewsItem> {
  const parsed = parseArticle(line.value, `line-${line.line}`)
  if (parsed.kind === 'problem') return quarantined(parsed.code, parsed.sentence)
  const { article, isIdGiven } = parsed
  return kept({ identity: identityOfLine(article, path, { isIdGiven }), article })
}

function refuse(given: string, problem: { readonly code: string; readonly sentence: string }, run: Run): void {
  run.fates.write('fetch', quarantined(problem.code, problem.sentence))
  run.problems.tell(given, problem.sentence)
}
