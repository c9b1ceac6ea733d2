import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inflectVerb } from './inflect-verb.ts'

/** base, third person, past, participle, -ing */
const verbs: readonly (readonly [entry: string, forms: string])[] = [
  ['close', 'close closes closed closed closing'],
  ['approve', 'approve approves approved approved approving'],
  ['ban', 'ban bans banned banned banning'],
  ['bar', 'bar bars barred barred barring'],
  ['give/gave/given', 'give gives gave given giving'],
  ['send/sent/sent', 'send sends sent sent sending'],
  ['carry', 'carry carries carried carried carrying'],
  ['destroy', 'destroy destroys destroyed destroyed destroying'],
  ['reach', 'reach reaches reached reached reaching'],
  ['pass', 'pass passes passed passed passing'],
  ['tax', 'tax taxes taxed taxed taxing'],
  ['admit', 'admit admits admitted admitted admitting'],
  ['transfer', 'transfer transfers transferred transferred transferring'],
  ['expel', 'expel expels expelled expelled expelling'],
  ['visit', 'visit visits visited visited visiting'],
  ['offer', 'offer offers offered offered offering'],
  ['die', 'die dies died died dying'],
  ['agree', 'agree agrees agreed agreed agreeing'],
  ['sue', 'sue sues sued sued suing'],
  ['raid', 'raid raids raided raided raiding'],
  ['plan', 'plan plans planned planned planning'],
  ['blow/blew/blown', 'blow blows blew blown blowing'],
  ['veto', 'veto vetoes vetoed vetoed vetoing'],
]

describe('the forms of a verb', () => {
  for (const [entry, forms] of verbs) {
    test(`of ${entry} are ${forms}`, () => {
      const inflected = inflectVerb(entry)
      assert.equal(inflected.map(({ word }) => word).join(' '), forms)
      assert.deepEqual(
        inflected.map(({ form }) => form),
        ['base', 's', 'past', 'participle', 'ing'],
      )
    })
  }
})
