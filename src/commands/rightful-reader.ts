import type { AttributedArticle } from '../model/report.ts'
import type { RevisionChange } from '../model/revision-change.ts'
import { shownRights } from '../moderate/shown-rights.ts'
import { type Shown, withoutWithheld, withoutWords } from '../moderate/without-withheld.ts'
import type { ArticleChange, StoryOnPage, StoryReader } from '../serve/story-reader.ts'
import type { Clock } from '../telemetry/clock.ts'

/** What decides on what is shown. */
export interface RightsTools {
  /** Ids of the articles that were taken down, as of now. */
  readonly withheld: () => ReadonlySet<string>
  readonly clock: Clock
  /** What later revisions of an article changed, oldest first. */
  readonly changesOf?: (article: string) => readonly { readonly seenAt: string; readonly change: RevisionChange }[]
}

/** So many articles of a story are asked for their changes. */
const articlesAskedMax = 100

/**
 * The one place of the read path at which rights are applied: every page, feed, search and export reads through it. An article that was taken down is as
 * if it had never been taken in; one whose outlet forbids its words is linked to.
 */
export function rightfulReader(reader: StoryReader, { withheld, clock, changesOf }: RightsTools): StoryReader {
  const shown = (page: StoryOnPage | undefined, hidden = withheld()): StoryOnPage | undefined => {
    if (page === undefined) return undefined
    const now = clock.now()
    const isWhole = hidden.size === 0 && page.articles.every((article) => shownRights(article, now) === 'words')
    return isWhole ? page : withoutWithheld(page, whatIsShown(page.articles, hidden, now))
  }
  const shownOf = (pages: readonly StoryOnPage[]): readonly StoryOnPage[] => {
    const hidden = withheld()
    const left = pages.flatMap((page) => shown(page, hidden) ?? [])
    // The same list where nothing is hidden: what was worked out for it holds on.
    return left.length === pages.length && left.every((page, i) => page === pages[i]) ? pages : left
  }
  // An article whose words may not be shown shows none of what it changed either.
  const changesIn = (articles: readonly AttributedArticle[]): readonly ArticleChange[] =>
    articles
      .slice(0, articlesAskedMax)
      .filter((article) => shownRights(article, clock.now()) === 'words')
      .flatMap(({ id }) => (changesOf?.(id) ?? []).map((kept) => ({ ...kept, article: id })))
  const readArticle: StoryReader['readArticle'] = (id) => {
    const found = withheld().has(id) ? undefined : reader.readArticle(id)
    if (found === undefined) return undefined
    const rights = shownRights(found.article, clock.now())
    if (rights === 'nothing') return undefined
    const article = rights === 'link' ? withoutWords(found.article) : found.article
    return { ...found, article, stories: shownOf(found.stories), changes: changesIn([found.article]) }
  }
  return {
    listStories: (limit) => shownOf(reader.listStories(limit)),
    readStory: (id) => {
      const page = shown(reader.readStory(id))
      return page && withChanges(page, changesIn)
    },
    storiesOfSubject: (subject, limit) => shownOf(reader.storiesOfSubject(subject, limit)),
    readArticle,
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

/** The page with its changes, which are looked up where they are shown: a search reads twenty stories and shows none. */
function withChanges(
  page: StoryOnPage,
  changesIn: (articles: StoryOnPage['articles']) => readonly ArticleChange[],
): StoryOnPage {
  return {
    ...page,
    get changes() {
      return changesIn(page.articles)
    },
  }
}

function whatIsShown(articles: readonly AttributedArticle[], takenDown: ReadonlySet<string>, now: number): Shown {
  const rights = articles.map((article) => ({ id: article.id, shown: shownRights(article, now) }))
  const over = rights.filter(({ shown }) => shown === 'nothing').map(({ id }) => id)
  return {
    withheld: over.length === 0 ? takenDown : new Set([...takenDown, ...over]),
    linkOnly: new Set(rights.filter(({ shown }) => shown === 'link').map(({ id }) => id)),
  }
}
