/** What the page of the server's status says. */
export const englishStatus = {
  status: {
    title: 'How the server stands',
    skip: 'Skip to the status',
    isWell: 'All is well.',
    isNotWell: 'Something wants to be looked at.',
    diskShort: 'The disk is nearly full: make room, or move the store to a larger one.',
    allFeeds: 'All feeds with their health',
    articles: 'Articles kept',
    stories: 'Stories',
    outlets: 'Outlets',
    waiting: 'Items that wait to be read',
    feeds: 'Feeds',
    lastPoll: 'A feed was last asked',
    nextPoll: 'The next is asked',
    store: 'The store on disk',
    free: 'Free on that disk',
    memory: 'Memory in use',
    since: 'Running since',
    versions: 'Versions',
    megabytes: (figure: string): string => `${figure} MB`,
  },
}
