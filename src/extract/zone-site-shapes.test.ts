import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { ZoneKind } from '../model/article.ts'
import { readPlainText } from './read-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())

/** A line of a page as a copying hand or program leaves it. */
type Line = readonly [kind: ZoneKind, words: string]

/** Shapes of pages in plain text, invented after the habits of many sites: their lines, the outlet and the day that they show. */
interface Page {
  readonly name: string
  readonly lines: readonly Line[]
  readonly outlet?: string
  readonly day?: string
  readonly byline?: readonly string[]
}

const lede =
  'Norvik Lines will hand over its two oldest ferries to the island council, three people who took part in the talks said on Tuesday.'
const more =
  'The council did not say when the ships would sail, and the company declined to comment on the price that was agreed.'

const pages: readonly Page[] = [
  {
    name: 'an intro of full sentences above the names and the hour',
    day: '2025-03-04',
    byline: ['Ada Lund'],
    lines: [
      ['headline', 'Ferries for the islands: council gets two old ships'],
      ['standfirst', lede],
      ['byline', 'Ada Lund'],
      ['furniture', '4 March 2025'],
      ['body', more],
      ['body', lede.replace('two oldest', 'three newest')],
    ],
  },
  {
    name: 'a broadcaster with its office under the author, sources of pictures, and topics at the end',
    outlet: 'BBC',
    day: '2025-03-04',
    byline: ['Ada Lund'],
    lines: [
      ['headline', 'Ferries for the islands: council gets two old ships'],
      ['byline', 'By Ada Lund'],
      ['furniture', 'BBC News, Velby'],
      ['furniture', 'Published'],
      ['furniture', '4 March 2025'],
      ['caption', 'Image source, Reuters'],
      ['body', lede],
      ['body', more],
      ['furniture', 'More on this story'],
      ['furniture', 'Minister says bridge will never be built'],
      ['furniture', 'Related Topics'],
      ['furniture', 'Norvik Lines'],
    ],
  },
  {
    name: 'alternative text between two names of its house, and the caption after it',
    lines: [
      ['headline', 'Storm kills at least four on the northern route'],
      ['furniture', '2 hours ago'],
      ['furniture', 'Share'],
      ['byline', 'Ada Lund'],
      ['caption', 'Reuters Rescue workers in orange vests on a pier, with waves behind themReuters'],
      ['caption', 'The pier of Velby was closed at noon'],
      ['body', lede],
      ['caption', 'Getty Images A broken mast on a quayGetty Images'],
      ['caption', 'The mast fell on the quay'],
      ['body', more],
    ],
  },
  {
    name: 'an agency’s page with its picture counted twice and its standards',
    outlet: 'Reuters',
    day: '2025-03-04',
    lines: [
      ['headline', 'Norvik to hand over ferries, memo shows'],
      ['furniture', 'March 4, 2025 10:33 AM GMT+2 Updated 5 hours ago'],
      ['caption', 'Item 1 of 2 A ferry is seen in Velby, Norland, March 2, 2025. REUTERS/Ada Lund'],
      [
        'caption',
        '[1/2]A ferry is seen in Velby, Norland, March 2, 2025. REUTERS/Ada Lund Purchase Licensing Rights, opens new tab',
      ],
      ['dateline', 'VELBY, March 4 (Reuters) -'],
      ['body', lede],
      ['furniture', 'Sign up here.'],
      ['credit', 'Reporting by Ada Lund in Velby; Editing by Sue Wick'],
      ['furniture', 'Our Standards: The Thomson Reuters Trust Principles.'],
    ],
  },
  {
    name: 'a wire story for terminals, with points and an address',
    outlet: 'Reuters',
    lines: [
      ['headline', 'UPDATE 2-Norvik hands over ferries, shares rise'],
      ['standfirst', '* Council gets two ships'],
      ['standfirst', '* Chairwoman calls price “fair”'],
      ['byline', 'By Ada Lund and Per Holm'],
      ['dateline', 'VELBY, March 4 (Reuters) -'],
      ['body', lede],
      ['credit', '(Reporting by Ada Lund, additional reporting by Per Holm; Editing by Sue Wick)'],
      ['furniture', '((ada.lund@example.com; +47 9 1234567))'],
    ],
  },
  {
    name: 'a tabloid with points, a counter and its title again after the share bar',
    outlet: 'Daily Mail',
    day: '2025-03-04',
    byline: ['Tom Quill'],
    lines: [
      ['headline', 'Islanders get two ferries after months of rows, report claims'],
      ['furniture', 'Published: 14:02 GMT, 4 March 2025 | Updated: 15:20 GMT, 4 March 2025'],
      ['byline', 'By TOM QUILL FOR MAILONLINE'],
      ['standfirst', '- Company gave in after the storm closed the route'],
      ['furniture', '104'],
      ['furniture', 'View comments'],
      ['body', lede],
      ['furniture', 'Your browser does not support iframes.'],
      ['body', more],
      ['furniture', 'Share or comment on this article:'],
      ['furniture', 'Islanders get two ferries'],
    ],
  },
  {
    name: 'a site of one desk with masthead, short date, owner’s notice and tags',
    outlet: 'The Hill',
    day: '2025-03-24',
    byline: ['Ada Lund'],
    lines: [
      ['byline', 'The Hill'],
      ['headline', 'Islanders to get two ferries: reports'],
      ['byline', 'by Ada Lund - 03/24/25 5:08 PM ET'],
      ['body', lede],
      ['body', more],
      [
        'disclaimer',
        'Copyright 2025 Shoreline Media Inc. All rights reserved. This material may not be published or redistributed.',
      ],
    ],
  },
  {
    name: 'a magazine with a video of another story beside its time code',
    outlet: 'Newsweek',
    day: '2025-03-04',
    byline: ['Tom Quill'],
    lines: [
      ['byline', 'Newsweek'],
      ['furniture', 'WORLD'],
      ['headline', 'Islands to Get Two Ferries From Norvik: Report'],
      ['furniture', 'Published Mar 4, 2025 at 4:12 PM EST'],
      ['furniture', '00:50'],
      ['furniture', 'Minister Thanks Crews For Rescue'],
      ['byline', 'By Tom Quill'],
      ['furniture', 'Staff Writer'],
      ['furniture', 'FOLLOW'],
      ['body', lede],
    ],
  },
  {
    name: 'an aggregator’s blog with a trail, counters and the foot of its feed',
    outlet: 'Daily Globe News',
    day: '2025-03-04',
    lines: [
      ['furniture', 'Home » News » World'],
      ['headline', 'Norvik agrees to hand ferries to islands'],
      ['furniture', 'admin March 4, 2025 0 23 Less than a minute'],
      ['furniture', 'Facebook'],
      ['body', lede],
      ['body', more],
      ['furniture', 'Source link'],
      ['disclaimer', 'The post Norvik agrees to hand ferries to islands appeared first on Daily Globe News.'],
      ['furniture', 'Leave a Reply'],
      ['furniture', 'Your email address will not be published.'],
    ],
  },
  {
    name: 'a list of other stories in the middle, each with its number',
    outlet: 'Al Jazeera',
    lines: [
      ['furniture', 'Skip to main content'],
      ['furniture', 'News|Ferries'],
      ['headline', 'Norvik holds back on ferries, sources tell Reuters'],
      ['byline', 'By Al Jazeera and news agencies'],
      ['body', lede],
      ['furniture', 'Keep reading'],
      ['furniture', 'list 1 of 2'],
      ['furniture', 'Minister says bridge will never be built'],
      ['furniture', 'list 2 of 2'],
      ['furniture', 'What is the northern route?'],
      ['furniture', 'end of list'],
      ['body', more],
      ['credit', 'Source: Al Jazeera and news agencies'],
    ],
  },
  {
    name: 'a Ukrainian site that credits first, then tells, and asks for support in the end',
    day: '2025-03-04',
    byline: ['Olena Koval'],
    lines: [
      ['headline', 'Norvik to give islands two ferries – Bloomberg'],
      ['byline', 'OLENA KOVAL — Tuesday, 4 March 2025, 21:20'],
      ['body', lede],
      ['credit', 'Source: Bloomberg, citing three people familiar with the matter'],
      ['body', more],
      ['furniture', 'Support UP or become our patron!'],
      ['furniture', 'Subjects: ferries, Norvik'],
    ],
  },
  {
    name: 'a French daily with an agency, and a Spanish caption',
    outlet: 'Le Figaro',
    day: '2025-03-04',
    lines: [
      ['headline', 'Norvik cède deux vieux navires aux îles'],
      ['byline', 'Par Le Figaro avec AFP'],
      ['furniture', 'Publié le 04/03/2025 à 21:45, mis à jour le 05/03/2025 à 08:10'],
      ['caption', 'Le navire à quai, mardi. ADA LUND / AFP'],
      [
        'body',
        'La compagnie Norvik cédera ses deux plus vieux navires à la commune des îles, ont annoncé mardi trois personnes qui ont pris part aux discussions.',
      ],
      ['furniture', 'À lire aussi'],
      ['furniture', 'Pourquoi le pont ne sera pas construit'],
    ],
  },
  {
    name: 'a French site that no gazetteer knows, with an agency, the day behind them and a picture of the archive',
    day: '2025-03-04',
    lines: [
      ['headline', 'Norvik cède deux vieux navires aux îles'],
      ['byline', 'Par Marées et Ports avec AFP le 04.03.2025 à 16h32'],
      ['body', 'Le navire à quai, au nord des îles, en 2024.'],
      ['caption', 'AFP/Archives - Ada Lund'],
      [
        'body',
        'La compagnie Norvik cédera ses deux plus vieux navires à la commune des îles, ont annoncé mardi trois personnes qui ont pris part aux discussions.',
      ],
    ],
  },
  {
    name: 'a title that begins with its sources, and the sources below it',
    outlet: 'Ukrainska Pravda',
    day: '2025-03-04',
    lines: [
      ['headline', 'Джерела: компанія Norvik продасть два найстаріші пороми громаді островів'],
      ['byline', 'Ірина Фальк — Вівторок, 4 березня 2025, 13:26'],
      ['credit', 'Джерело: поінформоване джерело УП у порту'],
      [
        'body',
        'Деталі: Компанія продасть два найстаріші пороми громаді островів до червня, сказали троє людей, які брали участь у перемовинах.',
      ],
    ],
  },
  {
    name: 'an author of an agency between headline and date',
    outlet: 'PA Media',
    day: '2025-03-04',
    lines: [
      ['headline', 'Two old ferries go to the islands at last'],
      ['byline', 'Ida Moor, PA'],
      ['furniture', 'Tue, March 4, 2025 at 5:48 PM GMT'],
      ['body', lede],
      ['body', more],
    ],
  },
  {
    name: 'a generated text with its notice, its sources and its tags',
    lines: [
      ['body', lede],
      ['body', more],
      [
        'disclaimer',
        'This article was generated with the assistance of artificial intelligence and reviewed by our editorial team.',
      ],
      ['credit', 'Sources: Harbour Gazette, Reuters, council records'],
      ['furniture', 'Tags: Norvik Lines, ferries, islands'],
    ],
  },
]

for (const page of pages) {
  for (const gap of ['\n', '\n\n']) {
    test(`${page.name} (${gap.length} line breaks)`, () => {
      const text = page.lines.map(([, words]) => words).join(gap)
      const article = readPlainText({ id: 'a', text }, outlets)
      let at = 0
      const found = page.lines.map(([, words]) => {
        const [start, end] = [at, at + words.length]
        at = end + gap.length
        const kinds = article.zones.filter((zone) => zone.start < end && start < zone.end).map((zone) => zone.kind)
        return `${[...new Set(kinds)].join('+')}: ${words.slice(0, 50)}`
      })
      assert.deepEqual(
        found,
        page.lines.map(([kind, words]) => `${kind}: ${words.slice(0, 50)}`),
      )
      assert.equal(article.outlet?.name, page.outlet)
      assert.equal(article.publishedAt?.slice(0, 10), page.day)
      if (page.byline !== undefined) assert.deepEqual(article.byline, page.byline)
    })
  }
}
