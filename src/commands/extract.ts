import { extractPage } from '../extract/extract-page.ts'
import type { Article } from '../model/article.ts'
import { passStage } from '../telemetry/pass-stage.ts'
import type { Command, CommandTools } from './command.ts'
import { UsageError } from './command.ts'
import type { Messages } from './open-run.ts'
import { openMessages } from './open-run.ts'
import { outputFormat, parseOptions } from './parse-options.ts'
import { articleText } from './people/article-text.ts'
import { readPages } from './read-pages.ts'
import { articleShape } from './shapes/article-shape.ts'
import { openIdRegister } from './unique-ids.ts'

const help = `Usage: headwater extract [--format json|text] FILE… | -

Takes the article out of each page: text in zones, headline, byline, dates, outlet, language. One line of JSON a page,
in order; a page that is no article still gives its text, and "state" says what it is.

FILE is a page (.html), a web archive of pages (.warc, .warc.gz), or JSONL (.jsonl, or - for standard input) with one
page a line: {"id","url","html"} or {"id","url","path"}; a path that is not absolute starts at the folder of the JSONL
file.

Options:
  --format json|text   JSON Lines (default), or headline and text for people
  --help               this text

Examples:
  headwater extract page.html
  headwater extract pages.jsonl | headwater attribute -
`

/** `headwater extract`: pages to articles. */
export const extractCommand: Command = {
  name: 'extract',
  summary: 'pages to articles: text in zones, headline, byline, dates',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, { format: { type: 'string' } })
    const format = outputFormat(values.format)
    if (positionals.length === 0) throw new UsageError('Give a FILE that holds a page, or JSONL of pages, or -.')
    const messages = openMessages('extract', tools)
    for await (const article of extractAll(positionals, messages, tools)) {
      await tools.terminal.print(format === 'text' ? articleText(article) : JSON.stringify(articleShape(article)))
    }
    return messages.close()
  },
}

async function* extractAll(paths: readonly string[], messages: Messages, tools: CommandTools): AsyncGenerator<Article> {
  const uniqueId = openIdRegister()
  let done = 0
  for await (const { given, line, page, seenAt } of readPages(paths, messages, tools)) {
    const withId = { ...page, id: uniqueId(page.id) }
    const clock = seenAt === undefined ? tools.clock : { now: () => seenAt }
    const fate = passStage(messages.fates, 'extract', () => extractPage(withId, { clock }))
    if (fate.kind === 'kept') yield fate.output
    else messages.problems.tell(given, fate.sentence, line)
    done += 1
    messages.progress.at(done)
  }
}
