import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedReport } from '../../test/marked-report.ts'
import { markedReport, markedSubject } from '../../test/marked-report.ts'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileCompareLexicon } from './compare-lexicon.ts'
import type { Unit } from './find-units.ts'
import { findUnits } from './find-units.ts'
import { readReports } from './read-report.ts'

const lexicon = compileCompareLexicon(loadLexicon())

function unitsOf(marked: Omit<MarkedReport, 'id'>): readonly Unit[] {
  const article = markedReport({ id: 'x', ...marked })
  const [report] = readReports([article], [markedSubject('bell', 'person', ['Una Bell'], [article])])
  assert.ok(report)
  return findUnits(report, lexicon)
}

const textsOf = (marked: Omit<MarkedReport, 'id'>): readonly string[] => unitsOf(marked).map(({ span }) => span.text)

describe('the units of a report', () => {
  test('a sentence in the report’s own name is one, without its full stop', () => {
    assert.deepEqual(textsOf({ text: 'The quay is old. It will close in May.' }), [
      'The quay is old',
      'It will close in May',
    ])
  })

  test('a stamp is none', () => {
    assert.deepEqual(textsOf({ text: 'The quay is old.\n05/08/2031 - 19:48\nIt will close in May.' }), [
      'The quay is old',
      'It will close in May',
    ])
  })

  test('what is said is one, who says it is none', () => {
    const marked = {
      text: 'The quay will close, Una Bell said.',
      says: [{ source: 'Una Bell', cue: 'said', content: 'The quay will close' }],
    }
    assert.deepEqual(textsOf(marked), ['The quay will close'])
    assert.equal(unitsOf(marked)[0]?.statement?.id, 's1')
  })

  test('what a sentence says beside an attribution is one where it is long enough', () => {
    const marked = {
      text: 'Una Bell said the quay will close, and ferries have already moved to the southern harbour.',
      says: [{ source: 'Una Bell', cue: 'said', content: 'the quay will close' }],
    }
    assert.deepEqual(textsOf(marked), [
      'the quay will close',
      ', and ferries have already moved to the southern harbour',
    ])
  })

  test('layers are units each', () => {
    const marked = {
      text: 'Aides said Una Bell told the board that the quay will close.',
      says: [
        { id: 'o', source: 'Aides', cue: 'said', content: 'Una Bell told the board that the quay will close' },
        { id: 'i', source: 'Una Bell', cue: 'told', content: 'the quay will close', nestedIn: 'o' },
      ],
    }
    assert.deepEqual(textsOf(marked), ['Una Bell told the board that the quay will close', 'the quay will close'])
  })

  test('terms are acts, subjects, numbers and stems; words of time and reporting are none', () => {
    const [unit] = unitsOf({ text: 'Una Bell will close 14 ferry quays on Monday.' })
    assert.deepEqual([...(unit?.terms ?? [])].sort(), ['a:close', 'ferri', 'n:14', 'quai', 's:bell'])
  })

  test('a very long content is no unit', () => {
    const content = `The quay ${'and the pier '.repeat(60)}will close`
    assert.deepEqual(textsOf({ text: `${content}, he said.`, says: [{ cue: 'said', content }] }), [])
  })

  test('headline and first sentence are known', () => {
    const units = unitsOf({ text: 'Quay to close\n\nThe quay will close in May. Ferries will move.' })
    assert.deepEqual(
      units.map(({ isHeadline, isFirst }) => `${isHeadline} ${isFirst}`),
      ['true false', 'false true', 'false false'],
    )
  })

  test('every span is the slice of the text', () => {
    const text = '“The quay,” said Bell, “will close.”\n\n— and the pier: too…'
    for (const { span } of unitsOf({ text })) assert.equal(text.slice(span.start, span.end), span.text)
  })
})
