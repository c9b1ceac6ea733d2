import type { OutletRecord } from '../model/outlet-record.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { RevisionChange } from '../model/revision-change.ts'
import type { SearchHit, SearchQuery } from '../model/search-query.ts'
import type { Story } from '../model/story.ts'

/** What a later revision of an article changed, and when it was seen. */
export interface ArticleChange {
  readonly article: string
  readonly seenAt: string
  readonly change: RevisionChange
}

/** A story with the articles that its reports are. */
export interface StoryOnPage {
  readonly story: Story
  readonly articles: readonly AttributedArticle[]
  /** Where one story is read, not a list of them. */
  readonly changes?: readonly ArticleChange[]
}

/** An article with the stories that it is in. */
export interface ArticleOnPage {
  readonly article: AttributedArticle
  readonly stories: readonly StoryOnPage[]
  readonly changes?: readonly ArticleChange[]
}

/** What the pages need of the store. */
export interface StoryReader {
  /** The newest stories, at most `limit`: another list after every change of what is kept, marks of readers too; may be the same one as long as there is none. */
  readonly listStories: (limit: number) => readonly StoryOnPage[]
  /** One story by its id, or by an id that was merged into it. */
  readonly readStory: (id: string) => StoryOnPage | undefined
  readonly readArticle: (id: string) => ArticleOnPage | undefined
  /** The newest stories that speak of the subject with this kind and name, at most `limit`. */
  readonly storiesOfSubject: (
    subject: { readonly kind: string; readonly name: string },
    limit: number,
  ) => readonly StoryOnPage[]
  /** The reports that fit a search, those kept last first, at most `limit`. */
  readonly find: (query: SearchQuery, limit: number) => readonly SearchHit[]
  /** What is kept of an outlet. */
  readonly outletRecord: (name: string) => OutletRecord | undefined
  /** The outlets with the most articles, at most `limit`. */
  readonly listOutlets: (
    limit: number,
  ) => readonly { readonly name: string; readonly domain: string | undefined; readonly articleCount: number }[]
}

/** What a reader may add to an empty store. */
export type Addition =
  | { readonly kind: 'sample' }
  | { readonly kind: 'opml'; readonly name: string; readonly text: string }
  | { readonly kind: 'feed'; readonly address: string }

/** Takes an addition in; gives back one sentence that tells what was done or what is wrong. */
export type TakeIn = (addition: Addition) => Promise<{ readonly isDone: boolean; readonly sentence: string }>
