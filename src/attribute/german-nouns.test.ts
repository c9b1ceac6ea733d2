import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { germanKindOf } from './german-nouns.ts'

describe('what a German noun before a name says its bearer is', () => {
  const nouns: readonly (readonly [noun: string, kind: string | undefined])[] = [
    ['Versicherungskonzern', 'body'],
    ['Glashersteller', 'body'],
    ['Gewerkschaft', 'body'],
    ['Tageszeitung', 'body'],
    ['Zeitung', undefined],
    ['Stiftung', undefined],
    ['Quaix-Chefin', 'person'],
    ['Regierungssprecher', 'person'],
    ['Innenministerin', 'person'],
    ['Hafenstadt', 'place'],
    ['Insel', 'place'],
    ['Frachter', 'thing'],
    ['Kessquai', undefined],
    ['Varnstadt', undefined],
    ['Montag', undefined],
  ]
  for (const [noun, kind] of nouns) test(`${noun}: ${kind ?? 'nothing'}`, () => assert.equal(germanKindOf(noun), kind))
})
