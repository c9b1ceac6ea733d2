// Speed of attribute + group + trace + compare on made articles of 600 words in one process, and how the time an article and the memory grow
// with the number of articles in the window.

import { compileLexicons } from '../src/commands/compile-lexicons.ts'
import { storiesOf } from '../src/commands/gather-stories.ts'
import { loadLexicon } from '../src/commands/load-lexicon.ts'
import { compileGroupLexicon } from '../src/group/compile-group-lexicon.ts'
import { compileConceptLexicon } from '../src/group/concept-lexicon.ts'
import { createGrouper, type Grouper, type GrouperOptions } from '../src/group/create-grouper.ts'
import type { Article } from '../src/model/article.ts'
import type { AttributedArticle } from '../src/model/report.ts'
import { openPipeline, type Pipeline, type StageLexicons } from '../src/pipeline.ts'
import { openPark } from '../src/queue/park-articles.ts'
import { systemClock } from '../src/telemetry/clock.ts'
import { openFateBook } from '../src/telemetry/fate-book.ts'
import { madeArticles } from './made-articles.ts'

const rounds = 4
const speedArticleCount = 1000
const windowSmall = 2000
const windowLarge = 20_000
const batchSize = 500

const stages = ['attribute', 'group', 'trace', 'compare'] as const

/** Processor time an article of each stage: of the first thousand of a process, and the median of three thousands more; each of other articles in a fresh window. */
export function speedTable(): string {
  const articles = [...madeArticles(rounds * speedArticleCount)]
  const [first, ...later] = Array.from({ length: rounds }, (_, round) =>
    speedOfRound(articles.slice(round * speedArticleCount, (round + 1) * speedArticleCount)),
  )
  if (first === undefined) throw new Error('No round was run')
  const median = (pick: (round: Round) => number): number =>
    later.map(pick).sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0
  const sum = (round: Round): number => stages.reduce((total, stage) => total + round[stage], 0)
  const rows = stages.map(
    (stage) => `| ${stage} | ${first[stage].toFixed(2)} ms | ${median((round) => round[stage]).toFixed(2)} ms |`,
  )
  return [
    '## speed',
    '',
    `Made articles of 600 words, one process, its processor time an article with the threads that compile and collect: of the first ${speedArticleCount} after the start, while the engine still compiles, and the median of ${later.length} times ${speedArticleCount} after them`,
    '',
    '| stage | at first | then |',
    '|---|---|---|',
    ...rows,
    `| together | ${withRate(sum(first))} | ${withRate(median(sum))} |`,
    '',
  ].join('\n')
}

function withRate(milliseconds: number): string {
  return `${milliseconds.toFixed(2)} ms, ${(1000 / milliseconds).toFixed(0)} articles a second`
}

const { lexicons, ofGrouping } = compiled()

/** What the path needs, without the tables that it was compiled from. */
function compiled(): { readonly lexicons: StageLexicons; readonly ofGrouping: GrouperOptions } {
  const tables = loadLexicon()
  return {
    lexicons: compileLexicons(tables),
    ofGrouping: { prior: compileGroupLexicon(tables), concepts: compileConceptLexicon(tables) },
  }
}

/** The path wired to compiled lexicons, with an empty window. */
export function openPath(): { readonly pipeline: Pipeline; readonly grouper: Grouper } {
  const grouper = createGrouper(ofGrouping)
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

function speedOfRound(articles: readonly Article[]): Round {
  const run = openPath()
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
