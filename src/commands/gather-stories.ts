import type { AttributedArticle } from '../model/report.ts'
import type { StoryReports } from '../pipeline.ts'
import type { ParkedArticles } from '../queue/park-articles.ts'
import { openPark } from '../queue/park-articles.ts'
import type { Run } from './open-run.ts'

/** Groups the articles as they come, and parks them until the last one has arrived. */
export async function gatherArticles(articles: AsyncIterable<AttributedArticle>, run: Run): Promise<ParkedArticles> {
  const park = openPark(run.tools.settings.articlesAtHandMax)
  for await (const article of articles) {
    if (run.outputOf(article.id, run.pipeline.group(article)) !== undefined) park.add(article)
  }
  return park
}

/** The stories that the parked articles are in, in order of their first article, one after the other. */
export function* storiesOf(park: ParkedArticles, assignments: ReadonlyMap<string, string>): Generator<StoryReports> {
  const stories = new Map<string, string[]>()
  for (const id of park.ids()) {
    const story = assignments.get(id)
    if (story === undefined) continue
    const known = stories.get(story)
    if (known) known.push(id)
    else stories.set(story, [id])
  }
  for (const [story, ids] of stories) yield { story, reports: ids.flatMap((id) => park.get(id) ?? []) }
}

/** The stories that `articles` are in, after the last one has arrived. */
export async function gatherStories(
  articles: AsyncIterable<AttributedArticle>,
  run: Run,
): Promise<Iterable<StoryReports>> {
  const park = await gatherArticles(articles, run)
  return storiesOf(park, run.grouper.assignments())
}
