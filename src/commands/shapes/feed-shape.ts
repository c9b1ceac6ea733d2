import type { WatchedFeed } from '../../model/watched-feed.ts'

/** A watched feed as `feed` prints it. */
export function feedShape(feed: WatchedFeed): object {
  return {
    url: feed.url,
    title: feed.title,
    site: feed.site,
    folder: feed.folder,
    movedTo: feed.movedTo,
    health: feed.health,
    problem: feed.problem,
    failureCount: feed.failureCount,
    addedAt: feed.addedAt,
    lastPolledAt: feed.lastPolledAt,
    lastSuccessAt: feed.lastSuccessAt,
    lastNewAt: feed.lastNewAt,
    latencyMilliseconds: feed.latencyMilliseconds,
    nextPollAt: feed.nextPollAt,
  }
}
