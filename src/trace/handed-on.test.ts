// Invented texts that hand on what other houses wrote.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import type { Lineage } from '../model/lineage.ts'
import { traceStory } from './trace-story.ts'

function traced(texts: Readonly<Record<string, string>>): Lineage {
  const reports = Object.entries(texts).map(([id, text]) =>
    attributed({ id, text, class: 'original', rests: id, refers: [] }),
  )
  return traceStory({ story: 's', reports }, { lexicon })
}

const told = (text: string): string | undefined => shortOf(traced({ r: text }))['r']

const dispatch = `Hafen von Corvane schließt am Freitag

CORVANE (dpa) - Der Hafen von Corvane schließt am Freitag für drei Wochen. Die Schleuse sei gebrochen, berichtete die Nachrichtenagentur Bloomberg am Donnerstag unter Berufung auf mit der Sache vertraute Personen. Die Arbeiten könnten bis zum Mai dauern.

Ein Sprecher des Hafens wollte sich auf Anfrage der dpa nicht äußern.

corvane.net ist nicht verantwortlich für die Inhalte der Nachrichtenagentur.`

const lent = `Port of Corvane to close early, sources say

By harbour correspondent Ida Moor, ABC

The port of Corvane will close by September, two sources with knowledge of the decision have told the ABC.

The sources spoke on condition of anonymity because they were not allowed to talk about the lock.

Copyright © 2031, Radio New Zealand`

const wire = `Corvane port chief quits over lock contract

By Ida Moor

CORVANE, Nov 8 (Reuters) - The chief of the port of Corvane has resigned, the mayor's office said on Friday, the first official to fall over the purchase of a new lock for the harbour.

A city source told Reuters the letter was delivered on Monday evening but was kept secret to protect a contract worth 41 million euros with the maker of the lock.

Prosecutors suspect that the maker paid 240,000 euros for consultancy work that was never done by a firm of the chief's brother.

The lock is due to open in 2033, four years later than planned, and two rival bidders have gone to court.

Reporting by Ida Moor; Editing by Jon Vale`

const cut = `The chief of the port of Corvane has resigned, the mayor's office said on Friday, the first official to fall over the purchase of a new lock for the harbour.

A city source told Reuters the letter was delivered on Monday evening but was kept secret to protect a contract worth 41 million euros with the maker of the lock.

The maker was founded in 1951 as a repair works for barges and was sold to its workers in 2004. It has built gates for rivers in nine countries and keeps a museum of old pumps.

Most of its people live east of the river, where rents have risen by a third since the bridge was opened.

Share this: Click to share on X`

const explainer = `Do you take the ferry to the islands every week? Then look at the timetable before you leave.

According to a US media report, the regulator has asked the ferry company to stop two of its ships because of cracks in the hull. Over thirty crossings may have to be cancelled, the report claimed.

What does the company say?

The company has rubbished the claims. It told reporters that no ship has been stopped.

What is a hull?

The hull is the body of a ship. It is made of steel plates.

Should you cancel your trip?

No. Experts say that the ships are checked every month.`

describe('what is handed on', () => {
  test('a dispatch in the story only as its copy hands on whose news it leads with', () => {
    assert.match(told(dispatch) ?? '', /^copy < unseen-report Bloomberg$/u)
  })

  test('the text of a writer of another house is that house’s', () => {
    assert.match(told(lent) ?? '', /^copy < unseen-report ABC News$/u)
  })

  test('a text that names the house of which it holds half is its, with lines cut and put in', () => {
    const { reports } = traced({ wire, cut })
    const report = reports.find(({ id }) => id === 'cut')
    assert.deepEqual([report?.class, report?.primarySource], ['rewrite', 'wire'])
  })

  test('questions as headings of an explainer are no interview', () => {
    assert.match(told(explainer) ?? '', /^derived-unresolved/u)
  })

  test('an agency’s sign above a story is the picture’s where people spoke to the house', () => {
    const story = `Kabinet wil van oude veerboten af\n\nNOS Nieuws\ndonderdag 28 augustus 2031, 18:42\n\nVeerboten bij Corvane\nANP\n\nHet kabinet gaat de oude veerboten vanaf 2033 vervangen, bevestigen drie bronnen rond het kabinet aan de NOS. De maatregel is onderdeel van de begroting voor volgend jaar.`
    assert.equal(told(story), 'original < r')
  })

  test('who speaks for a newspaper is no newspaper', () => {
    const { nodes } = traced({
      r: 'The actor left the film on Monday, his agent told reporters in Corvane.\n\nA spokesman for the newspaper said it stood by its story.',
    })
    assert.deepEqual(
      nodes.filter(({ kind }) => kind === 'unresolved-report'),
      [],
    )
  })

  test('the press office of a body is no press', () => {
    const { edges, nodes } = traced({
      r: 'Le port de Corvane reste fermé, a dit le maire lundi soir devant les élus de la ville.\n\nSon service de presse affirme que le port rouvrira en mai.',
    })
    const unresolved = nodes.filter(({ kind }) => kind === 'unresolved-report')
    assert.deepEqual([unresolved.length, edges.some(({ grade }) => grade === 'stated-unresolved')], [0, false])
  })
})
