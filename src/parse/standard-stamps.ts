import { readTimestamp } from '../text/timestamps.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

// Days past the 28th and odd zones take the long way, which knows the lengths of months.
const rfc822 =
  /^(?:[A-Z][a-z]{2}, )?(0?[1-9]|1\d|2[0-8]) ([A-Z][a-z]{2}) ([1-9]\d{3}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d) (?:(GMT|UTC|Z)|([+-](?:0\d|1[0-4])):?([0-5]\d))$/u
const iso8601 =
  /^([1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/u

/** The instant or day that a feed's stamp names, in ISO 8601: the two forms that standards name are read at once, all others as `readTimestamp` does. */
export function instantOf(stamp: string): string | undefined {
  const text = stamp.trim()
  if (iso8601.test(text)) return text
  const match = rfc822.exec(text)
  const month = match ? months.indexOf(match[2] ?? '') + 1 : 0
  if (!match || month === 0) return readTimestamp(stamp)?.iso
  const [, day = '', , year = '', clock = '', utc, hours = '', minutes = ''] = match
  const zone = utc === undefined ? `${hours}:${minutes}` : 'Z'
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${clock}${zone}`
}
