/** What the page of the server's status says, and the log-in from outside. */
export const englishStatus = {
  outside: {
    logIn: 'Log in by the account of your organisation',
    refused: 'You were not logged in',
    refusedWords: 'The log-in outside did not come to its end, or took too long. Begin again at /log-in.',
    unknown: 'No account is tied to this log-in',
    unknownWords:
      'Log in by your password first and then once more by your organisation, which ties the two; or ask an admin for an account.',
  },
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
