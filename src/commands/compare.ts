import type { Command } from './command.ts'
import { gatherStories } from './gather-stories.ts'
import { attributeAll, openRun, tellStories } from './open-run.ts'
import { outputFormat, parseOptions } from './parse-options.ts'
import { storyText } from './people/story-text.ts'
import { readArticles } from './read-articles.ts'
import { findingsShape } from './shapes/findings-shape.ts'

const help = `Usage: headwater compare [--format json|text] FILE… | -

Shows where the reports of a story agree, differ and conflict, how many independent origins each claim has, and how the
state of the story changed. One line of JSON a story: {"story","claims","links","timeline","current"}.

Takes JSONL, one article a line, in order of arrival: {"id","text","story"?,"publishedAt"?,"outlet"?,"headline"?}.
Articles that bring their "story" are taken to be in it; the others are grouped first. Statements and lineage are
always found anew in the text, whatever the line brings.

Options:
  --format json|text   JSON Lines (default), or the story for people
  --help               this text

Examples:
  headwater compare story.jsonl
  headwater extract pages.jsonl | headwater compare --format text -
`

/** `headwater compare`: stories to findings. */
export const compareCommand: Command = {
  name: 'compare',
  summary: 'stories to findings: claims that agree, differ or conflict, and the state over time',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, { format: { type: 'string' } })
    const format = outputFormat(values.format)
    const run = openRun('compare', tools)
    const articles = attributeAll(readArticles(positionals, tools, run), run)
    for await (const story of tellStories(await gatherStories(articles, run), run)) {
      await tools.terminal.print(
        format === 'text' ? storyText(story) : JSON.stringify({ story: story.id, ...findingsShape(story) }),
      )
    }
    return run.close()
  },
}
