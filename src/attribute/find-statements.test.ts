import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { compileAttributeLexicon } from './attribute-lexicon.ts'
import { findStatements } from './find-statements.ts'

const lexicon = compileAttributeLexicon(loadLexicon())

interface Found {
  readonly source: string | undefined
  readonly cue: string | undefined
  readonly content: readonly string[]
  readonly to: string | undefined
}

/** The statements of an English text without zones, as words. */
function statementsOf(text: string): readonly Found[] {
  return findStatements({ text, zones: [], language: 'en' }, [], lexicon).map(({ source, cue, content, to }) => ({
    source: source?.span.text,
    cue: cue?.text,
    content: content.map((span) => span.text),
    to: to?.span.text,
  }))
}

test('what nobody says is no statement', () => {
  const texts = [
    'The bridge was built in 1911 and stands to this day.',
    'Two boats sank in the harbour on Monday.',
    'The report is due in May.',
    'Ships carry grain, coal and timber down the river.',
    'He called her again on Tuesday.',
    'She called the police.',
    'You should note that the shop is closed on Sundays.',
    'The claims department is on the second floor.',
    'The calls came from a booth near the station.',
    'He saw a red car turn into the lane.',
    'The machine learning course starts in June.',
    'The farm reports a good year.',
  ]
  for (const text of texts) assert.deepEqual(statementsOf(text), [], text)
})
