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

test('"A did X and said Y" has one subject', () => {
  expectAll([
    {
      text: 'The mayor closed the bridge and said it would stay shut.',
      source: 'The mayor',
      cue: 'said',
      content: ['it would stay shut'],
    },
    {
      text: 'The two envoys left the hall and told reporters the talks had failed.',
      source: 'The two envoys',
      cue: 'told',
      content: ['the talks had failed'],
      to: 'reporters',
    },
    {
      text: 'Lund shook his head and said no.',
      source: 'Lund',
      cue: 'said',
      content: ['no'],
    },
    {
      text: 'The bank froze the account, then said the owner was dead.',
      source: 'The bank',
      cue: 'said',
      content: ['the owner was dead'],
    },
    {
      text: 'When the judge arrived, the clerk stood up and said the files were gone.',
      source: 'the clerk',
      cue: 'said',
      content: ['the files were gone'],
    },
  ])
})
