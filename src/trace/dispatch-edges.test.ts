import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { edgesOf, lexicon, shortOf } from '../../test/kits/lineage-in-short.ts'
import { attributed } from '../../test/kits/whole-lineages.ts'
import type { Lineage } from '../model/lineage.ts'
import { traceStory } from './trace-story.ts'

function traced(texts: Readonly<Record<string, string>>): Lineage {
  const reports = Object.entries(texts).map(([id, text]) =>
    attributed({ id, text, class: 'original', rests: id, refers: [] }),
  )
  return traceStory({ story: 's', reports }, { lexicon })
}

const printed = (byline: string, lede: string): string => `Tallmark to shut its Velby yard

${byline}
5 May 2031 | 6:48 pm

${lede}

The yard, which has 310 workers, has lost 48 million euros in 18 months. A bigger dock would have cost twice as much.

Latest
Ferries sail again
3 hours ago`

const pickup =
  'Shipbuilder Tallmark will shut its Velby yard in June, Handelsblatt reported on Monday, citing two people.'
const own = 'Shipbuilder Tallmark will shut its Velby yard in June, two people close to its board told AFP on Monday.'

describe('the text of an agency on a page without a name', () => {
  for (const byline of ['By AFP', 'By: AFP', 'Par AFP', 'Von: AFP'])
    test(`is the agency’s by its byline “${byline}”`, () => {
      assert.equal(shortOf(traced({ page: printed(byline, own) }))['page'], 'copy < unseen-report Agence France-Presse')
    })

  test('rests on whom the dispatch cites', () => {
    const lineage = traced({ page: printed('By AFP', pickup) })
    assert.equal(shortOf(lineage)['page'], 'copy < unseen-report Handelsblatt')
    assert.ok(edgesOf(lineage).some((edge) => edge.endsWith(' cites unseen-report Handelsblatt (inferred)')))
  })

  test('so does another report that cites the agency', () => {
    const other = `Velby yard shuts

5 May 2031

Tallmark will shut its yard in Velby in June, Agence France-Presse reported on Monday.`
    const lineage = traced({ page: printed('By AFP', pickup), other })
    assert.equal(shortOf(lineage)['other'], 'pickup < unseen-report Handelsblatt')
  })

  test('by somebody with a name of their own is no agency’s', () => {
    assert.match(shortOf(traced({ page: printed('By Ida Holm', own) }))['page'] ?? '', /^(?!copy)/u)
  })
})

describe('a report that names whom its source cites', () => {
  const page = (source: string): string => `UK to give Velby thirty tugs

Ida Holm — Friday, 5 March 2031

The United Kingdom has decided to give Velby thirty tugs, which will be used in its outer harbour.

${source}

The tugs are to be handed over before the end of April.`
  const courier = 'Source: European Pravda, citing the Financial Times'

  test('rests on that one, where the source is not in the story', () => {
    const lineage = traced({ page: page(courier) })
    assert.equal(shortOf(lineage)['page'], 'pickup < unseen-report Financial Times')
    assert.ok(edgesOf(lineage).some((edge) => edge.endsWith(' cites unseen-report Financial Times (inferred)')))
  })

  test('names two sources where neither cites the other', () =>
    assert.ok(
      !edgesOf(traced({ page: page('Source: European Pravda, Financial Times') })).some((edge) =>
        edge.endsWith('(inferred)'),
      ),
    ))
})

describe('an agency’s name below a story', () => {
  for (const line of ['– AAP', 'Australian Associated Press', '— AFP', 'The Canadian Press'])
    test(`“${line}” gives it the text`, () => {
      const text = `Tallmark to shut its Velby yard

By Ida Holm
Updated 20 July 2031 - 3:44pm

The yard at Velby will close in June and 310 people will lose their jobs, its board has found.

"Nobody wanted it," chief executive Owen Tarr said.

${line}

Sign up for our newsletter to stay up to date`
      assert.match(shortOf(traced({ text }))['text'] ?? '', /^copy < unseen-report/u)
    })
})

describe('a statement that answers a report', () => {
  test('is its sender’s own word', () => {
    const text = `Statement regarding the yard at Velby

5 May 2031

The port authority of Velby has noted the report by the Financial Times about the yard.

The yard will not be closed, the port authority says.

Media contact: Ida Holm`
    assert.equal(shortOf(traced({ text }))['text'], 'original < text')
  })
})
