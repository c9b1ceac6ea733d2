import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { findCentralFrame } from './central-frame.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findUnits } from './find-units.ts'
import { leadClaim } from './lead-claim.ts'
import { readReports } from './read-report.ts'

const lexicon = compileCompareLexicon(loadLexicon())

const painter = 'The painter Una Bell had a portrait hidden behind her kitchen wall.'
const other = 'Una Bell, the painter, kept a portrait hidden in her kitchen for years.'
const third = 'A portrait was hidden in the kitchen of the painter Una Bell.'

/** The first words of what the reports lead with, by report. */
function leadsOf(texts: readonly string[]): readonly string[] {
  const articles = texts.map((text, index) => markedReport({ id: `r${index}`, text }))
  const subjects = [markedSubject('bell', 'person', ['Una Bell'], articles)]
  const units = readReports(articles, subjects).map((report) => findUnits(report, lexicon))
  return leadClaim(units, findCentralFrame(units))
    .map(({ span }) => span.article)
    .sort()
}

const cases: readonly (readonly [name: string, texts: readonly string[], found: readonly string[]])[] = [
  ['what three reports lead with', [painter, other, third], ['r0', 'r1', 'r2']],
  ['no claim of what two lead with', [painter, other], []],
  [
    'without the report that leads with something else',
    [painter, other, third, 'Una Bell is late again and it is raining in the old harbour.'],
    ['r0', 'r1', 'r2'],
  ],
  [
    'without the report that denies it',
    [painter, other, third, 'No portrait was hidden in the kitchen of the painter Una Bell.'],
    ['r0', 'r1', 'r2'],
  ],
  [
    'one sentence a report, the one that says most',
    [`A painter talks.\n\nShe laughed a lot. ${painter}`, other, third],
    ['r0', 'r1', 'r2'],
  ],
  ['nothing of no reports', [], []],
]

describe('what most reports lead with', () => {
  for (const [name, texts, found] of cases) test(name, () => assert.deepEqual(leadsOf(texts), found))
})
