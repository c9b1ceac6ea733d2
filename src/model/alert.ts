import type { StoryState } from './findings.ts'

/** A search that a reader keeps: at once a folder, an outgoing feed and, with an alert, a watch. */
export interface SavedSearch {
  readonly id: string
  readonly account: string
  readonly name: string
  /** The search as it was typed. */
  readonly typed: string
  readonly savedAt: string
}

export const alertTriggers = ['new-story', 'new-origin', 'state-changed', 'conflict', 'number', 'correction'] as const
export type AlertTrigger = (typeof alertTriggers)[number]

/** What an alert watches: a saved search, or one story. */
export type AlertTopic =
  | { readonly kind: 'search'; readonly search: string }
  | { readonly kind: 'story'; readonly story: string }

/** What is watched, for which change, and where it is told. */
export interface Alert {
  readonly id: string
  readonly account: string
  readonly topic: AlertTopic
  readonly triggers: readonly AlertTrigger[]
  /** For the trigger `number`: the figure as in a search, such as `range>=300km`. */
  readonly figure?: string
  readonly channel: string
  readonly since: string
  /** Its search found more stories than it could note: an older one is never new to it. */
  readonly isWide?: true
}

/** What an alert last told of a story: as much as is needed to see that something changed. */
export interface ToldStory {
  readonly state?: StoryState
  readonly isOnRecord: boolean
  /** The most independent origins, conflicts and corrections so far: what comes and goes is told once. */
  readonly originCount: number
  readonly conflictCount: number
  readonly correctionCount: number
  readonly isFigureReached: boolean
}

/** How a channel reaches its reader. */
export type ChannelRoute =
  | { readonly kind: 'feed'; readonly token: string }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string }
  | { readonly kind: 'push'; readonly endpoint: string; readonly p256dh: string; readonly auth: string }
  | {
      readonly kind: 'email'
      readonly address: string
      readonly rhythm: MailRhythm
      /** Stands in the links of its mails: confirms the address, and ends the mails. */
      readonly token: string
      readonly isConfirmed: boolean
    }

export const mailRhythms = ['at-once', 'hourly', 'daily', 'weekly'] as const
export type MailRhythm = (typeof mailRhythms)[number]

/** Where a reader is told, and how it goes. */
export interface Channel {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly route: ChannelRoute
  /** Code of the language in which it is written to; English where there is none. */
  readonly language?: string
  readonly addedAt: string
  readonly lastSentAt?: string
  /** What went wrong last, in a sentence without its subject; gone with the next success. */
  readonly problem?: string
  readonly failureCount: number
  /** Set when the other end is gone for good: nothing is sent any more. */
  readonly endedAt?: string
}

/** Why a message is sent: the trigger with what stands behind it. */
export interface MessageReason {
  readonly trigger: AlertTrigger
  /** The alert that asked for it. */
  readonly alert: string
  /** In words of ours. */
  readonly sentence: string
}

/** What alerts tell a reader of one story: one message a story and channel, whatever number of reports and alerts led to it. */
export interface AlertMessage {
  readonly id: string
  readonly channel: string
  /** Undefined for a test of the channel. */
  readonly story?: string
  readonly reasons: readonly MessageReason[]
  readonly writtenAt: string
  /** When it may be sent. */
  readonly dueAt: string
  readonly attemptCount: number
  readonly fate: MessageFate
  /** Why it was not sent, in a sentence without its subject. */
  readonly problem?: string
  readonly sentAt?: string
}

/** `dropped`: its story is gone, its channel ended, or every attempt failed. */
export type MessageFate = 'waiting' | 'sent' | 'dropped'

/** When a reader is left in peace; times of day as `HH:MM` in the reader's time zone. */
export interface QuietHours {
  readonly timeZone: string
  readonly from?: string
  readonly to?: string
}
