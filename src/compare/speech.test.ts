import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { MarkedStatement } from '../../test/marked-report.ts'
import { markedReport } from '../../test/marked-report.ts'
import { isSpeech } from './speech.ts'

function isSaid(cue: string, more: Partial<MarkedStatement> = {}, language = 'en'): boolean {
  const [statement] = markedReport({
    id: 'x',
    text: `The council ${cue} the bridge would close.`,
    says: [{ source: 'The council', cue, content: 'the bridge would close', ...more }],
  }).statements
  assert.ok(statement)
  return isSpeech(statement, language)
}

describe('speech', () => {
  for (const cue of [
    'said',
    'says',
    'has told',
    'announced',
    'denied',
    'According to',
    'warned',
    'confirmed',
    'wrote',
    'promised',
    'noted',
  ]) {
    test(`"${cue}" says something`, () => assert.equal(isSaid(cue), true))
  }
  for (const cue of [
    'considers',
    'plans',
    'refused',
    'hopes',
    'decided',
    'feared',
    'approved',
    'is expected',
    'signed off on',
    'wants',
  ]) {
    test(`"${cue}" says nothing`, () => assert.equal(isSaid(cue), false))
  }
  test('a quotation is said whatever its cue', () => assert.equal(isSaid('shrugged', { form: 'direct' }), true))
  test('hearsay is said by somebody', () => assert.equal(isSaid('apparently', { kind: 'hearsay-marker' }), true))
  test('of other languages only cues of saying are known', () => assert.equal(isSaid('заявив', {}, 'uk'), true))
})
