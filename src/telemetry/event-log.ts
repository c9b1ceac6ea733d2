import type { Clock } from './clock.ts'

/** Everything that a log line may tell: its name, what it means, and the keys that it carries. Names and keys stay; `docs/operating.md` lists them. */
export const logEvents = {
  'server-started': { meaning: 'the server answers', keys: ['address', 'version', 'store'] },
  'server-stopping': { meaning: 'no new request is taken; those under way are answered', keys: ['reason'] },
  'server-stopped': { meaning: 'all work at hand is done', keys: ['seconds'] },
  'sentence-told': { meaning: 'a problem in one sentence, as a person at a terminal reads it', keys: ['sentence'] },
  'page-failed': { meaning: 'a page could not be made: a bug of ours', keys: ['error'] },
  'request-answered': {
    meaning: 'a request was answered; only with `requests`, without what was looked up and who asked',
    keys: ['method', 'path', 'status', 'milliseconds'],
  },
  'feed-polled': { meaning: 'a feed answered', keys: ['feed', 'outcome', 'items'] },
  'feed-failed': { meaning: 'a feed could not be read', keys: ['feed', 'why'] },
  'items-read': { meaning: 'items that waited were read and concluded from', keys: ['items', 'milliseconds'] },
  'notice-received': { meaning: 'somebody says that something should not be shown', keys: ['case_id'] },
  'notice-decided': { meaning: 'an editor decided on a notice', keys: ['case_id', 'is_withheld'] },
  'log-in-refused': { meaning: 'somebody could not log in by the outside provider', keys: ['why'] },
} as const

export type LogEventName = keyof typeof logEvents
type KeysOf<Name extends LogEventName> = (typeof logEvents)[Name]['keys'][number]

/** Where events are told. */
export interface EventLog {
  readonly tell: <Name extends LogEventName>(
    name: Name,
    values: Readonly<Record<KeysOf<Name>, string | number | boolean>>,
  ) => void
}

export const logModes = ['auto', 'events', 'requests', 'none'] as const
/** `auto`: events where standard error is no terminal, sentences for a person where it is one. */
export type LogMode = (typeof logModes)[number]

export interface LogOptions {
  readonly mode: LogMode
  readonly isTerminal: boolean
  /** Writes to standard error as it is. */
  readonly write: (text: string) => void
  readonly clock: Clock
}

const valueCharsMax = 2000

/** Whether events are told as lines of JSON. */
export function isLogging({ mode, isTerminal }: Pick<LogOptions, 'mode' | 'isTerminal'>): boolean {
  return mode === 'auto' ? !isTerminal : mode !== 'none'
}

/** A log of lines of JSON: `at`, `event`, then its keys. What comes from outside is a JSON string, so that no line break begins a line of its own. */
export function openEventLog(options: LogOptions): EventLog {
  const { mode, write, clock } = options
  if (!isLogging(options)) return { tell: () => undefined }
  return {
    tell: (event, values) => {
      if (event === 'request-answered' && mode !== 'requests') return
      const short = Object.fromEntries(
        Object.entries<string | number | boolean>(values).map(([key, value]) => [
          key,
          typeof value === 'string' ? value.slice(0, valueCharsMax) : value,
        ]),
      )
      write(`${JSON.stringify({ at: new Date(clock.now()).toISOString(), event, ...short })}\n`)
    },
  }
}
