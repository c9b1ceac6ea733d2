// The whole path, from the markup of pages to stories with their lineage and findings, in one process.
import { storiesOf } from '../src/commands/gather-stories.ts'
import { openPark } from '../src/queue/park-articles.ts'
import { benchPages } from './extract.ts'
import { openPath } from './speed.ts'

const rounds = 3
const warmUpPages = 150

/** Processor time a page from its markup to the findings of its story. */
export function pathTable(): string {
  const { pages, isReal } = benchPages()
  round(pages.slice(0, warmUpPages))
  const times = Array.from({ length: rounds }, () => round(pages))
  const median = times.toSorted((a, b) => a.each - b.each)[Math.floor(rounds / 2)] ?? {
    each: 0,
    stories: 0,
    articles: 0,
  }
  return [
    '## path',
    '',
    `${pages.length} ${isReal ? 'real' : 'made'} pages to ${median.articles} articles in ${median.stories} stories, median of ${rounds} rounds, one process`,
    '',
    '| what | figure |',
    '|---|---|',
    `| page to lineage and findings | ${median.each.toFixed(2)} ms of processor time a page, ${(1000 / median.each).toFixed(0)} pages a second |`,
    '',
  ].join('\n')
}

interface RoundFigures {
  readonly each: number
  readonly articles: number
  readonly stories: number
}

function round(pages: ReturnType<typeof benchPages>['pages']): RoundFigures {
  const { pipeline, grouper } = openPath()
  const park = openPark(pages.length)
  const before = process.cpuUsage()
  let articles = 0
  for (const page of pages) {
    const read = pipeline.extract(page)
    if (read.kind !== 'kept') continue
    const attributed = pipeline.attribute(read.output)
    if (attributed.kind !== 'kept') continue
    pipeline.group(attributed.output)
    park.add(attributed.output)
    articles += 1
  }
  let stories = 0
  for (const story of storiesOf(park, grouper.assignments())) {
    const lineage = pipeline.trace(story)
    if (lineage.kind === 'kept') pipeline.compare(story, lineage.output)
    stories += 1
  }
  const { user, system } = process.cpuUsage(before)
  return { each: (user + system) / 1000 / pages.length, articles, stories }
}
