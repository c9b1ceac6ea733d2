import type { WatchedFeed } from '../src/model/watched-feed.ts'

const feed = (changes: Partial<WatchedFeed> & Pick<WatchedFeed, 'url'>): WatchedFeed => ({
  addedAt: '2031-04-01T08:00:00.000Z',
  health: 'well',
  failureCount: 0,
  nextPollAt: '2031-04-02T12:30:00.000Z',
  ...changes,
})

/** A feed of each health, as a reader may have them. */
export const inventedFeeds: readonly WatchedFeed[] = [
  feed({
    url: 'https://lantern.example/rss.xml',
    title: 'The Lantern',
    site: 'https://lantern.example/',
    folder: 'World/North',
    lastSuccessAt: '2031-04-02T11:58:00.000Z',
    latencyMilliseconds: 312,
  }),
  feed({ url: 'https://new.example/atom', health: 'new' }),
  feed({
    url: 'https://slow.example/feed',
    title: 'Slow <b>News</b>',
    health: 'in-trouble',
    failureCount: 3,
    problem: 'did not answer within 30 seconds; try again later.',
    lastSuccessAt: '2031-03-30T10:00:00.000Z',
  }),
  {
    url: 'https://gone.example/feed',
    addedAt: '2031-04-01T08:00:00.000Z',
    health: 'ended',
    failureCount: 1,
    problem: 'is gone for good; remove it (status 410).',
    site: 'javascript:alert(1)',
  },
]
