import type { ClaimRelation, OriginCount, StoryState } from '../../model/findings.ts'
import type { ReportClass } from '../../model/report.ts'
import type { PeopleCount, SourceLevel } from '../../model/statement.ts'
import type { SubjectKind } from '../../model/subject.ts'
import { dateWords } from './date-words.ts'
import { pluralOfUnit } from './english-units.ts'
import { pluralsOf } from './plural-forms.ts'

const { number, counter, form } = pluralsOf('en-GB')
const figures = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 })
const names = new Intl.DisplayNames(['en'], { type: 'language' })
const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A small whole number as a word, a larger one in digits. */
export function countInWords(count: number): string {
  return small[count] ?? number(count)
}

const reports = counter({ one: 'report', other: 'reports' })
const origins = counter({ one: 'origin', other: 'origins' })

/** What the interface says everywhere: labels of the closed lists, counts, days, figures. */
export const englishWords = {
  language: 'en',
  direction: 'ltr',
  ownName: 'English',
  dates: dateWords('en-GB', (printed) => printed.replace(', ', ' ')),
  number,
  languageName: (code: string): string => {
    try {
      return names.of(code) ?? code
    } catch {
      return code
    }
  },
  states: {
    resisted: 'Resisted',
    'under-review': 'Under review',
    expected: 'Expected',
    'reported-decided': 'Reported decided',
    announced: 'Announced',
    done: 'Done',
    denied: 'Denied',
    reversed: 'Reversed',
  } satisfies Record<StoryState, string>,
  reported: 'Reported',
  notAnnounced: 'Reported decided, not announced',
  onRecord: 'on the record',
  notOnRecord: 'not on the record',
  /** The same of what somebody said. */
  saidOnRecord: 'on the record',
  saidNotOnRecord: 'not on the record',
  classes: {
    original: 'Original',
    pickup: 'Pickup',
    copy: 'Copy',
    rewrite: 'Rewrite',
    'derived-unresolved': 'Derived, source not named',
    mixed: 'Mixed',
  } satisfies Record<ReportClass, string>,
  manyOfClass: {
    original: counter({ one: 'original', other: 'originals' }),
    pickup: counter({ one: 'pickup', other: 'pickups' }),
    copy: counter({ one: 'copy', other: 'copies' }),
    rewrite: counter({ one: 'rewrite', other: 'rewrites' }),
    'derived-unresolved': counter({ one: 'derived report', other: 'derived reports' }),
    mixed: counter({ one: 'mixed report', other: 'mixed reports' }),
  } satisfies Record<ReportClass, (count: number) => string>,
  agreements: {
    single: 'Nothing to compare',
    agree: 'Same',
    'same-within-rounding': 'Same within rounding',
    differs: 'Differs',
    conflict: 'Conflict',
    superseded: 'Changed since',
  } satisfies Record<ClaimRelation, string>,
  notCompared: 'Not compared',
  levels: {
    'on-record': 'on the record',
    'on-record-institutional': 'on the record, by an institution',
    anonymous: 'not named',
    unclear: 'not clear who',
    'second-hand': 'second-hand',
  } satisfies Record<SourceLevel, string>,
  kinds: { person: 'Person', body: 'Body', place: 'Place', thing: 'Thing' } satisfies Record<SubjectKind, string>,
  /** A measure of the closed list; of counted things the noun as printed. */
  measure: (measure: string, unit: string | undefined): string => {
    if (measure === 'count' && unit !== undefined) return `Number of ${unit}`
    const name = measure === 'other' ? (unit ?? 'figure') : measure
    return name.charAt(0).toUpperCase() + name.slice(1)
  },
  measureName: (measure: string): string => measure,
  figure: (value: number): string => figures.format(value),
  figureRange: (from: string, to: string): string => `${from} to ${to}`,
  si: {
    metre: 'm',
    kilometre: 'km',
    kilogram: 'kg',
    'square metre': 'm²',
    'cubic metre': 'm³',
    'metre per second': 'm/s',
  },
  /** An amount in the unit as printed; `value` is undefined for a range. */
  inUnit: (amount: string, unit: string, value: number | undefined): string =>
    unit === 'percentage' ? `${amount} %` : `${amount} ${value === 1 ? unit : pluralOfUnit(unit)}`,
  unitOfAxis: (unit: string): string => `in ${pluralOfUnit(unit)}`,
  minutes: (minutes: number): string => `${minutes} min`,
  hours: (hours: number): string => `${hours} h`,
  days: (days: number): string => `${days} d`,
  seconds: (seconds: string): string => `${seconds} s`,
  /** The noun that goes with an interval of origins. */
  originsNoun: (max: number): string => form(max, { one: 'origin', other: 'origins' }),
  atMost: 'at most',
  originInterval: ({ min, max }: Pick<OriginCount, 'min' | 'max'>): string =>
    max > min ? `${min}, at most ${max}` : String(min),
  unnamedPeople: ({ exact, min }: PeopleCount): string => {
    const count = exact ?? min
    const words = `${countInWords(count)} unnamed ${form(count, { one: 'person', other: 'people' })}`
    return exact === undefined ? `at least ${words}` : words
  },
  toOutlet: (people: string, outlet: string): string => `${people}, to ${outlet}`,
  shareOfReports: (count: number, of: number): string => `${count} of ${reports(of)}`,
  count: {
    reports,
    origins,
    outlets: counter({ one: 'outlet', other: 'outlets' }),
    stories: counter({ one: 'story', other: 'stories' }),
    articles: counter({ one: 'article', other: 'articles' }),
    figures: counter({ one: 'figure', other: 'figures' }),
  },
  outletNotShown: 'Outlet not shown',
  notNamed: 'Not named',
  noDate: 'no date',
  noDateShown: 'no date shown',
  noSource: 'No source given',
  probably: 'probably',
}
