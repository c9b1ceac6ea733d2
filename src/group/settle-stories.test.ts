import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createTermReader } from './read-terms.ts'
import { type NumberedSet, settleStories } from './settle-stories.ts'
import { TermTable } from './term-table.ts'
import { weighTerms } from './weigh-terms.ts'

const read = createTermReader()
const texts = [
  'The tram depot in Zagreb burned on Monday. Fire chief Marko Babic said 14 trams in Zagreb were lost.',
  'Fourteen trams burned in a depot in Zagreb, fire chief Marko Babic said. Zagreb has 14 trams less.',
  'Marko Babic, who leads the fire service in Zagreb, said the depot fire took 14 trams.',
  'Voters in Quito chose Lucia Andrade as mayor with 61 percent. Andrade thanked Quito.',
  'Lucia Andrade will be mayor of Quito after 61 percent of voters in Quito chose Andrade.',
  'A comet passed the Earth at night and was seen by nobody in particular.',
]

interface Case {
  /** Articles that stay together from the start. */
  readonly sets: readonly (readonly number[])[]
  readonly given?: Readonly<Record<number, string>>
  readonly pairs?: readonly (readonly [number, number])[]
}

/** The articles of each story after settling, by number, as `0,1 2`. */
function settled({ sets, given = {}, pairs }: Case): string {
  const table = new TermTable(new Map())
  const terms = texts.map((text) => weighTerms(read({ id: 'a', language: 'en', text }), 'en', table))
  const all = texts.flatMap((_, i) => texts.slice(0, i).map((__, j) => [i, j] as const))
  const numbered: readonly NumberedSet[] = sets.map((members, i) => ({
    members,
    given: given[i],
    reports: {
      terms: terms[members[0] ?? 0] ?? { ids: new Uint32Array(), weights: new Float32Array(), channelBits: 0 },
      size: members.length,
      languages: new Map([['en', members.length]]),
      concepts: table.concepts.weigh(new Map()),
      outlets: new Map(),
      cited: new Map(),
      span: undefined,
    },
  }))
  return settleStories({ sets: numbered, pairs: pairs ?? all, table, windowDays: 14, joinOdds: -1 })
    .map((set) => [...set.members].sort((a, b) => a - b).join(','))
    .sort()
    .join(' ')
}

const singles = texts.map((_, i) => [i])

describe('settleStories', () => {
  test('joins what tells of one event, whatever the order', () => {
    assert.equal(settled({ sets: singles }), '0,1,2 3,4 5')
    assert.equal(settled({ sets: singles.toReversed() }), '0,1,2 3,4 5')
  })

  test('compares only the pairs it is given', () => {
    assert.equal(settled({ sets: singles, pairs: [] }), '0 1 2 3 4 5')
    assert.equal(settled({ sets: singles, pairs: [[0, 1]] }), '0,1 2 3 4 5')
  })

  test('reaches an article through another one', () => {
    assert.equal(
      settled({
        sets: singles,
        pairs: [
          [0, 1],
          [1, 2],
        ],
      }),
      '0,1,2 3 4 5',
    )
  })

  test('never joins two given stories, however like', () => {
    assert.equal(
      settled({ sets: singles, given: { 0: 'g', 1: 'h' } })
        .split(' ')
        .some((set) => set.includes('0') && set.includes('1')),
      false,
    )
  })

  test('joins others to a given story', () => {
    assert.equal(settled({ sets: singles, given: { 0: 'g' } }), '0,1,2 3,4 5')
  })

  test('keeps together what comes together', () => {
    assert.equal(settled({ sets: [[0, 5], [3], [4]] }), '0,5 3,4')
  })

  test('gives back each article once', () => {
    const members = settled({ sets: singles }).split(/[ ,]/u)
    assert.deepEqual(members.toSorted(), ['0', '1', '2', '3', '4', '5'])
  })

  test('of nothing gives nothing', () => assert.equal(settled({ sets: [] }), ''))
})
