import type { AttributedArticle } from '../model/report.ts'
import type { Store } from '../store/open-store.ts'
import { wordsOfArticle } from './article-words.ts'
import { breathe } from './breathe.ts'
import { keepStories, openNewsKeeper } from './keep-news.ts'
import type { Run } from './open-run.ts'

const articlesAtOnce = 200

/**
 * Ends what an ended run left, then reads every kept text again and puts what is concluded today in the place of what was: statements, figures, lineage,
 * claims, states. Texts, places in stories and ids stay. Gives how many articles were read.
 */
export async function recomputeStore(store: Store, run: Run): Promise<number> {
  await openNewsKeeper(store, run).restore()
  let count = 0
  for (const articles of storyByStory(store.places())) {
    if (run.tools.terminal.signal.aborted) break
    const attributed = articles.flatMap((id) => attributedAnew(store.article(id), run) ?? [])
    store.replaceAttributions(attributed)
    store.search.keepWords(attributed.map(wordsOfArticle))
    keepStories(store, run, new Set(articles))
    count += articles.length
    run.progress.at(count)
    await breathe()
  }
  return count
}

/** Articles in lists of some hundred, those of a story together, so that each story is told once. */
function* storyByStory(places: ReadonlyMap<string, string>): Generator<readonly string[]> {
  const stories = Map.groupBy(places.keys(), (article) => places.get(article))
  let list: string[] = []
  for (const articles of stories.values()) {
    list.push(...articles)
    if (list.length < articlesAtOnce) continue
    yield list
    list = []
  }
  if (list.length > 0) yield list
}

function attributedAnew(article: AttributedArticle | undefined, run: Run): AttributedArticle | undefined {
  if (article === undefined) return undefined
  const {
    statements: _statements,
    quantities: _quantities,
    citations: _citations,
    subjects: _subjects,
    ...read
  } = article
  return run.outputOf(article.id, run.pipeline.attribute(read))
}
