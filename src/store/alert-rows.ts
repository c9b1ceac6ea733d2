import type { Alert, Channel, QuietHours, ToldStory } from '../model/alert.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { numberOf, optionalTextOf, textOf } from './store-driver.ts'
import { hasKeys, parseBody } from './stored-body.ts'

/** Alerts, what each last told of a story, and the channels they tell it through. */
export interface AlertBook {
  readonly keepAlert: (alert: Alert) => void
  readonly listAlerts: (account: string) => readonly Alert[]
  readonly removeAlert: (account: string, id: string) => boolean
  readonly hasAlerts: () => boolean
  /** Every alert on a search, with the search as it was typed. */
  readonly searchAlerts: () => readonly { readonly alert: Alert; readonly typed: string }[]
  /** The alerts on this story, or on one that was merged into it. */
  readonly storyAlerts: (story: string) => readonly Alert[]
  readonly keepTold: (alert: string, story: string, told: ToldStory | undefined) => void
  /** What the alert last told of the story, or of one that was merged into it; `told` is absent where it only knows the story. */
  readonly told: (alert: string, story: string) => { readonly told?: ToldStory } | undefined
  /** Stories that were changed since the alerts were looked at, the longest waiting first. */
  readonly storiesToTell: (limit: number) => readonly StoryToTell[]
  readonly doneTelling: (story: StoryToTell) => void
  readonly forgetStoriesToTell: () => void
  readonly keepChannel: (channel: Channel) => void
  readonly channel: (id: string) => Channel | undefined
  readonly channelOfToken: (token: string) => Channel | undefined
  readonly listChannels: (account: string) => readonly Channel[]
  /** Removes the channel with the alerts and messages on it. */
  readonly removeChannel: (account: string, id: string) => boolean
  readonly quietHours: (account: string) => QuietHours | undefined
  readonly keepQuietHours: (account: string, hours: QuietHours) => void
  /** The key pair that push services know this server by, made by `make` when it is asked for first. */
  readonly pushKey: (make: () => string) => string
}

export interface StoryToTell {
  readonly number: number
  readonly story: string
}

/** The stories whose id leads to this one, itself among them. */
const mergedInto = `WITH RECURSIVE merged (id) AS (
  SELECT ? UNION SELECT old_id FROM story_redirect JOIN merged ON story_redirect.new_id = merged.id)`

/** The alerts in the store behind `driver`. */
export function alertBookIn(driver: StoreDriver): AlertBook {
  return { ...alertsIn(driver), ...toldIn(driver), ...channelsIn(driver), ...habitsIn(driver) }
}

function alertsIn(
  driver: StoreDriver,
): Pick<AlertBook, 'keepAlert' | 'listAlerts' | 'removeAlert' | 'hasAlerts' | 'searchAlerts' | 'storyAlerts'> {
  return {
    keepAlert: (alert) => {
      driver.run(
        'INSERT INTO alert (id, account, search, story, channel, body) VALUES (?, ?, ?, ?, ?, ?)',
        alert.id,
        alert.account,
        alert.topic.kind === 'search' ? alert.topic.search : null,
        alert.topic.kind === 'story' ? alert.topic.story : null,
        alert.channel,
        JSON.stringify(alert),
      )
    },
    listAlerts: (account) =>
      driver.rows('SELECT body FROM alert WHERE account = ? ORDER BY number', account).map(alertOf),
    removeAlert: (account, id) =>
      driver.transaction(() => {
        if (driver.rows('SELECT 1 FROM alert WHERE id = ? AND account = ?', id, account).length === 0) return false
        driver.run('DELETE FROM alert_told WHERE alert = ?', id)
        driver.run('DELETE FROM alert WHERE id = ?', id)
        return true
      }),
    hasAlerts: () => driver.rows('SELECT 1 FROM alert LIMIT 1').length > 0,
    searchAlerts: () =>
      driver
        .rows(
          `SELECT alert.body, json_extract(saved_search.body, '$.typed') AS typed
             FROM alert JOIN saved_search ON saved_search.id = alert.search ORDER BY alert.number`,
        )
        .map((row) => ({ alert: alertOf(row), typed: textOf(row, 'typed') })),
    storyAlerts: (story) =>
      driver
        .rows(`${mergedInto} SELECT body FROM alert WHERE story IN (SELECT id FROM merged) ORDER BY number`, story)
        .map(alertOf),
  }
}

function toldIn(
  driver: StoreDriver,
): Pick<AlertBook, 'keepTold' | 'told' | 'storiesToTell' | 'doneTelling' | 'forgetStoriesToTell'> {
  return {
    keepTold: (alert, story, told) => {
      driver.run(
        'INSERT OR REPLACE INTO alert_told VALUES (?, ?, ?)',
        alert,
        story,
        told === undefined ? null : JSON.stringify(told),
      )
    },
    told: (alert, story) => {
      const row = driver.rows(
        `${mergedInto} SELECT body FROM alert_told WHERE alert = ? AND story IN (SELECT id FROM merged)
           ORDER BY story = ? DESC, body IS NULL LIMIT 1`,
        story,
        alert,
        story,
      )[0]
      if (row === undefined) return undefined
      const body = optionalTextOf(row, 'body')
      return body === undefined ? {} : { told: parseBody(body, isToldStory) }
    },
    storiesToTell: (limit) =>
      driver
        .rows('SELECT number, story FROM story_to_tell ORDER BY number LIMIT ?', limit)
        .map((row) => ({ number: numberOf(row, 'number'), story: textOf(row, 'story') })),
    doneTelling: ({ number }) => {
      driver.run('DELETE FROM story_to_tell WHERE number = ?', number)
    },
    forgetStoriesToTell: () => {
      driver.run('DELETE FROM story_to_tell')
    },
  }
}

function channelsIn(
  driver: StoreDriver,
): Pick<AlertBook, 'keepChannel' | 'channel' | 'channelOfToken' | 'listChannels' | 'removeChannel'> {
  return {
    keepChannel: (channel) => {
      driver.run(
        `INSERT INTO alert_channel (id, account, token, body) VALUES (?, ?, ?, ?)
           ON CONFLICT (id) DO UPDATE SET token = excluded.token, body = excluded.body`,
        channel.id,
        channel.account,
        'token' in channel.route ? channel.route.token : null,
        JSON.stringify(channel),
      )
    },
    channel: (id) => driver.rows('SELECT body FROM alert_channel WHERE id = ?', id).map(channelOf)[0],
    channelOfToken: (token) => driver.rows('SELECT body FROM alert_channel WHERE token = ?', token).map(channelOf)[0],
    listChannels: (account) =>
      driver.rows('SELECT body FROM alert_channel WHERE account = ? ORDER BY number', account).map(channelOf),
    removeChannel: (account, id) =>
      driver.transaction(() => {
        if (driver.rows('SELECT 1 FROM alert_channel WHERE id = ? AND account = ?', id, account).length === 0)
          return false
        driver.run('DELETE FROM alert_told WHERE alert IN (SELECT id FROM alert WHERE channel = ?)', id)
        driver.run('DELETE FROM alert WHERE channel = ?', id)
        driver.run('DELETE FROM outbox WHERE channel = ?', id)
        driver.run('DELETE FROM alert_channel WHERE id = ?', id)
        return true
      }),
  }
}

function habitsIn(driver: StoreDriver): Pick<AlertBook, 'quietHours' | 'keepQuietHours' | 'pushKey'> {
  return {
    quietHours: (account) =>
      driver
        .rows('SELECT body FROM quiet_hours WHERE account = ?', account)
        .map((row) => parseBody(textOf(row, 'body'), isQuietHours))[0],
    keepQuietHours: (account, hours) => {
      driver.run('INSERT OR REPLACE INTO quiet_hours VALUES (?, ?)', account, JSON.stringify(hours))
    },
    pushKey: (make) =>
      driver.transaction(() => {
        const row = driver.rows("SELECT body FROM push_key WHERE name = 'server'")[0]
        if (row) return textOf(row, 'body')
        const made = make()
        driver.run("INSERT INTO push_key VALUES ('server', ?)", made)
        return made
      }),
  }
}

function alertOf(row: SqlRow): Alert {
  return parseBody(textOf(row, 'body'), isAlert)
}

function isAlert(body: unknown): body is Alert {
  return hasKeys(body, 'id', 'account', 'topic', 'triggers', 'channel', 'since')
}

function isToldStory(body: unknown): body is ToldStory {
  return hasKeys(body, 'isOnRecord', 'originCount', 'conflictCount', 'correctionCount', 'isFigureReached')
}

function channelOf(row: SqlRow): Channel {
  return parseBody(textOf(row, 'body'), isChannel)
}

function isChannel(body: unknown): body is Channel {
  return hasKeys(body, 'id', 'account', 'name', 'route', 'addedAt', 'failureCount')
}

function isQuietHours(body: unknown): body is QuietHours {
  return hasKeys(body, 'timeZone')
}
