import type { WatchedFeed } from '../model/watched-feed.ts'
import type { StoryReader, TakeIn } from './story-reader.ts'

/** What the web application is handed. */
export interface WebTools {
  readonly stories: StoryReader
  readonly takeIn: TakeIn
  readonly listFeeds: () => readonly WatchedFeed[]
  readonly storiesOnFrontMax: number
  readonly uploadBytesMax: number
}
