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

test('a colon in a headline ties speaker and content', () => {
  expectAll([
    {
      text: 'Police: two held after harbour fire',
      source: 'Police',
      cue: ':',
      content: ['two held after harbour fire'],
    },
    {
      text: 'Harbour fire was no accident: police',
      source: 'police',
      cue: ':',
      content: ['Harbour fire was no accident'],
    },
    {
      text: 'Experts: bridge may fall within a year',
      source: 'Experts',
      cue: ':',
      content: ['bridge may fall within a year'],
    },
    {
      text: 'Bridge may fall within a year: report',
      source: 'report',
      cue: ':',
      content: ['Bridge may fall within a year'],
    },
    {
      text: 'Survey: one house in ten is empty',
      source: 'Survey',
      cue: ':',
      content: ['one house in ten is empty'],
    },
    {
      text: 'Talks with the rebels have failed: sources',
      source: 'sources',
      cue: ':',
      content: ['Talks with the rebels have failed'],
    },
  ])
})

test('a colon after a topic is no attribution', () => {
  const texts = [
    'Harbour fire: what we know',
    'Bridge repairs: a timeline',
    'The long road home: two years on the river',
    'Recipe: soup with leeks',
  ]
  for (const text of texts) assert.deepEqual(statementsOf(text), [], text)
})
