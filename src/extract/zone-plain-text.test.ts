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

const between: readonly Invented[] = [
  {
    name: 'buttons and other stories between the paragraphs',
    pieces: [
      ['body', lede],
      ['furniture', 'Advertisement'],
      ['body', second],
      ['furniture', 'READ MORE: Why the bridge was never built'],
      ['furniture', 'Story continues below'],
      ['body', 'The quay was closed at three in the morning, the coast guard said.'],
      ['furniture', 'ALSO READ: Minister says bridge will never be built', ' '],
      ['body', third],
    ],
  },
  {
    name: 'an appeal for money before the story, with the paragraph that looks like news between its parts',
    pieces: [
      ['furniture', 'Stay up to date with alerts from The Harbour Gazette'],
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

for (const [title, cases] of Object.entries({ heads, datelines, between })) {
  for (const invented of cases) test(`zones, ${title}: ${invented.name}`, () => check(invented))
}

test('zones are ordered, do not overlap, and cover every word of the text', () => {
  for (const invented of [...heads, ...datelines, ...between]) {
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
    assert.ok(performance.now() - start < 24_000, `${text.slice(0, 20)}: ${Math.round(performance.now() - start)} ms`)
  }
})
