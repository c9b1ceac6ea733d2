import { html } from 'hono/html'
import type { ReportClass } from '../../model/report.ts'
import type { FeedHealth } from '../../model/watched-feed.ts'
import type { Phrase } from './english-reading.ts'
import { countInWords, englishWords } from './english-words.ts'
import { pluralsOf } from './plural-forms.ts'

const { counter } = pluralsOf('en-GB')
const feeds = counter({ one: 'feed', other: 'feeds' })
const classNames: readonly ReportClass[] = ['original', 'pickup', 'copy', 'rewrite', 'mixed', 'derived-unresolved']

/** What the pages say by which something is found: subjects, days, search, feeds, and short messages. */
export const englishFinding = {
  subject: {
    title: (name: string): string => `${name}: what is reported of it`,
    skip: 'Skip to the subject',
    stories: 'Stories',
    reported: 'What is reported of it',
    reportedWords: 'Newest first within a fact. Wording is the report’s own, values are ours.',
    saidOf: 'What was said of it, and what stands against it',
    saidBy: 'What it said, and what stands against it',
    also: 'Also',
    plots: 'The same figure in different words',
    plotsWords:
      'A mark is the value as printed. The bar around it is what rounding allows: where bars overlap, the figures can be the same.',
    noFigure: 'No figure is reported of it.',
    caption: (name: string): string => `Figures reported of ${name}`,
    fact: 'Fact',
    printed: 'As printed',
    value: 'Value',
    outletAndWord: 'Outlet, and on whose word',
    outlet: 'Outlet',
    date: 'Date',
    agreement: 'Agreement',
    nobodyGiven: 'nobody given',
    against: 'Against it',
    oneFigure: (ways: number, name: string): string =>
      `One figure, ${countInWords(ways)} ${ways === 1 ? 'way' : 'ways'} to print it: ${name.toLowerCase()}`,
    plotKey: 'Filled: an origin of its own. Ring: taken from another report. Diamond: fits no origin’s figure.',
    marks: { own: 'an origin of its own', taken: 'taken from another report', apart: 'fits no origin’s figure' },
  },
  day: {
    title: (day: string): string => `${day}: the stories of the day`,
    skip: 'Skip to the day',
    kicker: 'Day by day',
    days: 'Days',
    searchFrom: 'Search from this day on',
    none: 'No report of this day is kept.',
    isCut: 'More stories have reports of this day than stand here.',
  },
  search: {
    title: 'Search',
    titleOf: (typed: string): string => `${typed}: search`,
    skip: 'Skip to the results',
    hint: 'Words, phrases in quotation marks, and the operators beside this.',
    none: 'No story fits. Leave a word out, or write only its beginning with a star:',
    total: (count: number, isCut: boolean): string => `${isCut ? 'At least ' : ''}${englishWords.count.stories(count)}`,
    best: (count: number): string => `, the best ${count} shown`,
    save: 'Save this search',
    saveAndTell: 'Save it and tell me of changes',
    found: (reportCount: number, hitCount: number): string =>
      `${englishWords.count.reports(reportCount)}, ${hitCount} found`,
    operators: 'What can be typed',
    rows: {
      phrase: 'these words beside one another',
      prefix: 'words that begin so',
      without: 'without this word',
      headline: 'in the headline',
      by: 'reported on the word of',
      outlet: 'printed by',
      origin: 'resting on',
      class: classNames.join(', '),
      state: 'state of the story',
      record: 'state on the record',
      lang: 'in this language',
      after: 'published on this day or later',
      before: 'published before this day',
      claim: 'gives such a figure',
    },
    noWithout: (name: string): string => `-${name}: is not known; only words and phrases can be left out with a minus.`,
    noDay: (key: string, value: string): string => `${key}:${value} is no day; write it as ${key}:2031-04-02.`,
    noClass: (value: string, known: string): string => `class:${value} is not known; the classes are ${known}.`,
    noState: (value: string, known: string): string => `state:${value} is not known; the states are ${known}.`,
    noLanguage: (value: string): string => `lang:${value} is no language; give its code, as in lang:de.`,
    noRecord: (value: string): string => `record:${value} is not known; write record:yes or record:no.`,
    noClaim: (value: string): string =>
      `claim:${value} cannot be read; write a measure, a sign and a figure, as in claim:range>=300km.`,
    tooLong: (count: number, max: number): string =>
      `The search has ${count} characters; at most ${max} are read, so leave some words out.`,
    tooMany: (count: number, max: number): string =>
      `The search has ${count} parts; at most ${max} are read, so leave some out.`,
  },
  method: {
    title: 'How origins are counted',
    skip: 'Skip to the method',
    parts: [
      [
        'Outlets are not origins',
        'Five outlets that rest on one briefing are one origin. For each report Headwater reads whom it credits, follows the credit to its end, and counts the ends. A source that a report does not name may be one of those already counted or another one: it raises the upper number by one and leaves the lower as it is. So “1, at most 2” means: one that we can name, and one reference that we cannot trace.',
      ],
      [
        'Every word has its place',
        'Words in a serif face are slices of a report, down to the letter. Words in this face are ours: labels from closed lists, numbers computed from those slices, fixed wording.',
      ],
      [
        'How sure we are',
        'A solid line: the report says so. A dashed line: it says so and names nobody. A dotted line, and the word “probably”: we infer it. Shared wording alone never says who took it from whom.',
      ],
      [
        'Filled, outlined, dashed',
        'Filled is on the record. Outlined is not on the record. Dashed is a source that nobody names.',
      ],
      [
        'The order of the front',
        '(2 × independent origins + changes of state + conflicts + log₂(1 + reports)) ÷ (1 + days since the latest report). Volume counts as a logarithm, so fourteen copies do not outrank two origins.',
      ],
    ] satisfies readonly (readonly [string, string])[],
  },
  feeds: {
    title: 'Feeds',
    skip: 'Skip to the feeds',
    add: 'Add feeds',
    utc: 'Times are UTC.',
    none: 'No feed is watched yet.',
    summary: (count: number, parts: readonly string[]): string => `${feeds(count)}: ${parts.join(', ')}.`,
    ofHealth: (count: number, health: string): string => `${count} ${health.toLowerCase()}`,
    more: (count: number, command: Phrase): Phrase => html`${count} more are not shown; ${command} prints all.`,
    health: {
      new: 'Not read yet',
      well: 'Well',
      'in-trouble': 'In trouble',
      ended: 'Ended',
    } satisfies Record<FeedHealth, string>,
    caption: 'Feeds by health',
    feed: 'Feed',
    healthColumn: 'Health',
    lastRead: 'Last read',
    next: 'Next',
    inFolder: 'in',
    answeredIn: (time: string): string => `, answered in ${time}`,
    problem: (problem: Phrase): Phrase => html`It ${problem}`,
    inARow: (count: number): string => ` ${count} times in a row.`,
    never: 'never',
    notAnyMore: 'not any more',
    sampleRead: 'The sample newsroom was read.',
    feedRead: 'The feed is watched now, and was read.',
    opmlRead: 'The feeds of the file are watched now; each is read as its turn comes.',
  },
  message: {
    skip: 'Skip to the message',
    toFront: 'To the front',
    notFound: 'Not found',
    notFoundWords: 'There is no such page. The front lists every story.',
    notTaken: 'Not taken',
    notTakenWords: 'The request was refused: send the form from its own page.',
    wrong: 'Something went wrong',
    wrongWords: 'That is our fault, and it was written down. Try it again.',
    nothingKept: 'Nothing was kept',
    diskFullWords: 'The disk of this server is full. What was kept before is whole; try it again when there is space.',
    storeUnusableWords:
      'The store cannot be used at the moment. What was kept before is whole; try it again in a minute.',
    offline: 'No line',
    offlineWords: 'Headwater does not answer. The front and the stories that you opened are kept here.',
    fileTooLarge: 'The file is too large',
    fileTooLargeWords: (bytes: number): string => `At most ${bytes} bytes are taken; split it and add the parts.`,
    formTooLarge: 'The form is too large',
    formTooLargeWords: (bytes: number): string => `At most ${bytes} bytes are taken; shorten the text.`,
    nothingAdded: 'Nothing was added',
    nothingAddedWords: 'Give the address of a feed or of a site, or choose an OPML file.',
    nothingMarked: 'Nothing was marked',
    nothingMarkedWords: 'Use the buttons of the story.',
    nothingChanged: 'Nothing was changed',
    nothingSent: 'Nothing was sent',
    nothingDecided: 'Nothing was decided',
    logInFirst: 'Log in first',
    logInFirstWords: 'Nothing was changed. Log in at /log-in and send it again.',
    notForYou: 'Not for you',
    onlyAtMachine:
      'Without accounts only the person at the machine that Headwater runs on may do this; open it there, or make an account with “headwater user add”.',
    otherRole: 'Your account may not do this; ask an admin for another role.',
  },
}
