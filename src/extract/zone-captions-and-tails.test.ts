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
        'Velby Digest is an automatic aggregator of news from all over the world. All rights belong to their owners. If you own a text and do not wish to see it here, please write to us.',
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

for (const [title, cases] of Object.entries({ captions, tails, posts })) {
  for (const invented of cases) test(`zones, ${title}: ${invented.name}`, () => check(invented))
}

test('zones are ordered, do not overlap, and cover every word of the text', () => {
  for (const invented of [...captions, ...tails, ...posts]) {
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

test('a title that ends in whose news it is stays a title, a caption a caption', () => {
  const body =
    'Chipmaker Orvane will build a factory near the river, the company said on Tuesday in a letter to its workers.'
  const rows: readonly [first: string, kind: ZoneKind][] = [
    ['Orvane to build $14bn chip factory near the river - Bloomberg', 'headline'],
    ['Orvane wants to build chip factory near the river: Reuters', 'headline'],
    ['Firefighters at the gate of the chip factory. Photo: Reuters', 'caption'],
    ['A gate of the factory near the river, seen from the air on Sunday. Ada Lund/Reuters', 'caption'],
  ]
  for (const [first, kind] of rows) {
    const text = `${first}\n\n${body}\n\n${body}`
    assert.equal(zonePlainText(text, outlets)[0]?.kind, kind, first)
  }
})

test('an agency’s sign behind the last paragraph is no picture’s credit', () => {
  const body =
    'Chipmaker Orvane will build a factory near the river, the company said on Tuesday in a letter to its workers.'
  const signed = 'Chipmakers have been under pressure to build as falling prices squeeze their margins. REUTERS'
  const text = `Orvane to build a factory\n\n${body}\n\n${body}\n\n${body}\n\n${signed}\n\nMore on this topic\nA new quay`
  const kindAt = (whole: string, words: string): ZoneKind | undefined =>
    zonePlainText(whole, outlets).find(({ start, end }) => start <= whole.indexOf(words) && whole.indexOf(words) < end)
      ?.kind
  assert.equal(kindAt(text, 'squeeze'), 'body')
  const early = `Orvane to build a factory\n\n${body}\n\n${signed}\n\n${body}\n\n${body}`
  assert.equal(kindAt(early, 'squeeze'), 'caption')
})
