import type { WatchedFeed } from '../model/watched-feed.ts'
import type { Clock } from '../telemetry/clock.ts'
import type { AnswerHub } from './hub-routes.ts'
import type { StoryReader, TakeIn } from './story-reader.ts'
import type { TakedownDesk } from './takedown-desk.ts'

/** What the web application is handed. */
export interface WebTools {
  readonly stories: StoryReader
  readonly takeIn: TakeIn
  /** Answers hubs; absent where the server has no public address. */
  readonly answerHub?: AnswerHub
  readonly takedowns: TakedownDesk
  /** Told of an error of ours that a reader met. */
  readonly tellBug?: (error: Error) => void
  readonly clock: Clock
  readonly listFeeds: () => readonly WatchedFeed[]
  readonly storiesOnFrontMax: number
  readonly uploadBytesMax: number
}
