import { matchesOf } from '../text/matches-of.ts'
import { monthOfWord } from '../text/month-of-word.ts'

/** What is known of the place where dates are printed. */
export interface DateHints {
  /** ISO 639-1: decides between months of one name, and of Thai years. */
  readonly language?: string
  /** How 9/10/2023 is meant where the words around do not tell; such dates are left out where this is unknown. */
  readonly slashed?: 'day-first' | 'month-first'
  /** Whether `05.01.26` is a date: so in the labels of pages, hardly in running text. */
  readonly mayShortenYear?: boolean
}

/** A date as a page prints it for people. A time without a zone is left out: it names no instant. */
export interface PrintedDate {
  readonly start: number
  readonly end: number
  readonly iso: string
  readonly precision: 'minute' | 'day'
}

const clock = String.raw`(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2})(?::\d{2})?)?\s?(?<half>[ap]\.?\s?m\b\.?)?(?:\s?(?:uhr|hrs|h|год|часов))?(?:\s?[(]?(?<zone>UTC|GMT|[A-Z]{2,4}T|Z|MSK|МСК|IST|ET|PT|CT|MT)?(?<offset>(?:UTC|GMT)?\s?[+-]\d{1,2}(?::?\d{2})?)?[)]?)?`
const join = String.raw`(?:\s?(?:,|at|@|\||·|•|-|–|—|/|um|à|a las|alle|às|o|об|о|в|kl\.?|om|T)?\s*){0,2}`
const day = String.raw`(?<day>\d{1,2})`
const word = String.raw`(?<month>(?:كانون|تشرين)\s\p{L}{3,8}|\p{L}[\p{L}\p{M}]{2,13})`
const year = String.raw`(?<year>(?:19|20|25)\d{2})`
const weekday = String.raw`(?:\p{L}{2,12}\.?,?\s+)?`
const shapes: readonly string[] = [
  String.raw`${day}(?:st|nd|rd|th|er|º|η|\.)?\s?(?:de\s+|d['’]|of\s+)?${word}\.?[,،]?\s+(?:de\s+|del\s+)?${year}(?:\s?(?:г\.|года|року|р\.))?`,
  String.raw`${word}\.?\s+${day}(?:st|nd|rd|th)?,?\s+${year}`,
  String.raw`${year}(?:\.\sgada|\sm\.|\.)?\s+(?:${day}\.\s+)?${word}(?:\s+(?<lateDay>\d{1,2}))?(?:\.|\sd\.)?`,
  String.raw`${day}\s+(?:tháng|thg)\s+(?<monthNumber>\d{1,2}),?\s+(?:năm\s+)?${year}`,
  String.raw`${year}-(?<monthNumber>\d{2})-${day}(?!\d)`,
  String.raw`${day}\.(?<dottedMonth>\d{1,2})\.${year}`,
  String.raw`(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?:${year}|(?<shortYear>\d{2})(?!\d))`,
  String.raw`${year}[年/.]\s?(?<monthNumber>\d{1,2})[月/.]\s?${day}日?`,
  String.raw`${year}년\s?(?<monthNumber>\d{1,2})월\s?${day}일`,
]
const shortYearShapes: readonly string[] = [String.raw`${day}\.(?<dottedMonth>\d{1,2})\.(?<shortYear>\d{2})(?![.\d])`]
const dateFirst = shapes.map((shape) => dateFollowedByClock(shape))
const dateFirstOrShort = [...dateFirst, ...shortYearShapes.map((shape) => dateFollowedByClock(shape))]
const clockBefore = new RegExp(`(?<![\\d:.])${clock}${join}${weekday}$`, 'iu')

function dateFollowedByClock(shape: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d/.-])${shape}(?<tail>${join}${clock})?(?![\\d])`, 'giu')
}

/** The dates printed in `text`, in order, the longest at each place. */
export function printedDatesIn(text: string, hints: DateHints = {}): readonly PrintedDate[] {
  const line = withAsciiDigits(text)
  if (!/(?:19|20|25)\d\d|\d[/.]\d{2}(?!\d)/u.test(line)) return []
  const found: PrintedDate[] = []
  for (const pattern of hints.mayShortenYear ? dateFirstOrShort : dateFirst) {
    for (const match of matchesOf(pattern, line)) {
      const date = readDate(line, match, hints)
      if (date !== undefined && !found.some((other) => other.start < date.end && date.start < other.end))
        found.push(date)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Digits of other scripts that news is written in, each as one of ours: positions stay. */
function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/gu, (digit) => String((digit.codePointAt(0) ?? 0) - digitZero(digit)))
}

/** The code of a zero of the digit's script. */
function digitZero(digit: string): number {
  return zeros.findLast((zero) => zero <= (digit.codePointAt(0) ?? 0)) ?? 48
}

/** Zeros of Arabic, Persian, Devanagari, Bengali and Thai figures. */
const zeros: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

function readDate(text: string, match: RegExpExecArray, hints: DateHints): PrintedDate | undefined {
  const groups = match.groups ?? {}
  const around = text.slice(Math.max(0, match.index - 40), match.index + match[0].length)
  const date = bareDay(groups, around, hints)
  if (date === undefined) return undefined
  const after = instantOf(date, groups)
  if (after !== undefined)
    return { start: match.index, end: match.index + match[0].trimEnd().length, iso: after, precision: 'minute' }
  const before = clockBefore.exec(text.slice(Math.max(0, match.index - 50), match.index))
  const instant =
    before?.groups?.['minute'] === undefined && before?.groups?.['half'] === undefined
      ? undefined
      : instantOf(date, before.groups)
  if (before !== null && instant !== undefined) {
    return {
      start: match.index - before[0].length,
      end: match.index + match[0].length,
      iso: instant,
      precision: 'minute',
    }
  }
  const tail = groups['tail']
  return { start: match.index, end: match.index + match[0].length - (tail?.length ?? 0), iso: date, precision: 'day' }
}

type Groups = Readonly<Record<string, string | undefined>>

function bareDay(groups: Groups, around: string, hints: DateHints): string | undefined {
  const yearNumber = yearOf(groups, hints)
  const found = groups['first'] === undefined ? dayAndMonth(groups, hints) : slashedDay(groups, around, hints.slashed)
  if (yearNumber === undefined || found === undefined) return undefined
  const { day: dayNumber, month } = found
  if (month < 1 || month > 12 || !(dayNumber >= 1 && dayNumber <= 31)) return undefined
  const made = new Date(Date.UTC(yearNumber, month - 1, dayNumber))
  return made.getUTCDate() === dayNumber ? `${yearNumber}-${pad(month)}-${pad(dayNumber)}` : undefined
}

interface DayAndMonth {
  readonly day: number
  readonly month: number
}

function dayAndMonth(groups: Groups, hints: DateHints): DayAndMonth | undefined {
  const dayNumber = Number(groups['day'] ?? groups['lateDay'])
  if (groups['dottedMonth'] !== undefined) {
    const month = Number(groups['dottedMonth'])
    // Some American pages write 06.18.2025.
    return month > 12 ? { day: month, month: dayNumber } : { day: dayNumber, month }
  }
  const month =
    groups['monthNumber'] === undefined
      ? monthOfWord(groups['month'] ?? '', hints.language)
      : Number(groups['monthNumber'])
  return month === undefined ? undefined : { day: dayNumber, month }
}

/** Thailand counts from the death of the Buddha, 543 years before our era. */
const thaiYears = 543

function yearOf(groups: Groups, hints: DateHints): number | undefined {
  if (groups['shortYear'] !== undefined) return 2000 + Number(groups['shortYear'])
  const printed = Number(groups['year'])
  if (printed < 2500) return printed
  return hints.language === 'th' ? printed - thaiYears : undefined
}

/** Words beside a date of lands that write the day first, and of those that write the month first. */
const dayFirstSign =
  /publi|pubblic|mis à jour|actualizad|aggiornat|atualizad|opublik|veröffentl|опубл|\buhr\b|\b(?:BST|GMT|CES?T|EES?T|MSK)\b|\s(?:à|às|alle|a las)\s|\d{1,2}h\d{2}/iu
const monthFirstSign = /\d\s?[ap]\.?m\b|\b(?:E[SD]?T|P[SD]?T|C[SD]T|M[SD]T)\b/iu

/** Of 9/10/2023 nobody can tell the month by itself: a number above twelve is the day, else the words around decide, else the place. */
function slashedDay(groups: Groups, around: string, hint: DateHints['slashed']): DayAndMonth | undefined {
  const first = Number(groups['first'])
  const second = Number(groups['second'])
  if (first > 12) return { day: first, month: second }
  if (second > 12) return { day: second, month: first }
  if (first === second) return { day: first, month: second }
  if (monthFirstSign.test(around)) return { day: second, month: first }
  if (dayFirstSign.test(around.replace(/published|publication/giu, ''))) return { day: first, month: second }
  if (hint === undefined) return undefined
  return hint === 'day-first' ? { day: first, month: second } : { day: second, month: first }
}

function instantOf(date: string, groups: Groups): string | undefined {
  if (groups['hour'] === undefined || (groups['minute'] === undefined && groups['half'] === undefined)) return undefined
  const offset = offsetOf(date, groups['zone'], groups['offset'])
  if (offset === undefined) return undefined
  const half = groups['half']?.charAt(0).toLowerCase()
  const printed = Number(groups['hour'])
  const hour = half === undefined ? printed : (printed % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(groups['minute'] ?? 0)
  return hour > 23 || minute > 59 ? undefined : `${date}T${pad(hour)}:${pad(minute)}:00${offset}`
}

const zoneOffsets: Readonly<Record<string, string>> = {
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  WET: 'Z',
  BST: '+01:00',
  WEST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  WAT: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  SAST: '+02:00',
  CAT: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  МСК: '+03:00',
  EAT: '+03:00',
  TRT: '+03:00',
  GST: '+04:00',
  PKT: '+05:00',
  IST: '+05:30',
  ICT: '+07:00',
  WIB: '+07:00',
  HKT: '+08:00',
  SGT: '+08:00',
  PHT: '+08:00',
  AWST: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  NZST: '+12:00',
  NZDT: '+13:00',
  BRT: '-03:00',
  ART: '-03:00',
  ADT: '-03:00',
  AST: '-04:00',
  EDT: '-04:00',
  CDT: '-05:00',
  EST: '-05:00',
  MDT: '-06:00',
  CST: '-06:00',
  PDT: '-07:00',
  MST: '-07:00',
  AKDT: '-08:00',
  PST: '-08:00',
  AKST: '-09:00',
  HST: '-10:00',
}
const americanHours: Readonly<Record<string, number>> = { ET: 5, CT: 6, MT: 7, PT: 8 }

function offsetOf(date: string, zone: string | undefined, offset: string | undefined): string | undefined {
  const numeric = /([+-])(\d{1,2}):?(\d{2})?/u.exec(offset ?? '')
  if (numeric) return `${numeric[1] ?? '+'}${pad(Number(numeric[2]))}:${numeric[3] ?? '00'}`
  const name = zone?.toUpperCase()
  if (name === undefined || name === '') return undefined
  const hours = americanHours[name]
  if (hours !== undefined) return `-${pad(hours - (isAmericanSummer(date) ? 1 : 0))}:00`
  return zoneOffsets[name]
}

/** Summer time in the United States: from the second Sunday of March to the first of November. */
function isAmericanSummer(date: string): boolean {
  const yearNumber = Number(date.slice(0, 4))
  return date >= nthSunday(yearNumber, 3, 2) && date < nthSunday(yearNumber, 11, 1)
}

function nthSunday(yearNumber: number, month: number, nth: number): string {
  const firstWeekday = new Date(Date.UTC(yearNumber, month - 1, 1)).getUTCDay()
  return `${yearNumber}-${pad(month)}-${pad(1 + ((7 - firstWeekday) % 7) + (nth - 1) * 7)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

/** Whether a line says nothing but when: a date with its label, its weekday, a clock time, "updated". */
export function isDateLine(line: string): boolean {
  if (line.length > 140) return false
  // Whichever of its figures is the day, a slashed date is one.
  const dates = printedDatesIn(line, { slashed: 'day-first' })
  if (dates.length === 0) return isDayOfMonth(line) || isNearStamp(line)
  let rest = line
  for (const date of [...dates].reverse()) rest = rest.slice(0, date.start) + ' ' + rest.slice(date.end)
  const words = rest.replace(/\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?/giu, ' ').match(/\p{L}{2,}/gu) ?? []
  return words.length <= 2 || words.every((one) => dateWord.test(one))
}

/** "21 June, 12:40", "4th February": a day whose year the page leaves to its reader; "March 4" alone may be a title. */
function isDayOfMonth(line: string): boolean {
  const { number, name, time } = dayOfMonth.exec(line.trim())?.groups ?? {}
  const isMonth = name !== undefined && Number(number) <= 31 && monthOfWord(name.toLowerCase()) !== undefined
  return isMonth && (time !== undefined || /^\P{L}*\d/u.test(line))
}

const dayOfMonth =
  /^(?:\p{L}{2,12}\.?,?\s+)?(?:(?<number>\d{1,2})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?(?<name>\p{L}{3,12})|(?<name>\p{L}{3,12})\s(?<number>\d{1,2})(?:st|nd|rd|th)?)\.?(?<time>,?\s(?:at\s|um\s|à\s|о\s|в\s)?\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?uhr)?)?$/iu

const stampLabel =
  '(?:publi(?:ziert|é|cado|shed)|veröffentlicht|aktualisiert|online|stand|mis à jour|actualizado|pubblicato|aggiornato|atualizado|opublikowano|aktualizacja|опубліковано|оновлено|опубликовано|обновлено|updated|posted)'
const nearDay =
  "(?:heute|gestern|vorgestern|aujourd[’']hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|dzisiaj|dziś|wczoraj|сьогодні|вчора|сегодня|вчера|today|yesterday)"
const clockTime = '(?:um |à |a las |alle |às |o |godz\\. |at |о |в )?\\d{1,2}[.:h]\\d{2}(?: ?uhr)?'
/** "Publiziert heute um 06:00 Uhr", "Online seit gestern, 22.05 Uhr": a stamp without a date. */
const nearStamp = new RegExp(`^(?:${stampLabel}:? (?:seit |am |le |el |il )?)?${nearDay},? ${clockTime}$`, 'iu')
function isNearStamp(line: string): boolean {
  return line.length <= 50 && /\d[.:h]\d{2}/u.test(line) && nearStamp.test(line)
}

const dateWord =
  /^(?:first|originally|last|published|posted|updated|update|modified|date|issued|created|on|at|by|and|am|pm|est|edt|et|bst|gmt|utc|ist|cet|cest|uhr|um|le|el|il|à|mis|jour|publiée?|modifiée?|publicad[oa]|modificad[oa]|actualizad[oa]|postado|às|em|alle|ore|o|godz|utworzenia|modyfikacji|data|geändert|pubblicato|aggiornato|atualizado|opublikowano|veröffentlicht|aktualisiert|опубліковано|опубликовано|оновлено|обновлено|дата|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|min|minutes?|read|ago|hours?|time|admin|less|than|a|views?|comments?|shares?|issued)$/iu

const residueLabel =
  /^\W{0,3}(?:(?:first |originally |last )?(?:published|posted|updated|modified|date|issued|created|uploaded|дата|опубл[іи]ковано?|оновлено|обновлено|veröffentlicht|aktualisiert|stand|publié|publicado|actualizado|pubblicato|aggiornato|opublikowano))(?: (?:on|at|le|el|il|em|am))?\s*[:=]?\s*$/iu

/** The date that stands as a label or residue at the head of a paragraph ("date 2023-09-23 The president …"): its end; 0 where there is none. */
export function dateResidueEnd(paragraph: string): number {
  const head = paragraph.slice(0, 90)
  const first = printedDatesIn(head)[0]
  if (first === undefined || !/^\s*(?:$|[\p{Lu}"“«])/u.test(head.slice(first.end))) return 0
  if (residueLabel.test(head.slice(0, first.start))) return first.end
  return first.start === 0 && /^\d{4}-\d{2}-\d{2}/u.test(head) ? first.end : 0
}
