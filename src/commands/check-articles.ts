import { compareRevisions } from '../compare/compare-revisions.ts'
import type { AttributedArticle } from '../model/report.ts'
import { inOrder } from '../queue/in-order.ts'
import type { ArticleCheck } from '../store/article-checks.ts'
import { SpanMismatchError } from '../store/store-error.ts'
import { passStage } from '../telemetry/pass-stage.ts'
import { checkAfter } from '../watch/check-schedule.ts'
import type { NewsItem } from './news-item.ts'
import { feedOf, newsOfPage } from './news-of-feed.ts'
import type { NewsSources } from './news-sources.ts'
import type { WaitingDesk } from './read-waiting.ts'

/** Fetches the pages that are due again, at most `checksMax`; another text makes a revision. Gives how many were done. */
export async function checkArticles(desk: WaitingDesk, checksMax: number): Promise<number> {
  const { store, sources } = desk
  const { clock, terminal } = sources.run.tools
  const due = store.checks.due(new Date(clock.now()).toISOString(), checksMax)
  if (due.length === 0) return 0
  await takeInRevisions(
    due.map((check) => check.article),
    newsOfChecks(due, sources),
    desk,
  )
  // What Ctrl-C cut short is due after the next start.
  if (terminal.signal.aborted) return 0
  for (const check of due) store.checks.done(check, checkAfter(check.step, clock.now()))
  return due.length
}

/** Takes news of articles in that may be kept already, and keeps what their new text changed. */
export async function takeInRevisions(
  ids: readonly string[],
  news: AsyncIterable<NewsItem>,
  desk: WaitingDesk,
): Promise<void> {
  const { store, keeper } = desk
  const before = new Map(
    ids.flatMap((id) => {
      const article = store.article(id)
      return article ? [[id, article] as const] : []
    }),
  )
  await keeper.takeIn(news)
  for (const [id, old] of before) {
    const now = store.article(id)
    if (now !== undefined && now.text !== old.text) keepChange(old, now, desk)
  }
}

function keepChange(old: AttributedArticle, now: AttributedArticle, { store, sources }: WaitingDesk): void {
  const { run } = sources
  const change = run.outputOf(
    now.id,
    passStage(run.fates, 'compare', () => compareRevisions(old, now)),
  )
  if (change === undefined) return
  try {
    store.checks.keepChange(now.id, change)
  } catch (error) {
    // A span that is no slice is a bug of a stage; it costs the difference, not the run (rule 1).
    if (!(error instanceof SpanMismatchError)) throw error
    run.problems.tell(now.id, `its change was not kept (${error.message}); please report this.`)
  }
}

async function* newsOfChecks(due: readonly ArticleCheck[], sources: NewsSources): AsyncGenerator<NewsItem> {
  const { settings, terminal } = sources.run.tools
  const read = async (check: ArticleCheck): Promise<NewsItem | undefined> => {
    // A page that cannot be had now is asked for at its next check.
    const news = await newsOfPage({ item: check.item, number: 0 }, feedOf(check), sources)
    return news && 'article' in news ? news : undefined
  }
  for await (const news of inOrder(due, settings.fetchesAtOnceMax, read)) {
    if (terminal.signal.aborted) return
    if (news) yield news
  }
}
