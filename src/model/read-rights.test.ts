import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readContentSignal, readDirectives, readMetaRights, readReservation } from './read-rights.ts'
import { noDirectives, type RobotsDirectives } from './rights-signals.ts'

const agent = 'Headwater'

describe('robots directives', () => {
  const cases: readonly (readonly [string, Partial<RobotsDirectives>])[] = [
    ['noindex', { noindex: true }],
    ['none', { noindex: true }],
    ['NoArchive', { noarchive: true }],
    ['nocache', { noarchive: true }],
    ['nosnippet', { nosnippet: true }],
    ['max-snippet:0', { nosnippet: true }],
    ['max-snippet: 120', { maxSnippetChars: 120 }],
    ['max-snippet:-1', {}],
    ['max-image-preview:large, max-snippet:50, max-video-preview:-1', { maxSnippetChars: 50 }],
    ['max-image-preview: none', { noimageindex: true }],
    ['noai, noimageai', { noai: true, noimageai: true }],
    ['noml', { noai: true }],
    ['index, follow', {}],
    ['all', {}],
    ['', {}],
    ['noindexing', {}],
    ['unavailable_after: 2026-06-01T12:00:00Z', { unavailableAfter: '2026-06-01T12:00:00.000Z' }],
    ['unavailable_after: 25 Jun 2026 15:00:00 GMT', { unavailableAfter: '2026-06-25T15:00:00.000Z' }],
    ['unavailable_after: whenever', {}],
    ['headwater: noindex', { noindex: true }],
    ['otherbot: noindex', {}],
    ['otherbot: noindex, nosnippet', {}],
    ['otherbot: noindex, headwater: noarchive', { noarchive: true }],
    ['noarchive, otherbot: noindex', { noarchive: true }],
  ]
  for (const [value, expected] of cases) {
    test(`"${value}"`, () => assert.deepEqual(readDirectives(value, agent), { ...noDirectives, ...expected }))
  }

  test('a value of a megabyte is read quickly', () => {
    const started = performance.now()
    readDirectives('noindex,'.repeat(125_000), agent)
    readDirectives('a'.repeat(1_000_000), agent)
    assert.ok(performance.now() - started < 600)
  })
})

describe('a TDM reservation', () => {
  const values: readonly (readonly [string | undefined, boolean | undefined])[] = [
    ['1', true],
    ['0', false],
    [' 1 ', true],
    ['2', undefined],
    ['true', undefined],
    ['', undefined],
    [undefined, undefined],
  ]
  for (const [value, isReserved] of values) {
    test(`"${value}" is ${isReserved === undefined ? 'as if nothing were said' : `reserved: ${isReserved}`}`, () => {
      assert.equal(readReservation(value, undefined, 'header')?.isReserved, isReserved)
    })
  }

  test('names where a licence can be had, when that is an address', () => {
    const policyUrl = 'https://tide.example/licence.json'
    assert.equal(readReservation('1', policyUrl, 'header')?.policyUrl, policyUrl)
    assert.equal(readReservation('1', 'ask us', 'header')?.policyUrl, undefined)
  })
})

describe('the meta elements of a page', () => {
  test('of everybody and of us count, those of other crawlers do not', () => {
    const rights = readMetaRights(
      [
        { name: 'robots', content: 'max-snippet:50' },
        { name: 'Headwater', content: 'noarchive' },
        { name: 'otherbot', content: 'noindex' },
        { name: 'description', content: 'noai' },
      ],
      agent,
    )
    assert.deepEqual(rights.robots, { ...noDirectives, noarchive: true, maxSnippetChars: 50 })
    assert.equal(rights.tdm, undefined)
  })

  test('several of one name are taken together', () => {
    const rights = readMetaRights(
      [
        { name: 'robots', content: 'noarchive' },
        { name: 'ROBOTS', content: 'noai' },
      ],
      agent,
    )
    assert.deepEqual(rights.robots, { ...noDirectives, noarchive: true, noai: true })
  })

  test('reserve text mining and say where to ask', () => {
    const rights = readMetaRights(
      [
        { name: 'tdm-reservation', content: '1' },
        { name: 'tdm-policy', content: 'https://tide.example/tdm.json' },
      ],
      agent,
    )
    assert.deepEqual(rights.tdm, { isReserved: true, policyUrl: 'https://tide.example/tdm.json', basis: 'meta' })
  })

  test('100,000 of them are read within bounds', () => {
    const metas = Array.from({ length: 100_000 }, () => ({ name: 'robots', content: 'noindex' }))
    const started = performance.now()
    assert.equal(readMetaRights(metas, agent).robots.noindex, true)
    assert.ok(performance.now() - started < 1200)
  })
})

describe('a content signal', () => {
  const cases: readonly (readonly [string, object])[] = [
    ['search=yes, ai-train=no', { search: true, aiTrain: false }],
    ['search=yes,ai-input=yes,ai-train=no', { search: true, aiInput: true, aiTrain: false }],
    ['Search = No ; AI-Input=no', { search: false, aiInput: false }],
    ['search=maybe', {}],
    ['use=immediate', {}],
    ['', {}],
    ['constructor=yes, __proto__=no', {}],
  ]
  for (const [value, expected] of cases) {
    test(`"${value}"`, () => assert.deepEqual(readContentSignal(value), expected))
  }
})
