import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedStatement } from '../../test/marked-report.ts'
import { markedReport } from '../../test/marked-report.ts'
import type { Voice } from './voices.ts'
import { voicesOf } from './voices.ts'

function voiceOf(source: string, more: Partial<MarkedStatement> = {}): Voice {
  const report = markedReport({
    id: 'x',
    text: `The weir will be rebuilt, ${source} said to the Vale Mercury, reporters and her sister.`,
    says: [{ source, cue: 'said', content: 'The weir will be rebuilt', ...more }],
  })
  const [voice] = voicesOf(report).values()
  assert.ok(voice)
  return voice
}

describe('voices', () => {
  const cases: readonly (readonly [string, Voice, Partial<Voice>])[] = [
    ['a named person speaks on the record', voiceOf('Orla Finch'), { isOnRecord: true, isReported: false }],
    ['a body does', voiceOf('the river board', { kind: 'institution' }), { isOnRecord: true, isReported: false }],
    ['unnamed aides do not', voiceOf('two aides', { kind: 'anonymous' }), { isOnRecord: false, isReported: true }],
    ['a private talk is hearsay', voiceOf('Orla Finch', { to: 'her sister' }), { isOnRecord: false, isReported: true }],
    ['what is said to reporters is not', voiceOf('Orla Finch', { to: 'reporters' }), { isReported: false }],
    ['the newspaper is another outlet', voiceOf('the newspaper'), { isOutlet: true, isReported: true }],
    ['a name that reports is one too', voiceOf('Orla Finch', { cue: 'said', kind: 'named' }), { isOutlet: false }],
    ['a leaked paper is nobody’s public word', voiceOf('a leaked memo'), { isOnRecord: false }],
  ]
  for (const [name, voice, wanted] of cases) {
    test(name, () => assert.deepEqual({ ...voice, ...wanted }, voice))
  }
  test('every statement has its voice', () => {
    const report = markedReport({
      id: 'x',
      text: 'The weir will go, Orla Finch said. The weir will stay, Ed Pike said.',
      says: [
        { source: 'Orla Finch', cue: 'said', content: 'The weir will go' },
        { source: 'Ed Pike', cue: 'said', content: 'The weir will stay' },
      ],
    })
    assert.deepEqual([...voicesOf(report).keys()], report.statements)
  })
})
