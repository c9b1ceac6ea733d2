import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toldIn } from '../../test/kits/statements-in-short.ts'

/** Each statement of a text as `source > cue > content (kind)`. */
function lines(text: string): readonly string[] {
  return toldIn(text).map(
    ({ source, cue, content, kind, name }) =>
      `${source ?? ''} > ${cue ?? ''} > ${content.join(' … ')} (${name ?? kind ?? ''})`,
  )
}

function expectLines(cases: readonly (readonly [text: string, ...told: string[]])[]): void {
  for (const [text, ...told] of cases) test(text, () => assert.deepEqual(lines(text), told))
}

describe('several speakers in one phrase are all of the source', () => {
  expectLines([
    [
      'Three pilots, two nurses and one driver said the stove was cold.',
      'Three pilots, two nurses and one driver > said > the stove was cold (anonymous)',
    ],
    [
      'On Friday, two aides and one banker said the safe was full.',
      'two aides and one banker > said > the safe was full (anonymous)',
    ],
    ['“We slept,” said one of the guards.', 'one of the guards > said > “We slept,” (anonymous)'],
  ])
})

describe('two phrases of one sentence have a content each', () => {
  expectLines([
    [
      'According to the police, the cart was stolen, and according to the owner, it was lent.',
      'the police > According to > the cart was stolen (institution)',
      'the owner > according to > it was lent (office)',
    ],
  ])
})

describe('who is told apart from whom', () => {
  expectLines([
    [
      'Fire chief Mara Holm said all was well. The owner, the Petrel Mining Company, did not respond to a request for comment.',
      'Fire chief Mara Holm > said > all was well (Mara Holm)',
      'The owner, the Petrel Mining Company > did not respond to > a request for comment (Petrel Mining Company)',
    ],
    ['Ines Calder, who runs the dairy, waved. “I waited,” she said.', 'she > said > “I waited,” (Ines Calder)'],
    [
      'Colonel Jon Berg said the gate was shut. The colonel said it would open.',
      'Colonel Jon Berg > said > the gate was shut (Jon Berg)',
      'The colonel > said > it would open (Jon Berg)',
    ],
    ['A senator said the gate was shut.', 'A senator > said > the gate was shut (anonymous)'],
    ['Ruiz promised voters that the gate would open.', 'Ruiz > promised > the gate would open (Ruiz)'],
  ])
})

describe('a possessor of a claim is its source, and the claim ends before the verb of the sentence', () => {
  expectLines([
    [
      'The mayor’s claim that the well was clean angered the town.',
      'The mayor’s > claim > the well was clean (office)',
    ],
    ['The minister’s promise to open the gate was forgotten.', 'The minister’s > promise > to open the gate (office)'],
    ['He was accused of theft by two farmers.', 'two farmers > was accused > He … theft (anonymous)'],
  ])
})

describe('quotations end where the speaker ends them', () => {
  expectLines([
    [
      '“The well is clean.\n\n“It will stay so,” the mayor said.',
      'the mayor > said > “The well is clean.\n\n“It will stay so,” (office)',
    ],
    ['"He said “no” twice," the mayor said.', 'the mayor > said > "He said “no” twice," (office)'],
    ['“We are late,” the mayor insisted on Monday.', 'the mayor > insisted > “We are late,” (office)'],
    ['“We are late,” the mayor agreed.', 'the mayor > agreed > “We are late,” (office)'],
  ])
})

describe('a content may open with the bounds of a number', () => {
  expectLines([
    [
      'Hours after the storm, officials said at least nine boats were missing.',
      'officials > said > at least nine boats were missing (anonymous)',
    ],
    ['The mayor said more than 40 boats were missing.', 'The mayor > said > more than 40 boats were missing (office)'],
    ['The mayor said late on Sunday that the boats were back.', 'The mayor > said > the boats were back (office)'],
  ])
})

describe('what is not said, and what is no statement', () => {
  expectLines([
    [
      'Neither company responded to requests for comment.',
      'Neither company > responded to > requests for comment (institution)',
    ],
    ['The firm did not name the buyer.', 'The firm > did not name > the buyer (institution)'],
    ['The mayor announced himself at the gate.'],
    ['Let us know what you think.'],
    ['He read “The Keeper of the Well” twice.'],
  ])
})
