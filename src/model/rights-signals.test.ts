import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  isSilent,
  joinDirectives,
  joinRights,
  noDirectives,
  noRightsSignals,
  type RightsSignals,
} from './rights-signals.ts'

describe('rights of which nobody said anything', () => {
  const cases: readonly (readonly [string, RightsSignals, boolean])[] = [
    ['nothing', noRightsSignals, true],
    ['a directive', { ...noRightsSignals, robots: { ...noDirectives, noai: true } }, false],
    ['a length', { ...noRightsSignals, robots: { ...noDirectives, maxSnippetChars: 40 } }, false],
    ['a reservation', { ...noRightsSignals, tdm: { isReserved: true, basis: 'file' } }, false],
    ['a reservation that was lifted', { ...noRightsSignals, tdm: { isReserved: false, basis: 'meta' } }, false],
    ['a signal', { ...noRightsSignals, contentSignal: { search: true } }, false],
  ]
  for (const [what, rights, silent] of cases) {
    test(`${what} is ${silent ? 'silence' : 'a word'}`, () => assert.equal(isSilent(rights), silent))
  }
})

describe('taking two words on rights together', () => {
  test('what one of them forbids is forbidden', () => {
    const joined = joinDirectives({ ...noDirectives, noindex: true }, { ...noDirectives, noai: true })
    assert.deepEqual(joined, { ...noDirectives, noindex: true, noai: true })
  })

  const lengths: readonly (readonly [number | undefined, number | undefined, number | undefined])[] = [
    [50, 160, 50],
    [160, 50, 50],
    [50, undefined, 50],
    [undefined, 50, 50],
    [undefined, undefined, undefined],
  ]
  for (const [one, other, expected] of lengths) {
    test(`of ${one ?? 'no'} and ${other ?? 'no'} characters ${expected ?? 'none'} may be shown`, () => {
      const directives = (maxSnippetChars: number | undefined) =>
        maxSnippetChars === undefined ? noDirectives : { ...noDirectives, maxSnippetChars }
      assert.equal(joinDirectives(directives(one), directives(other)).maxSnippetChars, expected)
    })
  }

  test('of two ends the earlier one counts', () => {
    const one = { ...noDirectives, unavailableAfter: '2027-01-01T00:00:00.000Z' }
    const other = { ...noDirectives, unavailableAfter: '2026-06-01T00:00:00.000Z' }
    assert.equal(joinDirectives(one, other).unavailableAfter, '2026-06-01T00:00:00.000Z')
  })

  const reserved: RightsSignals = { ...noRightsSignals, tdm: { isReserved: true, basis: 'file' } }
  const open: RightsSignals = { ...noRightsSignals, tdm: { isReserved: false, basis: 'meta' } }

  test('the later word on text mining supersedes the earlier one', () => {
    assert.deepEqual(joinRights(reserved, open).tdm, { isReserved: false, basis: 'meta' })
    assert.deepEqual(joinRights(open, reserved).tdm, { isReserved: true, basis: 'file' })
  })

  test('saying nothing never takes a reservation back', () => {
    assert.deepEqual(joinRights(reserved, noRightsSignals).tdm, { isReserved: true, basis: 'file' })
  })

  test('content signals are joined use by use', () => {
    const one: RightsSignals = { ...noRightsSignals, contentSignal: { search: true, aiTrain: false } }
    const other: RightsSignals = { ...noRightsSignals, contentSignal: { search: false } }
    assert.deepEqual(joinRights(one, other).contentSignal, { search: false, aiTrain: false })
  })
})
