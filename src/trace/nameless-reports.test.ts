import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import { traceStory } from './trace-story.ts'

/** Class and primary source of each report of a story, from texts alone. */
function told(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const reports = Object.entries(texts).map(([id, text]) =>
    attributed({ id, text, class: 'original', rests: id, refers: [] }),
  )
  return shortOf(traceStory({ story: 's', reports }, { lexicon }))
}

const scoop = `Exclusif : le chantier naval de Kerven va fermer en juin

Publié le 4 mai 2031 à 18h05

Selon nos informations, le groupe Tallmark fermera en juin son chantier naval de Kerven, où travaillent 310 personnes.

La perte atteint 48 millions d'euros en 18 mois.

« On ne peut plus attendre », nous a confié une source proche de la direction.`

const pickup = `Tallmark shuts Kerven shipyard in June

5 May 2031

The shipbuilder Tallmark will close its Kerven yard in June with the loss of 310 jobs, the French newspaper Les Echos reported on Sunday.

The yard has lost 48 million euros in 18 months, according to Les Echos.`

describe('a report that shows no outlet is the cited one’s where nothing else can be meant', () => {
  test('the figures of the only text in the outlet’s language', () => {
    assert.deepEqual(told({ scoop, pickup }), { scoop: 'original < scoop', pickup: 'pickup < scoop' })
  })

  test('a text in another language than the outlet’s is not its', () => {
    const german = pickup.replaceAll('French newspaper Les Echos', 'German newspaper Handelsblatt')
    const cited = german.replaceAll('Les Echos', 'Handelsblatt')
    assert.equal(told({ scoop, cited })['cited'], 'pickup < unseen-report Handelsblatt')
  })

  test('a text with none of the figures is not', () => {
    const bare = pickup.replaceAll(/310 |48 |18 /gu, 'many ')
    assert.equal(told({ scoop, bare })['bare'], 'pickup < unseen-report Les Échos')
  })

  test('of two that fit none is chosen', () => {
    assert.equal(told({ scoop, other: scoop, pickup })['pickup'], 'pickup < unseen-report Les Échos')
  })

  test('a report that cites the outlet itself is another’s', () => {
    const second = `${scoop}\n\nLes Echos avait révélé les pertes en avril.`
    assert.equal(told({ second, pickup })['pickup'], 'pickup < unseen-report Les Échos')
  })

  const english = `Tallmark to shut Kerven yard

Shipbuilder Tallmark will close its Kerven yard in June, three people with knowledge of the plan said, asking not to be named because it is not public.

"The cranes go to the highest bidder in autumn," one of the people said.`

  test('words of somebody unnamed that only one report heard', () => {
    const quoting = `Shipyard to close, report says

Tallmark will close its Kerven yard, Bloomberg reported.

"The cranes go to the highest bidder in autumn," a person with knowledge of the plan told the agency.`
    assert.equal(told({ english, quoting })['quoting'], 'pickup < english')
    const other = quoting.replace(/"The cranes[^"]+"/u, '"It is over,"')
    assert.equal(told({ english, other })['other'], 'pickup < unseen-report Bloomberg')
  })
})

describe('a report with papers of its own is the cited one’s where the others tell its details', () => {
  const papers = `Der Präsident und das Geld aus Corvane

Dokumente, die dieser Redaktion vorliegen, zeigen: Am 3. Dezember überwies das Komitee von Corvane 1,4 Millionen Franken an die Holm Advisory AG.

Alleiniger Verwaltungsrat ist der Bruder der Frau von Präsident Leopold Hansli, der ausserhalb der Stadt an einer grossen Strasse wohnt.

Der Verband wurde nach Informationen dieser Zeitung bereits im April auf die Zahlung hingewiesen.`
  const french = `Le président sous pression

4 mai 2031

Le journal suisse Tages-Anzeiger avait affirmé mardi que le comité de Corvane avait versé 1,4 million de francs à la société Holm Advisory.`
  const english = `President under pressure

4 May 2031

Hansli is under pressure after the Tages-Anzeiger reported on Tuesday that Corvane paid Holm Advisory 1.4 million francs.`

  test('though few figures stand in each', () => {
    const all = told({ papers, french, english })
    assert.equal(all['french'], 'pickup < papers')
    assert.equal(all['papers'], 'original < papers')
  })

  test('a text as no Zurich paper spells is not', () => {
    const german = papers.replace('grossen Strasse', 'großen Straße')
    assert.equal(told({ german, french, english })['french'], 'pickup < unseen-report Tages-Anzeiger')
  })

  test('a text without papers of its own is not', () => {
    const plain = papers.replace('Dokumente, die dieser Redaktion vorliegen, zeigen: ', '')
    const told2 = told({ plain: plain.replace('nach Informationen dieser Zeitung ', ''), french, english })
    assert.equal(told2['french'], 'pickup < unseen-report Tages-Anzeiger')
  })
})
