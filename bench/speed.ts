// Speed of attribute + group + trace + compare on made articles of 600 words in one process, and how the time an article and the memory grow
// with the number of articles in the window.

import { compileLexicons } from '../src/commands/compile-lexicons.ts'
import { storiesOf } from '../src/commands/gather-stories.ts'
import { loadLexicon } from '../src/commands/load-lexicon.ts'
import { createGrouper, type Grouper } from '../src/group/create-grouper.ts'
import type { AttributedArticle } from '../src/model/report.ts'
import { openPipeline, type Pipeline } from '../src/pipeline.ts'
import { openPark } from '../src/queue/park-articles.ts'
import { systemClock } from '../src/telemetry/clock.ts'
import { openFateBook } from '../src/telemetry/fate-book.ts'
import { madeArticles } from './made-articles.ts'

const rounds = 3
const speedArticleCount = 1000
const windowSmall = 2000
const windowLarge = 20_000
const batchSize = 500

/** Articles a second through attribute, group, trace and compare: the median of three rounds, each in a fresh window. */
export function speedTable(): string {
  const figures = Array.from({ length: rounds }, () => speedOfRound())
  const median = (pick: (round: Round) => number): number =>
    figures.map(pick).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  const rows = (['attribute', 'group', 'trace', 'compare'] as const).map(
    (stage) => `| ${stage} | ${median((round) => round[stage]).toFixed(2)} ms an article |`,
  )
  const total = median((round) => round.attribute + round.group + round.trace + round.compare)
  return [
    '## speed',
    '',
    `${speedArticleCount} made articles of 600 words, median of ${rounds} rounds, one process`,
    '',
    '| stage | processor time |',
    '|---|---|',
    ...rows,
    `| together | ${total.toFixed(2)} ms an article, ${(1000 / total).toFixed(0)} articles a second |`,
    '',
  ].join('\n')
}

const lexicons = compileLexicons(loadLexicon())

/** The path wired to compiled lexicons, with an empty window. */
export function openPath(): { readonly pipeline: Pipeline; readonly grouper: Grouper } {
  const grouper = createGrouper({})
  return {
    grouper,
    pipeline: openPipeline({
      lexicons: () => lexicons,
      grouper,
      fates: openFateBook(),
      clock: systemClock,
    }),
  }
}

interface Round {
  readonly attribute: number
  readonly group: number
  readonly trace: number
  readonly compare: number
}

function speedOfRound(): Round {
  const run = openPath()
  const articles = [...madeArticles(speedArticleCount)]
  const attributed: AttributedArticle[] = []
  const attribute = timed(() => {
    for (const article of articles) {
      const fate = run.pipeline.attribute(article)
      if (fate.kind === 'kept') attributed.push(fate.output)
    }
  })
  if (attributed.length < speedArticleCount)
    throw new Error(
      `Only ${attributed.length} of ${speedArticleCount} articles were attributed: the figures would be wrong`,
    )
  const group = timed(() => attributed.forEach((article) => run.pipeline.group(article)))
  const park = openPark(attributed.length)
  for (const article of attributed) park.add(article)
  const stories = [...storiesOf(park, run.grouper.assignments())]
  const lineages: ReturnType<Pipeline['trace']>[] = []
  const trace = timed(() => stories.forEach((story) => lineages.push(run.pipeline.trace(story))))
  const compare = timed(() =>
    stories.forEach((story, at) => {
      const lineage = lineages[at]
      if (lineage?.kind === 'kept') run.pipeline.compare(story, lineage.output)
    }),
  )
  const each = (milliseconds: number): number => milliseconds / speedArticleCount
  return { attribute: each(attribute), group: each(group), trace: each(trace), compare: each(compare) }
}

/** Milliseconds of processor time that `work` takes: other programs on a shared machine do not count. */
function timed(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

/** Time an article in grouping at 2,000 and at 20,000 articles in the window, and the memory of the process then. */
export function windowTable(): string {
  const run = openPath()
  const times: number[] = []
  let inBatch = 0
  let count = 0
  for (const article of madeArticles(windowLarge + batchSize)) {
    inBatch += timed(() => run.pipeline.group(article))
    count += 1
    if (count % batchSize === 0) {
      times.push(inBatch / batchSize)
      inBatch = 0
    }
  }
  const around = (at: number): number => {
    const near = times.slice(Math.max(0, at / batchSize - 2), at / batchSize + 1).sort((a, b) => a - b)
    return near[Math.floor(near.length / 2)] ?? 0
  }
  globalThis.gc?.()
  const memory = process.memoryUsage()
  const small = around(windowSmall)
  const large = around(windowLarge)
  return [
    '## window',
    '',
    '| articles in the window | grouping, ms an article |',
    '|---|---|',
    `| ${windowSmall} | ${small.toFixed(3)} |`,
    `| ${windowLarge} | ${large.toFixed(3)} (${(large / small).toFixed(2)} ×) |`,
    '',
    `Memory at ${windowLarge} articles: ${(memory.rss / 2 ** 20).toFixed(0)} MB resident, ${(memory.heapUsed / 2 ** 20).toFixed(0)} MB heap in use.`,
    '',
  ].join('\n')
}
