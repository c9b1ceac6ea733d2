import type { WatchedFeed } from '../model/watched-feed.ts'
import type { AccountBook } from '../store/account-rows.ts'
import type { AuditLog } from '../store/audit-rows.ts'
import type { CommentBook } from '../store/comment-rows.ts'
import type { ReadingMarks } from '../store/mark-rows.ts'
import type { PersonalData } from '../store/personal-data.ts'
import type { Clock } from '../telemetry/clock.ts'
import type { EventLog } from '../telemetry/event-log.ts'
import type { OidcLogIn } from './accounts/oidc-routes.ts'
import type { GroupingDesk } from './grouping/grouping-desk.ts'
import type { AnswerHub } from './hub-routes.ts'
import type { AlertDesk } from './notify/alert-desk.ts'
import type { ReaderOf } from './reader.ts'
import type { OperatingFigures } from './status/server-status.ts'
import type { StoryReader, TakeIn } from './story-reader.ts'
import type { TakedownDesk } from './takedown-desk.ts'

/** What the web application is handed. */
export interface WebTools {
  readonly stories: StoryReader
  readonly takeIn: TakeIn
  /** Answers hubs; absent where the server has no public address. */
  readonly answerHub?: AnswerHub
  readonly takedowns: TakedownDesk
  readonly accounts: AccountBook
  /** Export and erasure of what is kept of a person. */
  readonly personalData: PersonalData
  /** Who asks. */
  readonly readerOf: ReaderOf
  readonly logIn: LogInSettings
  /** What readers have read and marked. */
  readonly marks: ReadingMarks
  readonly comments: CommentBook
  /** What editors did. */
  readonly audit: AuditLog
  readonly grouping: GroupingDesk
  /** Where events are told. */
  readonly log?: EventLog
  /** Whether each request is told too. */
  readonly areRequestsLogged?: boolean
  /** Told of what went wrong where a reader met it: an error of ours, or of the store. */
  readonly tellError?: (error: Error) => void
  /** Saved searches, alerts and the ways to be told. */
  readonly alertDesk: AlertDesk
  readonly clock: Clock
  readonly listFeeds: () => readonly WatchedFeed[]
  readonly operating: OperatingFigures
  readonly storiesOnFrontMax: number
  readonly uploadBytesMax: number
}

/** How people log in. */
export interface LogInSettings {
  /** Whether reading, too, asks for a log-in once there are accounts. */
  readonly isRequired: boolean
  /** Days without use after which a session ends. */
  readonly sessionDays: number
  /** Whether readers come by https, so that the cookie never leaves by another way. */
  readonly isSecure: boolean
  /** Log-in by a provider outside, where one is set. */
  readonly oidc?: OidcLogIn
  /** The origin that passkeys are bound to; where there is none, that of each request. */
  readonly origin?: string
}
