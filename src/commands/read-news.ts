import { quarantined } from '../model/fate.ts'
import { articlesOfLines } from './articles-of-lines.ts'
import type { Input } from './expand-paths.ts'
import { expandPaths } from './expand-paths.ts'
import type { NewsItem } from './news-item.ts'
import { newsOfAddress } from './news-of-address.ts'
import { newsOfFile } from './news-of-file.ts'
import type { NewsSources } from './news-sources.ts'
import { openIdRegister } from './unique-ids.ts'

/** The news in files, folders, addresses and standard input, with ids that differ; what cannot be used is told as a problem. */
export async function* readNews(paths: readonly string[], sources: NewsSources): AsyncGenerator<NewsItem> {
  const { tools } = sources.run
  const uniqueId = openIdRegister()
  for await (const input of expandPaths(paths, tools.settings)) {
    for await (const { identity, article, line, ...rest } of newsOfInput(input, sources)) {
      if (tools.terminal.signal.aborted) return
      const id = uniqueId(article.id)
      sources.run.cameFrom(id, { path: input.given, ...(line === undefined ? {} : { line }) })
      yield { ...rest, identity: identity === `id:${article.id}` ? `id:${id}` : identity, article: { ...article, id } }
    }
    if (tools.terminal.signal.aborted) return
  }
}

function newsOfInput(input: Input, sources: NewsSources): AsyncIterable<NewsItem> | Iterable<NewsItem> {
  switch (input.kind) {
    case 'problem':
      return refused(input, sources)
    case 'standard-input':
      return articlesOfLines(input.given, sources.run)
    case 'url':
      return newsOfAddress(input.given, sources)
    case 'file':
      return newsOfFile(input, sources)
  }
}

/** Writes the fate of what cannot be read; it brings no news. */
function refused(input: Extract<Input, { kind: 'problem' }>, { run }: NewsSources): readonly NewsItem[] {
  const fate = quarantined(input.code, input.sentence)
  run.fates.write('fetch', fate)
  run.outputOf(input.given, fate)
  return []
}
