import type { AttributedArticle } from '../model/report.ts'
import type { StoryReports } from '../pipeline.ts'
import type { Run } from './open-run.ts'

/** The stories that the articles are in, after the last one has arrived, in order of their first article. */
export async function gatherStories(
  articles: AsyncIterable<AttributedArticle>,
  run: Run,
): Promise<readonly StoryReports[]> {
  const arrived: AttributedArticle[] = []
  for await (const article of articles) {
    const story = run.outputOf(article.id, run.pipeline.group(article))
    if (story !== undefined) arrived.push(article)
  }
  return storiesOf(arrived, run.grouper.assignments())
}

/** The articles by the story they are assigned to. */
export function storiesOf(
  articles: readonly AttributedArticle[],
  assignments: ReadonlyMap<string, string>,
): readonly StoryReports[] {
  const reports = new Map<string, AttributedArticle[]>()
  for (const article of articles) {
    const story = assignments.get(article.id)
    if (story === undefined) continue
    const known = reports.get(story)
    if (known) known.push(article)
    else reports.set(story, [article])
  }
  return [...reports].map(([story, list]) => ({ story, reports: list }))
}
