import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadLexicon } from '../commands/load-lexicon.ts'
import { isPlural, type PluralWords, singularOf } from './plural.ts'

const rows = (loadLexicon().get('quantity-words') ?? []).filter((row) => row['language'] === 'en')
const wordsOf = (kind: string): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => (row['kind'] === kind && row['word'] !== undefined ? [row['word']] : [])))
const words: PluralWords = { irregular: wordsOf('irregular-plural'), notPlural: wordsOf('not-plural') }

describe('the singular of a noun', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['boats', 'boat'],
    ['missiles', 'missile'],
    ['houses', 'house'],
    ['cities', 'city'],
    ['bodies', 'body'],
    ['days', 'day'],
    ['boxes', 'box'],
    ['churches', 'church'],
    ['crashes', 'crash'],
    ['losses', 'loss'],
    ['buses', 'bus'],
    ['viruses', 'virus'],
    ['movies', 'movie'],
    ['lives', 'life'],
    ['leaves', 'leaf'],
    ['children', 'child'],
    ['men', 'man'],
    ['women', 'woman'],
    ['fishermen', 'fisherman'],
    ['feet', 'foot'],
    ['teeth', 'tooth'],
    ['people', 'people'],
    ['sheep', 'sheep'],
    ['series', 'series'],
    ['species', 'species'],
    ['troops', 'troop'],
    ['bus', 'bus'],
    ['virus', 'virus'],
    ['crisis', 'crisis'],
    ['glass', 'glass'],
    ['gas', 'gas'],
    ['specimen', 'specimen'],
    ['MPs', 'MP'],
    ['GPUs', 'GPU'],
    ['Democrats', 'Democrat'],
    ['pages', 'page'],
    ['prizes', 'prize'],
  ]
  for (const [plural, singular] of cases)
    test(`${plural} gives ${singular}`, () => assert.equal(singularOf(plural), singular))
})

describe('what looks like a plural', () => {
  const plurals: readonly string[] = [
    'boats',
    'people',
    'men',
    'cattle',
    'lives',
    'pages',
    'troops',
    'staff',
    'aircraft',
    'crews',
  ]
  for (const word of plurals) test(`${word} is one`, () => assert.equal(isPlural(word, words), true))
  const others: readonly string[] = [
    'boat',
    'virus',
    'is',
    'was',
    'this',
    'glass',
    'ukraine’s',
    'crisis',
    'as',
    'gas',
    'perhaps',
    'business',
  ]
  for (const word of others) test(`${word} is none`, () => assert.equal(isPlural(word, words), false))
})

test('a word that objects of the language know is a word like any other', () => {
  assert.equal(singularOf('constructor'), 'constructor')
  assert.equal(singularOf('constructors'), 'constructor')
})
