import type { OutletRecord } from '../../model/outlet-record.ts'
import { type ReportClass, reportClasses } from '../../model/report.ts'
import type { SourceLevel } from '../../model/statement.ts'
import type { Texts } from '../texts/english.ts'

/** So many of so many; `of` is the sample, so that a share of three is not read as one of three hundred. */
export interface Share {
  readonly count: number
  readonly of: number
}

/** How an outlet reports, in numbers with their samples. */
export interface OutletFigures {
  readonly classes: readonly { readonly class: ReportClass; readonly share: Share }[]
  /** Reports that no other of their story preceded, of those whose stories' dates tell. */
  readonly first: Share
  /** Of its reports that were not first, where both dates give the minute; undefined without such. */
  readonly medianDelayMinutes: number | undefined
  readonly delaySample: number
  /** Statements of sources on the record, of all that have a source. */
  readonly onRecord: Share
  readonly anonymous: Share
}

/** The figures of an outlet's page, computed from its newest reports. */
export function outletFigures(record: OutletRecord): OutletFigures {
  const { reports, levels } = record
  const told = reports.filter((report) => report.isFirst !== undefined)
  const delays = reports.flatMap((report) =>
    report.isFirst === false && report.delayMinutes !== undefined ? [report.delayMinutes] : [],
  )
  const statements = Object.values(levels).reduce((sum, count) => sum + count, 0)
  const ofLevels = (...wanted: readonly SourceLevel[]): Share => ({
    count: wanted.reduce((sum, level) => sum + (levels[level] ?? 0), 0),
    of: statements,
  })
  return {
    classes: reportClasses.map((name) => ({
      class: name,
      share: { count: reports.filter((report) => report.class === name).length, of: reports.length },
    })),
    first: { count: told.filter((report) => report.isFirst === true).length, of: told.length },
    medianDelayMinutes: medianOf(delays),
    delaySample: delays.length,
    onRecord: ofLevels('on-record', 'on-record-institutional'),
    anonymous: ofLevels('anonymous'),
  }
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle]
  if (upper === undefined) return undefined
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2
}

/** A stretch of minutes as a reader says it: "25 min", "3 h 10 min", "2 d 4 h". */
export function showMinutes(texts: Texts, minutes: number): string {
  const whole = Math.round(minutes)
  if (whole < 60) return texts.minutes(whole)
  const hours = Math.floor(whole / 60)
  if (hours < 24) return joined(texts.hours(hours), whole % 60, texts.minutes)
  return joined(texts.days(Math.floor(hours / 24)), hours % 24, texts.hours)
}

function joined(large: string, rest: number, small: (count: number) => string): string {
  return rest === 0 ? large : `${large} ${small(rest)}`
}
