import type { MailRhythm, QuietHours } from '../../model/alert.ts'
import type { Chance } from '../../telemetry/chance.ts'
import { secondsAsked } from '../../text/retry-after.ts'

const minute = 60_000
const hour = 60 * minute
const minutesOfDay = 1440
const digestAtMinute = 7 * 60
const daysOfWeek = 7

/** The first moment from `now` on that is not in the quiet hours. Asked again at sending, since clocks are put forward and back. */
export function afterQuietHours(now: number, hours: QuietHours | undefined): number {
  const from = minutesOf(hours?.from)
  const to = minutesOf(hours?.to)
  if (hours === undefined || from === undefined || to === undefined || from === to) return now
  const { minutes } = localTime(now, hours.timeZone)
  const isQuiet = from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to
  return isQuiet ? startOfMinute(now) + ((to - minutes + minutesOfDay) % minutesOfDay) * minute : now
}

/** When a mail of this rhythm is sent next: at once, at the next full hour, or at seven in the morning of the reader's next day or Monday. */
export function nextDigestAt(now: number, rhythm: MailRhythm, timeZone: string): number {
  switch (rhythm) {
    case 'at-once':
      return now
    case 'hourly':
      return Math.floor(now / hour) * hour + hour
    case 'daily':
      return nextMorning(now, timeZone)
    case 'weekly': {
      let at = nextMorning(now, timeZone)
      for (let day = 0; day < daysOfWeek && localTime(at, timeZone).weekday !== 'Mon'; day += 1)
        at = nextMorning(at, timeZone)
      return at
    }
  }
}

function nextMorning(now: number, timeZone: string): number {
  const { minutes } = localTime(now, timeZone)
  const wait = (digestAtMinute - minutes + minutesOfDay) % minutesOfDay
  const at = startOfMinute(now) + (wait === 0 ? minutesOfDay : wait) * minute
  // A day on which the clock is put forward or back is 23 or 25 hours long.
  const difference = localTime(at, timeZone).minutes - digestAtMinute
  return Math.abs(difference) <= 2 * 60 ? at - difference * minute : at
}

const attemptPauseMilliseconds = minute
const attemptPauseMaxMilliseconds = 6 * hour
/** After so many attempts, about a day, a message is dropped. */
export const attemptsMax = 12

/** When to try again after this many attempts: twice as long each time, at most six hours, with up to half of it by chance; what the other end asks for counts when it is later. */
export function nextAttemptAt(
  now: number,
  attemptCount: number,
  { chance, retryAfter }: { readonly chance: Chance; readonly retryAfter?: string },
): number {
  const pause = Math.min(attemptPauseMilliseconds * 2 ** Math.max(0, attemptCount - 1), attemptPauseMaxMilliseconds)
  const own = now + pause * (1 + chance() / 2)
  const asked = secondsAsked(retryAfter, now) * 1000
  return Math.max(own, now + Math.min(asked, attemptPauseMaxMilliseconds))
}

/** Whether this is the name of a time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The minutes since midnight of `HH:MM`; undefined when it is no time of day. */
export function minutesOf(time: string | undefined): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time ?? '')
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined
}

function localTime(at: number, timeZone: string): { readonly minutes: number; readonly weekday: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? ''
  return { minutes: Number(part('hour')) * 60 + Number(part('minute')), weekday: part('weekday') }
}

function startOfMinute(at: number): number {
  return Math.floor(at / minute) * minute
}
