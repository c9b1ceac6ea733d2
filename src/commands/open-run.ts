import type { Grouper } from '../group/create-grouper.ts'
import { createGrouper } from '../group/create-grouper.ts'
import type { Fate } from '../model/fate.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { Story } from '../model/story.ts'
import type { Pipeline, StoryReports } from '../pipeline.ts'
import { openPipeline } from '../pipeline.ts'
import type { FateBook } from '../telemetry/fate-book.ts'
import { openFateBook } from '../telemetry/fate-book.ts'
import type { Progress } from '../telemetry/progress.ts'
import { startProgress } from '../telemetry/progress.ts'
import { breathe } from './breathe.ts'
import type { CommandTools, ExitStatus } from './command.ts'
import { completeArticle } from './news-item.ts'
import type { GivenArticle } from './parse-article.ts'
import type { ProblemList } from './problem-list.ts'
import { openProblemList } from './problem-list.ts'

/** An input as it was given, and which line of it. */
export interface InputPlace {
  readonly path: string
  readonly line?: number
}

/** Where a command tells what became of its inputs. */
export interface Messages {
  readonly problems: ProblemList
  readonly progress: Progress
  readonly fates: FateBook
  /** Notes which input brought the article with this id, for what is told of it later. */
  readonly cameFrom: (id: string, place: InputPlace) => void
  /** The output of a kept item; of any other fate undefined, told as a problem of `input`: a path, an address, or the id of an article, which is told by the path that brought it. */
  readonly outputOf: <Output>(input: string, fate: Fate<Output>) => Output | undefined
  /** The exit status, after the last problem was told. */
  readonly close: () => ExitStatus
}

/** One run of a command over its inputs: the wired path besides. */
export interface Run extends Messages {
  readonly tools: CommandTools
  readonly pipeline: Pipeline
  readonly grouper: Grouper
  /** From now on these names are outlets. */
  readonly learnOutlets: (names: readonly string[]) => void
}

/** Nothing told yet; the progress line calls the work `what`. */
export function openMessages(what: string, { terminal, settings, clock }: CommandTools): Messages {
  const problems = openProblemList(terminal.write, settings.problemsShownMax)
  const progress = startProgress(what, terminal, {
    clock,
    afterSeconds: settings.progressAfterSeconds,
    everySeconds: settings.progressEverySeconds,
  })
  const places = new Map<string, InputPlace>()
  return {
    problems,
    progress,
    fates: openFateBook(),
    cameFrom: (id, place) => {
      places.set(id, place)
    },
    outputOf: (input, fate) => {
      if (fate.kind === 'kept') return fate.output
      const place = places.get(input) ?? { path: input }
      problems.tell(place.path, fate.sentence, place.line)
      return undefined
    },
    close: () => {
      progress.end()
      if (terminal.signal.aborted && terminal.signal.reason === 'interrupted') {
        problems.tell('interrupted', 'what was printed is done, the rest was not read; run it again.')
      }
      return problems.close()
    },
  }
}

/** A run with the path wired to compiled lexicons and no open story. */
export function openRun(what: string, tools: CommandTools): Run {
  const messages = openMessages(what, tools)
  const lexicons = tools.openLexicons()
  const grouper = createGrouper({
    prior: lexicons.commonTerms,
    concepts: lexicons.concepts,
    windowDays: tools.settings.storyWindowDays,
  })
  const pipeline = openPipeline({
    lexicons: lexicons.current,
    grouper,
    fates: messages.fates,
    clock: tools.clock,
  })
  return { ...messages, tools, pipeline, grouper, learnOutlets: lexicons.learnOutlets }
}

/** The articles of `given`, completed and attributed, one after the other. */
export async function* attributeAll(given: AsyncIterable<GivenArticle>, run: Run): AsyncGenerator<AttributedArticle> {
  let done = 0
  for await (const article of given) {
    const complete = completeArticle(article, run)
    const attributed = complete && run.outputOf(article.id, run.pipeline.attribute(complete))
    if (attributed) yield attributed
    done += 1
    run.progress.at(done)
    await breathe()
  }
}

/** The story that the reports make: traced, then compared. What goes wrong is told by the input that brought the first report. */
export function tellStory(reports: StoryReports, run: Run): Story | undefined {
  const input = reports.reports[0]?.id ?? reports.story
  const lineage = run.outputOf(input, run.pipeline.trace(reports))
  return lineage && run.outputOf(input, run.pipeline.compare(reports, lineage))
}

/** The stories that the reports make, one after the other, until Ctrl-C. */
export async function* tellStories(gathered: Iterable<StoryReports>, run: Run): AsyncGenerator<Story> {
  for (const reports of gathered) {
    if (run.tools.terminal.signal.aborted) return
    const story = tellStory(reports, run)
    if (story) yield story
    await breathe()
  }
}
