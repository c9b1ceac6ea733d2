import type { AlertMessage } from '../model/alert.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { optionalTextOf, textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'

/** Messages of alerts, from when they are written until they are sent or dropped. */
export interface Outbox {
  /** Keeps a message in the place of what had its id. */
  readonly keep: (message: AlertMessage) => void
  /** The message on this story that waits for the channel, if one does. */
  readonly waitingFor: (channel: string, story: string) => AlertMessage | undefined
  /** Channels that have a message due at `now`, or one that a clock set wrong has put beyond `latest`; at most `limit`. */
  readonly dueChannels: (times: DueTimes, limit: number) => readonly string[]
  /** The channel's messages that are due, oldest first. */
  readonly due: (channel: string, times: DueTimes, limit: number) => readonly AlertMessage[]
  /** When the next message is due. */
  readonly nextDueAt: () => string | undefined
  /** What was written for the channel, newest first. */
  readonly list: (channel: string, limit: number) => readonly AlertMessage[]
  /** Forgets all but the newest `kept` messages of the channel that are not waiting. */
  readonly trim: (channel: string, kept: number) => void
}

export interface DueTimes {
  readonly now: string
  readonly latest: string
}

/** The outbox in the store behind `driver`. */
export function outboxIn(driver: StoreDriver): Outbox {
  const isDue = "fate = 'waiting' AND (due_at <= ? OR due_at > ?)"
  return {
    keep: (message) => {
      driver.run(
        `INSERT INTO outbox (id, channel, story, fate, due_at, body) VALUES (?, ?, ?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET fate = excluded.fate, due_at = excluded.due_at, body = excluded.body`,
        message.id,
        message.channel,
        message.story ?? null,
        message.fate,
        message.dueAt,
        JSON.stringify(message),
      )
    },
    waitingFor: (channel, story) =>
      driver
        .rows("SELECT body FROM outbox WHERE channel = ? AND story = ? AND fate = 'waiting'", channel, story)
        .map(messageOf)[0],
    dueChannels: ({ now, latest }, limit) =>
      driver
        .rows(
          `SELECT channel FROM outbox WHERE ${isDue} GROUP BY channel ORDER BY min(due_at) LIMIT ?`,
          now,
          latest,
          limit,
        )
        .map((row) => textOf(row, 'channel')),
    due: (channel, { now, latest }, limit) =>
      driver
        .rows(
          `SELECT body FROM outbox WHERE channel = ? AND ${isDue} ORDER BY number LIMIT ?`,
          channel,
          now,
          latest,
          limit,
        )
        .map(messageOf),
    nextDueAt: () => {
      const row = driver.rows("SELECT min(due_at) AS at FROM outbox WHERE fate = 'waiting'")[0]
      return row && optionalTextOf(row, 'at')
    },
    list: (channel, limit) =>
      driver
        .rows('SELECT body FROM outbox WHERE channel = ? ORDER BY number DESC LIMIT ?', channel, limit)
        .map(messageOf),
    trim: (channel, kept) => {
      driver.run(
        `DELETE FROM outbox WHERE channel = ? AND fate <> 'waiting' AND number <=
           (SELECT number FROM outbox WHERE channel = ? ORDER BY number DESC LIMIT 1 OFFSET ?)`,
        channel,
        channel,
        kept,
      )
    },
  }
}

function messageOf(row: SqlRow): AlertMessage {
  return parseBody(textOf(row, 'body'), isMessage)
}

function isMessage(body: unknown): body is AlertMessage {
  return hasKeys(body, 'id', 'channel', 'reasons', 'writtenAt', 'dueAt', 'attemptCount', 'fate')
}
