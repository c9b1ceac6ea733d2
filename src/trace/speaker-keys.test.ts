import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lexicon } from '../../test/kits/lineage-in-short.ts'
import { openSpeakerKeys, plainKey } from './speaker-keys.ts'

describe('who is one speaker', () => {
  const cases: readonly { readonly names: readonly [string, string]; readonly same: boolean }[] = [
    { names: ['Anna Lind', 'Lind'], same: true },
    { names: ['Lind', 'Anna Lind'], same: true },
    { names: ['Mayor Anna Lind', 'Ms. Lind'], same: true },
    { names: ['Anna Lind', 'Anna Maria Lind'], same: true },
    { names: ['Ida Falk', 'Ida Falk (@idafalk)'], same: true },
    { names: ['Anna Lind', 'Jon Lind'], same: false },
    { names: ['Президент Олена Лис', 'Олена Лис'], same: true },
  ]
  for (const { names, same } of cases) {
    test(`${names.join(' and ')} are ${same ? 'one' : 'two'}`, () => {
      const keys = openSpeakerKeys(lexicon)
      assert.equal(keys.personKey(names[0]) === keys.personKey(names[1]), same)
    })
  }
  const bodies: readonly { readonly names: readonly [string, string]; readonly same: boolean }[] = [
    { names: ['the transport ministry', 'the defence ministry'], same: false },
    { names: ['the transport ministry', 'Transport Ministry'], same: true },
    { names: ['Kestria’s ministry', 'Kestria ministry'], same: true },
    { names: ['the ministry', 'the ministry'], same: false },
    { names: ['Havblik', 'Havblik'], same: true },
  ]
  for (const { names, same } of bodies) {
    test(`${names.join(' and ')} of two reports are ${same ? 'one' : 'two'}`, () => {
      const keys = openSpeakerKeys(lexicon)
      assert.equal(keys.bodyKey(names[0], 'one') === keys.bodyKey(names[1], 'two'), same)
    })
  }
  test('a title alone is a name', () => {
    assert.notEqual(openSpeakerKeys(lexicon).personKey('the president'), '')
  })
  test('keys do not depend on articles and marks', () => assert.equal(plainKey('The  Bay-Herald'), 'bay herald'))
})
