import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { headlineZone, type Zone, type ZoneKind } from './article.ts'

/** Zones of ten letters each. */
function zonesOf(...kinds: readonly ZoneKind[]): readonly Zone[] {
  return kinds.map((kind, at) => ({ start: at * 10, end: at * 10 + 10, kind }))
}

describe('the headline of a story', () => {
  test('stands above its words, whatever is between', () => {
    assert.equal(headlineZone(zonesOf('furniture', 'headline', 'byline', 'body'))?.start, 10)
    assert.equal(headlineZone(zonesOf('headline', 'headline', 'body'))?.start, 0)
  })

  test('is no line that heads a part of it', () => {
    assert.equal(headlineZone(zonesOf('body', 'headline', 'body')), undefined)
    assert.equal(headlineZone(zonesOf('byline', 'body')), undefined)
    assert.equal(headlineZone([]), undefined)
  })
})
