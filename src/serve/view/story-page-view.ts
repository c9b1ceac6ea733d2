import type { AttributedArticle, Report } from '../../model/report.ts'
import type { StoryOnPage } from '../story-reader.ts'
import type { Texts } from '../texts/english.ts'
import { type Branch, lineageTree } from './lineage-tree.ts'
import { originName, outletName, peopleBehind, type Word, wordsBehind } from './on-whose-word.ts'
import { type OriginLane, originLanes } from './origin-lanes.ts'
import { showTime, timeOrder } from './show-time.ts'

/** A lane with everything the page says about it. */
export interface LaneView {
  readonly lane: OriginLane
  /** `o1`, `o2`, `o3`, `o4`… in order; `ox` for what is not named: the class of its colour. */
  readonly colour: string
  readonly anchor: string
  readonly title: string
  /** Whether the title is a slice of a report. */
  readonly isTitleTheirs: boolean
  readonly words: readonly Word[]
  readonly share: string
  readonly sourceSign: 'g-named' | 'g-anon' | 'g-doc' | 'g-open'
  readonly tree: readonly Branch[]
}

/** A story ready to be drawn. */
export interface StoryView {
  readonly page: StoryOnPage
  /** Address of the page that `anchorOf` leads into: empty on that page itself. */
  readonly home: string
  readonly lanes: readonly LaneView[]
  readonly anchorOf: ReadonlyMap<string, string>
  readonly articleOf: ReadonlyMap<string, AttributedArticle>
  readonly reportCount: number
}

const documentKinds: ReadonlySet<string> = new Set(['document', 'post', 'statement', 'interview', 'imagery'])

/** What the story page shows, computed from the store's conclusions; nothing is written here but numbers and fixed words. */
export function storyView(texts: Texts, page: StoryOnPage, home = ''): StoryView {
  const ordered = { story: { ...page.story, reports: inOrderOfTime(page) }, articles: page.articles }
  const reportCount = page.story.reports.length
  const lanes = originLanes(ordered.story).map((lane, at) => laneView(texts, ordered, lane, at))
  return {
    page: ordered,
    home,
    lanes,
    anchorOf: new Map(ordered.story.reports.map((report, at) => [report.id, `r-${at + 1}`])),
    articleOf: new Map(page.articles.map((article) => [article.id, article])),
    reportCount,
  }
}

function inOrderOfTime(page: StoryOnPage): readonly Report[] {
  const time = new Map(
    page.articles.map((article) => [article.id, timeOrder(article.publishedAt) ?? Number.MAX_SAFE_INTEGER]),
  )
  return [...page.story.reports].sort((a, b) => (time.get(a.id) ?? 0) - (time.get(b.id) ?? 0))
}

function laneView(texts: Texts, page: StoryOnPage, lane: OriginLane, at: number): LaneView {
  const words = wordsBehind(page, lane)
  const people = lane.isUnnamed ? undefined : peopleBehind(page, lane)
  const isNode = lane.node !== undefined && documentKinds.has(lane.node.kind)
  const name = originName(texts, page, lane)
  const isAnonymous = words.length > 0 && words.every((word) => !word.isOnRecord)
  return {
    lane,
    colour: lane.isUnnamed ? 'ox' : `o${Math.min(at + 1, 4)}`,
    anchor: lane.isUnnamed ? `o-x${at + 1}` : `o-${at + 1}`,
    title:
      isAnonymous && people !== undefined && people.min > 0 ? texts.toOutlet(texts.unnamedPeople(people), name) : name,
    isTitleTheirs:
      lane.node?.outlet === undefined && lane.node?.speaker === undefined && lane.node?.label !== undefined,
    words,
    share: texts.shareOfReports(lane.reports.length + lane.alsoReports.length, page.story.reports.length),
    sourceSign: lane.isUnnamed ? 'g-open' : isNode ? 'g-doc' : isAnonymous ? 'g-anon' : 'g-named',
    tree: lineageTree(page.story, lane),
  }
}

/** The name and time of a branch: one report, so many of one class, or so many more. */
export function branchTitle(
  texts: Texts,
  view: StoryView,
  branch: Branch,
): { readonly name: string; readonly note: string } {
  const [first] = branch.reports
  if (!first) return { name: '', note: '' }
  const article = view.articleOf.get(first.id)
  if (branch.isRest) return { name: texts.lineage.more(branch.reports.length), note: texts.lineage.inList }
  if (branch.reports.length > 1)
    return { name: texts.manyOfClass[first.class](branch.reports.length), note: texts.lineage.folded }
  const when =
    article?.publishedAt === undefined
      ? texts.noDateShown
      : showTime(texts, article.publishedAt, { withYear: false, withWeekday: false })
  return { name: outletName(texts, article), note: when }
}
