import { withoutWithheld } from '../moderate/without-withheld.ts'
import type { StoryOnPage, StoryReader } from '../serve/story-reader.ts'

/**
 * The one place of the read path at which takedowns are applied: every page, feed, search and export reads through it. A withheld article is as if it
 * had never been taken in.
 */
export function rightfulReader(reader: StoryReader, withheld: () => ReadonlySet<string>): StoryReader {
  const shown = (page: StoryOnPage | undefined): StoryOnPage | undefined => page && withoutWithheld(page, withheld())
  const shownOf = (pages: readonly StoryOnPage[]): readonly StoryOnPage[] => pages.flatMap((page) => shown(page) ?? [])
  return {
    listStories: (limit) => shownOf(reader.listStories(limit)),
    readStory: (id) => shown(reader.readStory(id)),
    storiesOfSubject: (subject, limit) => shownOf(reader.storiesOfSubject(subject, limit)),
    readArticle: (id) => {
      if (withheld().has(id)) return undefined
      const found = reader.readArticle(id)
      return found && { article: found.article, stories: shownOf(found.stories) }
    },
    find: (query, limit) => {
      const hidden = withheld()
      return reader
        .find(query, limit + hidden.size)
        .filter((hit) => !hidden.has(hit.article))
        .slice(0, limit)
    },
    outletRecord: (name) => {
      const record = reader.outletRecord(name)
      const hidden = withheld()
      if (record === undefined || hidden.size === 0) return record
      const touched = new Set(
        [...hidden].flatMap((id) => reader.readArticle(id)?.stories.map((page) => page.story.id) ?? []),
      )
      const reports = record.reports.filter((report) => !hidden.has(report.article))
      return {
        ...record,
        reportCount: record.reportCount - (record.reports.length - reports.length),
        reports: reports.map((report) =>
          touched.has(report.story)
            ? { ...report, headline: shown(reader.readStory(report.story))?.story.headline?.text }
            : report,
        ),
      }
    },
    listOutlets: reader.listOutlets,
  }
}
