import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figureTokens } from './figure-tokens.ts'
import { isTitleCase } from './title-case.ts'

describe('headlines with a capital at nearly every word', () => {
  const texts: readonly string[] = [
    'Storm Kills 12 People in Northern Valley',
    'Mara Lind Says Osprey Drones Will Come',
    'Council Votes to Close the Old Harbour Bridge',
    'FERRY COMPANY LOSES MONEY AGAIN',
  ]
  for (const text of texts) test(text, () => assert.equal(isTitleCase(figureTokens(text)), true))
})

describe('prose and headlines in sentence case', () => {
  const texts: readonly string[] = [
    'Storm kills 12 people in northern valley',
    'Mara Lind, Tom Berg and Ana Reyes spoke.',
    'Lind says the drones will come',
    'Mara Lind',
    '',
    'Storm Kills Many People There. '.repeat(20),
  ]
  for (const text of texts)
    test(JSON.stringify(text.slice(0, 60)), () => assert.equal(isTitleCase(figureTokens(text)), false))
})
