import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectsOf } from '../../test/kits/subjects-in-short.ts'

/** How many subjects of kind thing or body a text has. */
function countIn(text: string): number {
  return subjectsOf(text).filter((subject) => subject.kind !== 'place').length
}

describe('the text says that two names are one', () => {
  const texts: readonly string[] = [
    'It bought the Coastal Warning System (CWS).',
    'It bought the CWS (Coastal Warning System).',
    'It bought the Coastal Warning System (“CWS”).',
    'It bought improved dual-purpose coastal munitions (DPICMs).',
    'It bought high mobility observation vehicles (HIMOVs).',
    'It bought the Petrel, also known as the Gull.',
    'It bought the Petrel, known in Norway as “Gull”.',
    'It bought the Petrel, dubbed Gull.',
    'It bought the Petrel (known as Gull).',
  ]
  for (const text of texts) test(text, () => assert.equal(countIn(text), 1))
})

describe('brackets and commas that define nothing', () => {
  const texts: readonly string[] = [
    'It bought the Coastal Warning System (NRK).',
    'It bought the Petrel (Gull).',
    'It bought the Petrel, and Gull.',
    'It bought the Petrel. Known as a city, Gull is old.',
  ]
  for (const text of texts) test(text, () => assert.equal(countIn(text), 2))
})
