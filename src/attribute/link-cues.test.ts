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

test('a closing attribution bounds what was said before it', () => {
  expectAll([
    {
      text: 'The mayor told the council that the bridge was safe, two officials told the Post on Friday.',
      source: 'two officials',
      cue: 'told',
      content: ['The mayor told the council that the bridge was safe'],
      to: 'the Post',
    },
    {
      text: 'The mayor told the council that the bridge was safe, two officials told the Post on Friday.',
      source: 'The mayor',
      cue: 'told',
      content: ['the bridge was safe'],
      to: 'the council',
    },
    {
      text: 'The king said he would not travel, people close to the court said.',
      source: 'people close to the court',
      cue: 'said',
      content: ['The king said he would not travel'],
    },
    {
      text: 'The king said he would not travel, people close to the court said.',
      source: 'The king',
      cue: 'said',
      content: ['he would not travel'],
    },
    {
      text: 'The firm said the leak was small, and the ministry said it was not.',
      source: 'The firm',
      cue: 'said',
      content: ['the leak was small'],
    },
    {
      text: 'The firm said the leak was small, and the ministry said it was not.',
      source: 'the ministry',
      cue: 'said',
      content: ['it was not'],
    },
    {
      text: 'The firm said the leak was small and added that the pipe was new.',
      source: 'The firm',
      cue: 'said',
      content: ['the leak was small'],
    },
    {
      text: 'The firm said the leak was small and added that the pipe was new.',
      source: 'The firm',
      cue: 'added',
      content: ['the pipe was new'],
    },
    {
      text: 'She said the boat was late but denied that it had sunk.',
      source: 'She',
      cue: 'said',
      content: ['the boat was late'],
    },
    {
      text: 'She said the boat was late but denied that it had sunk.',
      source: 'She',
      cue: 'denied',
      content: ['it had sunk'],
    },
  ])
})
