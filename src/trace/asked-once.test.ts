import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askedOnce } from './asked-once.ts'
import type { TraceLexicon } from './trace-lexicon.ts'

const lexiconOf = (name: string): TraceLexicon => ({
  outletOf: () => ({ name, kind: 'newspaper' }),
  keyOf: () => name,
  isAmbiguous: () => false,
  phrasesIn: () => [],
})

test('words are asked once for each lexicon, also where the answer is undefined', () => {
  const asked: string[] = []
  const ask = askedOnce((words, lexicon) => {
    asked.push(words)
    return words === 'nobody' ? undefined : `${words} of ${lexicon.keyOf(words)}`
  })
  const [herald, post] = [lexiconOf('herald'), lexiconOf('post')]
  const given = ['mayor', 'mayor', 'nobody', 'nobody'].map((words) => ask(words, herald))
  assert.deepEqual(given, ['mayor of herald', 'mayor of herald', undefined, undefined])
  assert.equal(ask('mayor', post), 'mayor of post')
  assert.deepEqual(asked, ['mayor', 'nobody', 'mayor'])
})
