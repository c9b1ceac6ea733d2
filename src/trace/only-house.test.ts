import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

/** Class and primary source of each report of a story, from texts alone. */
function told(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return shortOf(lineageOf(texts))
}

function lineageOf(texts: Readonly<Record<string, string>>): ReturnType<typeof traceStory> {
  const reports = Object.entries(texts).map(([id, text]) =>
    attributed({ id, text, class: 'original', rests: id, refers: [] }),
  )
  return traceStory({ story: 's', reports }, { lexicon })
}

const scoop = `Corvane to lend Valdora its harbour tugs

By Ida Moor and Piet Halloran
May 4, 2031 at 5:04 p.m. EDT

Corvane has agreed to lend Valdora six harbour tugs, according to two officials briefed on the plan, who spoke on the condition of anonymity because it has not been announced.

"The crews are packing," one of the officials said.

President Ludmila Ostrow approved it at a meeting in Kesten on Friday.`

const first = `Corvane lends tugs, paper says

5 May 2031

Harbour tugs from Corvane are to help Valdora after the storm.

The New York Times reported on Sunday that President Ludmila Ostrow had approved the loan in Kesten.`

const second = `Schlepper für Valdora

5. Mai 2031

Corvane will Valdora Schlepper leihen. Das berichtet die "New York Times". Demnach stimmte Präsidentin Ludmila Ostrow in Kesten zu.`

describe('the only scoop without an outlet is that of the only house cited', () => {
  test('where two reports cite it for what it tells', () => {
    assert.deepEqual(told({ scoop, first, second }), {
      scoop: 'original < scoop',
      first: 'pickup < scoop',
      second: 'pickup < scoop',
    })
  })

  test('not where a second house of its language is cited', () => {
    const rival = second.replace('Demnach stimmte', 'Laut dem Wall Street Journal stimmte')
    assert.equal(told({ scoop, first, rival })['first'], 'pickup < unseen-report The New York Times')
  })

  test('not where a second scoop stands beside it', () => {
    assert.equal(
      told({ scoop, again: scoop.replaceAll('six', 'nine'), first, second })['first'],
      'pickup < unseen-report The New York Times',
    )
  })

  test('not where it tells what another house reported', () => {
    const follow = scoop.replace(
      '"The crews are packing,"',
      'Sky News reported that the crews were packing.\n\n"So it is,"',
    )
    assert.equal(told({ follow, first, second })['first'], 'pickup < unseen-report The New York Times')
  })

  test('not where it is later, nor weeks before', () => {
    for (const date of ['May 9', 'March 2'])
      assert.equal(
        told({ scoop: scoop.replace('May 4', date), first, second })['first'],
        'pickup < unseen-report The New York Times',
        date,
      )
  })

  test('of one citing report only what nobody else tells counts', () => {
    assert.equal(told({ scoop, first })['first'], 'pickup < scoop')
    const release = `Office of the President\n\nPresident Ludmila Ostrow spoke in Kesten on Friday, her office said.`
    assert.equal(told({ scoop, first, release })['first'], 'pickup < unseen-report The New York Times')
  })
})

describe('who relays a third house is the report that leads with that third', () => {
  const relay = `Quay: Corvane's tugs leave in June

Sunday May 4, 2031 5:58 am PDT

Corvane will send its tugs on 14 June, according to Bloomberg's Hanno Quay. There are 26 of them, Quay wrote.`
  const ukrainian = `Буксири вийдуть у червні

5 травня 2031, 10:20

Корване відправить 26 буксирів 14 червня. Про це пише MacRumors з посиланням на журналіста Bloomberg Ганно Квея.`

  const unseen = 'ukrainian cites unseen-report MacRumors (stated)'

  test('in the language of the house, with the same figures', () => {
    assert.equal(told({ relay, ukrainian })['ukrainian'], 'pickup < unseen-report Bloomberg')
    assert.ok(!edgesOf(lineageOf({ relay, ukrainian })).includes(unseen))
  })

  test('not with other figures, nor where two do', () => {
    const other = relay.replaceAll('14', '19').replaceAll('26', '31')
    assert.ok(edgesOf(lineageOf({ other, ukrainian })).includes(unseen))
    assert.ok(edgesOf(lineageOf({ relay, again: `${relay} Rain fell.`, ukrainian })).includes(unseen))
  })
})
