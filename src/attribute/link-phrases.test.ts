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

test('"according to" ties the clause to the source', () => {
  expectAll([
    {
      text: 'According to the police, two men were hurt.',
      source: 'the police',
      cue: 'According to',
      content: ['two men were hurt'],
    },
    {
      text: 'According to a report by the port authority, the crane was never tested.',
      source: 'a report by the port authority',
      cue: 'According to',
      content: ['the crane was never tested'],
    },
    {
      text: 'Two men were hurt, according to the police.',
      source: 'the police',
      cue: 'according to',
      content: ['Two men were hurt'],
    },
    {
      text: 'The dam leaked for years, according to documents seen by the Post.',
      source: 'documents seen by the Post',
      cue: 'according to',
      content: ['The dam leaked for years'],
    },
    {
      text: 'The king has left, according to people familiar with his plans.',
      source: 'people familiar with his plans',
      cue: 'according to',
      content: ['The king has left'],
    },
    {
      text: 'Ships waited for days, according to figures released on Tuesday.',
      source: 'figures released on Tuesday',
      cue: 'according to',
      content: ['Ships waited for days'],
    },
    {
      text: 'According to the two brothers, the safe was empty.',
      source: 'the two brothers',
      cue: 'According to',
      content: ['the safe was empty'],
    },
    {
      text: 'The bridge, according to the mayor, is safe.',
      source: 'the mayor',
      cue: 'according to',
      content: ['The bridge', 'is safe'],
    },
  ])
})

test('"per X" and "as reported by X" do the same', () => {
  expectAll([
    {
      text: 'The mill was sold in March, per the Evening Post.',
      source: 'the Evening Post',
      cue: 'per',
      content: ['The mill was sold in March'],
    },
    {
      text: 'As reported by the Evening Post, the mill was sold in March.',
      source: 'the Evening Post',
      cue: 'reported by',
      content: ['the mill was sold in March'],
    },
  ])
})

test('hearsay is marked by the word itself', () => {
  expectAll([
    {
      text: 'The fleet has reportedly sailed.',
      source: 'reportedly',
      cue: 'reportedly',
      content: ['The fleet has reportedly sailed'],
    },
    {
      text: 'The king reportedly promised them land.',
      source: 'reportedly',
      cue: 'reportedly',
      content: ['The king reportedly promised them land'],
    },
  ])
})

test('an expectation may have no source', () => {
  expectAll([
    {
      text: 'The bank is expected to cut its rate.',
      cue: 'is expected',
      content: ['The bank', 'to cut its rate'],
    },
    {
      text: 'The storm is believed to have turned north.',
      cue: 'is believed',
      content: ['The storm', 'to have turned north'],
    },
    {
      text: 'The painting is said to be a copy.',
      cue: 'is said',
      content: ['The painting', 'to be a copy'],
    },
    {
      text: 'Talks are expected to resume in May.',
      cue: 'are expected',
      content: ['Talks', 'to resume in May'],
    },
  ])
})
