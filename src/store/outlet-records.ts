import type { OutletRecord, OutletReport, OutletTie } from '../model/outlet-record.ts'
import { type ReportClass, reportClasses } from '../model/report.ts'
import { type SourceLevel, sourceLevels } from '../model/statement.ts'
import type { SqlRow, StoreDriver } from './store-driver.ts'
import { numberOf, optionalTextOf, textOf } from './store-driver.ts'

const reportsMax = 500
const tiesMax = 10
const bareDayLength = 10

/** What is kept of the outlet called `name`; undefined when none of its articles is kept. */
export function readOutletRecord(driver: StoreDriver, name: string): OutletRecord | undefined {
  const outlet = driver.rows('SELECT name, domain, first_seen_at FROM outlet WHERE name = ?', name)[0]
  if (outlet === undefined) return undefined
  return {
    name,
    domain: optionalTextOf(outlet, 'domain'),
    firstSeenAt: textOf(outlet, 'first_seen_at'),
    reports: readReports(driver, name),
    reportCount: countReports(driver, name),
    restsOn: readTies(driver, name, 'from'),
    restedOnBy: readTies(driver, name, 'to'),
    levels: readLevels(driver, name),
    revisedCount: countRevised(driver, name),
  }
}

/** The outlets whose articles are kept, those with the most reports first, at most `limit`. */
export function listOutlets(
  driver: StoreDriver,
  limit: number,
): readonly { readonly name: string; readonly domain: string | undefined; readonly articleCount: number }[] {
  const rows = driver.rows(
    `SELECT outlet.name, outlet.domain, most.count FROM (
        SELECT outlet, count(*) AS count FROM article WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY count DESC, outlet LIMIT ?
      ) AS most JOIN outlet ON outlet.name = most.outlet ORDER BY most.count DESC, most.outlet`,
    limit,
  )
  return rows.map((row) => ({
    name: textOf(row, 'name'),
    domain: optionalTextOf(row, 'domain'),
    articleCount: numberOf(row, 'count'),
  }))
}

function readReports(driver: StoreDriver, name: string): readonly OutletReport[] {
  const rows = driver.rows(
    `SELECT article.id, standing.story, standing.class, article.published_at, story.report_count, json_extract(story.body, '$.headline.text') AS headline
       FROM article JOIN standing ON standing.article = article.number JOIN story ON story.id = standing.story
      WHERE article.outlet = ? ORDER BY article.number DESC LIMIT ?`,
    name,
    reportsMax,
  )
  const times = readTimes(driver, new Set(rows.map((row) => textOf(row, 'story'))))
  return rows.map((row) => {
    const publishedAt = optionalTextOf(row, 'published_at')
    const story = textOf(row, 'story')
    return { ...standingAmong(times.get(story), publishedAt), ...factsOf(row, story), publishedAt }
  })
}

function factsOf(
  row: SqlRow,
  story: string,
): Pick<OutletReport, 'article' | 'story' | 'headline' | 'class' | 'reportCount'> {
  return {
    article: textOf(row, 'id'),
    story,
    headline: optionalTextOf(row, 'headline'),
    class: classOf(textOf(row, 'class')),
    reportCount: numberOf(row, 'report_count'),
  }
}

function classOf(stored: string): ReportClass {
  const found = reportClasses.find((each) => each === stored)
  if (found) return found
  throw new TypeError(`A stored report has the class ${stored}, which there is not`)
}

/** When the reports of a story were published, as far as they say. */
interface StoryTimes {
  readonly reportCount: number
  /** Reports with an instant: a bare day cannot tell who was first within it. */
  readonly datedCount: number
  /** In milliseconds. */
  readonly firstAt: number
}

/** The times of all the stories at once: five hundred look-ups would take as long as all the rest of the page. */
function readTimes(driver: StoreDriver, stories: ReadonlySet<string>): ReadonlyMap<string, StoryTimes> {
  const rows = driver.rows(
    `SELECT story, count(*) AS reports, count(at) AS dated, coalesce(min(at), 0) AS first FROM (
        SELECT story_article.story,
               CASE WHEN length(article.published_at) > ${bareDayLength} THEN unixepoch(article.published_at, 'subsec') END AS at
          FROM story_article JOIN article ON article.number = story_article.article
         WHERE story_article.story IN (SELECT value FROM json_each(?))
      ) GROUP BY story`,
    JSON.stringify([...stories]),
  )
  return new Map(
    rows.map((row) => [
      textOf(row, 'story'),
      {
        reportCount: numberOf(row, 'reports'),
        datedCount: numberOf(row, 'dated'),
        firstAt: Math.round(numberOf(row, 'first') * 1000),
      },
    ]),
  )
}

function standingAmong(
  times: StoryTimes | undefined,
  publishedAt: string | undefined,
): Pick<OutletReport, 'isFirst' | 'delayMinutes'> {
  const own = instantOf(publishedAt)
  if (times === undefined || own === undefined || times.reportCount < 2)
    return { isFirst: undefined, delayMinutes: undefined }
  const delayMinutes = Math.round((own - times.firstAt) / 60_000)
  const isWholeStoryDated = times.datedCount === times.reportCount
  return { isFirst: own === times.firstAt ? isWholeStoryDated || undefined : false, delayMinutes }
}

function instantOf(value: string | undefined): number | undefined {
  if (value === undefined || value.length <= bareDayLength) return undefined
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : at
}

/** All of its articles, by their index alone: those that no story tells of yet are few. */
function countReports(driver: StoreDriver, name: string): number {
  return numberOf(driver.rows('SELECT count(*) AS count FROM article WHERE outlet = ?', name)[0] ?? {}, 'count')
}

/** Outlets that its reports rest on (`from`), or whose reports rest on it (`to`), by the stated and inferred edges of their lineages. */
function readTies(driver: StoreDriver, name: string, side: 'from' | 'to'): readonly OutletTie[] {
  const [own, other] =
    side === 'from' ? (['from_outlet', 'to_outlet'] as const) : (['to_outlet', 'from_outlet'] as const)
  const rows = driver.rows(
    `SELECT ${other} AS outlet, count(*) AS count FROM tie WHERE ${own} = ? GROUP BY ${other} ORDER BY count DESC, ${other} LIMIT ?`,
    name,
    tiesMax,
  )
  return rows.map((row) => ({ outlet: textOf(row, 'outlet'), storyCount: numberOf(row, 'count') }))
}

const newestOfOutlet = '(SELECT number, levels FROM article WHERE outlet = ? ORDER BY number DESC LIMIT ?)'

function readLevels(driver: StoreDriver, name: string): OutletRecord['levels'] {
  const rows = driver.rows(
    `SELECT level.key AS level, sum(level.value) AS count FROM ${newestOfOutlet} AS newest, json_each(newest.levels) AS level GROUP BY level.key`,
    name,
    reportsMax,
  )
  const levels: Partial<Record<SourceLevel, number>> = {}
  for (const row of rows) {
    const level = sourceLevels.find((each) => each === textOf(row, 'level'))
    if (level) levels[level] = numberOf(row, 'count')
  }
  return levels
}

function countRevised(driver: StoreDriver, name: string): number {
  return numberOf(
    driver.rows(
      `SELECT count(*) AS count FROM ${newestOfOutlet} AS newest
        WHERE (SELECT count(*) FROM revision WHERE revision.article = newest.number) > 1`,
      name,
      reportsMax,
    )[0] ?? {},
    'count',
  )
}
