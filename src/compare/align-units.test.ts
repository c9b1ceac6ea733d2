import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedReport } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { alignUnits } from './align-units.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import { findUnits } from './find-units.ts'
import { readReports } from './read-report.ts'

const lexicon = compileCompareLexicon(loadLexicon())

/** The groups of more than one sentence, as the numbers of their reports. */
function groupsOf(sentences: readonly string[]): readonly string[] {
  const articles = sentences.map((text, n) => markedReport({ id: String(n), text }))
  const units = readReports(articles, []).flatMap((report) => findUnits(report, lexicon))
  return alignUnits(units)
    .filter((members) => members.length > 1)
    .map((members) => members.map(({ span }) => span.article).join(' '))
}

const cases: readonly (readonly [name: string, sentences: readonly string[], groups: readonly string[]])[] = [
  [
    'the same in other words',
    [
      'Ferry crews have demanded higher wages for years.',
      'For years crews of the ferry demanded higher wages.',
      'The sea was calm and the night was clear.',
    ],
    ['0 1'],
  ],
  [
    'the same act by another verb',
    [
      'The council will shut the old oak pier.',
      'The council is to close the old oak pier.',
      'Fishermen sold herring at the market.',
    ],
    ['0 1'],
  ],
  [
    'what denies is not what asserts',
    [
      'The old oak pier carries heavy lorries.',
      'The old oak pier does not carry heavy lorries.',
      'Fishermen sold herring.',
    ],
    [],
  ],
  ['too little in common', ['The pier is old.', 'The pier is long.', 'The pier is white.'], []],
  ['nothing in common', ['Rain fell on the northern hills.', 'A tram struck a milk cart.'], []],
]

describe('alignment', () => {
  for (const [name, sentences, groups] of cases) test(name, () => assert.deepEqual(groupsOf(sentences), groups))

  test('twenty thousand units are aligned in seconds', () => {
    const words = Array.from(
      { length: 400 },
      (_, n) => `w${String.fromCodePoint(97 + (n % 26))}${'abcdefghij'.charAt(n % 10)}${'klmnop'.charAt(n % 6)}x`,
    )
    const text = Array.from(
      { length: 50 },
      (_, k) => `${[1, 2, 3, 4, 5, 6].map((step) => words[(k * 7 * step) % 400]).join(' ')}.`,
    ).join(' ')
    const articles = Array.from({ length: 400 }, (_, n) => markedReport({ id: String(n), text }))
    const units = readReports(articles, []).flatMap((report) => findUnits(report, lexicon))
    const began = performance.now()
    const groups = alignUnits(units)
    assert.ok(groups.length > 0)
    assert.ok(performance.now() - began < 30_000)
  })
})
