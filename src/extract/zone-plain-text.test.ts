import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileOutletLexicon } from '../attribute/outlet-lexicon.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import type { Zone, ZoneKind } from '../model/article.ts'
import { zonePlainText } from './zone-plain-text.ts'

const outlets = compileOutletLexicon(loadLexicon())

/** A piece of an invented report: what it is, its words, and what joins it to the piece before (an empty line). */
type Piece = readonly [kind: ZoneKind, words: string, join?: string]

interface Invented {
  readonly name: string
  readonly pieces: readonly Piece[]
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(([, words, join], i) => (i === 0 ? words : `${join ?? '\n\n'}${words}`)).join('')
}

/** The kind of zone in which a piece lies, or every kind that it touches. */
function kindsAt(zones: readonly Zone[], start: number, end: number): string {
  const touched = zones.filter((zone) => zone.start < end && start < zone.end)
  return [...new Set(touched.map((zone) => zone.kind))].join('+') || 'none'
}

function check({ pieces }: Invented): void {
  const text = textOf(pieces)
  const zones = zonePlainText(text, outlets)
  let at = 0
  const found: string[] = []
  const wanted: string[] = []
  for (const [i, [kind, words, join]] of pieces.entries()) {
    at += i === 0 ? 0 : (join ?? '\n\n').length
    found.push(`${kindsAt(zones, at, at + words.length)}: ${words.slice(0, 60)}`)
    wanted.push(`${kind}: ${words.slice(0, 60)}`)
    at += words.length
  }
  assert.deepEqual(found, wanted)
}

const lede =
  'The ferry company Norvik Lines has agreed to hand over its two oldest ships to the island council, three people who took part in the talks told the Harbour Gazette on Tuesday.'
const second =
  'The council, which has asked for the ships since spring, did not say when they would sail. “We will see them when we see them,” its chairwoman, Ida Storm, told reporters in Velby.'
const third =
  'Norvik Lines declined to comment. The company has lost money on the northern route for four years, according to its last annual report.'

const heads: readonly Invented[] = [
  {
    name: 'a headline, a standfirst, an author and a date stand above the story',
    pieces: [
      ['headline', 'Norvik to hand over two old ferries to islanders, report says'],
      ['standfirst', 'Company said to have given in after months of talks'],
      ['byline', 'By Jane Harrow and Tom Quill'],
      ['furniture', 'Tuesday 4 March 2025 09:15 GMT'],
      ['body', lede],
      ['body', second],
    ],
  },
  {
    name: 'a section label above the headline is furniture',
    pieces: [
      ['furniture', 'World'],
      ['headline', 'Two old ferries will go to the islands'],
      ['byline', 'Jane Harrow'],
      ['furniture', 'March 4, 2025 / 9:15 AM EST'],
      ['body', lede],
      ['body', third],
    ],
  },
  {
    name: 'the title of a video of another story beside the share bar is furniture',
    pieces: [
      ['headline', 'Norvik gives two ferries to the islands'],
      ['standfirst', 'The ships are forty years old'],
      ['byline', 'Tom Quill'],
      ['furniture', '4 March 2025 18:20 GMT', '\n'],
      ['furniture', 'Comments', '\n'],
      ['furniture', "Minister says 'nobody will drown' after bridge collapse", '\n'],
      ['body', lede],
    ],
  },
  {
    name: 'a headline in title case that ends in a full stop is still a headline',
    pieces: [
      ['headline', 'Ferry Firm Hands Two Ships To Island Council.'],
      ['body', lede],
      ['body', second],
    ],
  },
  {
    name: 'a headline as a question, then the story',
    pieces: [
      ['headline', 'Who will sail the old ferries?'],
      ['body', second],
      ['body', third],
    ],
  },
  {
    name: 'a text that begins with its story has no headline',
    pieces: [
      ['body', lede],
      ['body', second],
    ],
  },
  {
    name: 'a byline with office and place',
    pieces: [
      ['headline', 'Council gets its ferries after all'],
      ['byline', 'Jane Harrow, maritime correspondent, in Velby'],
      ['body', lede],
    ],
  },
  {
    name: 'a German head',
    pieces: [
      ['headline', 'Reederei gibt zwei alte Fähren an die Inseln ab'],
      ['byline', 'Von Klara Brandt'],
      ['furniture', '04.03.2025, 09:15 Uhr'],
      [
        'body',
        'Die Reederei Norvik hat zugestimmt, ihre beiden ältesten Schiffe an den Inselrat abzugeben, wie drei Teilnehmer der Gespräche am Dienstag sagten.',
      ],
      ['furniture', 'Lesen Sie auch: Warum die Brücke nicht gebaut wird'],
      [
        'body',
        'Der Inselrat, der seit dem Frühjahr um die Schiffe bittet, nannte keinen Zeitpunkt für die Übergabe der Fähren.',
      ],
    ],
  },
  {
    name: 'a Ukrainian head and furniture',
    pieces: [
      ['headline', 'Компанія передасть громаді два старі пороми'],
      ['furniture', '4 березня 2025, 09:15'],
      [
        'body',
        'Поромна компанія погодилася передати острівній громаді два найстаріші судна, повідомили троє учасників переговорів у вівторок.',
      ],
      ['furniture', 'Читайте також: Чому не будують міст'],
      ['body', 'Громада, яка просила про судна ще з весни, не сказала, коли саме вони вийдуть у море.'],
      ['furniture', 'Підписуйтесь на наш телеграм-канал'],
    ],
  },
]

const datelines: readonly Invented[] = [
  {
    name: 'a slug with no-break spaces on a line of its own',
    pieces: [
      [
        'caption',
        'In this image provided by the Coast Guard, sailors from the 2nd Patrol tow a ferry off Velby, Norland, in June 2021, during a storm exercise.',
      ],
      ['dateline', 'CNN\u00a0\u00a0—', '\n'],
      ['body', lede],
    ],
  },
  {
    name: 'an agency in brackets',
    pieces: [
      ['headline', 'Ferries go to islands'],
      ['dateline', 'VELBY, Norland (AP) —'],
      ['body', lede, ' '],
    ],
  },
  {
    name: 'place, day and agency',
    pieces: [
      ['dateline', 'VELBY, March 4 (Reuters) -'],
      ['body', lede, ' '],
    ],
  },
  {
    name: 'place and agency in mixed case',
    pieces: [
      ['dateline', 'Velby (AFP) –'],
      ['body', lede, ' '],
    ],
  },
  {
    name: 'two places and a German agency',
    pieces: [
      ['dateline', 'Velby/Hafen (dpa) -'],
      [
        'body',
        'Die Reederei Norvik gibt ihre beiden ältesten Schiffe ab, wie drei Teilnehmer der Gespräche am Dienstag mitteilten.',
        ' ',
      ],
    ],
  },
  {
    name: 'a place alone in capitals',
    pieces: [
      ['headline', 'Ferries go to islands'],
      ['dateline', 'VELBY, Norland —'],
      ['body', lede, ' '],
    ],
  },
  {
    name: 'a place and country before a dash',
    pieces: [
      ['headline', 'Ferries go to islands'],
      ['dateline', 'Velby, Norland –'],
      ['body', lede, ' '],
    ],
  },
  {
    name: 'the Russian agency style',
    pieces: [
      ['dateline', 'ВЕЛЬБИ, 4 марта. /ТАСС/.'],
      [
        'body',
        'Паромная компания согласилась передать островам два старых судна, сообщили во вторник трое участников переговоров.',
        ' ',
      ],
    ],
  },
]

const captions: readonly Invented[] = [
  {
    name: 'captions with a credit between the paragraphs, and a heading',
    pieces: [
      ['body', lede],
      ['caption', 'The ferry Storm Petrel lies at the quay in Velby. Credit: AP'],
      ['headline', 'What the islanders want from the ships'],
      ['body', second],
      ['caption', 'A Norvik ferry leaves the outer harbour near the light of Skarn. Credit: Ada Lund via Reuters'],
      ['body', third],
    ],
  },
  {
    name: 'alternative text and the caption that repeats it',
    pieces: [
      ['body', lede],
      ['caption', 'The ferry Storm Petrel at the old quay of Velby in 2019.'],
      ['caption', 'The ferry Storm Petrel at the old quay of Velby.Ada Lund / Port of Velby archive', '\n'],
      ['body', third],
    ],
  },
  {
    name: 'a file picture, a photographer in brackets, and a lone credit',
    pieces: [
      ['body', lede],
      [
        'caption',
        'FILE PHOTO: A ferry of Norvik Lines is seen in Velby, Norland, June 2, 2021. REUTERS/Ada Lund/File Photo',
      ],
      ['body', second],
      ['caption', 'Islanders wait at the pier on Monday. (AP Photo/Ada Lund)'],
      ['body', third],
      ['caption', 'Ada Lund/AFP/Getty Images'],
      ['body', second],
    ],
  },
  {
    name: 'a caption in square brackets as broadcasters set it',
    pieces: [
      ['body', lede],
      ['caption', 'Ferries wait out the storm in the bay of Velby [Ada Lund/Reuters]'],
      ['body', second],
    ],
  },
  {
    name: 'image source and caption lines of a broadcaster',
    pieces: [
      ['headline', 'Ferries go to islands'],
      ['caption', 'Image source, Getty Images'],
      ['caption', 'Image caption, The ships have sailed since 1984'],
      ['body', lede],
    ],
  },
  {
    name: 'captions in German, French, Spanish and Polish',
    pieces: [
      ['body', lede],
      ['caption', 'Die Fähre liegt am Kai von Velby. Foto: Ada Lund/dpa'],
      ['body', second],
      ['caption', 'Le ferry à quai à Velby. Crédit : Ada Lund / AFP'],
      ['body', third],
      ['caption', 'Foto de archivo del transbordador en Velby. EFE/Ada Lund'],
      ['body', second],
      ['caption', 'Prom przy nabrzeżu w Velby. Fot. Ada Lund / PAP'],
      ['body', third],
    ],
  },
  {
    name: 'sentences about pictures, credit and agencies are story',
    pieces: [
      ['body', lede],
      ['body', 'In this picture of the talks, as officials describe it, the company was never willing to sell.'],
      ['body', 'The council took credit for the deal, and the photographs it published were seen by AP.'],
      ['body', 'The minister gave the figures in a statement that was sent to Reuters.'],
      ['body', 'The company wants credit: it says that without its engineers the ships would have sunk in 2009.'],
      ['body', third],
    ],
  },
]

const tails: readonly Invented[] = [
  {
    name: 'the credit and the forum after the story',
    pieces: [
      ['body', lede],
      ['body', third],
      ['credit', 'With reporting from Reuters'],
      ['furniture', 'Join our commenting forum'],
      ['furniture', 'Be the first to comment'],
      ['furniture', 'Please refresh the page or log in again'],
    ],
  },
  {
    name: 'an agency signs in brackets at the end of its last paragraph',
    pieces: [
      ['body', lede],
      ['body', third],
      ['credit', '(Reporting by Ada Lund in Velby; Additional reporting by Per Holm; Editing by Sue Wick)', ' '],
    ],
  },
  {
    name: 'an aggregator tells what it is, and lists more stories',
    pieces: [
      ['headline', 'Norvik gives ferries to the islands'],
      ['body', lede],
      ['body', second],
      [
        'disclaimer',
        'Velby Digest is an automatic aggregator of news from all over the world. All rights belong to their owners. If you are the owner of the content and do not want us to publish it, please write to us.',
      ],
      ['furniture', 'Related Articles'],
      ['furniture', 'Storm closes the northern route for a week'],
      ['furniture', 'Minister promises a bridge by 2031'],
      ['furniture', 'Back to top button'],
    ],
  },
  {
    name: 'a generated list of sources with a stray mark',
    pieces: [
      ['body', lede],
      ['body', third],
      ['furniture', '[Cited: briefings of the island council; disclosures of Norvik Lines]”', ' '],
    ],
  },
  {
    name: 'an author’s note, a newsletter and a copyright line',
    pieces: [
      ['body', lede],
      ['body', third],
      ['furniture', 'Jane Harrow is a maritime reporter for the Harbour Gazette covering ferries and ports.'],
      ['furniture', 'Sign up for our newsletter to get the day’s top stories in your inbox'],
      [
        'disclaimer',
        '© 2025 Harbour Gazette. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      ],
    ],
  },
  {
    name: 'contributors and a hat tip',
    pieces: [
      ['body', lede],
      ['credit', 'Per Holm contributed to this report.'],
      ['credit', 'h/t Harbour Gazette'],
    ],
  },
  {
    name: 'a source line in Ukrainian, Russian, German, Spanish, Italian',
    pieces: [
      ['body', lede],
      ['credit', 'Джерело: Українська правда'],
      ['credit', 'Источник: Интерфакс'],
      ['credit', 'Quelle: dpa'],
      ['credit', 'Fuente: EFE'],
      ['credit', 'Fonte: ANSA'],
    ],
  },
  {
    name: 'a text of agencies that is cut in mid-word',
    pieces: [
      ['body', lede],
      ['body', 'The council also asked the government in the capital to pay for the repair of the'],
      ['truncation', 'lighth', ' '],
    ],
  },
  {
    name: 'a text that a service cut off with its own mark',
    pieces: [
      ['body', lede],
      ['body', 'The council also asked the government in the capital to pay'],
      ['truncation', '[+1204 chars]', ' '],
    ],
  },
  {
    name: 'a sentence that breaks off inside the text',
    pieces: [
      ['body', lede],
      ['body', 'Both ships were found unsafe in the winter,'],
      ['truncation', 'according to Harbour', ' '],
      ['body', third],
    ],
  },
]

const between: readonly Invented[] = [
  {
    name: 'buttons and other stories between the paragraphs',
    pieces: [
      ['body', lede],
      ['furniture', 'Advertisement'],
      ['body', second],
      ['furniture', 'READ MORE: Why the bridge was never built'],
      ['furniture', 'Story continues below'],
      ['body', third],
    ],
  },
  {
    name: 'an appeal for money before the story, with the paragraph that looks like news between its parts',
    pieces: [
      ['furniture', 'Stay up to date with notifications from The Harbour Gazette'],
      ['furniture', 'Notifications can be managed in browser preferences.'],
      ['headline', 'Norvik to give two ferries to the islands'],
      ['byline', 'Tom Quill'],
      ['furniture', 'Your support helps us to keep reporting'],
      [
        'furniture',
        'From storms at sea to deals in back rooms, our journalists were on the quay when the council and the company signed in Velby.',
      ],
      [
        'furniture',
        'Your donation pays for our reporters. We believe that local journalism should be free for everyone, without paywalls.',
      ],
      ['furniture', 'Your support makes all the difference.'],
      ['body', lede],
      ['body', second],
    ],
  },
  {
    name: 'cookies and an age-old browser',
    pieces: [
      ['furniture', 'We use cookies to improve your experience.'],
      ['furniture', 'Accept all'],
      ['headline', 'Ferries for the outer islands at last'],
      ['body', lede],
    ],
  },
  {
    name: 'a date left over from the page’s data before the first sentence',
    pieces: [
      ['furniture', 'date 2025-03-04'],
      ['body', lede, ' '],
      ['body', second],
    ],
  },
  {
    name: 'lines of furniture words that are sentences of the story',
    pieces: [
      ['body', lede],
      [
        'body',
        'Share prices of Norvik fell by a tenth after the news, and subscribers to its loyalty card were told to wait.',
      ],
      ['body', 'Comments by the chairwoman angered the company, which asked for a retraction on Wednesday.'],
      [
        'body',
        'Support for the council has grown since the storm, and donations have paid for a new pier, officials said.',
      ],
      [
        'body',
        'Print workers at the Harbour Gazette, the only newspaper of the islands, also joined the strike on Friday.',
      ],
      ['body', 'Watch officers on both ships reported the leak, the report of the coast guard says.'],
      ['body', 'Copyright law does not protect the design of the ferries, a court in the capital ruled last year.'],
    ],
  },
  {
    name: 'a plea by a person in the story is story',
    pieces: [
      ['body', lede],
      ['body', '“Your donation can save the pier, and we need every crown,” Ms Storm told the crowd on Sunday.'],
      ['body', 'She said the council would publish the names of all who support the work of its volunteers.'],
    ],
  },
]

const posts: readonly Invented[] = [
  {
    name: 'a signed post of two paragraphs, set apart by wider gaps',
    pieces: [
      ['body', lede],
      ['body', second],
      ['body', third],
      ['post', 'Two ships. One promise: nobody will be left ashore.'],
      ['post', 'To skibe. Ét løfte. pic.twitter.com/a1B2c3D4e5 — Mayor Storm (@VelbyMayor) March 3, 2025', '\n\n\n\n'],
      ['body', 'The post was seen by half of the island within an hour, the council said on its page on Tuesday.'],
    ],
  },
  {
    name: 'an unsigned post beside a signed one, with its date',
    pieces: [
      ['body', lede],
      ['body', second],
      ['post', 'The islands will stand with their sailors. March 3, 2025'],
      ['post', 'We will sail. — Mayor Storm (@VelbyMayor) March 3, 2025'],
      ['body', third],
    ],
  },
  {
    name: 'a post between two sentences of one paragraph',
    pieces: [
      ['body', lede],
      ['post', 'So proud of our crews today! #Velby — Norvik Lines (@norvik) 3 March 2025'],
      ['body', third, ' '],
    ],
  },
  {
    name: 'a date at the end of a paragraph makes no post',
    pieces: [
      ['body', lede],
      ['body', 'The contract between the company and the council ends on March 3, 2026.'],
      ['body', third],
    ],
  },
]

for (const [title, cases] of Object.entries({ heads, datelines, captions, tails, between, posts })) {
  for (const invented of cases) test(`zones, ${title}: ${invented.name}`, () => check(invented))
}

test('zones are ordered, do not overlap, and cover every word of the text', () => {
  for (const invented of [...heads, ...captions, ...tails, ...between, ...posts]) {
    const text = textOf(invented.pieces)
    const zones = zonePlainText(text, outlets)
    let end = 0
    for (const zone of zones) {
      assert.ok(zone.start >= end && zone.end > zone.start, `${invented.name}: ${JSON.stringify(zone)}`)
      assert.equal(text.slice(end, zone.start).trim(), '', invented.name)
      end = zone.end
    }
    assert.equal(text.slice(end).trim(), '', invented.name)
  }
})

test('two posts that follow each other are two zones', () => {
  const text = [
    lede,
    second,
    'We sail. — Ida Storm (@ida) March 3, 2025',
    'We wait. — Per Holm (@per) March 3, 2025',
    third,
  ].join('\n\n')
  assert.equal(zonePlainText(text, outlets).filter((zone) => zone.kind === 'post').length, 2)
})

test('an empty text has no zones, and a text of one word has one', () => {
  assert.deepEqual(zonePlainText('', outlets), [])
  assert.deepEqual(zonePlainText(' \n \n', outlets), [])
  assert.equal(zonePlainText('Ferries', outlets).length, 1)
})

test('long and hostile texts are zoned in time that grows with their length only', () => {
  const texts = [
    '“'.repeat(100_000),
    'a '.repeat(300_000),
    'Photo: '.repeat(50_000),
    '— x (@y) '.repeat(40_000),
    `${lede}\n\n`.repeat(1500),
    'By '.repeat(100_000),
    '2025-01-01 '.repeat(30_000),
    '(Reporting by '.repeat(30_000),
  ]
  for (const text of texts) {
    const start = performance.now()
    zonePlainText(text, outlets)
    assert.ok(performance.now() - start < 4000, `${text.slice(0, 20)}: ${Math.round(performance.now() - start)} ms`)
  }
})
