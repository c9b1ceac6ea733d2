import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { markedReport, markedSubject, spanOfWords } from '../../test/marked-report.ts'
import type { ZoneKind } from '../model/article.ts'
import { readReports, tokenAt, tokenRange } from './read-report.ts'

const text =
  'Harbour to close\n\nWESTPORT (Wire) — The harbour will close. Ships must leave. Nets too. All must go by May.\n\nThe harbour at dusk. Photo: A. Moor\n\nBack to top'

function zone(words: string, kind: ZoneKind): { start: number; end: number; kind: ZoneKind } {
  const { start, end } = spanOfWords(text, words)
  return { start, end, kind }
}

function reading(): ReturnType<typeof readReports>[number] {
  const article = {
    ...markedReport({ id: 'x', text }),
    zones: [
      zone('Harbour to close', 'headline'),
      zone('WESTPORT (Wire) — ', 'dateline'),
      zone('The harbour will close. Ships must leave. Nets too. All must go by May.', 'body'),
      zone('The harbour at dusk. Photo: A. Moor', 'caption'),
      zone('Back to top', 'furniture'),
    ],
  }
  const [report] = readReports([article], [markedSubject('w', 'place', ['WESTPORT', 'harbour'], [article])])
  assert.ok(report)
  return report
}

const sentences = (): readonly string[] => {
  const { sentences: all, tokens } = reading()
  return all.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end))
}

describe('a report as compare reads it', () => {
  test('sentences of captions and furniture are left out, a dateline is cut off', () => {
    assert.deepEqual(sentences(), [
      'Harbour to close',
      'The harbour will close.',
      'Ships must leave.',
      'Nets too.',
      'All must go by May.',
    ])
  })

  test('headline and first sentences lead the report', () => {
    const { sentences: all } = reading()
    assert.deepEqual(
      all.map(({ isLede }) => isLede),
      [true, true, true, false, true],
    )
    assert.deepEqual(
      all.map(({ isFirst }) => isFirst),
      [false, true, false, false, false],
    )
  })

  test('mentions are found by token', () => {
    const report = reading()
    const at = report.words.indexOf('harbour')
    assert.equal(report.mentionAt.get(at)?.subject.id, undefined)
    const second = report.words.indexOf('harbour', at + 1)
    assert.equal(report.mentionAt.get(second)?.subject.id, 'w')
  })

  test('a stretch of the text is a range of tokens', () => {
    const { tokens } = reading()
    const range = tokenRange(tokens, spanOfWords(text, 'Ships must leave'))
    assert.deepEqual(
      tokens.slice(range.first, range.end).map(({ lower }) => lower),
      ['ships', 'must', 'leave'],
    )
    assert.equal(tokenAt(tokens, 0), 0)
    assert.equal(tokenAt(tokens, text.length), tokens.length)
  })

  test('a text of one long sentence is read', () => {
    const long = markedReport({ id: 'long', text: 'and '.repeat(30_000) })
    const [report] = readReports([long], [])
    assert.equal(report?.tokens.length, 20_000)
  })
})
