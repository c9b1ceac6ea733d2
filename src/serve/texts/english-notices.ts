import { pluralsOf } from './plural-forms.ts'

const { counter } = pluralsOf('en-GB')
const origins = counter({ one: 'independent origin', other: 'independent origins' })
const claims = counter({ one: 'claim', other: 'claims' })
const reports = counter({ one: 'report', other: 'reports' })

/** What leaves the server: alerts, the mails around them, and the entries of feeds. */
export const englishNotices = {
  notices: {
    newStory: 'A new story.',
    newOrigin: (now: number, before: number): string => `${origins(now)} now; before ${before}.`,
    conflict: (count: number): string => `Reports conflict on ${claims(count)}.`,
    number: 'A report gives the figure that you wait for.',
    correction: 'A report was corrected.',
    nowOnRecord: (state: string): string => `${state}: now on the record.`,
    stateChanged: (state: string, record: string, former: string): string =>
      `${state}, ${record}; before ${former.toLowerCase()}.`,
    standing: (state: string, record: string): string => `${state}, ${record}.`,
    originsAre: (interval: string): string => `Independent origins: ${interval}.`,
    reports: (count: number): string => `${reports(count)}.`,
    reportsBy: (count: number, outlets: string, more: number): string =>
      `Reports: ${count} (${outlets}${more > 0 ? ` and ${more} more` : ''}).`,
    testTitle: 'A test by Headwater',
    testWords: 'You asked for this test: the channel works.',
    feedName: 'Feed of my alerts',
    storiesChanged: (count: number): string => `${count} stories changed`,
    why: 'You get this because of your alerts at Headwater.',
    yourAlerts: 'Your alerts',
    noMore: 'No more of these mails',
    confirmSubject: 'Confirm this address for alerts',
    confirmWords: 'Somebody, most likely you, asked Headwater to send alerts to this address.',
    confirmLink: 'Confirm it',
    confirmElse: 'Without that nothing more is sent.',
  },
}
