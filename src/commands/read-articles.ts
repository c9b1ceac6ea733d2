import type { CommandTools } from './command.ts'
import { UsageError } from './command.ts'
import type { Messages } from './open-run.ts'
import type { GivenArticle } from './parse-article.ts'
import { parseArticle } from './parse-article.ts'
import type { ProblemList } from './problem-list.ts'
import type { JsonLine } from './read-lines.ts'
import { readJsonFileLines, readJsonLines } from './read-lines.ts'
import { openIdRegister } from './unique-ids.ts'

/** The articles of JSONL files and `-`, one after the other, with ids that differ; what cannot be used is told as a problem. */
export async function* readArticles(
  paths: readonly string[],
  tools: CommandTools,
  { problems, cameFrom }: Messages,
): AsyncGenerator<GivenArticle> {
  if (paths.length === 0) throw new UsageError('Give a FILE of articles, or - for standard input.')
  const uniqueId = openIdRegister()
  const { articlesMax } = tools.settings
  let count = 0
  for (const path of paths) {
    for await (const line of jsonLinesOf(path, tools)) {
      if (tools.terminal.signal.aborted) return
      const article = articleOfLine(line, path, problems)
      if (article === undefined) continue
      count += 1
      if (count > articlesMax) {
        problems.tell(path, `brings more than ${articlesMax} articles; give fewer, or raise HEADWATER_ARTICLES_MAX.`)
        return
      }
      const id = uniqueId(article.id)
      cameFrom(id, { path, ...(line.line === undefined ? {} : { line: line.line }) })
      yield { ...article, id }
    }
  }
}

/** The lines of the JSONL file at `path`; of standard input where it is `-`. */
export function jsonLinesOf(path: string, tools: CommandTools): AsyncGenerator<JsonLine> {
  const { documentBytesMax } = tools.settings
  return path === '-'
    ? readJsonLines(tools.terminal.standardInput, documentBytesMax)
    : readJsonFileLines(path, documentBytesMax)
}

function articleOfLine(line: JsonLine, path: string, problems: ProblemList): GivenArticle | undefined {
  if (line.kind === 'problem') {
    problems.tell(path, line.sentence, line.line)
    return undefined
  }
  const parsed = parseArticle(line.value, `line-${line.line}`)
  if (parsed.kind === 'article') return parsed.article
  problems.tell(path, parsed.sentence, line.line)
  return undefined
}
