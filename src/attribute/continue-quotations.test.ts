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

interface Expected {
  readonly text: string
  readonly source?: string
  readonly cue: string
  readonly content: readonly string[]
  readonly to?: string
}

/** Every sentence of the table must yield the statement beside it; who is addressed counts where the table says it. */
function expectAll(cases: readonly Expected[]): void {
  for (const { text, source, cue, content, to } of cases) {
    const found = statementsOf(text)
    const isThere = found.some((one) => {
      const isSame = one.source === source && one.cue === cue && one.content.join('|') === content.join('|')
      return isSame && (to === undefined || one.to === to)
    })
    assert.ok(isThere, `${text} gave ${JSON.stringify(found)}`)
  }
}

test('a quotation may go on after its cue', () => {
  expectAll([
    {
      text: '“The bridge stays shut,” the mayor said. “It is not safe. Nobody should cross it.”',
      source: 'the mayor',
      cue: 'said',
      content: ['“The bridge stays shut,”', '“It is not safe. Nobody should cross it.”'],
    },
    {
      text: '“We lost the boats,” Omar Haddad said on Monday. “Then we lost the house.”',
      source: 'Omar Haddad',
      cue: 'said',
      content: ['“We lost the boats,”', '“Then we lost the house.”'],
    },
    {
      text: 'The mayor said: “The bridge stays shut. It is not safe.”',
      source: 'The mayor',
      cue: 'said',
      content: ['“The bridge stays shut. It is not safe.”'],
    },
    {
      text: '“First it rained. Then it snowed,” she said.',
      source: 'she',
      cue: 'said',
      content: ['“First it rained. Then it snowed,”'],
    },
  ])
})
