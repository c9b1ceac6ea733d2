import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { SearchQuery } from '../../model/search-query.ts'
import { english } from '../texts/english.ts'
import { parseSearch } from './parse-search.ts'

const nothing: SearchQuery = { all: [], none: [], headline: [], source: [] }
const words = (...list: readonly string[]) => ({ words: list, isPrefix: false })

describe('a search as it was typed', () => {
  const read: readonly (readonly [typed: string, query: Partial<SearchQuery>])[] = [
    ['', {}],
    ['   ', {}],
    ['dam road', { all: [words('dam'), words('road')] }],
    ['"dam road" Orsk', { all: [words('dam', 'road'), words('orsk')] }],
    ['dam -road -"two years"', { all: [words('dam')], none: [words('road'), words('two', 'years')] }],
    ['ferr*', { all: [{ words: ['ferr'], isPrefix: true }] }],
    ['Größe', { all: [words('große')] }],
    ['渡轮', { all: [words('渡', '轮')] }],
    ['outlet:"The Lantern" class:copy', { outlet: 'The Lantern', class: 'copy' }],
    ['origin:Meridian lang:DE', { origin: 'Meridian', language: 'de' }],
    ['before:2031-04-02 after:2031-03-01', { before: '2031-04-02', after: '2031-03-01' }],
    ['state:reported-decided record:no', { state: 'reported-decided', isOnRecord: false }],
    ['headline:closed by:Tarn', { headline: [words('closed')], source: [words('tarn')] }],
    ['claim:range>=300km', { figure: { measure: 'range', comparison: '>=', value: 300_000, isLength: true } }],
    ['claim:length<14ft', { figure: { measure: 'length', comparison: '<', value: 14 * 0.3048, isLength: true } }],
    ['claim:deaths>40', { figure: { measure: 'deaths', comparison: '>', value: 40, isLength: false } }],
    ['Update: bridge shut', { all: [words('update'), words('bridge'), words('shut')] }],
    ['“…” — !', {}],
  ]
  for (const [typed, query] of read)
    test(`“${typed}” is read`, () => {
      assert.deepEqual(parseSearch(typed), { kind: 'query', query: { ...nothing, ...query } })
    })

  const refused: readonly (readonly [typed: string, sentence: RegExp])[] = [
    ['class:clone', /class:clone is not known; the classes are original, pickup/u],
    ['state:open', /the states are resisted/u],
    ['before:yesterday', /before:yesterday is no day; write it as before:2031-04-02/u],
    ['after:2031-13-45', /is no day/u],
    ['lang:german', /lang:german is no language/u],
    ['record:maybe', /record:yes or record:no/u],
    ['claim:range', /cannot be read; write a measure/u],
    ['claim:range>=300parsec', /cannot be read/u],
    ['claim:range>=300constructor', /cannot be read/u],
    ['claim:reach>=3km', /cannot be read/u],
    ['-outlet:Lantern', /only words and phrases can be left out/u],
    ['x'.repeat(501), /501 characters; at most 500/u],
    ['a '.repeat(100), /100 parts; at most 24/u],
  ]
  for (const [typed, sentence] of refused)
    test(`“${typed.slice(0, 30)}” gets one sentence`, () => {
      const parsed = parseSearch(typed)
      assert.equal(parsed.kind, 'problem')
      if (parsed.kind === 'problem') assert.match(parsed.say(english), sentence)
    })

  test('unclosed marks, signs of the index and other hostile words are only words', () => {
    for (const typed of [
      '"open',
      'NEAR(a b, 3)',
      'a OR b AND NOT c',
      "'); DROP TABLE article; --",
      '{headline} : x',
      '***',
      '^a',
      ':::',
      '\u0000x',
    ])
      assert.equal(parseSearch(typed).kind, 'query', typed)
  })
})
