import type { Fate } from '../model/fate.ts'
import { kept, quarantined } from '../model/fate.ts'
import type { NewsItem } from './news-item.ts'
import { identityOfLine } from './news-item.ts'
import type { Run } from './open-run.ts'
import { parseArticle } from './parse-article.ts'
import { jsonLinesOf } from './read-articles.ts'

/** The articles of a JSONL file, or of standard input where `path` is `-`. */
export async function* articlesOfLines(path: string, run: Run): AsyncGenerator<NewsItem> {
  for await (const line of jsonLinesOf(path, run.tools)) {
    const fate =
      line.kind === 'problem'
        ? quarantined(line.code, line.sentence)
        : articleFate(line.value, path, `line-${line.line}`)
    run.fates.write('fetch', fate)
    if (fate.kind === 'kept') yield { ...fate.output, ...(line.line === undefined ? {} : { line: line.line }) }
    else if (fate.kind === 'quarantined') run.problems.tell(path, fate.sentence, line.line)
  }
}

/** The article that a JSON value describes, as news from `path`. */
export function articleFate(value: unknown, path: string, fallbackId: string): Fate<NewsItem> {
  const parsed = parseArticle(value, fallbackId)
  if (parsed.kind === 'problem') return quarantined(parsed.code, parsed.sentence)
  const { article, isIdGiven } = parsed
  return kept({ identity: identityOfLine(article, path, { isIdGiven }), article })
}
