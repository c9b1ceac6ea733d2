import type { ReadingMarks } from '../../store/mark-rows.ts'
import type { Reader } from '../reader.ts'
import { remembered } from '../remembered.ts'
import type { StoryOnPage } from '../story-reader.ts'
import { lastSeen } from '../view/story-rank.ts'

/** What a reader has made of a story. */
export interface StoryMarks {
  /** Whether it has a report that was not read, copies of what was read aside. */
  readonly isUnread: boolean
  readonly isStarred: boolean
  readonly isHidden: boolean
  /** Whether a report came since the visit before this one. */
  readonly isNew: boolean
}

/** What a reader has made of stories: looked up once for all that a page shows. */
export interface ReaderMarks {
  readonly of: (page: StoryOnPage) => StoryMarks
  /** The stories that the reader starred or hid. */
  readonly starred: readonly string[]
  readonly hidden: readonly string[]
}

/** The marks of a reader on these stories; `since` is when the last visit before this one ended. */
export function readerMarks(
  marks: ReadingMarks,
  reader: Reader,
  shown: { readonly pages: readonly StoryOnPage[]; readonly since: number | undefined },
): ReaderMarks {
  const articles = shown.pages.flatMap((page) => page.articles.map((article) => article.id))
  const read = marks.readOf(reader.account, articles)
  const [starred, hidden] = [marks.marked(reader.account, 'starred'), marks.marked(reader.account, 'hidden')]
  const [isStarred, isHidden] = [new Set(starred), new Set(hidden)]
  return {
    starred,
    hidden,
    of: remembered((page: StoryOnPage) => ({
      isUnread:
        !page.story.reports.some((report) => read.has(report.id)) ||
        page.story.reports.some((report) => report.class !== 'copy' && !read.has(report.id)),
      isStarred: isStarred.has(page.story.id),
      isHidden: isHidden.has(page.story.id),
      isNew: shown.since === undefined || lastSeen(page) > shown.since,
    })),
  }
}
