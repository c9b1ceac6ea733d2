import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { isPressRelease } from './press-releases.ts'
import { traceStory } from './trace-story.ts'

const story = `Kelp fibre makes concrete last twice as long, engineers at Skarn University report today in the journal Materials and Coasts.

In tests on 24 slabs the fibre kept cracks under 0.2 millimetres for 11 years, against five years for slabs without it.

"It behaves like a root in soft ground," says lead author Professor Ilse Brandt of the Department of Civil Engineering.

The fibre costs four cents a kilogram and will be tried on a pier next year.`
const release = `Kelp fibre doubles the life of concrete

NEWS RELEASE 14-MAY-2031

Skarn University

${story}

Media contact: Per Holm, Skarn University`
const print = `Kelp fibre doubles the life of concrete

May 15, 2031

${story}

Provided by Skarn University`

function traced(texts: Readonly<Record<string, string>>): ReturnType<typeof traceStory> {
  const reports = Object.entries(texts).map(([id, text]) =>
    attributed({ id, text, class: 'original', rests: id, refers: [] }),
  )
  return traceStory({ story: 's', reports }, { lexicon })
}

describe('the text of a press release is its issuer’s', () => {
  test('a site that names the issuer prints a copy, by its own word', () => {
    const lineage = traced({ release, print })
    assert.deepEqual(shortOf(lineage), { release: 'original < release', print: 'copy < release' })
    assert.ok(edgesOf(lineage).includes('print copies release (stated)'))
  })

  test('a site that names nobody prints a copy, as far as the texts tell', () => {
    const lineage = traced({ release, bare: print.replace('\n\nProvided by Skarn University', '') })
    assert.equal(shortOf(lineage)['bare'], 'copy < release')
    assert.ok(edgesOf(lineage).includes('bare copies release (inferred)'))
  })

  test('without the release the issuer is the source', () => {
    assert.deepEqual(shortOf(traced({ print })), { print: 'copy < statement Skarn University' })
  })

  test('a wire of releases that carries it tells no news of its own', () => {
    const carried = `Skarn Ferries PLC: Statement Regarding Press Reports

Provided by Business Wire
May 14, 2031 2:00 AM EST

SKARN--(BUSINESS WIRE)--Skarn Ferries PLC notes the recent press reports on its two oldest ferries and confirms that both will be sold before June.

The company said: “Our passengers can be confident that it is business as usual.”

Source: Skarn Ferries PLC`
    assert.equal(shortOf(traced({ carried }))['carried'], 'original < carried')
  })

  test('a picture’s giver and an outlet are no issuers', () => {
    const picture = print.replace('Provided by Skarn University', 'Photo provided by Skarn University')
    assert.equal(shortOf(traced({ picture }))['picture'], 'original < picture')
  })
})

describe('a report that tells what a body sent out', () => {
  const by = (text: string): readonly string[] =>
    edgesOf(traced({ release, report: `Seaweed makes concrete last\n\n${text}\n\nThe pier at Velby is old.` })).filter(
      (edge) => edge.startsWith('report '),
    )
  const cases: readonly (readonly [what: string, text: string, isTied: boolean])[] = [
    [
      'says that it is from the release',
      'The fibre costs four cents a kilogram and will be tried on a pier, according to a news release from Skarn University.',
      true,
    ],
    [
      'says so in the sentence before',
      'Skarn University published a statement on Wednesday. It says kelp fibre kept cracks under 0.2 millimetres for 11 years in tests on 24 slabs.',
      true,
    ],
    [
      'has another statement',
      'The port of Velby said in a statement that its cranes were sold to a yard in Corvane.',
      false,
    ],
    [
      'says nothing of a statement',
      'The fibre costs four cents a kilogram and will be tried on a pier next year.',
      false,
    ],
  ]
  for (const [what, text, isTied] of cases)
    test(`${what}: ${isTied ? 'cites it' : 'no edge'}`, () =>
      assert.equal(by(text).includes('report cites release (stated)'), isTied))

  test('tells it in another language, with the same figures: cites it', () => {
    const german = `Beton hält mit Algen länger

Beton mit Fasern aus Seetang hält doppelt so lange, wie Fachleute in Skarn herausgefunden haben.

Bei 24 Platten blieben die Risse 11 Jahre lang klein, teilte die Universität in einer Pressemitteilung mit.

Im kommenden Jahr soll der Beton an einem Pier erprobt werden.`
    assert.ok(edgesOf(traced({ release, german })).includes('german cites release (stated)'))
    const other = german.replace('24', '31')
    assert.ok(!edgesOf(traced({ release, german: other })).includes('german cites release (stated)'))
  })

  test('has its news from itself all the same', () => {
    const text = 'Kelp fibre costs four cents a kilogram, according to a news release from Skarn University.'
    assert.equal(
      shortOf(traced({ release, report: `Seaweed makes concrete last\n\n${text}` }))['report'],
      'original < report',
    )
  })
})

const signs: readonly (readonly [isRelease: boolean, text: string])[] = [
  [true, 'FOR IMMEDIATE RELEASE\n\nThe port of Skarn opens on Monday.'],
  [true, 'Skarn Corp. to Buy Velby Ltd.\n\nVELBY, May 3, 2031 /PRNewswire/ -- Skarn Corp. today announced a deal.'],
  [true, 'Pressemitteilung\n\nDie Stadt Skarn öffnet ihren Hafen am Montag.'],
  [true, 'The port opens on Monday, the town said.\n\nSOURCE Port of Skarn'],
  [true, 'Statement: Ferry aground at Skarn\n\nThe ferry ran aground at 7 am.'],
  [true, 'COMUNICADO CONJUNTO\n\nO porto de Skarn abre na segunda-feira.'],
  [true, 'Erklärung\n\nDie Stadt Skarn öffnet ihren Hafen am Montag.'],
  [true, 'COMUNICATO CONGIUNTO\n\nIl porto di Skarn apre lunedì.'],
  [true, 'O porto abre na segunda-feira.\n\nGabinete de Imprensa'],
  [false, 'O porto abre na segunda-feira, disse o gabinete de imprensa da câmara.'],
  [false, 'The statement was short.\n\nStatements of this kind are rare.'],
  [false, 'The town said in a press release that the port opens on Monday.\n\nIt has been shut since May.'],
  [false, 'The source said the port was shut.\n\nSource: Reuters'],
]
for (const [isRelease, text] of signs) {
  test(`${isRelease ? 'a' : 'no'} press release: ${text.slice(0, 50).replaceAll('\n', ' ')}`, () => {
    assert.equal(isPressRelease({ text }), isRelease)
  })
}

test('a long text of credits is read in the time of its length', () => {
  const started = process.cpuUsage().user
  traced({ long: `${'Provided by Skarn University of '.repeat(20_000)}\n\n${story}` })
  assert.ok(process.cpuUsage(undefined).user - started < 20_000_000)
})
