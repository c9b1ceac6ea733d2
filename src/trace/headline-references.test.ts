import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inventedReport } from '../../test/kits/invented-report.ts'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { headlineReferences } from './headline-references.ts'
import { viewReport } from './report-view.ts'

const named = (headline: string, outlet = 'Bay Herald'): readonly (string | undefined)[] =>
  headlineReferences(
    viewReport(inventedReport({ id: 'a', outlet, headline, body: ['Text of the story.'] }), 0, lexicon),
    lexicon,
  ).map(({ target }) => (target.kind === 'outlet' ? target.outlet : undefined))

describe('headlines that name their source', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Mine to close next year - Bloomberg', ['Bloomberg']],
    ['Mine to close next year – FT', ['Financial Times']],
    ['Шахту закриють — Bloomberg', ['Bloomberg']],
    ['Bloomberg: mine to close next year', ['Bloomberg']],
    ['"Gazeta Wyborcza": kopalnia do zamknięcia', ['Gazeta Wyborcza']],
    ['Mayor: mine to close next year', []],
    ['Mine to close next year - mayor', []],
    ['A well-known mine', []],
    ['Mine to close: what we know', []],
    ['Bloomberg to leave New York', []],
  ]
  for (const [headline, outlets] of cases) test(headline, () => assert.deepEqual(named(headline), outlets))

  test('one’s own name is no source', () => assert.deepEqual(named('Mine to close - Bloomberg', 'Bloomberg'), []))
  test('what a citation says already is not said twice', () => {
    const report = inventedReport({
      id: 'a',
      headline: 'Mine to close - Bloomberg',
      body: ['Text.'],
      cites: [{ phrase: '*Bloomberg*', outlet: 'Bloomberg', pattern: 'reported' }],
    })
    assert.deepEqual(headlineReferences(viewReport(report, 0, lexicon), lexicon), [])
  })
})
