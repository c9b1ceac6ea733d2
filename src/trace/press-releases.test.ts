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

  test('a picture’s giver and an outlet are no issuers', () => {
    const picture = print.replace('Provided by Skarn University', 'Photo provided by Skarn University')
    assert.equal(shortOf(traced({ picture }))['picture'], 'original < picture')
  })
})

const signs: readonly (readonly [isRelease: boolean, text: string])[] = [
  [true, 'FOR IMMEDIATE RELEASE\n\nThe port of Skarn opens on Monday.'],
  [true, 'Skarn Corp. to Buy Velby Ltd.\n\nVELBY, May 3, 2031 /PRNewswire/ -- Skarn Corp. today announced a deal.'],
  [true, 'Pressemitteilung\n\nDie Stadt Skarn öffnet ihren Hafen am Montag.'],
  [true, 'The port opens on Monday, the town said.\n\nSOURCE Port of Skarn'],
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
