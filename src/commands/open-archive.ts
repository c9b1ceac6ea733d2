import { createReadStream } from 'node:fs'
import { access, constants } from 'node:fs/promises'
import type { Article } from '../model/article.ts'
import type { ArchivedOther, ArchivedPage } from '../parse/archived-pages.ts'
import { readArchivedPages } from '../parse/archived-pages.ts'
import type { CommandTools } from './command.ts'
import { fileProblem } from './read-bytes.ts'

/** The pages of the web archive at `path` with what became of its other records; a file that cannot be read is one problem. */
export async function* openArchive(
  path: string,
  { settings }: CommandTools,
): AsyncGenerator<ArchivedPage | ArchivedOther> {
  try {
    await access(path, constants.R_OK)
  } catch (error) {
    const { code, sentence } = fileProblem(error)
    yield { kind: 'problem', why: code, sentence }
    return
  }
  yield* readArchivedPages(createReadStream(path), { pageBytesMax: settings.documentBytesMax })
}

/** When an archived page was seen: as the archive says, where that is not later than `now`. */
export function seenAt(page: ArchivedPage, now: number): number {
  const fetchedAt = page.fetchedAt === undefined ? now : Date.parse(page.fetchedAt)
  return Math.min(fetchedAt, now)
}

/** The article of an archived page, first seen when it was archived. */
export function seenThen(article: Article, page: ArchivedPage, now: number): Article {
  return page.fetchedAt === undefined ? article : { ...article, firstSeenAt: new Date(seenAt(page, now)).toISOString() }
}
