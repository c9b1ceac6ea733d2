import type { Placement } from '../group/create-grouper.ts'
import type { Article } from '../model/article.ts'
import { discarded, quarantined, type StageName } from '../model/fate.ts'
import type { NearCopy } from '../model/near-copy.ts'
import type { AttributedArticle } from '../model/report.ts'
import type { Story } from '../model/story.ts'
import type { IncomingNews } from '../moderate/open-moderation.ts'
import { inBatches } from '../queue/in-batches.ts'
import type { ArticleToKeep } from '../store/article-rows.ts'
import type { Conclusions, Store } from '../store/open-store.ts'
import { SpanMismatchError } from '../store/store-error.ts'
import { wordsOfArticle } from './article-words.ts'
import { breathe } from './breathe.ts'
import { moderationOver } from './moderation-over.ts'
import type { NewsItem } from './news-item.ts'
import { completeArticle } from './news-item.ts'
import type { Run } from './open-run.ts'
import { tellStory } from './open-run.ts'

/** Takes news into a store: what is kept already stays as it is, the rest passes the whole path. */
export interface NewsKeeper {
  /** Gives what is open in the store to the grouper, once, an article at a time; taking in waits for it. False when it was cut short. */
  readonly restore: () => Promise<boolean>
  /** The ids of the articles that the items are, kept before or now. */
  readonly takeIn: (items: AsyncIterable<NewsItem>) => Promise<readonly string[]>
  /** Puts articles into the stories that a person says; they and those that they leave or join stay where they are from now on. */
  readonly place: (places: ReadonlyMap<string, string>) => Promise<void>
}

/** A keeper over `store`, with its open stories given to the run's grouper. */
export function openNewsKeeper(store: Store, run: Run): NewsKeeper {
  run.learnOutlets(store.outletNames())
  let restored: Promise<boolean> | undefined
  const restore = (): Promise<boolean> => (restored ??= restoreStories(store, run))
  return {
    restore,
    takeIn: async (items) => {
      // Beside half of the open stories a report would begin one that is there already.
      if (!(await restore())) return []
      const taken = new Map<string, string>()
      const changed = new Set<string>()
      const copies: NearCopy[] = []
      const batches = inBatches(newArticles(items, { store, run, taken }), run.tools.settings.commitArticlesMax)
      for await (const batch of batches) {
        // The articles are safe before anything is concluded of them: what a run leaves ungrouped, the next one groups.
        for (const { article } of keepBatch(batch, store, run)) {
          changed.add(article.id)
          // Another text of an article whose story is closed stays in that story.
          const place = store.placeOf(article.id)
          const placed = place === undefined ? article : { ...article, givenStory: place }
          copies.push(...copiesIn(run.outputOf(article.id, run.pipeline.group(placed))))
        }
        store.copies.keep(copies.splice(0))
      }
      keepStories(store, run, changed)
      return [...new Set(taken.values())]
    },
    place: async (places) => {
      const left = [...places.keys()].map((article) => store.placeOf(article))
      concludeStories(store, run, { places, changedArticles: new Set() })
      // What is restored later is given where it stands then.
      if (restored === undefined || !(await restored)) return
      // A report that is left behind would follow the one that was moved, since they are alike.
      const touched = new Set([...left, ...places.values()].filter((story) => story !== undefined))
      run.grouper.place(
        new Map(
          [...touched].flatMap((story) => store.storyArticles(story).map((article) => [article, story] as const)),
        ),
      )
    },
  }
}

function copiesIn(placement: Placement | undefined): readonly NearCopy[] {
  return placement?.copy === undefined ? [] : [placement.copy]
}

/** Those of the batch that were kept: an article with a span that is no slice is put aside, the others are kept without it. */
function keepBatch(batch: readonly ArticleToKeep[], store: Store, run: Run): readonly ArticleToKeep[] {
  try {
    store.keepArticles(batch)
    store.search.keepWords(batch.map(({ article }) => wordsOfArticle(article)))
    return batch
  } catch (error) {
    if (!(error instanceof SpanMismatchError)) throw error
    const [only] = batch
    if (only === undefined || batch.length > 1) return batch.flatMap((article) => keepBatch([article], store, run))
    refuse('group', only.article.id, error, run)
    return []
  }
}

/** A span that is no slice is a bug of a stage; it costs the item, not the run (rule 1). */
function refuse(stage: StageName, id: string, error: SpanMismatchError, run: Run): void {
  const fate = quarantined('span-mismatch', `was not kept (${error.message}); please report this with the input.`)
  run.fates.write(stage, fate)
  run.outputOf(id, fate)
}

async function restoreStories(store: Store, run: Run): Promise<boolean> {
  // A story that lives stays open for up to twice the window; one that is closed needs no place among those that new reports are compared with.
  for (const [id, story] of store.openPlaces(2 * run.tools.settings.storyWindowDays)) {
    const article = store.article(id)
    if (article) run.grouper.add({ ...article, givenStory: story })
    // Of fifty thousand open articles each takes its milliseconds: readers are answered between them.
    await breathe()
    if (run.tools.terminal.signal.aborted) return false
  }
  await keepMissingWords(store)
  const ungrouped = store.ungrouped()
  for (const id of ungrouped) {
    const article = store.article(id)
    if (article) store.copies.keep(copiesIn(run.outputOf(id, run.pipeline.group(article))))
    await breathe()
  }
  if (ungrouped.length > 0) keepStories(store, run, new Set(ungrouped))
  return true
}

const wordsAtOnceMax = 500

/** Articles that were kept before there was a search, or by a run that was ended between the two. */
async function keepMissingWords(store: Store): Promise<void> {
  for (let ids = store.search.withoutWords(wordsAtOnceMax); ids.length > 0; ) {
    store.search.keepWords(ids.flatMap((id) => store.article(id) ?? []).map(wordsOfArticle))
    await breathe()
    const next = store.search.withoutWords(wordsAtOnceMax)
    ids = next[0] === ids[0] ? [] : next
  }
}

interface Intake {
  readonly store: Store
  readonly run: Run
  /** Identities of this run's items, to the ids of their articles. */
  readonly taken: Map<string, string>
}

/** The items that are not kept yet, or with another text, attributed; an item that is kept as it stands ends here. */
async function* newArticles(items: AsyncIterable<NewsItem>, intake: Intake): AsyncGenerator<ArticleToKeep> {
  const { store, run, taken } = intake
  const moderation = moderationOver(store, run.tools.clock)
  let done = 0
  for await (const { identity, article: given, sent } of items) {
    done += 1
    run.progress.at(done)
    await breathe()
    const standing = store.standingOf({ identity, id: given.id, text: given.text }, new Set(taken.values()))
    if (taken.has(identity) || standing.kind === 'unchanged') {
      run.fates.write('attribute', discarded('already-kept', 'is kept already.'))
      if (!taken.has(identity)) taken.set(identity, standing.id)
      continue
    }
    if (
      moderation.refuses(incomingNews({ identity, article: { ...given, id: standing.id }, ...(sent ? { sent } : {}) }))
    ) {
      run.fates.write('attribute', discarded('taken-down', 'was taken down; it is not taken in again.'))
      continue
    }
    const attributed = attributedArticle({ ...given, id: standing.id }, run)
    if (attributed === undefined) continue
    taken.set(identity, standing.id)
    yield { identity, article: attributed, seenAt: attributed.firstSeenAt ?? now(run), ...(sent ? { sent } : {}) }
  }
}

/** By what the news could be known again. */
function incomingNews({ article, sent }: NewsItem): IncomingNews {
  const urls = [article.url, article.canonicalUrl, sent?.item.url].filter((url) => url !== undefined)
  return {
    id: article.id,
    urls: [...new Set(urls)],
    guids: sent?.item.id === undefined ? [] : [`${sent.item.feed} ${sent.item.id}`],
    text: article.text,
  }
}

function attributedArticle(given: NewsItem['article'], run: Run): AttributedArticle | undefined {
  const read = completeArticle(given, run)
  const article: Article | undefined = read && { firstSeenAt: now(run), ...read }
  return article && run.outputOf(article.id, run.pipeline.attribute(article))
}

/** Keeps what the grouper says anew, and tells the stories of the changed articles again. */
export function keepStories(store: Store, run: Run, changedArticles: ReadonlySet<string>): void {
  concludeStories(store, run, { places: run.grouper.changes(), changedArticles })
}

function concludeStories(store: Store, run: Run, changes: Pick<Conclusions, 'places' | 'changedArticles'>): void {
  const tell = (id: string): Story | undefined => {
    const reports = store.storyArticles(id).flatMap((article) => store.article(article) ?? [])
    return reports.length === 0 ? undefined : tellStory({ story: id, reports }, run)
  }
  const onRefused = (id: string, error: SpanMismatchError): void => {
    refuse('serve', store.storyArticles(id)[0] ?? id, error, run)
  }
  store.keepStories({ ...changes, tell, changedAt: now(run), onRefused })
}

function now(run: Run): string {
  return new Date(run.tools.clock.now()).toISOString()
}
