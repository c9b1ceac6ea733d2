import type { Command } from './command.ts'
import { attributeAll, openRun } from './open-run.ts'
import { outputFormat, parseOptions } from './parse-options.ts'
import { attributionText } from './people/attribution-text.ts'
import { readArticles } from './read-articles.ts'
import { attributionShape } from './shapes/attribution-shape.ts'

const help = `Usage: headwater attribute [--format json|text] FILE… | -

Finds who says what, on whose word, in each article: statements, quantities, citations, zones. One line of JSON an article.

Takes JSONL, one article a line: {"id","text","language"?,"publishedAt"?,"outlet"?,"headline"?,"zones"?}; what
"headwater extract" prints fits. The text is taken as it is; without "zones" they are found in it.

Options:
  --format json|text   JSON Lines (default), or lines for people
  --help               this text

Examples:
  headwater attribute articles.jsonl
  headwater extract page.html | headwater attribute -
`

/** `headwater attribute`: articles to statements, quantities and citations. */
export const attributeCommand: Command = {
  name: 'attribute',
  summary: 'articles to statements: who says what, on whose word',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, { format: { type: 'string' } })
    const format = outputFormat(values.format)
    const run = openRun('attribute', tools)
    for await (const article of attributeAll(readArticles(positionals, tools, run), run)) {
      await tools.terminal.print(
        format === 'text' ? attributionText(article) : JSON.stringify(attributionShape(article)),
      )
    }
    return run.close()
  },
}
