import { breathe } from './breathe.ts'
import type { Command } from './command.ts'
import { completeArticle } from './news-item.ts'
import { openRun } from './open-run.ts'
import { outputFormat, parseOptions } from './parse-options.ts'
import { groupText } from './people/group-text.ts'
import { readArticles } from './read-articles.ts'

const help = `Usage: headwater group [--online] [--format json|text] FILE… | -

Puts the reports of one event into one story. One line an article, in the order of input: {"id","story"}.

Takes JSONL, one article a line, in order of arrival: {"id","text","language"?,"publishedAt"?,"outlet"?,"headline"?}.
An article that brings its "story" is taken to be in it. An undated article is compared with every open story.

Options:
  --online             print each as it is decided, without a later change
  --format json|text   JSON Lines (default), or the stories for people
  --help               this text

Examples:
  headwater group articles.jsonl
  headwater extract page.html | headwater group --online -
`

const options = { format: { type: 'string' }, online: { type: 'boolean' } } as const

/** `headwater group`: articles to stories. */
export const groupCommand: Command = {
  name: 'group',
  summary: 'articles to stories: which reports tell of one event',
  help,
  run: async (commandArguments, tools) => {
    const { values, positionals } = parseOptions(commandArguments, options)
    const format = outputFormat(values.format)
    const run = openRun('group', tools)
    const print = (id: string, story: string): Promise<void> => tools.terminal.print(JSON.stringify({ id, story }))
    const decided = new Map<string, string>()
    for await (const given of readArticles(positionals, tools, run)) {
      const article = completeArticle(given, run)
      const story = article && run.outputOf(given.id, run.pipeline.group(article))?.story
      if (story === undefined) continue
      decided.set(given.id, story)
      if (values.online && format === 'json') await print(given.id, story)
      run.progress.at(decided.size)
      await breathe()
    }
    const final = values.online ? decided : run.grouper.assignments()
    if (format === 'text') await tools.terminal.print(groupText(decided.keys(), final))
    else if (!values.online) for (const [id, story] of decided) await print(id, final.get(id) ?? story)
    return run.close()
  },
}
