import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attributeLexicon, readingOf } from '../../test/kits/statements-in-short.ts'
import { type Cue, cuesIn } from './find-cues.ts'
import { type Reading, spanOfRange } from './reading.ts'

/** The cues of a text, each with its form, its words, and whether it is negated or modal. */
function cuesOf(text: string): readonly string[] {
  const reading = readingOf(text)
  return cuesIn(reading, { first: 0, end: reading.tokens.length }, attributeLexicon.cues).map((cue) =>
    inWords(reading, cue),
  )
}

function inWords(reading: Reading, cue: Cue): string {
  const words = spanOfRange(reading, cue)?.text ?? ''
  return `${cue.form}: ${words}${cue.isNegated ? ' (not)' : ''}${cue.isModal ? ' (modal)' : ''}`
}

describe('a cue has the form in which it stands', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The mayor said the bridge was safe.', ['finite: said']],
    ['The mayor has repeatedly said the bridge was safe.', ['finite: has repeatedly said']],
    ['The mayor did not say when the bridge would open.', ['finite: did not say (not)']],
    ["The mayor couldn't say when the bridge would open.", ["finite: couldn't say (not) (modal)"]],
    ['The mayor may say more on Monday.', ['finite: may say (modal)']],
    ['The mayor would say more on Monday.', ['finite: would say']],
    ['The mayor hopes to say more on Monday.', ['finite: hopes', 'infinitive: say']],
    ['Saying that nobody was hurt, the mayor left.', ['participle: Saying']],
    ['The bridge was said to be safe.', ['passive: was said']],
    ['The order was confirmed by the king.', ['passive: was confirmed']],
    ['A plan recommended by the board was dropped.', ['passive: recommended']],
    ['The mayor is confident that the bridge is safe.', ['adjective: is confident']],
    ["The mayor's claim that the bridge is safe was false.", ['noun: claim']],
    ['His promise to open the bridge was forgotten.', ['noun: promise']],
    ['The claim was false.', []],
    ['The mayor made it clear that the bridge was safe.', ['finite: made it clear']],
    ['The mayor called for a second vote.', ['finite: called for']],
    ['The mayor called on the king to leave.', ['finite: called on']],
    ['The mayor did not respond to a letter.', ['finite: did not respond to (not)']],
    ['The mayor responded to a letter.', ['finite: responded to']],
    ['The minister wrote and the king read.', ['finite: wrote']],
    ['“I said no,” the mayor recalled.', ['finite: recalled']],
    ['The report on the state of the bridge is due.', []],
    ['The clerk provided two chairs.', []],
    ['The clerk did not provide details.', ['finite: did not provide (not)']],
    ['The king never promised anything.', ['finite: never promised (not)']],
    ['The army seems convinced that the town will fall.', ['adjective: seems convinced']],
    ['The men were both accused of theft.', ['passive: were both accused']],
  ]
  for (const [text, cues] of cases) test(text, () => assert.deepEqual(cuesOf(text), cues))
})
