import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { articleOf, attributeLexicon } from '../../test/kits/statements-in-short.ts'
import { findStatements } from './find-statements.ts'

/** The source of each statement, with that of the statement that tells it. */
function layersOf(text: string): readonly string[] {
  const statements = findStatements(articleOf(text), [], attributeLexicon)
  return statements.map(({ source, nestedIn }) => {
    const outer = statements.find(({ id }) => id === nestedIn)
    const own = source?.span.text ?? 'nobody'
    return outer === undefined ? own : `${own} in ${outer.source?.span.text ?? 'nobody'}`
  })
}

describe('the layers of a sentence say who tells what of whom', () => {
  const cases: readonly { readonly text: string; readonly layers: readonly string[] }[] = [
    {
      text: 'The mayor said the king told him that the port was full.',
      layers: ['The mayor', 'the king in The mayor'],
    },
    {
      text: 'Two officials said the mayor had promised to open the port.',
      layers: ['Two officials', 'the mayor in Two officials'],
    },
    {
      text: 'An aide told Reuters that the minister believed the port was full.',
      layers: ['An aide', 'the minister in An aide'],
    },
    {
      text: 'The report said a witness claimed that the port was full.',
      layers: ['The report', 'a witness in The report'],
    },
    {
      text: 'The minister believes the port is full, an aide said.',
      layers: ['The minister in an aide', 'an aide'],
    },
    {
      text: 'The minister said the port was full, according to two officials.',
      layers: ['The minister in two officials', 'two officials'],
    },
    {
      text: 'According to two officials, the minister said the port was full.',
      layers: ['two officials', 'the minister in two officials'],
    },
    {
      text: 'The mayor told the council that the union had threatened to strike.',
      layers: ['The mayor', 'the union in The mayor'],
    },
    {
      text: 'Police said the driver admitted that he had slept.',
      layers: ['Police', 'the driver in Police'],
    },
    {
      text: 'Prosecutors said Keller told a friend that the money was gone.',
      layers: ['Prosecutors', 'Keller in Prosecutors'],
    },
    {
      text: 'The lawyer said the ministry denied that the port was full.',
      layers: ['The lawyer', 'the ministry in The lawyer'],
    },
    {
      text: 'The memo says the captain warned that the port was full.',
      layers: ['The memo', 'the captain in The memo'],
    },
    {
      text: 'The mayor said the port was full. The union said it was not.',
      layers: ['The mayor', 'The union'],
    },
    {
      text: 'The mayor said the port was full, and the union said it was not.',
      layers: ['The mayor', 'the union'],
    },
    {
      text: 'The mayor said the port was full, while the union said it was not.',
      layers: ['The mayor', 'the union'],
    },
    {
      text: 'The mayor said the port was full; the union said it was not.',
      layers: ['The mayor', 'the union'],
    },
    {
      text: 'The mayor said the port was full, but the union denied it.',
      layers: ['The mayor', 'the union'],
    },
    {
      text: 'An aide said the mayor told her that the king wanted peace.',
      layers: ['An aide', 'the mayor in An aide', 'the king in the mayor'],
    },
    {
      text: 'Reuters reported that officials said the port was full.',
      layers: ['Reuters', 'officials in Reuters'],
    },
    {
      text: 'Ruiz said she had told the king that the port was full.',
      layers: ['Ruiz', 'she in Ruiz'],
    },
    {
      text: 'Ruiz said that according to the memo, the port was full.',
      layers: ['Ruiz', 'the memo in Ruiz'],
    },
    {
      text: 'Residents said the army told them to leave.',
      layers: ['Residents', 'the army in Residents'],
    },
  ]
  for (const { text, layers } of cases) test(text, () => assert.deepEqual(layersOf(text), layers))
})

test('an outer content holds the inner statement', () => {
  const texts: readonly string[] = [
    'Two officials told Reuters that the minister said the port was full.',
    'The minister said the port was full, two officials told Reuters.',
    'An aide said the mayor told her that the king wanted peace.',
    'According to the memo, the captain warned that the port was full.',
  ]
  for (const text of texts) {
    const statements = findStatements(articleOf(text), [], attributeLexicon)
    for (const { cue, nestedIn } of statements) {
      if (nestedIn === undefined || cue === undefined) continue
      const outer = statements.find(({ id }) => id === nestedIn)
      assert.ok(
        outer?.content.some((span) => span.start <= cue.start && cue.end <= span.end),
        text,
      )
    }
  }
})
