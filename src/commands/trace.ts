import { breathe } from './breathe.ts'
import type { Command } from './command.ts'
import { gatherStories } from './gather-stories.ts'
import { attributeAll, openRun } from './open-run.ts'
import { outputFormat, parseOptions } from './parse-options.ts'
import { lineageText } from './people/lineage-text.ts'
import { readArticles } from './read-articles.ts'
import { lineageShape } from './shapes/lineage-shape.ts'

const help = `Usage: headwater trace [--format json|text] FILE… | -

Traces each report of a story to its primary source: who cites, copies or rewrites whom. One line of JSON a story:
{"story","reports","nodes","edges"}.

Takes JSONL, one article a line, in order of arrival: {"id","text","story"?,"publishedAt"?,"outlet"?,"headline"?}.
Articles that bring their "story" are taken to be in it; the others are grouped first. Statements are always found
anew in the text, whatever the line brings.

Options:
  --format json|text   JSON Lines (default), or the lineage as a tree for people
  --help               this text

Examples:
  headwater trace story.jsonl
  headwater extract pages.jsonl | headwater trace --format text -
`

/** `headwater trace`: stories to lineage. */
export const traceCommand: Command = {
  name: 'trace',
  summary: 'stories to lineage: who cites, copies, rewrites whom',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, { format: { type: 'string' } })
    const format = outputFormat(values.format)
    const run = openRun('trace', tools)
    const articles = attributeAll(readArticles(positionals, tools, run), run)
    for (const story of await gatherStories(articles, run)) {
      await breathe()
      if (tools.terminal.signal.aborted) break
      const lineage = run.outputOf(story.reports[0]?.id ?? story.story, run.pipeline.trace(story))
      if (lineage === undefined) continue
      const line =
        format === 'text'
          ? lineageText(story.story, lineage)
          : JSON.stringify({ story: story.story, ...lineageShape(lineage) })
      await tools.terminal.print(line)
    }
    return run.close()
  },
}
