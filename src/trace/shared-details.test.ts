import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detailsOf, holdsDetails, isExclusive, isSpelledElsewhere } from './shared-details.ts'

test('names and figures of a sentence, without the outlet, the day and years', () => {
  assert.deepEqual(
    detailsOf('On Tuesday the Courier wrote that Tallis paid 1,4 million to Corvane Ltd in 2031', 'Courier'),
    ['Tallis', 'Corvane', '1,4'],
  )
})

test('one report alone has to tell more than several together', () => {
  const text = 'Tallis paid Corvane 1,4 million.'
  assert.ok(holdsDetails(text, ['Tallis', 'Corvane', '1,4'], true))
  assert.ok(!holdsDetails(text, ['Tallis', 'Corvane', '1,4'], false))
  assert.ok(!holdsDetails(text, ['Tallis', 'Corvane', 'Velby', 'Holm', 'Merrow'], true))
})

test('papers that only the writers hold', () => {
  assert.ok(isExclusive('Dokumente, die dieser Redaktion vorliegen, zeigen es.'))
  assert.ok(!isExclusive('Die Stadt teilte es am Dienstag mit.'))
})

test('nobody in Zurich writes "ß", and nobody in Berlin "Strasse"', () => {
  const filler = 'Der Rat kam zusammen und sprach lange darüber. '.repeat(15)
  assert.ok(isSpelledElsewhere(`${filler} Die Straße ist groß.`, 'de', { name: 'A', kind: 'newspaper', country: 'CH' }))
  assert.ok(
    isSpelledElsewhere(`${filler} Die Strasse ist lang.`, 'de', { name: 'B', kind: 'newspaper', country: 'DE' }),
  )
  assert.ok(
    !isSpelledElsewhere(`${filler} Die Strasse ist lang.`, 'de', { name: 'A', kind: 'newspaper', country: 'CH' }),
  )
  const british = `${'The council met and spoke. '.repeat(30)} The harbour’s colour, 40 per cent grey, is for the centre.`
  assert.ok(isSpelledElsewhere(british, 'en', { name: 'C', kind: 'newspaper', country: 'US' }))
  assert.ok(!isSpelledElsewhere(british, 'en', { name: 'D', kind: 'newspaper', country: 'GB' }))
})
